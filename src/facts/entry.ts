import type { PlainDate } from "../time/index.js";
import type { Contact } from "./contact.js";
import type { Origins } from "./origin.js";

export const DIRECTIONS = ["sent", "received"] as const;

/** One line of the log: what was sent or received. */
export interface Entry {
  /** In the person's zone. */
  readonly date: PlainDate;
  readonly direction: (typeof DIRECTIONS)[number];
  /** `thank-you`, `follow-up`, `reply`, …; the person's own kinds are welcome. */
  readonly kind: string;
  /** To whom or from whom, as the note has it. */
  readonly name?: string;
  /** The contact that `name` means, if it means one of the note's. */
  readonly contact?: Contact;
  /** Those that `name` means, where it names several. */
  readonly contacts?: readonly Contact[];
  /** The channel: `email`, `phone`, … */
  readonly by?: string;
  readonly left_message: boolean;
  /** When they said they would answer. */
  readonly promised?: PlainDate;
  /** What the person has noted with it. */
  readonly remark?: string;
  /** Of what may end an application: the line of the note that says so, from 1, for people to look it up. */
  readonly line?: number;
  readonly origins: Origins;
}
