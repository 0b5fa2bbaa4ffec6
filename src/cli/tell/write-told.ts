import { planTold, type Wish } from "../../doing/index.js";
import type { NoteEvaluation } from "../../engine/index.js";
import type { Invocation } from "../command.js";
import type { ExitCode, Io } from "../io.js";
import type { OpenHunt } from "../open.js";
import { writeChange } from "../writing/index.js";

/** Writes changes into a note, all or none, and says what was written and what comes next. @throws CannotWrite, UsageError */
export async function writeTold(
  wish: Wish,
  note: NoteEvaluation,
  { hunt, invocation, io }: { readonly hunt: OpenHunt; readonly invocation: Invocation; readonly io: Io },
): Promise<ExitCode> {
  return writeChange(await planTold(wish, note, hunt), { hunt, invocation, io });
}
