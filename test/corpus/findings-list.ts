import type { LocatedFinding } from "../../src/index.js";
import { openVault, type Vault } from "./open-vault.js";

export const JUDGEMENTS = ["right", "wrong", "misleading"] as const;

/** One finding on the corpus, and what a person thinks of it; empty where nobody has judged it yet. */
export interface JudgedFinding {
  /** `timeline/basalt.md:9`, from the vaults' folder. */
  readonly place: string;
  readonly severity: string;
  readonly check: string;
  readonly message: string;
  readonly judgement: string;
}

/** All that the program says of a vault, at the last of its moments. */
export async function findAll(vault: Vault): Promise<readonly JudgedFinding[]> {
  const hunt = await openVault(vault);
  return (hunt?.findings ?? []).map((finding) => describe(vault, finding));
}

function describe({ name }: Vault, { file, line, severity, check, message }: LocatedFinding): JudgedFinding {
  return { place: `${name}/${file}${line === undefined ? "" : `:${line}`}`, severity, check, message, judgement: "" };
}

/**
 * The judgements of an earlier list, taken over where the same is said of the same place; with a question mark where the
 * same check says something else of it.
 */
export function keepJudgements(
  findings: readonly JudgedFinding[],
  earlier: readonly JudgedFinding[],
): readonly JudgedFinding[] {
  const judged = earlier.filter(({ judgement }) => judgement !== "");
  const same = new Map(judged.map((one) => [identify(one), one.judgement]));
  const near = new Map(judged.map((one) => [`${one.place} ${one.check}`, `${one.judgement.replace("?", "")}?`]));
  return findings.map((one) => {
    const judgement = same.get(identify(one)) ?? near.get(`${one.place} ${one.check}`) ?? "";
    return { ...one, judgement };
  });
}

function identify({ place, check, message }: JudgedFinding): string {
  return JSON.stringify([place, check, message]);
}

const HEAD = `# What is said of the corpus

Written by \`npm run corpus -- findings\`. The last column is filled in by hand: right, wrong or misleading. A judgement is
kept as long as the same is said of the same place; where the words have changed it has a question mark and is to be looked at again.

| Place | Severity | Check | Message | Judgement |
| --- | --- | --- | --- | --- |
`;

export function writeList(findings: readonly JudgedFinding[]): string {
  const rows = findings.map(({ place, severity, check, message, judgement }) => {
    const cells = [place, severity, check, escapeCell(message), judgement];
    return `| ${cells.join(" | ").trimEnd()} |\n`;
  });
  return HEAD + rows.join("");
}

export function readList(text: string): readonly JudgedFinding[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| Place") && !line.startsWith("| ---"))
    .map((line) => {
      const [place = "", severity = "", check = "", message = "", judgement = ""] = line
        .slice(1, -1)
        .split(/(?<!\\)\|/u)
        .map((cell) => cell.trim());
      return { place, severity, check, message: message.replace(/\\(?<sign>[|\\])/gu, "$<sign>"), judgement };
    });
}

function escapeCell(text: string): string {
  return text.replace(/[|\\]/gu, String.raw`\$&`);
}
