import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hunt } from "../../src/index.js";
import { PlainDate } from "../../src/time/index.js";
import type { ExpectedEvent, FoundEvent } from "./event.js";
import { eventsOf } from "./events-of.js";
import { bare } from "./matches.js";
import { addMeasures, measure, type Measure, type Slip } from "./measure.js";
import { openVault, type Vault } from "./open-vault.js";
import type { ExpectedFile } from "./read-expected.js";

export interface VaultMeasure {
  readonly name: string;
  readonly facts: Measure;
  readonly actions: Measure;
  /** Lines of which the program must say something. */
  readonly told: Measure;
}

export async function measureVault(vault: Vault): Promise<VaultMeasure> {
  const hunt = await openVault(vault);
  const files = [...vault.expected.files];
  return {
    name: vault.name,
    facts: addMeasures(files.map(([path, file]) => measureFile(vault, path, file, hunt))),
    actions: measureActions(vault, hunt),
    told: addMeasures(files.map(([path, file]) => measureTold(vault, path, file, hunt))),
  };
}

/** What is due at each of the vault's moments. */
export function measureActions(vault: Vault, hunt: Hunt | undefined): Measure {
  const measures = [...vault.expected.actions.keys()].flatMap((clock) => {
    const then = hunt?.at(clock);
    return [...vault.expected.files.keys()].map((path) => measureDue(vault, clock, path, then));
  });
  return addMeasures(measures);
}

/** Every application that was read in a file of its own right or in a line of it. */
function applicationsOf(hunt: Hunt | undefined, path: string): readonly (readonly FoundEvent[])[] {
  const notes = hunt?.evaluation.notes ?? [];
  return notes
    .map(({ situation }) => situation.application)
    .filter((one) => isOf(one.path, path))
    .map(eventsOf);
}

function isOf(found: string, path: string): boolean {
  return found.normalize("NFC").startsWith(path.normalize("NFC"));
}

function measureFile(
  vault: Vault,
  path: string,
  { applications, line }: ExpectedFile,
  hunt: Hunt | undefined,
): Measure {
  const open = [...applicationsOf(hunt, path)];
  const measures = applications.map((expected) => {
    const index = applications.length === 1 ? 0 : open.findIndex((found) => isSameJob(expected, found));
    const found = index < 0 ? undefined : open.splice(index, 1)[0];
    return measure(expected, found ?? []);
  });
  const wrong = open.map((found): Slip => {
    const company = found.find(({ what }) => what === "company")?.value ?? "?";
    return { kind: "note", text: `${company} is taken for an application`, line };
  });
  const none = { expected: 0, found: 0, missed: [], wrong };
  return addMeasures([...measures, none].map((one) => place(one, vault, path)));
}

/** Of a table with many applications. */
function isSameJob(expected: readonly ExpectedEvent[], found: readonly FoundEvent[]): boolean {
  const jobOf = (events: readonly { readonly what: string; readonly value?: string }[]): string =>
    ["company", "role"].map((name) => bare(events.find(({ what }) => what === name)?.value ?? "")).join("/");
  return jobOf(expected) === jobOf(found);
}

/** Writes each slip's file and line before it. */
function place({ expected, found, wrong, missed }: Measure, { folder }: Vault, path: string): Measure {
  const text = readFileSync(join(folder, path), "utf8");
  const lineAt = (at: number): number => text.slice(0, at).split("\n").length;
  const write = (slip: Slip): Slip => {
    const where =
      slip.at === undefined
        ? `${folder}/EXPECTED.yaml${slip.line === undefined ? "" : `:${slip.line}`} ${path}`
        : `${folder}/${path}:${lineAt(slip.at)}`;
    return { ...slip, text: `${where} ${slip.text}` };
  };
  return { expected, found, wrong: wrong.map(write), missed: missed.map(write) };
}

function measureTold({ folder }: Vault, path: string, { told, line }: ExpectedFile, hunt: Hunt | undefined): Measure {
  const lines = readFileSync(join(folder, path), "utf8").split("\n");
  const findings = hunt?.findings.filter(({ file }) => file.normalize("NFC") === path.normalize("NFC")) ?? [];
  const missed = told.filter((part) => {
    const at = lines.findIndex((text) => text.includes(part)) + 1;
    return at === 0 || !findings.some((finding) => finding.line !== undefined && finding.line === at);
  });
  return {
    expected: told.length,
    found: told.length - missed.length,
    wrong: [],
    missed: missed.map((part) => ({ kind: "told", text: `${folder}/EXPECTED.yaml:${line} ${path}: ${part}` })),
  };
}

/** The rules whose actions are expected one by one. */
const RULES: ReadonlySet<string> = new Set([
  "thank-you",
  "first-follow-up",
  "second-follow-up",
  "move-on",
  "answer-invitation",
  "offer-answer-date",
  "offer-deadline",
]);

function measureDue({ folder, expected }: Vault, clock: string, path: string, hunt: Hunt | undefined): Measure {
  const open = (hunt?.actions ?? [])
    .filter(({ application, rule, state }) => isOf(application.path, path) && RULES.has(rule) && isDue(state))
    .map(({ rule, opens, closes, application: { hasUnknownStatus }, unread = [] }) => ({
      words: [rule, dayOf(opens), dayOf(closes)],
      isInDoubt: hasUnknownStatus || unread.length > 0,
    }));
  const where = `${folder}/${path} at ${clock}:`;
  const missed: Slip[] = [];
  let wanted = 0;
  for (const line of expected.actions.get(clock)?.get(path) ?? []) {
    const isOptional = line.endsWith("?");
    const words = line.replace(/\?$/u, "").split(" ");
    const index = open.findIndex((found) => words.every((word, at) => found.words[at] === word));
    if (index >= 0) open.splice(index, 1);
    if (isOptional) continue;
    wanted++;
    if (index < 0) missed.push({ kind: words[0] ?? "", text: `${where} ${line}` });
  }
  const wrong = open.map(({ words, isInDoubt }) => {
    const text = `${where} ${words.join(" ")}${isInDoubt ? " (in doubt)" : ""}`;
    return { kind: words[0] ?? "", text, isInDoubt };
  });
  return { expected: wanted, found: wanted - missed.length, wrong, missed };
}

function isDue(state: string): boolean {
  return state === "open" || state === "overdue";
}

function dayOf(bound: Hunt["actions"][number]["closes"]): string {
  if (bound === undefined) return "never";
  return (bound instanceof PlainDate ? bound : bound.toPlainDate()).toString();
}
