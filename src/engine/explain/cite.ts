import type { Expression } from "../../expression/index.js";
import type { Policy, Setting, Statement } from "../../policy/index.js";
import type { Advice, AdvisedStatement, Part } from "./explanation.js";

/** A statement of the policy with its articles and with those that say otherwise. */
export function citeStatement(statement: Statement, { advice, sources }: Policy): AdvisedStatement {
  return {
    ...statement,
    articles: statement.sources.map((id) => ({ id, ...(sources.get(id) ?? { title: id }) })),
    others: statement.unlike.flatMap((id) => advice.get(id) ?? []),
  };
}

/**
 * The advice behind an evaluation. A statement that settings encode is told where all of those that the expressions
 * mention were read: "no idea when they will answer" has no say where they gave a date. One that rests on facts is told
 * where one of them was read.
 */
export function adviceFor(
  ids: readonly string[],
  expressions: readonly (Expression | undefined)[],
  parts: readonly Part[],
  policy: Policy,
): readonly Advice[] {
  const isMentioned = (name: string): boolean => expressions.some((one) => one?.mentions.has(name));
  const read = parts.flatMap(settingsOf);
  const names = new Set(read.map(({ name }) => name));
  const facts = new Set(parts.flatMap(({ uses }) => uses.flatMap((use) => (use.kind === "fact" ? [use.name] : []))));
  const advice = ids.flatMap((id): Advice[] => {
    const statement = policy.advice.get(id);
    const encoding = policy.settings.filter((one) => one.advice.includes(id) && isMentioned(one.name));
    if (!statement || encoding.some(({ name }) => !names.has(name))) return [];
    const restsOnFact = statement.facts?.some((name) => facts.has(name));
    if (restsOnFact === false) return [];
    const isDecisive = restsOnFact ?? read.some((one) => one.advice.includes(id));
    return [{ ...citeStatement(statement, policy), isDecisive }];
  });
  const rank = ({ id, isDecisive }: Advice): number => {
    const at = read.findIndex((setting) => setting.advice.includes(id));
    if (!isDecisive) return read.length + 1;
    return at < 0 ? read.length : at;
  };
  return advice.toSorted((a, b) => rank(a) - rank(b));
}

function settingsOf({ uses, shift }: Part): Setting[] {
  const read = uses.flatMap((use) => (use.kind === "setting" ? [use.setting] : []));
  return shift ? [...read, shift.setting] : read;
}
