import { findEncoders, type BuiltinScenario, type Policy, type Statement } from "../../policy/index.js";
import { cleanLine, countPhrase, styleFor, toJson } from "../words/index.js";
import { encodersPhrase } from "./describe-entry.js";
import type { EntryOptions } from "./format-entry.js";
import { cutToWidth, displayWidth, padToWidth } from "../../text/index.js";

const WIDEST_STATEMENT = 50;
const WIDEST_ENCODERS = 60;

/**
 * All advice, one line a statement: its id, what it says, what of the policy encodes it, and the scenarios that prove
 * it. Long cells are cut; `explain ID` and the JSON have them whole. Ends with a newline.
 */
export function formatAdvice(policy: Policy, scenarios: readonly BuiltinScenario[], { color }: EntryOptions): string {
  const style = styleFor(color);
  const rows = [...policy.advice.values()].map((statement) => [
    cleanLine(statement.id),
    cutToWidth(cleanLine(statement.statement), WIDEST_STATEMENT),
    cutToWidth(encodersPhrase(findEncoders(policy, statement.id)) || presetPhrase(statement), WIDEST_ENCODERS),
    proofsPhrase(statement, scenarios),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")), 0));
  const lines = rows.map(([id = "", statement = "", encoders = "", proofs = ""]) =>
    [
      style.bold(padToWidth(id, widths[0] ?? 0)),
      padToWidth(statement, widths[1] ?? 0),
      padToWidth(encoders, widths[2] ?? 0),
      style.dim(proofs),
    ].join("  "),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** The same for programs, with nothing cut. */
export function formatAdviceJson(policy: Policy, scenarios: readonly BuiltinScenario[]): string {
  return toJson({
    version: 1,
    advice: [...policy.advice.values()].map(({ id, statement, sources, unlike, preset = null }) => ({
      id,
      statement,
      sources,
      unlike,
      preset,
      ...findEncoders(policy, id),
      scenarios: scenarios.filter(({ advice }) => advice.includes(id)).map(({ name, file }) => ({ name, file })),
    })),
  });
}

function presetPhrase({ preset }: Statement): string {
  return preset === undefined ? "nothing in this policy" : `preset ${cleanLine(preset)}`;
}

/** `4 scenarios: waits two days past the promised date, …`. */
function proofsPhrase({ id }: Statement, scenarios: readonly BuiltinScenario[]): string {
  const proofs = scenarios.filter(({ advice }) => advice.includes(id)).map(({ name }) => cleanLine(name));
  const [first] = proofs;
  if (first === undefined) return "no scenario";
  return `${countPhrase(proofs.length, "scenario")}: ${first}${proofs.length > 1 ? ", …" : ""}`;
}
