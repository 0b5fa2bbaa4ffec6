import type { Range } from "../../text/index.js";
import type { Entry } from "../../facts/index.js";
import type { PlainDate } from "../../time/index.js";
import type { NoteCheck } from "../findings/index.js";
import type { LineMend } from "../edit/index.js";

/** A fact of a log line, and where it stands in it. */
export interface Part<T> extends Range {
  readonly value: T;
}

/** What one line of the log says. */
export interface LogLine {
  readonly date: Part<PlainDate>;
  readonly direction: Part<Entry["direction"]>;
  readonly kind: Part<string>;
  readonly name?: Part<string>;
  readonly by?: Part<string>;
  readonly left_message?: Part<true>;
  readonly promised?: Part<PlainDate>;
}

/** What is wrong with a line, and where in it. */
export interface LineProblem {
  readonly check: NoteCheck;
  readonly message: string;
  readonly place: Range;
  /** Where one reading of the line is certain. */
  readonly mend?: LineMend;
}

export interface ProblemDetails {
  /** `log-syntax` unless it is another. */
  readonly check?: NoteCheck;
  readonly mend?: LineMend;
}

/** Takes note of a problem. */
export type Tell = (place: Range, message: string, details?: ProblemDetails) => void;

export const LOG_GRAMMAR = "DATE sent|received KIND [to|from NAME] [by CHANNEL] [, left message] [, promised DATE]";
