import type { NoteEvaluation } from "../../engine/index.js";
import type { NoteChange } from "../../note/index.js";
import { applicationPhrase } from "../../output/index.js";
import { planChange } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import { CannotWrite } from "../../workspace/index.js";
import type { Invocation } from "../command.js";
import { refuseRow } from "../done/index.js";
import type { ExitCode, Io } from "../io.js";
import type { OpenHunt } from "../open.js";
import { pathIn } from "../path-in.js";
import { writeChange } from "../writing/index.js";

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

/** Writes changes into a note, all or none, and says what was written and what comes next. @throws CannotWrite, UsageError */
export async function writeTold(
  { command, changes, said, news = [] }: Wish,
  note: NoteEvaluation,
  { hunt, invocation, io }: { readonly hunt: OpenHunt; readonly invocation: Invocation; readonly io: Io },
): Promise<ExitCode> {
  const { folder } = hunt.snapshot.workspace;
  const { application } = note.situation;
  refuseRow(application, { folder, instead: `write it there yourself: ${said.join(", ")}` });
  const planned = await planChange(hunt, application.path, changes);
  if (!planned.ok) throw new CannotWrite(oneLine(pathIn(folder)(application.path)), planned.reason);
  const title = [`${applicationPhrase(application)}: ${said.map(oneLine).join(", ")}.`, ...news.map(oneLine)].join(" ");
  return writeChange({ command, planned: planned.value, asked: changes, title }, { hunt, invocation, io });
}
