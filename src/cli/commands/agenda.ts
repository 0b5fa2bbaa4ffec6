import { formatAgenda, formatAgendaJson } from "../../output/index.js";
import { becauseIn } from "../because.js";
import { usesColor, widthOf } from "../terminal.js";
import { readFlag, readText, type Answered, type Invocation } from "../command.js";
import { EXIT, type Io } from "../io.js";
import { openHunt, validityOf } from "../open.js";
import { judge } from "../verdict.js";

/** What is due, for a person or for a program. Problems of notes are told by `check`; here they do not fail. */
export async function run(invocation: Invocation, io: Io): Promise<Answered> {
  const { snapshot } = await openHunt(invocation, io, { forecast: true });
  const { evaluation } = snapshot;
  const color = usesColor(invocation, io, io.stdout);
  const isJson = readText(invocation, "format") === "json";
  io.stdout.write(
    isJson
      ? formatAgendaJson(evaluation, { because: becauseIn(snapshot).action, locate: snapshot.locate })
      : formatAgenda(evaluation, { color, width: widthOf(io.stdout), forecast: readFlag(invocation, "forecast") }),
  );
  const code = readText(invocation, "fail-on") === undefined ? EXIT.ok : judge(evaluation, invocation);
  return { code, next: { validUntil: validityOf(snapshot, invocation), root: snapshot.workspace.root, written: [] } };
}
