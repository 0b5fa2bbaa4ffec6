import type { Evaluation } from "../../src/engine/index.js";
import type { Finding, Locate } from "../../src/diagnostics/index.js";
import {
  action,
  application,
  contact,
  day,
  evaluation,
  finding,
  interview,
  moment,
  note,
  received,
} from "./builders.js";

const now = moment("2026-11-21T09:00 Europe/Berlin");
const newYork = "America/New_York";

const ada = contact("Ada Lovelace", { email: "ada@acme.example", phone: "+1 212 555 0100" });
const grace = contact("Grace Hopper", { email: "grace@acme.example" });
const mary = contact("Mary Poe", { email: "mary@northwind.example" });
const milton = contact("Milton (Facilities)", { phone: "555-0142" });

// Interviewed by two yesterday, in New York; Ada has been thanked.
const thanksOpen = moment("2026-11-20T09:45 America/New_York");
const acme = application("Acme", "Senior Engineer", {
  timezone: newYork,
  contacts: [ada, grace],
  interviews: [
    interview(moment("2026-11-20T08:45 America/New_York"), { with: [ada, grace], promised_by: day("2026-12-01") }),
  ],
  link: "https://ACME.example/jobs/1?ref=a,b;c",
});

// Promised an answer by Friday the 13th.
const northwind = application("Northwind", "Analyst", {
  contacts: [mary],
  interviews: [interview(moment("2026-11-02T14:00 Europe/Berlin"), { promised_by: day("2026-11-13") })],
  link: "mailto:jobs@northwind.example",
});

// The follow-up is a week late, and both names hold what markdown could take for its own.
const umlaut = application("Müller | Söhne [KG]", "R&D *Lead* (m/w/d)", {
  path: "applications/Müller & Söhne (Köln).md",
  interviews: [interview(moment("2026-10-20T10:00 Europe/Berlin"))],
});

const initech = application("Initech", "SRE", {
  timezone: newYork,
  contacts: [milton],
  interviews: [interview(moment("2026-11-05T11:00 America/New_York"))],
});
const hooli = application("Hooli", "Engineer", {
  interviews: [interview(moment("2026-11-10T11:00 Europe/Berlin"))],
  log: [received("2026-11-18", "reply", { promised: day("2026-11-27") })],
});
const tokyo = application("株式会社サンプル", "エンジニア", {
  path: "applications/sample.md",
  applied: day("2026-11-18"),
  status: "applied",
});
const globex = application("Globex", "Developer", { applied: day("2026-11-01"), snooze_until: day("2026-11-30") });
const rejected = application("Vandelay", "Importer", { log: [received("2026-11-11", "rejection")] });

// A video call on Tuesday at eight in the evening, and then a visit of which only the day is known.
const joan = contact("Joan Clarke", { title: "CTO", email: "joan@wayne.example" });
const wayne = application("Wayne", "Security Lead", {
  timezone: newYork,
  link: "https://wayne.example/jobs/7",
  interviews: [
    interview(moment("2026-11-24T14:00 America/New_York"), {
      ...{ kind: "video", with: [joan, contact("Alfred P.")], link: "https://meet.example/wayne?pwd=1,2" },
      notes: "Read their post-mortem of March.\nHave the incident story ready.",
    }),
    {
      ...interview(moment("2026-12-08T00:00 America/New_York"), {
        round: 2,
        place: "Wayne Tower, 1007 Mountain Drive",
      }),
      ...{ start: undefined, end: moment("2026-12-09T00:00 America/New_York") },
    },
  ],
  snooze_until: day("2026-12-01"),
});
const umbrella = application("Umbrella", "Virologist", {
  contacts: [contact("Will Birkin", { email: "will@umbrella.example" })],
  log: [received("2026-11-17", "offer")],
  deadline: day("2026-11-27"),
});

const findings: readonly Finding[] = [
  finding("applications/hooli.md", "interviews[0].date: 2026-11-31 is no date; November has 30 days", {
    range: { start: 100, end: 110 },
  }),
  finding("applications/hooli.md", "ask when they expect to decide, and note it as promised_by", {
    check: "reply-date-unknown",
    severity: "info",
    range: { start: 200, end: 205 },
    advice: ["B1"],
  }),
  finding("applications/acme.md", '"Adda" in the greeting: the contact\'s name is Ada Lovelace', {
    check: "draft-misspells-name",
    severity: "warning",
    range: { start: 700, end: 704 },
  }),
  finding("applications/broken.md", "The file is not UTF-8", { check: "invalid-encoding" }),
];

/** A week of somebody's search, with one of everything. */
export const jobSearch: Evaluation = evaluation(
  now,
  [
    note(now, acme, [
      action(acme, {
        rule: "thank-you",
        key: "thank-you/1/grace-hopper",
        title: "Thank Grace Hopper for the interview at Acme",
        summary: "Thank Grace Hopper for the interview",
        advice: ["A1", "A2"],
        opens: thanksOpen,
        closes: thanksOpen.add({ hours: 24 }),
        until: thanksOpen.add({ hours: 168 }),
        via: "email",
        to: [grace],
        draft: "thank-you",
      }),
      action(acme, {
        opens: day("2026-12-03"),
        closes: day("2026-12-10"),
        state: "upcoming",
        via: "email",
        to: [ada, grace],
      }),
    ]),
    note(now, globex, [], { snoozed_until: day("2026-11-30") }),
    note(now, hooli, [
      action(hooli, { opens: day("2026-11-30"), closes: day("2026-12-07"), state: "upcoming", via: "email" }),
    ]),
    note(now, initech, [
      action(initech, {
        rule: "second-follow-up",
        summary: "Follow up, second time",
        opens: day("2026-11-24"),
        closes: day("2026-12-01"),
        state: "upcoming",
        via: "phone",
        to: [milton],
        call: { start: moment("2026-11-24T09:30 America/New_York"), end: moment("2026-11-24T11:30 America/New_York") },
        draft: "call-script",
      }),
      action(initech, {
        rule: "move-on",
        title: "Move on from Initech",
        summary: "Let it go",
        opens: day("2026-12-08"),
        state: "upcoming",
        projected: true,
      }),
    ]),
    note(now, umlaut, [
      action(umlaut, { opens: day("2026-11-04"), closes: day("2026-11-11"), state: "overdue", via: "letter" }),
    ]),
    note(now, northwind, [
      action(northwind, {
        closes: day("2026-11-23"),
        advice: ["C1"],
        via: "email",
        to: [mary],
        draft: "follow-up",
        then: { sent: "follow-up" },
      }),
    ]),
    note(now, tokyo),
    note(now, umbrella),
    note(now, wayne, [], { snoozed_until: day("2026-12-01") }),
    note(now, rejected, [
      action(rejected, { rule: "thank-you", opens: day("2026-11-01"), until: day("2026-11-08"), state: "lapsed" }),
    ]),
  ],
  { findings, otherFiles: 3 },
);

const PLACES: Readonly<Record<number, readonly [number, number]>> = { 100: [7, 11], 200: [12, 3], 700: [41, 6] };

/** Where the findings of `jobSearch` stand. */
export const locate: Locate = ({ range }) => {
  const [line, column] = PLACES[range?.start ?? -1] ?? [];
  if (!range || line === undefined || column === undefined) return undefined;
  return { start: { line, column }, end: { line, column: column + range.end - range.start } };
};
