import type { Expression } from "../expression/index.js";
import type { Check, DraftTemplate, Policy, Rule, Setting, Statement } from "./policy.js";

/** Something of a policy that has a name. */
export type Entry =
  | { readonly kind: "rule"; readonly rule: Rule }
  | { readonly kind: "check"; readonly check: Check }
  | { readonly kind: "setting"; readonly setting: Setting }
  | { readonly kind: "draft"; readonly draft: DraftTemplate }
  | { readonly kind: "statement"; readonly statement: Statement };

/** What has this name; statements in any case (`c1b`). A name that several have means the rule, then the check. */
export function findEntries(policy: Policy, name: string): readonly Entry[] {
  const { rules, checks, settings, drafts, advice } = policy;
  const isIt = ({ id }: { readonly id: string }): boolean => id === name;
  return [
    ...rules.filter(isIt).map((rule): Entry => ({ kind: "rule", rule })),
    ...checks.filter(isIt).map((check): Entry => ({ kind: "check", check })),
    ...settings.filter((one) => one.name === name).map((setting): Entry => ({ kind: "setting", setting })),
    ...[...drafts.values()].filter(isIt).map((draft): Entry => ({ kind: "draft", draft })),
    ...[...advice.values()]
      .filter(({ id }) => id.toLowerCase() === name.toLowerCase())
      .map((statement): Entry => ({ kind: "statement", statement })),
  ];
}

/** Every name that `findEntries` knows. */
export function listNames({ rules, checks, settings, drafts, advice }: Policy): readonly string[] {
  const ids = [...rules, ...checks].map(({ id }) => id);
  return [...ids, ...settings.map(({ name }) => name), ...drafts.keys(), ...advice.keys()];
}

/** The names of what encodes a statement. */
export interface Encoders {
  readonly rules: readonly string[];
  readonly checks: readonly string[];
  readonly settings: readonly string[];
  readonly drafts: readonly string[];
}

/** What of the policy names this statement as its advice. */
export function findEncoders({ rules, checks, settings, drafts }: Policy, statement: string): Encoders {
  const rests = ({ advice }: { readonly advice: readonly string[] }): boolean => advice.includes(statement);
  return {
    rules: rules.filter(rests).map(({ id }) => id),
    checks: checks.filter(rests).map(({ id }) => id),
    settings: settings.filter(rests).map(({ name }) => name),
    drafts: [...drafts.values()]
      .filter((draft) => rests(draft) || draft.paragraphs.some(rests) || draft.fill_in.some(rests))
      .map(({ id }) => id),
  };
}

/** The rules, checks and drafts whose expressions read a setting. */
export function findReaders({ rules, checks, drafts }: Policy, setting: string): Encoders {
  const reads = (expressions: readonly (Expression | undefined)[]): boolean =>
    expressions.some((one) => one?.mentions.has(setting));
  return {
    rules: rules.filter((rule) => reads(expressionsOfRule(rule))).map(({ id }) => id),
    checks: checks.filter((check) => reads(expressionsOfCheck(check))).map(({ id }) => id),
    settings: [],
    drafts: [...drafts.values()].filter((draft) => reads(expressionsOfDraft(draft))).map(({ id }) => id),
  };
}

export function expressionsOfRule(rule: Rule): readonly (Expression | undefined)[] {
  const { each, key, when, opens, closes, until, via, to, title, summary } = rule;
  const lists = each.map(({ list }) => list);
  return [...lists, ...key, when, opens, closes, until, via, to, ...title.expressions, ...summary.expressions];
}

export function expressionsOfCheck({ each, when, assert, fix, message }: Check): readonly (Expression | undefined)[] {
  return [...each.map(({ list }) => list), when, assert, fix, ...message.expressions];
}

function expressionsOfDraft({ subject, paragraphs, fill_in }: DraftTemplate): readonly (Expression | undefined)[] {
  const parts = [...paragraphs, ...fill_in].flatMap(({ when, text }) => [when, ...text.expressions]);
  return [...(subject?.expressions ?? []), ...parts];
}
