import { countProblems, formatDiagnosis, formatDiagnosisJson } from "../../output/index.js";
import { readText, type Invocation } from "../command.js";
import { examine } from "../doctor/index.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { usesColor, widthOf } from "../terminal.js";

/** What the program finds of itself, the clock, the notes and its outputs, and how to mend what does not work. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const diagnosis = await examine(invocation, io);
  const style = { color: usesColor(invocation, io, io.stdout), width: Math.min(widthOf(io.stdout), WIDEST) };
  const isJson = readText(invocation, "format") === "json";
  io.stdout.write(isJson ? formatDiagnosisJson(diagnosis) : formatDiagnosis(diagnosis, style));
  return countProblems(diagnosis) === 0 ? EXIT.ok : EXIT.findings;
}

/** In columns: longer lines are hard to read, wherever they go. */
const WIDEST = 100;
