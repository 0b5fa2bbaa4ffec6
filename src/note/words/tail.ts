import type { Range } from "../../text/index.js";
import type { NameOptions, NamePlace } from "./names/index.js";
import type { FactRow, Language, Sense } from "./table/index.js";

/** What stands behind a fact's words and belongs to it. */
export interface Tail {
  sense: Sense;
  kind?: string;
  by?: { readonly value: string } & Range;
  name?: NamePlace;
  /** The word that leads to the name. */
  lead?: "with" | "to" | "from";
  direction?: "sent" | "received";
  /** Items of the day and the time that are said of it. */
  date?: number;
  time?: number;
  /** What an invitation is to. */
  invited?: { readonly from: number; readonly at: number; readonly tail: Tail };
  isArranged?: boolean;
  isCancelled?: boolean;
  isMoved?: boolean;
  /** Items that say where an interview was: they stay with the remark. */
  place?: { readonly from: number; readonly to: number };
  /** True only of the employer: `sie haben mir ein Gespräch angeboten`. */
  isTheirs?: boolean;
  /** The item after the last that was understood. */
  next: number;
  /** Its words, and those of its kind. */
  end: number;
}

export interface TailOptions extends NameOptions {
  /** Those in which the fact's words have this meaning. */
  readonly languages: readonly Language[];
}

/** All fields in one order, as thousands of these are made. */
export function openTail({ sense, kind }: FactRow, next: number): Tail {
  return {
    sense,
    kind,
    by: undefined,
    name: undefined,
    lead: undefined,
    direction: undefined,
    date: undefined,
    time: undefined,
    invited: undefined,
    isArranged: undefined,
    isCancelled: undefined,
    isMoved: undefined,
    place: undefined,
    isTheirs: undefined,
    next,
    end: next,
  };
}
