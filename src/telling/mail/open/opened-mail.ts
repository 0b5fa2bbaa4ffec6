import type { PlainDate, Instant } from "../../../time/index.js";
import type { MailSender } from "../proposal.js";

/** A mail out of its envelope. */
export interface OpenedMail {
  readonly from?: MailSender;
  readonly subject: string;
  /** When it was sent: the moment, where its source says, or the day as a mail program shows it. */
  readonly sent?: Instant | PlainDate;
  /** The body as text, lines parted by `\n`. */
  readonly text: string;
  /** A program sent it by itself, as its header says (RFC 3834). */
  readonly automatic?: "generated" | "replied";
  /** It went to many, as its header says (RFC 2369). */
  readonly isBulk: boolean;
}

/** What a person can read at one sitting; what lies behind it is not looked at. */
export const LONGEST_TEXT = 50_000;
