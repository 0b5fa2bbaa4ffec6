import { UsageError } from "../diagnostics/index.js";
import type { Action } from "../engine/index.js";
import { placeOfNote, type Application } from "../facts/index.js";
import { closingOf, describeWritten } from "../output/index.js";
import { oneLine, quoteWord } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import { pathIn } from "../workspace/index.js";

/** Nothing is written into a table: the person is told what to write there. */
export interface RowRefusal {
  /** The workspace's, for people. */
  readonly folder: string;
  /** What was asked to be written; where it is one thing to do, it is told. */
  readonly actions?: readonly Action[];
  readonly today?: PlainDate;
  /** What to do instead, where that is something else. */
  readonly instead?: string;
}

/** @throws UsageError where the application is a row of a table */
export function refuseRow(application: Application, { folder, actions = [], today, instead }: RowRefusal): void {
  if (!application.row) return;
  const place = oneLine(placeOfNote({ ...application, path: pathIn(folder)(application.path) }));
  const [only, ...others] = actions;
  const mend =
    instead ??
    (only && others.length === 0 ? sayWhatToWrite(only, today) : undefined) ??
    `followthrough explain ${quoteWord(place)} says what to write there`;
  throw new UsageError(`${place} is a row of a table, which is read and never written; ${mend}`);
}

function sayWhatToWrite(action: Action, today: PlainDate | undefined): string | undefined {
  const closing = closingOf(action, today);
  return closing && `write it there yourself (${describeWritten(action, closing)})`;
}
