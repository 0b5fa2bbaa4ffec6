import { STATUSES, type Contact, type Status } from "../../facts/index.js";
import { judgeStatus, readPersonText, type NewNote } from "../../note/index.js";
import type { Snapshot } from "../../session/index.js";
import { echo } from "../../text/index.js";
import {
  dayOfMoment,
  formatDay,
  guessZone,
  isZone,
  noZonePhrase,
  readSpokenDate,
  type PlainDate,
} from "../../time/index.js";
import { readText, readTexts, UsageError, type Invocation } from "../command.js";

/** What flags say of a new note. @throws UsageError */
export function readWishes(
  invocation: Invocation,
  { circumstances, workspace }: Snapshot,
): Omit<NewNote, "id" | "company" | "role"> {
  const today = dayOfMoment(circumstances.now);
  const status = readStatus(invocation, workspace.config.statuses);
  const applied = readApplied(invocation, today);
  if (status === "lead" && applied)
    throw new UsageError("a lead has not been applied for; leave out --applied or --status lead");
  return {
    status,
    applied: status === "lead" ? undefined : (applied ?? today),
    timezone: readTimezone(invocation),
    link: readLink(invocation),
    contacts: readTexts(invocation, "contact").map(readContact),
    today,
  };
}

function readStatus(invocation: Invocation, own: Readonly<Record<string, Status>>): Status {
  const typed = readText(invocation, "status");
  if (typed === undefined) return "applied";
  const { meaning, guess } = judgeStatus(typed, own);
  if (meaning !== undefined && meaning !== "open" && meaning !== "closed") return meaning;
  const mend = guess === undefined ? `they are ${STATUSES.join(", ")}` : `did you mean ${guess}?`;
  throw new UsageError(`--status: ${echo(typed)} is no status; ${mend}`);
}

function readApplied(invocation: Invocation, today: PlainDate): PlainDate | undefined {
  const typed = readText(invocation, "applied");
  if (typed === undefined) return undefined;
  const reading = readSpokenDate(typed, "past", { today });
  if (reading.date) return reading.date;
  const choices = reading.choices.map((date) => `${date.toString()} (${formatDay(date)})`).join(" or ");
  throw new UsageError(`--applied: ${reading.reason}${choices === "" ? "" : `; write ${choices}`}`);
}

function readTimezone(invocation: Invocation): string | undefined {
  const zone = readText(invocation, "timezone")?.trim();
  if (zone === undefined || isZone(zone)) return zone;
  const guess = guessZone(zone);
  if (guess?.isSure) return guess.zone;
  throw new UsageError(`--timezone: ${noZonePhrase(echo(zone), guess)}`);
}

function readLink(invocation: Invocation): string | undefined {
  const link = readText(invocation, "link")?.trim();
  if (link === undefined) return undefined;
  if (!/^\S+$/u.test(link))
    throw new UsageError("--link takes an address without blanks, such as https://jobs.acme.example/1");
  return link;
}

function readContact(typed: string): Pick<Contact, "name" | "title" | "email" | "phone"> {
  const person = readPersonText(typed);
  if (person) return person;
  throw new UsageError(
    `--contact takes one person, as in: --contact "Ada Lovelace <ada@acme.example>"; for several, give it several times`,
  );
}
