import type { Departure, Explanation } from "../../engine/index.js";
import { advicePhrase, citationPhrase, cleanLine, otherSidePhrase } from "../words/index.js";
import { policyPlace } from "./places.js";
import { plainValue } from "./values.js";

/** A sentence for each advice. What had a say in the dates is told in full; of the rest, where to read on. */
export function listAdvice({ advice, departures }: Explanation): readonly string[] {
  const decisive = advice.filter(({ isDecisive }) => isDecisive);
  const told = decisive.length > 0 || departures.length > 0 ? decisive : advice;
  const rest = advice.filter((one) => !told.includes(one)).map(({ id }) => cleanLine(id));
  const heard = new Set<string>();
  const texts = told.flatMap((one) => {
    const others = one.others.filter(({ id }) => !heard.has(id));
    for (const { id } of others) heard.add(id);
    return [
      `Advice ${cleanLine(one.id)}: ${advicePhrase(one, citationPhrase(one.articles))}`,
      ...others.map((other) => `Others say: ${otherSidePhrase(other)}`),
    ];
  });
  const choices = new Map<string, readonly Departure[]>();
  for (const one of departures) {
    const choice = choicePhrase(one);
    choices.set(choice, [...(choices.get(choice) ?? []), one]);
  }
  const own = [...choices].flatMap(([choice, some]) => [
    `Your own choice: ${choice}`,
    ...some.map((one) => `The advice says otherwise: ${departurePhrase(one)}`),
  ]);
  const more = rest.length > 0 ? [`Also ${rest.join(", ")}: followthrough explain ${rest[0] ?? ""}`] : [];
  return [...texts, ...own, ...more];
}

/** `how long to wait past the date that they gave, 12 days (settings.reply_grace, followthrough.yaml:3)`. */
function choicePhrase({ settings, origins }: Departure): string {
  const places = origins.map(policyPlace).join(", ");
  if (settings.length === 0) return `when this opens (${places})`;
  const choices = settings.map(({ name, about, value }) => {
    const what = cleanLine(about) || cleanLine(name).replaceAll("_", " ");
    return `${what}, ${String(plainValue(value))}`;
  });
  return `${choices.join("; ")} (${places})`;
}

/** `C1, they gave a date, and it passed: wait a couple more days, then reach out (Doyle 2017, 2021).` */
function departurePhrase({ statement }: Departure): string {
  return `${cleanLine(statement.id)}: ${advicePhrase(statement, citationPhrase(statement.articles))}`;
}
