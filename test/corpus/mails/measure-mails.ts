import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readMail, type MailReading } from "../../../src/telling/index.js";
import { parseNow } from "../../../src/time/index.js";

const ME = { name: "Jo Doe", email: "jo@example.com" };

const FOLDER = new URL("../../../fixtures/ok/mails/", import.meta.url).pathname;

/** How a mail was read: `part` lacks something, and has nothing that is wrong. */
export type Verdict = "right" | "part" | "none" | "wrong";

export interface MailResult {
  readonly language: string;
  readonly file: string;
  /** Of those that the reader was written on; the others were held out. */
  readonly isOdd: boolean;
  readonly verdict: Verdict;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  /** The reason for proposing nothing is another one than expected. */
  readonly isOtherReason: boolean;
}

type Facts = Readonly<Record<string, string>>;

interface Expected {
  readonly nothing?: string;
  readonly now?: string;
  readonly interview?: Readonly<Record<string, unknown>>;
  readonly choices?: readonly string[];
  readonly [fact: string]: unknown;
}

/** Reads the mails of fixtures/ok/mails and compares each with what is expected of it. */
export async function measureMails(): Promise<readonly MailResult[]> {
  const results: MailResult[] = [];
  for (const language of ["english", "german", "french", "spanish"]) {
    const folder = join(FOLDER, language);
    // The files are ours.
    const { zone, now, mails } = parse(readFileSync(join(folder, "EXPECTED.yaml"), "utf8")) as {
      zone: string;
      now: string;
      mails: Readonly<Record<string, Expected>>;
    };
    const files = readdirSync(folder).filter((file) => file !== "EXPECTED.yaml");
    if (files.toSorted().join() !== Object.keys(mails).toSorted().join()) throw new Error(`${language}: other files`);
    for (const [file, expected] of Object.entries(mails)) {
      const clock = parseNow(expected.now ?? now, zone);
      if (!clock.ok) throw new Error(clock.reason);
      const reading = await readMail(readFileSync(join(folder, file), "utf8"), { now: clock.value, zone, me: ME });
      results.push({ language, file, isOdd: Number(file.slice(0, 2)) % 2 === 1, ...compare(expected, reading) });
    }
  }
  return results;
}

function compare(expected: Expected, reading: MailReading): Omit<MailResult, "language" | "file" | "isOdd"> {
  const wants = factsExpected(expected);
  const has = factsOf(reading);
  const isOtherReason = "nothing" in reading && expected.nothing !== undefined && expected.nothing !== reading.nothing;
  const wrong = Object.entries(has).flatMap(([name, value]) =>
    wants[name] === value ? [] : [`${name}: ${value}${wants[name] === undefined ? "" : ` (is ${wants[name]})`}`],
  );
  const missing = Object.keys(wants).flatMap((name) => (has[name] === undefined ? [`${name}: ${wants[name]!}`] : []));
  const verdict = wrong.length > 0 ? "wrong" : missing.length === 0 ? "right" : "nothing" in reading ? "none" : "part";
  return { verdict, wrong, missing, isOtherReason };
}

function factsExpected({ nothing, now: _now, interview = {}, kind, choices, ...rest }: Expected): Facts {
  if (nothing !== undefined) return {};
  const facts = {
    ...rest,
    ...interview,
    ...(kind === undefined ? {} : { kind }),
    ...(choices && { choices: choices.join("; ") }),
  };
  const { date, what, from, promised, was, deadline, choices: slots, ...details } = facts as Record<string, unknown>;
  return tidy({
    from,
    sent: rest.date,
    what,
    promised,
    was,
    deadline,
    choices: slots,
    ...("date" in interview && { date }),
    ...details,
  });
}

function factsOf(reading: MailReading): Facts {
  if ("nothing" in reading) return {};
  const { from, date, what, promised, was, deadline, interview, choices } = reading;
  return tidy({
    from:
      from &&
      (from.name === undefined ? from.email : from.email === undefined ? from.name : `${from.name} <${from.email}>`),
    sent: date,
    what,
    promised,
    was,
    deadline,
    choices: choices?.map((slot) => `${slot.date.toString()} ${slot.time ?? ""}`.trim()).join("; "),
    ...interview,
    with: interview?.with.length ? interview.with.toSorted() : undefined,
  });
}

function tidy(facts: Readonly<Record<string, unknown>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name, Array.isArray(value) ? value.toSorted().join(", ") : `${value as string | number}`]],
    ),
  );
}
