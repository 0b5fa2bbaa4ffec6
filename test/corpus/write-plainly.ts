import type { DetailName, ExpectedEvent } from "./event.js";
import { isOptional } from "./matches.js";

/**
 * The note that says what is expected in the front matter's own words: what one may leave out is left out, and of those of
 * which one must be found the first stands there.
 */
export function writePlainly(events: readonly ExpectedEvent[]): string {
  const sure = events.filter(({ may }, index) => {
    return may === undefined || (may !== true && events.findIndex((other) => other.may === may) === index);
  });
  const of = (...whats: readonly string[]): readonly ExpectedEvent[] => sure.filter(({ what }) => whats.includes(what));
  return [
    "---",
    ...of("company", "role").map(({ what, value = "" }) => `${what}: ${JSON.stringify(value)}`),
    ...of("status").flatMap(({ value = "" }) => (firstOf(value) === "unknown" ? [] : [`status: ${firstOf(value)}`])),
    ...of("applied", "deadline").map(({ what, date = "" }) => `${what}: ${date}`),
    ...list("contacts", of("contact").map(writeContact)),
    ...list("interviews", of("interview").map(writeInterview)),
    ...list("log", of("sent", "received").map(writeEntry)),
    "---",
    "",
  ].join("\n");
}

function list(name: string, items: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${JSON.stringify(item)}`)];
}

function writeContact(event: ExpectedEvent): Readonly<Record<string, unknown>> {
  return { name: firstOf(event.value ?? ""), email: detailOf(event, "email") };
}

function writeInterview(event: ExpectedEvent): Readonly<Record<string, unknown>> {
  return {
    date: event.date,
    time: detailOf(event, "time"),
    with: event.details
      .filter(({ name, value }) => name === "with" && !isOptional(value))
      .map(({ value }) => firstOf(value)),
    promised_by: detailOf(event, "promised"),
    cancelled: detailOf(event, "cancelled") === undefined ? undefined : true,
  };
}

function writeEntry(event: ExpectedEvent): Readonly<Record<string, unknown>> {
  const { what, date, value = "" } = event;
  return {
    date,
    [what]: value === "?" ? "reply" : firstOf(value),
    [what === "sent" ? "to" : "from"]: detailOf(event, "person"),
    by: detailOf(event, "by"),
    left_message: detailOf(event, "left_message") === undefined ? undefined : true,
    promised: detailOf(event, "promised"),
  };
}

function detailOf({ details }: ExpectedEvent, name: DetailName): string | undefined {
  const detail = details.find((one) => one.name === name && !isOptional(one.value));
  return detail && firstOf(detail.value);
}

/** Of several spellings the first. */
function firstOf(pattern: string): string {
  return (pattern.split("|")[0] ?? "").replace(/^\*/u, "").trim();
}
