import { formatStats, formatStatsJson } from "../../output/index.js";
import { countStats } from "../../stats/index.js";
import { readText, type Answered, type Invocation } from "../command.js";
import { EXIT, type Io } from "../io.js";
import { openHunt, validityOf } from "../open.js";
import { readDay, selectNotes } from "../select/index.js";
import { usesColor, widthOf } from "../terminal.js";

/** What the applications have come to. Problems of notes are told by `check`; here they do not fail. */
export async function run(invocation: Invocation, io: Io): Promise<Answered> {
  const { snapshot } = await openHunt(invocation, io);
  const since = readDay(snapshot.evaluation.now, invocation, "since");
  const { evaluation, others } = selectNotes(snapshot.evaluation, invocation);
  const situations = evaluation.notes.map(({ situation }) => situation);
  const stats = countStats(situations, evaluation.now, since ? { since } : {});
  const isJson = readText(invocation, "format") === "json";
  io.stdout.write(
    isJson
      ? formatStatsJson(stats, { otherApplications: others })
      : formatStats(stats, {
          color: usesColor(invocation, io, io.stdout),
          width: Math.min(widthOf(io.stdout), WIDEST),
          otherApplications: others,
        }),
  );
  return {
    code: EXIT.ok,
    next: { validUntil: validityOf(snapshot, invocation), root: snapshot.workspace.root, written: [] },
  };
}

/** In columns: longer lines are hard to read, wherever they go. */
const WIDEST = 100;
