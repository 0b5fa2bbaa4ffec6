import type { NoteEvaluation } from "../engine/index.js";
import type { NoteChange } from "../note/index.js";
import { applicationPhrase } from "../output/index.js";
import { planChange } from "../session/index.js";
import { oneLine } from "../text/index.js";
import { CannotWrite, pathIn } from "../workspace/index.js";
import { refuseRow } from "./refuse-row.js";
import type { Hunt, WantedChange } from "./wanted-change.js";

/** What is to be written into a note, and how it was understood. */
export interface Wish {
  /** The command's name, for `undo`. */
  readonly command: string;
  readonly changes: readonly NoteChange[];
  /** Parts of a sentence for people. */
  readonly said: readonly string[];
  /** Sentences besides. */
  readonly news?: readonly string[];
}

/** What a note is to say once all of the changes are made in it. @throws CannotWrite, UsageError */
export async function planTold(
  { command, changes, said, news = [] }: Wish,
  { situation: { application } }: NoteEvaluation,
  hunt: Hunt,
): Promise<WantedChange> {
  const { folder } = hunt.snapshot.workspace;
  refuseRow(application, { folder, instead: `write it there yourself: ${said.join(", ")}` });
  const planned = await planChange(hunt, application.path, changes);
  if (!planned.ok) throw new CannotWrite(oneLine(pathIn(folder)(application.path)), planned.reason);
  const title = [`${applicationPhrase(application)}: ${said.map(oneLine).join(", ")}.`, ...news.map(oneLine)].join(" ");
  return { command, planned: planned.value, asked: changes, title };
}
