import type { Diagnosis } from "../../output/index.js";
import type { Invocation } from "../command.js";
import type { Io } from "../io.js";
import { examineClock } from "./examine-clock.js";
import { examineFetches } from "./examine-fetches.js";
import { examineHook } from "./examine-hook.js";
import { examineKept } from "./examine-kept.js";
import { examineNotes } from "./examine-notes.js";
import { examineOutputs } from "./examine-outputs.js";
import { examineProgram } from "./examine-program.js";
import { openForDoctor } from "./open-for-doctor.js";

/** Looks at all that the program rests on; what is wrong with one part keeps no other from being looked at. Nothing is written. */
export async function examine(invocation: Invocation, io: Io): Promise<Diagnosis> {
  const hunt = await openForDoctor(invocation, io);
  const { opened, snapshot } = hunt;
  const workspace = opened?.workspace;
  const { examination: clock, now } = examineClock(invocation, io, workspace);
  return [
    examineProgram(io),
    clock,
    examineNotes(hunt),
    ...(snapshot ? [await examineOutputs(snapshot, now)] : []),
    ...(workspace ? [examineFetches(workspace.root, now, io)] : []),
    examineKept(workspace?.root, io),
    ...(workspace ? [await examineHook(workspace.root, io)] : []),
  ];
}
