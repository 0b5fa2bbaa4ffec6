import type { Comparator, Operand, Unmet } from "../../expression/index.js";
import { shorten } from "../../text/index.js";
import { PlainDate, ZonedDateTime, type ZonedDateTime as Moment } from "../../time/index.js";
import { cleanLine } from "../words/index.js";
import { valuePhrase } from "./values.js";

/** What to say for a fact that the policy's text names: `the last follow-up went out` for `wait.last_follow_up`. */
export type Label = (source: string) => string | undefined;

/** `an answer is still awaited: no`, `follow-ups sent so far: 1, not 0`, `today is Sat 21 Nov, not after Mon 4 Jan 2027`. */
export function unmetPhrase(why: Unmet, now: Moment, labelOf: Label): string {
  switch (why.kind) {
    case "fact":
      return say(why.source, valuePhrase(why.value, now), labelOf, String(why.value));
    case "missing":
      return say(why.source, valuePhrase(undefined, now), labelOf, "missing");
    case "present":
      return say(why.source, valuePhrase(why.value, now), labelOf, `there (${valuePhrase(why.value, now)})`);
    case "comparison":
      return comparisonPhrase(why, now, labelOf);
    case "none":
      return why.of.map((one) => unmetPhrase(one, now, labelOf)).join(", and ");
  }
}

/** The fact in words and its value; where the policy's text names none, that text and what is found of it. */
function say(source: string, value: string, labelOf: Label, found = value): string {
  const label = labelOf(source) ?? labelOf(source.replace(/\.size\(\)$/u, ""));
  return label === undefined ? `${sourcePhrase(source)} is ${found}` : `${label}: ${value}`;
}

function comparisonPhrase(
  { left, operator, right }: { readonly left: Operand; readonly operator: Comparator; readonly right: Operand },
  now: Moment,
  labelOf: Label,
): string {
  const found = left.isLiteral ? wordOf(left, now) : say(left.source, wordOf(left, now), labelOf);
  const isShort = !right.isLiteral && right.source.length <= LONGEST_ASIDE;
  const source = isShort ? ` (${cleanLine(right.source)})` : "";
  const isTime = left.value instanceof PlainDate || left.value instanceof ZonedDateTime;
  if (operator === "!=") return right.isLiteral ? found : `${found}, as is ${sourcePhrase(right.source)}`;
  const comma = left.isLiteral ? "" : ",";
  return `${found}${comma} not ${(isTime ? TIMES : ORDERS)[operator]}${wordOf(right, now)}${source}`;
}

const ORDERS: Readonly<Record<Exclude<Comparator, "!=">, string>> = {
  "==": "",
  "<": "less than ",
  "<=": "at most ",
  ">": "more than ",
  ">=": "at least ",
  in: "in ",
};

const TIMES: typeof ORDERS = {
  ...ORDERS,
  "<": "before ",
  "<=": "on or before ",
  ">": "after ",
  ">=": "on or after ",
};

const LONGEST_SOURCE = 70;
/** What is longer says less than its value. */
const LONGEST_ASIDE = 40;

/** The policy's own text; a long one is cut: the policy has all of it. */
function sourcePhrase(source: string): string {
  return shorten(cleanLine(source), LONGEST_SOURCE);
}

function wordOf({ value }: Operand, now: Moment): string {
  return value === "" ? "empty" : valuePhrase(value, now);
}
