import type { Expression } from "../../expression/index.js";
import type { Policy, Rule, Setting, Statement } from "../../policy/index.js";
import type { Advice, AdvisedStatement, Departure, Explanation, Part } from "./explanation.js";

/** A statement of the policy with its articles and with those that say otherwise. */
export function citeStatement(statement: Statement, { advice, sources }: Policy): AdvisedStatement {
  return {
    ...statement,
    articles: statement.sources.map((id) => ({ id, ...(sources.get(id) ?? { title: id }) })),
    others: statement.unlike.flatMap((id) => advice.get(id) ?? []),
  };
}

/** What an evaluation rests on, as a policy has it. */
export interface Grounds {
  /** The ids of statements. */
  readonly advice: readonly string[];
  readonly expressions: readonly (Expression | undefined)[];
  /** The rule, where it is one. */
  readonly rule?: Rule;
}

/**
 * The advice behind an evaluation, and what it departs from. A statement that settings encode is told where all of those
 * that the expressions mention were read: "no idea when they will answer" has no say where they gave a date. One that
 * rests on facts is told where one of them was read. It is not followed where one of the settings has a value outside of
 * what it says, or where the rule's opening no longer counts with it; then the statement against it that does hold for that value
 * is told in its place.
 */
export function adviceFor(
  { advice: ids, expressions, rule }: Grounds,
  parts: readonly Part[],
  policy: Policy,
): Pick<Explanation, "advice" | "departures"> {
  const isMentioned = (name: string): boolean => expressions.some((one) => one?.mentions.has(name));
  const read = parts.flatMap(settingsOf);
  const names = new Set(read.map(({ name }) => name));
  const facts = new Set(parts.flatMap(({ uses }) => uses.flatMap((use) => (use.kind === "fact" ? [use.name] : []))));
  const advice: Advice[] = [];
  const departures: Departure[] = [];
  for (const id of ids) {
    const statement = policy.advice.get(id);
    const encoding = policy.settings.filter((one) => one.advice.includes(id));
    const replaced = encoding.filter(({ name }) => rule?.replacedSettings.includes(name));
    if (!statement || encoding.some(({ name }) => isMentioned(name) && !names.has(name))) continue;
    const restsOnFact = statement.facts?.some((name) => facts.has(name));
    if (restsOnFact === false) continue;
    const moved = read.filter(({ name }) => statement.departures.includes(name));
    const settings = [...new Map(moved.map((setting) => [setting.name, setting])).values()];
    if (settings.length === 0 && replaced.length === 0) {
      const isDecisive = restsOnFact ?? read.some((one) => one.advice.includes(id));
      advice.push({ ...citeStatement(statement, policy), isDecisive });
      continue;
    }
    const opening = settings.length === 0 ? rule?.findFieldOrigins().get("opens") : undefined;
    const origins = opening ? [opening] : settings.map(({ findOrigin }) => findOrigin());
    const cited = citeStatement(statement, policy);
    departures.push({ statement: cited, settings, origins });
    for (const other of cited.others)
      if (settings.length > 0 && holdsInstead(other, settings))
        advice.push({ ...citeStatement(other, policy), isDecisive: true });
  }
  const rank = ({ id, isDecisive }: Advice): number => {
    const at = read.findIndex((setting) => setting.advice.includes(id));
    if (!isDecisive) return read.length + 1;
    return at < 0 && policy.advice.get(id)?.facts ? read.length : at;
  };
  const distinct = [...new Map(advice.map((one) => [one.id, one])).values()];
  return { advice: distinct.toSorted((a, b) => rank(a) - rank(b)), departures };
}

function holdsInstead({ holdsFor, departures }: Statement, settings: readonly Setting[]): boolean {
  return departures.length === 0 && settings.some(({ name }) => holdsFor.includes(name));
}

function settingsOf({ uses, shift }: Part): Setting[] {
  const read = uses.flatMap((use) => (use.kind === "setting" ? [use.setting] : []));
  return shift?.says.kind === "setting" ? [...read, shift.says.setting] : read;
}
