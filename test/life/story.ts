/** What a note's text undergoes on a day, the way a person edits it. */
export interface Edit {
  /** Lines that come to stand at the end of the log, which is the last of the front matter. */
  readonly log?: readonly string[];
  /** Top-level fields: written anew, or put below the role. */
  readonly set?: Readonly<Record<string, string>>;
  /** What is written over, and with what. */
  readonly replace?: readonly (readonly [from: string, to: string])[];
}

/** What happens to one application on a day, after the morning's look at what is due. */
export interface Happening extends Edit {
  /** What the employer says or does. */
  readonly heard?: string;
  /** What the person does unasked. */
  readonly did?: string;
}

/** The person: lives in Berlin, and looks at what is due each morning. */
export const WORKSPACE = `policy: [default, applications]
settings: {holidays: DE-BE}
me: {name: Jo Doe, email: jo@example.com, phone: +49 30 5550100, timezone: Europe/Berlin}
`;

/** The eight notes as they stand on the evening before the first day. */
export const NOTES: Readonly<Record<string, string>> = {
  acme: `---
company: Acme
role: Senior Engineer
status: interviewing
applied: 2026-10-12
timezone: America/New_York
country: US
contacts:
  - {name: Lena Hart, title: Recruiter, email: lena@acme.example, phone: +1 212 555 0101}
interviews:
  - {date: 2026-10-30 10:00, minutes: 30, kind: phone, with: Lena Hart}
log:
  - 2026-10-22 received invitation from Lena Hart
---
`,
  northwind: `---
company: Northwind
role: Analyst
status: interviewing
applied: 2026-10-19
country: DE
contacts:
  - {name: Mary Poe, title: Head of Data, email: mary@northwind.example, phone: +49 30 5550177}
interviews:
  - {date: 2026-11-03 10:00, minutes: 45, kind: phone, with: Mary Poe}
log:
  - 2026-10-27 received invitation from Mary Poe
---
`,
  hooli: `---
company: Hooli
role: SRE
applied: 2026-10-19
timezone: America/Los_Angeles
country: US
contacts:
  - {name: Anna Vogt, email: anna@hooli.example, phone: +1 415 555 0144}
  - {name: Ben Ito, email: ben@hooli.example}
interviews:
  - {date: 2026-11-02 16:00, kind: panel, with: "Anna Vogt, Ben Ito and Chioma Eze"}
log:
  - 2026-10-28 received invitation from Anna Vogt
---
`,
  sakura: `---
company: Sakura
role: Engineer
applied: 2026-10-15
timezone: Asia/Tokyo
country: JP
contacts:
  - {name: Kenji Mori, phone: +81 3 5555 0112}
interviews:
  - {date: 2026-11-04 17:00, kind: video, with: Kenji Mori}
log:
  - 2026-10-26 received invitation from Kenji Mori
---
`,
  initech: `---
company: Initech
role: Developer
applied: 2026-10-20
interviews:
  - {date: 2026-11-05 11:00, kind: onsite, with: Bob Slydell}
log:
  - 2026-10-29 received invitation
---
`,
  umbrella: `---
company: Umbrella
role: Architect
status: applied
applied: 2026-10-28
contacts:
  - {email: jobs@umbrella.example}
log:
  - 2026-10-28 sent application
---
`,
  globex: `---
company: Globex
role: Platform Lead
status: lead
timezone: America/New_York
country: US
contacts:
  - {name: Hank Scorpio, email: hank@globex.example, phone: +1 212 555 0190}
interviews:
log:
  - 2026-10-29 received note from Hank Scorpio
---
`,
  vandelay: `---
company: Vandelay
role: Editor
status: applied
applied: 2026-10-30
timezone: America/Los_Angeles
country: US
industry: publishing
contacts:
  - {name: Art Vandelay, title: Publisher, email: art@vandelay.example}
  - {name: Elaine Benes, email: elaine@vandelay.example}
interviews:
log:
  - 2026-10-30 sent application
---
`,
};

/** What happens, by day and note: all that the program has no part in. */
export const HAPPENINGS: Readonly<Record<string, Readonly<Record<string, Happening>>>> = {
  "2026-10-30": {
    acme: {
      heard: "they will answer by Fri 6 Nov",
      replace: [["kind: phone,", "kind: phone, promised_by: 2026-11-06,"]],
    },
  },
  "2026-11-03": {
    hooli: {
      heard: "at the end of the talk: an answer by Mon 9 Nov",
      replace: [["kind: panel,", "kind: panel, promised_by: 2026-11-09,"]],
    },
    northwind: {
      heard: "they will answer by Tue 10 Nov",
      replace: [["kind: phone,", "kind: phone, promised_by: 2026-11-10,"]],
    },
  },
  "2026-11-04": {
    acme: {
      heard: "Lena: the team is still reading",
      log: ["2026-11-04 received reply from Lena Hart"],
    },
    hooli: {
      did: "found Chioma's address",
      replace: [["  - {name: Ben Ito,", "  - {name: Chioma Eze, email: chioma@hooli.example}\n  - {name: Ben Ito,"]],
    },
  },
  "2026-11-05": {
    globex: {
      heard: "Hank proposes a video interview on Tue 10 Nov",
      set: { status: "interviewing" },
      replace: [["interviews:", "interviews:\n  - {date: 2026-11-10 11:00, kind: video, with: Hank Scorpio}"]],
      log: ["2026-11-05 received invitation from Hank Scorpio"],
    },
  },
  "2026-11-06": {
    acme: {
      heard: "as promised, an invitation: two talks on Thu 12 Nov",
      replace: [
        [
          "interviews:",
          "  - {name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example, phone: +1 212 555 0100}\n" +
            "  - {name: Grace Hopper, email: grace@acme.example}\n" +
            "  - {name: Alan Kay, email: alan@acme.example}\n" +
            "interviews:",
        ],
        [
          "log:",
          "  - {date: 2026-11-12 14:00, kind: panel, with: [Grace Hopper, Alan Kay]}\n" +
            "  - {date: 2026-11-12 16:00, kind: video, with: Ada Lovelace}\n" +
            "log:",
        ],
      ],
      log: ["2026-11-06 received invitation from Lena Hart"],
    },
  },
  "2026-11-07": {
    initech: {
      did: "found Bob's address",
      replace: [["interviews:", "contacts:\n  - {name: Bob Slydell, email: bob@initech.example}\ninterviews:"]],
    },
  },
  "2026-11-09": {
    hooli: {
      heard: "Anna, on the promised day: it takes a little longer",
      log: ["2026-11-09 received reply from Anna Vogt"],
    },
  },
  "2026-11-10": {
    globex: {
      heard: "they will answer by Tue 17 Nov",
      replace: [["kind: video,", "kind: video, promised_by: 2026-11-17,"]],
    },
  },
  "2026-11-12": {
    acme: {
      heard: "in the panel: an answer by Thu 19 Nov; Ada names no date",
      replace: [["kind: panel,", "kind: panel, promised_by: 2026-11-19,"]],
    },
  },
  "2026-11-13": {
    vandelay: {
      heard: "an invitation for Wed 18 Nov",
      set: { status: "interviewing" },
      replace: [
        ["interviews:", "interviews:\n  - {date: 2026-11-18 10:00, kind: video, with: [Art Vandelay, Elaine Benes]}"],
      ],
      log: ["2026-11-13 received invitation from Art Vandelay"],
    },
  },
  "2026-11-16": {
    globex: { did: "needs two weeks to think about it: snoozed until Mon 30 Nov", set: { snooze_until: "2026-11-30" } },
  },
  "2026-11-17": {
    umbrella: {
      heard: "they will say more by Mon 30 Nov",
      log: ["2026-11-17 received reply, promised 2026-11-30"],
    },
  },
  "2026-11-18": {
    vandelay: {
      heard: "they will answer by Tue 24 Nov",
      replace: [["kind: video,", "kind: video, promised_by: 2026-11-24,"]],
    },
  },
  "2026-11-25": {
    hooli: {
      heard: "a rejection",
      set: { status: "rejected" },
      log: ["2026-11-25 received rejection from Anna Vogt"],
    },
  },
  "2026-11-27": {
    acme: {
      heard: "Ada: sorry for the silence, a decision by Wed 2 Dec",
      log: ["2026-11-27 received reply from Ada Lovelace, promised 2026-12-02"],
    },
  },
  "2026-11-30": {
    umbrella: {
      heard: "as promised, an invitation for Thu 3 Dec",
      set: { status: "interviewing" },
      replace: [
        [
          "log:",
          "  - {name: Nina Roth, email: nina@umbrella.example}\n" +
            "interviews:\n  - {date: 2026-12-03 15:00, kind: video, with: Nina Roth}\nlog:",
        ],
      ],
      log: ["2026-11-30 received invitation from Nina Roth"],
    },
  },
  "2026-12-01": {
    vandelay: {
      heard: "an invitation to talk again, on Thu 10 Dec",
      replace: [["log:", "  - {date: 2026-12-10 10:00, kind: video, with: Art Vandelay}\nlog:"]],
      log: ["2026-12-01 received invitation from Art Vandelay"],
    },
  },
  "2026-12-02": {
    umbrella: {
      heard: "Nina is ill: tomorrow's interview is cancelled, a new date will follow",
      replace: [["kind: video,", "kind: video, cancelled: true,"]],
      log: ["2026-12-02 received reply from Nina Roth"],
    },
  },
  "2026-12-03": {
    acme: {
      heard: "a day late, an offer; an answer is asked for by Fri 11 Dec",
      set: { status: "offer", deadline: "2026-12-11" },
      log: ["2026-12-03 received offer from Ada Lovelace"],
    },
  },
  "2026-12-04": {
    northwind: {
      heard: "after all, an invitation for Wed 9 Dec",
      replace: [
        ["interviews:", "  - {name: Jonas Weber, title: CTO, email: jonas@northwind.example}\ninterviews:"],
        ["log:", "  - {date: 2026-12-09 10:00, kind: onsite, with: [Mary Poe, Jonas Weber]}\nlog:"],
      ],
      log: ["2026-12-04 received invitation from Mary Poe"],
    },
    umbrella: {
      heard: "the new date: Tue 8 Dec",
      replace: [["log:", "  - {date: 2026-12-08 11:00, kind: phone, with: Nina Roth}\nlog:"]],
      log: ["2026-12-04 received invitation from Nina Roth"],
    },
  },
  "2026-12-08": {
    acme: {
      did: "asked for more time",
      heard: "Ada: until Fri 18 Dec",
      set: { deadline: "2026-12-18" },
      log: ["2026-12-08 received reply from Ada Lovelace"],
    },
    northwind: {
      heard: "moved from tomorrow to Mon 14 Dec",
      replace: [["2026-12-09 10:00", "2026-12-14 10:00"]],
      log: ["2026-12-08 received note from Mary Poe"],
    },
    umbrella: {
      heard: "they will answer by Tue 15 Dec",
      replace: [["kind: phone,", "kind: phone, promised_by: 2026-12-15,"]],
    },
  },
  "2026-12-10": {
    vandelay: {
      heard: "they will answer by Fri 18 Dec",
      replace: [["2026-12-10 10:00,", "2026-12-10 10:00, promised_by: 2026-12-18,"]],
    },
  },
  "2026-12-14": {
    northwind: {
      heard: "they will answer by Wed 23 Dec",
      replace: [["kind: onsite,", "kind: onsite, promised_by: 2026-12-23,"]],
    },
    sakura: {
      heard: "Kenji, after four weeks: an invitation for Thu 17 Dec",
      replace: [
        ["interviews:", "  - {name: Yui Tanaka, email: yui@sakura.example}\ninterviews:"],
        ["log:", "  - {date: 2026-12-17 16:00, kind: panel, with: [Kenji Mori, Yui Tanaka]}\nlog:"],
      ],
      log: ["2026-12-14 received invitation from Kenji Mori"],
    },
  },
  "2026-12-17": {
    acme: { did: "declined the offer", set: { status: "withdrawn" } },
    sakura: {
      heard: "they will answer by Wed 23 Dec",
      set: { status: "interviewing" },
      replace: [["kind: panel,", "kind: panel, promised_by: 2026-12-23,"]],
    },
    vandelay: {
      heard: "Art, a day early: after the holidays, by Tue 5 Jan",
      log: ["2026-12-17 received reply from Art Vandelay, promised 2027-01-05"],
    },
  },
  "2026-12-18": {
    umbrella: {
      heard: "a rejection",
      set: { status: "rejected" },
      log: ["2026-12-18 received rejection from Nina Roth"],
    },
  },
};

/** A due action that is not done on its first morning. */
export interface Delay {
  readonly note: string;
  readonly rule: string;
  /** To whom, where it is not the same for all. */
  readonly to?: string;
  /** The first morning on which it is done; without it, it is forgotten. */
  readonly until?: string;
  /** Nobody answers the telephone: a message is left. */
  readonly leavesMessage?: boolean;
}

/** The person does what is due when it is due, but for these. */
export const DELAYS: readonly Delay[] = [
  { note: "acme", rule: "thank-you", to: "Alan Kay", until: "2026-11-14" },
  { note: "northwind", rule: "first-follow-up", until: "2026-11-16" },
  { note: "northwind", rule: "second-follow-up", until: "2026-11-24", leavesMessage: true },
  { note: "northwind", rule: "move-on" },
  { note: "sakura", rule: "first-follow-up", until: "2026-11-16", leavesMessage: true },
  { note: "sakura", rule: "move-on", until: "2026-12-03" },
  { note: "initech", rule: "first-follow-up" },
  { note: "umbrella", rule: "application-follow-up", until: "2026-11-12" },
  { note: "globex", rule: "first-follow-up", until: "2026-12-01" },
  { note: "globex", rule: "move-on", until: "2026-12-16" },
  { note: "vandelay", rule: "thank-you-card", until: "2026-11-21" },
];
