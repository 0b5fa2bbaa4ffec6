import type { Locate } from "../../diagnostics/index.js";
import { lineOf } from "../explain/index.js";
import { escapeMarkdown, toCsv, toJson } from "../words/index.js";
import type { Proof, ProofPeriod } from "./list-proof.js";
import type { ProofJson } from "./proof-schema.js";

const HEADER = ["date", "employer", "role", "done", "channel", "result"] as const;
const TITLES = ["Date", "Employer", "Role", "What was done", "By", "Result so far"];

function cellsOf({ date, company, role, done, channel, result }: Proof): string[] {
  return [date.toString(), company, role, done, channel, result];
}

/** For a spreadsheet (RFC 4180). */
export function formatProofCsv(proof: readonly Proof[]): string {
  return toCsv(HEADER, proof.map(cellsOf));
}

export interface ProofHead extends ProofPeriod {
  /** Whose search it is, where that is known. */
  readonly name?: string | undefined;
}

/** A page to print or to send: the list, and how many applications and interviews there are in it. */
export function formatProofMarkdown(proof: readonly Proof[], { from, to, name }: ProofHead): string {
  const count = (word: string): number => proof.filter(({ done }) => done.startsWith(word)).length;
  const [applications, interviews] = [count("application"), count("interview")];
  const others = proof.length - applications - interviews;
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const head = [
    `# Job search, ${from.toString()} to ${to.toString()}\n\n`,
    name === undefined ? "" : `${escapeMarkdown(name)}\n\n`,
    `Applications: ${applications}. Interviews: ${interviews}. Other contacts: ${others}.\n`,
  ];
  if (proof.length === 0) return head.join("");
  const rows = proof.map((one) => row(cellsOf(one).map((cell) => escapeMarkdown(cell))));
  return [...head, "\n", row(TITLES), row(TITLES.map(() => "---")), ...rows].join("");
}

/** For programs, with where each note says it. */
export function formatProofJson(proof: readonly Proof[], { from, to }: ProofPeriod, locate: Locate): string {
  const json: ProofJson = {
    version: 1,
    from: from.toString(),
    to: to.toString(),
    done: proof.map(({ date, company, role, done, channel, result, note: { situation }, origin }) => {
      const { id, path } = situation.application;
      const line = (origin && lineOf(origin, path, locate)) ?? null;
      return { date: date.toString(), employer: company, role, done, channel: channel || null, result, id, path, line };
    }),
  };
  return toJson(json);
}
