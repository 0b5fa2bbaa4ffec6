import { oneLine, wrapText } from "../../text/index.js";
import { countPhrase, styleFor, type Style } from "../words/index.js";
import { countProblems, type Diagnosis, type Observation, VERDICTS, type Verdict } from "./diagnosis.js";

export interface DiagnosisOptions {
  readonly color: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
}

/** For a person: a part for each examination, and last how many problems there are. Ends with a newline. */
export function formatDiagnosis(diagnosis: Diagnosis, { color, width }: DiagnosisOptions): string {
  const style = styleFor(color);
  const parts = diagnosis.map(({ title, observations }) => [
    style.bold(title),
    ...observations.flatMap((one) => writeObservation(one, width, style)),
  ]);
  const problems = countProblems(diagnosis);
  const end = problems === 0 ? "No problem found" : style.bold(`${countPhrase(problems, "problem")} found`);
  return `${[...parts.flatMap((lines) => [...lines, ""]), end].join("\n")}\n`;
}

/** The words stand below each other, beside the verdict. */
const INDENT = "  ";
const VERDICT_WIDTH = Math.max(...VERDICTS.map((verdict) => verdict.length)) + 2;
const ARROW = "→ ";

function writeObservation({ verdict, text, mend }: Observation, width: number, style: Style): readonly string[] {
  const beside = INDENT + " ".repeat(VERDICT_WIDTH);
  const room = Math.max(width - beside.length, 30);
  const mark = paint(verdict, style)(verdict) + " ".repeat(VERDICT_WIDTH - verdict.length);
  const [first = "", ...rest] = wrapText(oneLine(text), room);
  const advice = mend === undefined ? [] : wrapText(oneLine(mend), room - ARROW.length);
  return [
    `${INDENT}${mark}${first}`,
    ...rest.map((line) => `${beside}${line}`),
    ...advice.map((line, at) => `${beside}${at === 0 ? ARROW : "  "}${line}`),
  ];
}

function paint(verdict: Verdict, { red, yellow, dim }: Style): (text: string) => string {
  return { ok: dim, note: yellow, problem: red }[verdict];
}
