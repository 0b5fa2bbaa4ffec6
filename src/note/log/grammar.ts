import type { Range } from "../../text/index.js";
import type { Entry } from "../../facts/index.js";
import type { PlainDate } from "../../time/index.js";
import type { NoteCheck } from "../findings/index.js";
import type { LineMend } from "../mend/index.js";

/** A fact of a log line, and where it stands in it. */
export interface Placed<T> extends Range {
  readonly value: T;
}

/** What one line of the log says. */
export interface LogLine {
  readonly date: Placed<PlainDate>;
  readonly direction: Placed<Entry["direction"]>;
  readonly kind: Placed<string>;
  readonly name?: Placed<string>;
  readonly by?: Placed<string>;
  readonly left_message?: Placed<true>;
  readonly promised?: Placed<PlainDate>;
  /** What the person has noted with it. */
  readonly remark?: Placed<string>;
}

/** What is wrong with a line, and where in it. */
export interface LineFinding {
  readonly check: NoteCheck;
  readonly message: string;
  readonly place: Range;
  /** Where one reading of the line is certain. */
  readonly mend?: LineMend;
}

export interface FindingDetails {
  /** `log-syntax` unless it is another. */
  readonly check?: NoteCheck;
  readonly mend?: LineMend;
}

/** Called for everything that is wrong with a line. */
export type Tell = (place: Range, message: string, details?: FindingDetails) => void;

export const LOG_GRAMMAR = "DATE sent|received KIND [to|from NAME] [by CHANNEL] [, left message] [, promised DATE]";
