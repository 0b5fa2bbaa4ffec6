import type { Application, Contact } from "../../../facts/index.js";
import { cutToLength } from "../../../text/index.js";
import type { ZonedDateTime } from "../../../time/index.js";
import { applicationPhrase, cleanLine, personPhrase } from "../../words/index.js";
import { cleanText } from "../calendar-text.js";

/** Some clients cut or refuse longer ones; nobody reads them on a phone. */
const LONGEST_DESCRIPTION = 2_000;
const LONGEST_PATH = 500;
const LONGEST_NAME = 200;

/** An event's text, cut where it is too long; then, whole, what closes it, if anything does; and where its note is. */
export function closeWithNote(
  text: string,
  application: Application,
  { separator, closing = "" }: { readonly separator: "\n" | "\n\n"; readonly closing?: string },
): string {
  const { path, row } = application;
  const file = cutToLength(cleanLine(path.normalize("NFC")), LONGEST_PATH);
  // Its line moves with every row above it, and with it each of the table's events.
  const place = `Note: ${file}${row ? `, the row of ${cutToLength(applicationPhrase(application), LONGEST_NAME)}` : ""}`;
  const note = [closing, place].filter(Boolean).join("\n");
  return [cutToLength(cleanText(text), LONGEST_DESCRIPTION - note.length - 2), note].join(separator);
}

/** `Mary Poe <mary@northwind.example>`, `Mary Poe (+1 212 555 0100)`: how the channel reaches them, else all ways. */
export function reachPhrase(contact: Contact, via?: string): string {
  const name = personPhrase(contact);
  const email = via !== "phone" && contact.email ? cleanLine(contact.email) : "";
  const phone = via !== "email" && contact.phone ? cleanLine(contact.phone) : "";
  const address = email && email !== name ? `${name} <${email}>` : name;
  return phone && phone !== name ? `${address} (${phone})` : address;
}

/** The clocks of both zones show the same at that moment. */
export function isSameClock(moment: ZonedDateTime, zone: string, other: string): boolean {
  return moment.withTimeZone(zone).offsetNanoseconds === moment.withTimeZone(other).offsetNanoseconds;
}
