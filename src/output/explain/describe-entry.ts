import { citeStatement, type AdvisedStatement } from "../../engine/index.js";
import {
  expressionsOfCheck,
  expressionsOfRule,
  findEncoders,
  findReaders,
  type BuiltinScenario,
  type DraftTemplate,
  type Encoders,
  type Entry,
  type FindFieldOrigins,
  type Policy,
  type Rule,
} from "../../policy/index.js";
import type { Severity } from "../../diagnostics/index.js";
import type { Expression } from "../../expression/index.js";
import { cleanLine, otherSidePhrase } from "../words/index.js";
import { policyPlace } from "./places.js";
import { plainValue } from "./values.js";

/** A word of the policy language or of a file's format, or a list of such. */
type WordKind = "fact" | "type" | "field" | "function" | "key" | "list";

/** A rule, check, setting, draft or statement, or a word of the language that these are written in, in words. */
export interface EntryDescription {
  readonly kind: Entry["kind"] | WordKind;
  readonly name: string;
  /** What it is, in a line. */
  readonly about: string;
  /** Where it was written or, for a setting, last set. */
  readonly place: string;
  readonly fields: readonly Field[];
  readonly advice: readonly AdvisedStatement[];
}

export interface Field {
  readonly label: string;
  readonly text: string;
  /** Its blanks count; it is never broken. */
  readonly isCode?: boolean;
  /** Where it was written, if a place of its own is worth telling. */
  readonly place?: string;
}

export function describeEntry(entry: Entry, policy: Policy, scenarios: readonly BuiltinScenario[]): EntryDescription {
  const { kind } = entry;
  const cite = (ids: readonly string[]): AdvisedStatement[] =>
    ids.flatMap((id) => {
      const statement = policy.advice.get(id);
      return statement ? [citeStatement(statement, policy)] : [];
    });
  switch (kind) {
    case "rule": {
      const { id, title, advice, findOrigin } = entry.rule;
      const fields = [...fieldsOfRule(entry.rule), ...settingsRead(expressionsOfRule(entry.rule), policy)];
      return {
        kind,
        name: id,
        about: tidy(title.source),
        place: policyPlace(findOrigin()),
        fields,
        advice: cite(advice),
      };
    }
    case "check": {
      const {
        id,
        title = "",
        advice,
        each,
        when,
        assert,
        severity,
        message,
        findFieldOrigins,
        findOrigin,
      } = entry.check;
      const own = withPlaces(findFieldOrigins, [
        ["each", each.map(({ name, list }) => `${name}: ${tidy(list.source)}`).join(", ")],
        ["when", tidy(when?.source)],
        ["assert", tidy(assert.source)],
        ["severity", severity],
        ["message", tidy(message.source)],
      ]);
      const fields = [...own, ...settingsRead(expressionsOfCheck(entry.check), policy)];
      return {
        kind,
        name: id,
        about: cleanLine(title),
        place: policyPlace(findOrigin()),
        fields,
        advice: cite(advice),
      };
    }
    case "setting": {
      const { name, type, value, about, advice, findOrigin } = entry.setting;
      const fields = [
        { label: "value", text: String(plainValue(value)) },
        { label: "type", text: type },
        ...namesOf("read by", findReaders(policy, name)),
      ];
      return { kind, name, about: cleanLine(about), place: policyPlace(findOrigin()), fields, advice: cite(advice) };
    }
    case "draft": {
      const { id, advice, findOrigin } = entry.draft;
      const all = [...new Set([...advice, ...entry.draft.paragraphs.flatMap((part) => part.advice)])];
      return {
        kind,
        name: id,
        about: "",
        place: policyPlace(findOrigin()),
        fields: fieldsOfDraft(entry.draft),
        advice: cite(all),
      };
    }
    case "statement": {
      const { id, statement, preset } = entry.statement;
      const { articles, others } = citeStatement(entry.statement, policy);
      const proofs = scenarios.filter(({ advice }) => advice.includes(id));
      const fields = [
        ...articles.map(({ title, author }) => ({
          label: "said in",
          text: [author, title].filter(Boolean).join(", "),
        })),
        ...(preset === undefined ? [] : [{ label: "preset", text: `${preset} takes this side` }]),
        ...others.map((other) => ({ label: "others say", text: otherSidePhrase(other) })),
        ...namesOf("encoded by", findEncoders(policy, id)),
        ...proofs.map(({ name, file }) => ({ label: "proven by", text: name, place: file })),
      ];
      return { kind, name: id, about: cleanLine(statement), place: "", fields, advice: [] };
    }
  }
}

/** The same of a check that belongs to no policy. */
export function describeOwnCheck(
  id: string,
  { severity, description, fix }: { readonly severity: Severity; readonly description: string; readonly fix?: string },
): EntryDescription {
  const fields = [
    { label: "severity", text: severity },
    ...(fix === undefined ? [] : [{ label: "--fix", text: fix }]),
    { label: "to change it", text: `checks: {${id}: off|info|warning|error} in followthrough.yaml` },
  ];
  return { kind: "check", name: id, about: cleanLine(description), place: "of the program itself", fields, advice: [] };
}

function fieldsOfRule(rule: Rule): readonly Field[] {
  const { each, when, opens, closes, until, via, to, draft, then, isShifted, givesWayTo, findFieldOrigins } = rule;
  const drafts = Object.entries(draft?.byChannel ?? {}).map(([channel, id]) => `${id} (${channel})`);
  return withPlaces(findFieldOrigins, [
    ["each", each.map(({ name, list }) => `${name}: ${tidy(list.source)}`).join(", ")],
    ["when", tidy(when?.source)],
    ["opens", tidy(opens.source)],
    ["shift", isShifted ? "" : "none"],
    ["closes", tidy(closes?.source)],
    ["until", tidy(until?.source)],
    ["gives_way_to", givesWayTo.map(cleanLine).join(", ")],
    ["via", tidy(via?.source)],
    ["to", tidy(to?.source)],
    ["draft", [...drafts, draft?.otherwise ?? ""].filter(Boolean).join(", ")],
    [
      "then",
      Object.entries(then ?? {})
        .map(([what, value]) => `${what} ${value}`)
        .join(", "),
    ],
  ]);
}

function fieldsOfDraft({ subject, paragraphs, fill_in }: DraftTemplate): readonly Field[] {
  const parts = (label: string, list: DraftTemplate["paragraphs"]): Field[] =>
    list.map(({ when, text }) => ({
      label,
      text: [when ? `(when ${tidy(when.source)})` : "", tidy(text.source)].filter(Boolean).join(" "),
    }));
  return [
    ...(subject ? [{ label: "subject", text: tidy(subject.source) }] : []),
    ...parts("paragraph", paragraphs),
    ...parts("fill in", fill_in),
  ];
}

function withPlaces(
  findFieldOrigins: FindFieldOrigins,
  fields: readonly (readonly [string, string])[],
): readonly Field[] {
  const origins = findFieldOrigins();
  return fields
    .filter(([, text]) => text !== "")
    .map(([label, text]) => {
      const origin = origins.get(label);
      return { label, text, place: origin && policyPlace(origin) };
    });
}

function settingsRead(expressions: readonly (Expression | undefined)[], { settings }: Policy): readonly Field[] {
  return settings
    .filter(({ name }) => expressions.some((one) => one?.mentions.has(name)))
    .map(({ name, value, findOrigin }) => ({
      label: "setting",
      text: `${name}: ${String(plainValue(value))}`,
      place: policyPlace(findOrigin()),
    }));
}

/** `encoded by  rule first-follow-up, setting reply_grace`. */
function namesOf(label: string, names: Encoders): readonly Field[] {
  const text = encodersPhrase(names);
  return text === "" ? [] : [{ label, text }];
}

export function encodersPhrase({ rules, checks, settings, drafts }: Encoders): string {
  const list = (noun: string, names: readonly string[]): string =>
    names.length === 0 ? "" : `${noun}${names.length === 1 ? "" : "s"} ${names.map(cleanLine).join(", ")}`;
  return [list("rule", rules), list("check", checks), list("setting", settings), list("draft", drafts)]
    .filter(Boolean)
    .join("; ");
}

function tidy(source: string | undefined): string {
  return cleanLine(source ?? "").replace(/ {2,}/gu, " ");
}
