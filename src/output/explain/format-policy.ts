import type { FindFieldOrigins, Policy, PolicyOrigin } from "../../policy/index.js";
import { cleanLine, type Style, styleFor, toJson } from "../words/index.js";
import type { EntryOptions } from "./format-entry.js";
import { plainValue } from "./values.js";
import { cutToWidth, displayWidth, padToWidth } from "../../text/index.js";

const WIDEST_CELL = 70;

/** The policy in force: every setting, rule, check and draft with where it was set. Ends with a newline. */
export function formatPolicy(policy: Policy, { color }: EntryOptions): string {
  const style = styleFor(color);
  const { names, settings, rules, checks, drafts } = policy;
  const sections: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [
      "Settings",
      settings.map(({ name, value, findOrigin, advice }) => [
        name,
        cutToWidth(cleanLine(textOf(value)), WIDEST_CELL),
        originPhrase(findOrigin()),
        advice.join(", "),
      ]),
    ],
    [
      "Rules",
      rules.map(({ id, title, advice, ...origins }) => [id, title.source, placesPhrase(origins), advice.join(", ")]),
    ],
    [
      "Checks",
      checks.map(({ id, title = "", advice, ...origins }) => [id, title, placesPhrase(origins), advice.join(", ")]),
    ],
    [
      "Drafts",
      [...drafts.values()].map(({ id, subject, findOrigin, advice }) => [
        id,
        subject?.source ?? "",
        originPhrase(findOrigin()),
        advice.join(", "),
      ]),
    ],
  ];
  const title = `${names.length === 1 ? "Policy" : "Policies"} ${names.map(cleanLine).join(", ")}`;
  const blocks = sections.filter(([, rows]) => rows.length > 0).map(([name, rows]) => writeSection(name, rows, style));
  return `${[style.dim(title), ...blocks].join("\n\n")}\n`;
}

function writeSection(title: string, rows: readonly (readonly string[])[], style: Style): string {
  const cells = rows.map((row) => row.map((cell) => cutToWidth(cleanLine(cell), WIDEST_CELL)));
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ""))));
  const lines = cells.map((row) =>
    `  ${row.map((cell, column) => padToWidth(cell, widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
  return [style.bold(title), ...lines].join("\n");
}

/** The same for programs. */
export function formatPolicyJson({ names, settings, rules, checks, drafts, advice, sources }: Policy): string {
  const describe = (item: Ruled & { readonly id: string; readonly advice: readonly string[] }) => ({
    id: item.id,
    ...place(item.findOrigin()),
    fields: Object.fromEntries([...item.findFieldOrigins()].map(([field, origin]) => [field, place(origin)])),
    advice: item.advice,
  });
  return toJson({
    version: 1,
    policies: names,
    settings: settings.map(({ name, type, value, about, advice: ids, findOrigin }) => ({
      name,
      type,
      value: plainValue(value),
      about,
      ...place(findOrigin()),
      advice: ids,
    })),
    rules: rules.map((rule) => ({ ...describe(rule), title: rule.title.source })),
    checks: checks.map((check) => ({ ...describe(check), title: check.title ?? null, severity: check.severity })),
    drafts: [...drafts.values()].map(({ id, advice: ids, findOrigin }) => ({
      id,
      ...place(findOrigin()),
      advice: ids,
    })),
    advice: [...advice.values()],
    sources: [...sources].map(([id, source]) => ({ id, ...source })),
  });
}

interface Ruled {
  readonly findOrigin: () => PolicyOrigin;
  readonly findFieldOrigins: FindFieldOrigins;
}

function place({ file, line = null }: { readonly file: string; readonly line?: number | null }) {
  return { file, line };
}

/** Where it was written first and, where another policy has changed some fields of it, where each of these was. */
function placesPhrase({ findFieldOrigins, findOrigin }: Ruled): string {
  const last = findOrigin();
  const fields = [...findFieldOrigins()].filter(([field]) => field !== "id");
  const kept = fields.map(([, origin]) => origin).filter(({ file }) => file !== last.file);
  const [base] = kept.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (!base) return originPhrase(last);
  const changed = fields.filter(([, { file }]) => file !== base.file);
  return [originPhrase(base), ...changed.map(([field, origin]) => `${field}: ${originPhrase(origin)}`)].join("; ");
}

/** `default:134`, `followthrough.yaml:4`, `built in`. */
function originPhrase({ file, line }: PolicyOrigin): string {
  const isNowhere = line === undefined && !/[./\\]/u.test(file);
  if (isNowhere) return "built in";
  return line === undefined ? cleanLine(file) : `${cleanLine(file)}:${line}`;
}

function textOf(value: unknown): string {
  const plain = plainValue(value);
  return Array.isArray(plain) ? plain.join(", ") : String(plain);
}
