import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addForecast, evaluateNote, gatherEvaluations, type Action, type Evaluation } from "../../src/engine/index.js";
import { loadMarkdown, readNote } from "../../src/note/index.js";
import { privateIdOf, writeCalendar, type CalendarOptions } from "../../src/output/index.js";
import { CountryCalendars } from "../../src/time/index.js";
import { unfold } from "../../src/output/calendar/content-lines.js";
import { anyNote, type NoteData } from "../engine/arbitrary-notes.js";
import { BERLIN, clock, policyOf } from "../engine/evaluate.js";
import { expectCalendarBytes, readEvents } from "./calendar-lines.js";
import { jobSearch } from "./job-search.js";
import { cases } from "../cases.js";

await loadMarkdown();
const POLICIES = [await policyOf("default"), await policyOf("applications")];
const OPTIONS: CalendarOptions = { name: "Job search", productVersion: "0.1.0", private: true };

/** A note as text, with something of the person's own wherever a note can hold something. */
interface OwnNote {
  readonly path: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** An evaluation as the commands make it, forecast included. */
function evaluateAll(notes: readonly OwnNote[], at: string, policy = POLICIES[0]!): Evaluation {
  const now = clock(at);
  const circumstances = { policy, me: { timezone: BERLIN }, now, calendars: new CountryCalendars(policy.workdays) };
  const evaluated = notes.flatMap(({ path, front, body }) => {
    const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const { application, findings } = readNote(
      { path, text: `---\n${lines.join("\n")}\n---\n${body}` },
      { zone: BERLIN },
    );
    return application ? [addForecast(evaluateNote(application, circumstances, findings), circumstances)] : [];
  });
  return gatherEvaluations(circumstances, { notes: evaluated, findings: [], otherFiles: 0 });
}

/**
 * The feed's content lines but for what is computed: hashes, revisions and dates. What an event is called by is left in,
 * but for its hexadecimal digits.
 */
function wordsOf(content: string): string {
  return unfold(content)
    .filter(
      (line) => !/^(?:UID:[0-9a-f]{32}(?:-\d+)?@|DTSTAMP|LAST-MODIFIED|SEQUENCE|DTSTART|DTEND|PRODID)/u.test(line),
    )
    .join("\n")
    .replace(/application [0-9a-f]{4}|explain [0-9a-f]{4}/gu, "");
}

/** Every stretch of three characters. */
function stretchesOf(text: string): string[] {
  const characters = Array.from(text);
  return characters.slice(2).map((_, at) => characters.slice(at, at + 3).join(""));
}

describe("a private feed", () => {
  it("says what kind of thing is due, of which application, and how to learn more", async () => {
    const { content } = await writeCalendar(jobSearch, { ...OPTIONS, review: false });
    expectCalendarBytes(content);
    const id = (name: string) => privateIdOf(`applications/${name}.md`);
    expect(
      readEvents(content)
        .map(({ values }) => values.SUMMARY)
        .toSorted(),
    ).toEqual(
      [
        `Follow up (application ${id("müller | söhne [kg]")})`,
        `Send a thank-you (application ${id("acme")})`,
        `Follow up (application ${id("northwind")})`,
        `Follow up again (application ${id("initech")})`,
        `Follow up (application ${id("hooli")})`,
        `Follow up (application ${id("acme")})`,
        `Let it go (application ${id("initech")}\\, if no answer)`,
        `Interview (application ${id("wayne")})`,
        `Interview (application ${id("wayne")})`,
        `Answer an offer (application ${id("umbrella")})`,
      ].toSorted(),
    );
    for (const { values } of readEvents(content)) {
      const [, called] = /application ([0-9a-f]{4})/u.exec(values.SUMMARY!)!;
      const isAction = !/interview|offer/iu.test(values.SUMMARY!);
      const what = isAction ? "What to do\\, by when and why" : "Which application this is";
      expect(values.DESCRIPTION).toBe(`${what}: followthrough explain ${called}`);
      expect(values.URL ?? values.LOCATION).toBeUndefined();
    }
  });

  it("is the same events at the same times as a public one", async () => {
    const [open, closed] = await Promise.all(
      [false, true].map((flag) => writeCalendar(jobSearch, { ...OPTIONS, private: flag })),
    );
    const timesOf = (content: string) =>
      readEvents(content).map(({ uid, bytes }) => [uid, /DTSTART.*/u.exec(bytes)?.[0]]);
    expect(timesOf(closed!.content)).toEqual(timesOf(open!.content));
  });

  it("has UIDs and ids that nobody can guess from a path, if there is a secret", async () => {
    const write = async (secret?: string) =>
      (await writeCalendar(jobSearch, { ...OPTIONS, secret, review: false })).content;
    const [plain, one, other] = await Promise.all([write(), write("a secret"), write("another")]);
    const uids = [plain, one, other].map((content) => readEvents(content).map(({ uid }) => uid));
    expect(new Set(uids.flat()).size).toBe(3 * uids[0]!.length);
    expect(one).not.toContain(privateIdOf("applications/northwind.md"));
    expect(one).toContain(`Follow up (application ${privateIdOf("applications/northwind.md", "a secret")})`);
    expect(await write("a secret")).toBe(one);
    for (const text of ["secret", "another"]) expect([one, other].join("")).not.toContain(text);
  });

  it("has one word for all rules of a policy of one's own", async () => {
    const policy = await policyOf(`rules:
  - {id: bribe-the-recruiter, title: "Bribe {{application.company}}", opens: "today", via: ["pigeon"]}
`);
    const front = { company: "Acme", role: "Engineer", applied: "2026-11-01" };
    const evaluation = evaluateAll([{ path: "acme.md", front, body: "" }], "2026-11-21", policy);
    const [event] = readEvents((await writeCalendar(evaluation, { ...OPTIONS, review: false })).content);
    expect(event?.values).toMatchObject({
      SUMMARY: `Follow up (application ${privateIdOf("acme.md")})`,
      CATEGORIES: "follow-up",
    });
    expect(event?.bytes).not.toMatch(/bribe|pigeon/iu);
  });

  it("holds nothing of a note, whatever it says", async () => {
    // Georgian letters: the feed's own words, dates and digits have none.
    const word = fc.string({
      unit: fc.constantFrom(...Array.from("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ")),
      minLength: 3,
      maxLength: 12,
    });
    const own = fc.record({
      company: word,
      role: word,
      path: word,
      id: fc.option(word, { nil: undefined }),
      industry: word,
      connection: word,
      misspoke: word,
      promised: word,
      channel: word,
      phone: word,
      name: word,
      email: word,
      title: word,
      heading: word,
      secret: word,
    });
    const dressed = fc
      .tuple(anyNote, own, anyDay())
      .map(([data, words, at]) => ({ words, at, note: dress(data, words) }));
    let events = 0;
    let [interviews, offers] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(dressed, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...POLICIES),
        async (notes, policy) => {
          const evaluation = evaluateAll(
            notes.map(({ note }) => note),
            notes[0]!.at,
            policy,
          );
          const tell = ({ application: { company, role } }: Action) => `${company} ${role}`;
          const { content, events: count } = await writeCalendar(evaluation, {
            ...OPTIONS,
            secret: notes[0]!.words.secret,
            reasonFor: tell,
            draftFor: (action) => ({ subject: tell(action), paragraphs: [tell(action)] }),
          });
          events += count - 1;
          interviews += content.split("SUMMARY:Interview (").length - 1;
          offers += content.split("SUMMARY:Answer an offer (").length - 1;
          expectCalendarBytes(content);
          expect(unfold(content).join("\n")).not.toMatch(/[\u10A0-\u10FF]/u);
          // The same notes do say something where they may.
          const open = await writeCalendar(evaluation, { ...OPTIONS, private: false });
          if (count > 1) expect(open.content).toMatch(/[\u10A0-\u10FF]/u);
        },
      ),
      { numRuns: cases(800) },
    );
    expect(events).toBeGreaterThan(cases(100));
    expect([interviews, offers].every((some) => some > 10)).toBe(true);
  }, 120_000);

  it("holds no three letters of notes as they are, but those of its own words", async () => {
    const evaluation = evaluateAll(REAL, "2026-11-21T08:00");
    const reasonFor = () => "They gave a date, and it passed (Doyle 2017)";
    const draftFor = () => ({ subject: "Checking in re: Analyst", paragraphs: ["Dear Mary Poe,", "Zanzibar"] });
    const { content, events } = await writeCalendar(evaluation, { ...OPTIONS, reasonFor, draftFor });
    expect(events).toBeGreaterThan(8);
    const none = await writeCalendar(evaluateAll(OTHERS, "2026-11-21T08:00"), OPTIONS);
    // What it says of other notes, too, it says of itself; of these, nothing remains.
    const own = new Set(stretchesOf(wordsOf(none.content)));
    const said = stretchesOf(wordsOf(content)).filter((stretch) => !own.has(stretch));
    expect(said).toEqual([]);
    for (const value of [
      "Northwind",
      "Analyst",
      "Mary",
      "Poe",
      "Acme",
      "Ada",
      "@acme",
      "555",
      "jobs.example",
      "Doyle",
      "Reeper",
      "zebra",
      "onsite",
    ])
      expect(wordsOf(content)).not.toContain(value);
  });
});

function anyDay(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 120 }).map((days) => {
    const date = new Date(Date.UTC(2026, 8, 15 + days));
    return date.toISOString().slice(0, 10);
  });
}

/** The note with every field that takes words filled with the person's own, and a draft in its body. */
function dress(data: NoteData, words: Readonly<Record<string, string | undefined>>): OwnNote {
  const { company, role, path, id, industry, connection, misspoke, channel, phone, name, email, title, heading } =
    words;
  const person = { name, title, email: `${email}@${email}.${email}`, phone: `${phone} 1` };
  const front = {
    ...data,
    deadline: "2027-03-01",
    ...{ company, role, id, industry, link: `https://${company}.example/${role}`, [heading!]: misspoke },
    contacts: [person, ...(data.contacts ?? [])],
    interviews: data.interviews.map((one) => ({
      ...one,
      with: [name],
      ...{ connection, misspoke, forgot: title, notes: role, kind: heading },
      ...{ place: industry, link: `https://${company}.example/${role}` },
    })),
    log: data.log.map((one) => ({ ...one, ...(one.sent === undefined ? {} : { by: channel, to: name }) })),
  };
  const body = `# ${heading}\n\n${connection}\n\n## Draft: follow-up to ${name}\n\nDear ${name}, ${misspoke}.\n`;
  return { path: `${path}/${path}.md`, front: JSON.parse(JSON.stringify(front)) as OwnNote["front"], body };
}

const REAL: readonly OwnNote[] = [
  {
    path: "applications/hamburg/northwind-analyst.md",
    front: {
      company: "Northwind Traders",
      role: "Analyst",
      contacts: [
        { name: "Mary Poe", title: "Head of Analytics", email: "mary@northwind.example", phone: "+49 40 555 0123" },
      ],
      interviews: [
        { date: "2026-11-05 14:00", with: ["Mary Poe"], promised_by: "2026-11-13", connection: "digital media" },
      ],
      log: ["2026-11-05 sent thank-you to Mary Poe by email", "2026-11-20 received offer"],
      deadline: "2026-12-04",
      link: "https://jobs.example/northwind?ref=mary",
    },
    body: "## Draft: follow-up to Mary Poe\n\nDear Mary Poe, thank you for the tour of Zanzibar.\n",
  },
  {
    path: "applications/acme.md",
    front: {
      company: "Acme",
      role: "Senior Engineer",
      contacts: [{ name: "Ada Lovelace", email: "ada@acme.example" }, { name: "Grace Hopper" }],
      interviews: [
        { date: "2026-11-20 14:45", with: ["Ada Lovelace", "Grace Hopper"] },
        {
          ...{ date: "2026-11-25 10:00", with: ["Ada Lovelace"], kind: "onsite", place: "Reeperbahn 1" },
          ...{ link: "https://meet.example/reeperbahn", notes: "bring the zebra" },
        },
      ],
    },
    body: "She knows my neighbour.\n",
  },
];

/** Alike in what is to be done, and in nothing that is written. */
const OTHERS: readonly OwnNote[] = [
  {
    path: "ა.md",
    front: {
      company: "ქართული",
      role: "ენა",
      interviews: [{ date: "2026-11-05 14:00", with: ["ანა"], promised_by: "2026-11-13" }],
      log: ["2026-11-05 sent thank-you", "2026-11-20 received offer"],
      deadline: "2026-12-04",
    },
    body: "",
  },
  {
    path: "ბ.md",
    front: {
      company: "ქართული",
      role: "ენა",
      interviews: [
        { date: "2026-11-20 14:45", with: ["ანა", "გია"] },
        { date: "2026-11-25 10:00", with: ["ანა"] },
      ],
    },
    body: "",
  },
];
