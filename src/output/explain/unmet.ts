import type { Comparator, Operand, Unmet } from "../../expression/index.js";
import { shorten } from "../../text/index.js";
import { PlainDate, ZonedDateTime, type ZonedDateTime as Moment } from "../../time/index.js";
import { cleanLine } from "../words/index.js";
import { valuePhrase } from "./values.js";

/** `wait.active is false`, `wait.follow_ups.size() is 1, not 0`, `today is Sat 21 Nov, not after Mon 4 Jan 2027`. */
export function unmetPhrase(why: Unmet, now: Moment): string {
  switch (why.kind) {
    case "fact":
      return `${sourcePhrase(why.source)} is ${String(why.value)}`;
    case "missing":
      return `${sourcePhrase(why.source)} is missing`;
    case "present":
      return `${sourcePhrase(why.source)} is there (${valuePhrase(why.value, now)})`;
    case "comparison":
      return comparisonPhrase(why, now);
    case "none":
      return why.of.map((one) => unmetPhrase(one, now)).join(", and ");
  }
}

function comparisonPhrase(
  { left, operator, right }: { readonly left: Operand; readonly operator: Comparator; readonly right: Operand },
  now: Moment,
): string {
  const found = left.isLiteral ? wordOf(left, now) : `${sourcePhrase(left.source)} is ${wordOf(left, now)},`;
  const isShort = !right.isLiteral && right.source.length <= LONGEST_ASIDE;
  const source = isShort ? ` (${cleanLine(right.source)})` : "";
  const isTime = left.value instanceof PlainDate || left.value instanceof ZonedDateTime;
  if (operator === "!=")
    return right.isLiteral ? found.replace(/,$/u, "") : `${found} as is ${sourcePhrase(right.source)}`;
  return `${found} not ${(isTime ? TIMES : ORDERS)[operator]}${wordOf(right, now)}${source}`;
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
