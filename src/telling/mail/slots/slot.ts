import type { PlainDate } from "../../../time/index.js";
import type { MentionedTime } from "../days/index.js";
import type { MailSlot } from "../proposal.js";

/** The times that a mail names for a conversation. */
export interface FoundSlots {
  readonly slots: readonly PlacedSlot[];
  /** The day of the conversation that is moved or cancelled. */
  readonly was?: Placed<PlainDate>;
  /** A day is named that may be more than one. */
  readonly isUnclear: boolean;
}

export interface Placed<T> {
  readonly value: T;
  readonly sentence: string;
}

export interface PlacedSlot extends MailSlot {
  readonly sentence: string;
  /** Its date is one of several that may be meant: these. */
  readonly among?: readonly PlainDate[];
}

/** A time without a day. */
export interface LooseTime extends MentionedTime {
  readonly sentence: string;
}

export function slotTime({ time, zone, minutes }: MentionedTime): Pick<MailSlot, "time" | "zone" | "minutes"> {
  return {
    ...(time !== undefined && { time }),
    ...(zone !== undefined && { zone }),
    ...(minutes !== undefined && { minutes }),
  };
}
