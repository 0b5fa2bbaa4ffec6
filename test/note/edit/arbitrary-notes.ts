import fc from "fast-check";
import type { NoteChange } from "../../../src/note/index.js";
import { PlainDate } from "../../../src/time/index.js";

type Language = "english" | "german" | "french" | "spanish";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  english: ["Sep", "Oct", "Nov"],
  german: ["September", "Oktober", "November"],
  french: ["sept.", "octobre", "novembre"],
  spanish: ["septiembre", "octubre", "noviembre"],
};

const LINES: Readonly<Record<Language, readonly string[]>> = {
  english: [
    "applied via website",
    "called Lena Hart, left a voicemail",
    "received reply from Lena Hart",
    "Thank-you email to Ada Poe",
    "followed up with Lena Hart",
  ],
  german: [
    "Bewerbung abgeschickt",
    "Frau Weber angerufen",
    "Antwort von Frau Weber",
    "Dankesmail an Ada Poe",
    "telefonisch nachgefragt",
  ],
  french: [
    "candidature envoyée",
    "relance par mail",
    "réponse de Mme Durand",
    "mail de remerciement à Ada Poe",
    "appelé Mme Durand",
  ],
  spanish: [
    "candidatura enviada",
    "correo de agradecimiento a Ada Poe",
    "respuesta de Rocío Paz",
    "seguimiento enviado",
    "llamé a Rocío Paz",
  ],
};

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  english: ["Log", "Timeline", "Follow-ups"],
  german: ["Verlauf", "Chronik"],
  french: ["Historique", "Suivi"],
  spanish: ["Historial", "Seguimiento"],
};

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  english: ["Date", "What", "Notes"],
  german: ["Datum", "Was", "Notizen"],
  french: ["Date", "Quoi", "Remarques"],
  spanish: ["Fecha", "Qué", "Notas"],
};

const anyLanguage = fc.constantFrom<Language>("english", "german", "french", "spanish");

type WriteDay = (date: PlainDate) => string;

function anyDayForm(language: Language): fc.Arbitrary<WriteDay> {
  const monthOf = ({ month }: PlainDate): string => MONTHS[language][month - 9] ?? "";
  const forms: readonly WriteDay[] = [
    (date) => date.toString(),
    (date) => date.toString(),
    ({ day, month, year }) => `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`,
    (date) =>
      language === "english"
        ? `${monthOf(date)} ${date.day}, ${date.year}`
        : `${date.day}${language === "german" ? "." : ""} ${language === "spanish" ? "de " : ""}${monthOf(date)} ${language === "spanish" ? "de " : ""}${date.year}`,
    ({ day, month }) => `${day}.${month}.`,
  ];
  return fc.constantFrom(...forms);
}

interface DatedWords {
  readonly day: string;
  readonly words: string;
}

const anyList = (lines: readonly DatedWords[]): fc.Arbitrary<string> =>
  fc
    .record({
      mark: fc.constantFrom("-", "*", "+", "  -", "1."),
      gap: fc.constantFrom(": ", " – ", " ", " - "),
      bold: fc.constantFrom("", "**"),
      between: fc.constantFrom("\n", "\n", "\n\n"),
      detail: fc.constantFrom("", "", "\n    More of it."),
    })
    .map(({ mark, gap, bold, between, detail }) =>
      lines
        .map(
          ({ day, words }, at) => `${mark === "1." ? `${at + 1}.` : mark} ${bold}${day}${bold}${gap}${words}${detail}`,
        )
        .join(between),
    );

const anyTable = (language: Language, lines: readonly DatedWords[]): fc.Arbitrary<string> =>
  fc.constantFrom("set", "plain", "tight", "bare").map((style) => {
    const rows = [COLUMNS[language], ...lines.map(({ day, words }) => [day, words.replace(",", ""), ""])];
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    const write = (cells: readonly string[]): string => {
      if (style === "set") return `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
      if (style === "tight") return `|${cells.join("|")}|`;
      return style === "bare" ? cells.join(" | ") : `| ${cells.join(" | ")} |`;
    };
    const rule = style === "set" ? write(widths.map((width) => "-".repeat(width))) : "|---|---|---|";
    const [header = [], ...others] = rows;
    return [write(header), rule, ...others.map(write)].join("\n");
  });

const anyHeadings = (lines: readonly DatedWords[]): fc.Arbitrary<string> =>
  fc
    .constantFrom("below", "list", "beside")
    .map((form) =>
      lines
        .map(({ day, words }) =>
          form === "beside" ? `### ${day} – ${words}` : `### ${day}\n\n${form === "list" ? "- " : ""}${words}`,
        )
        .join("\n\n"),
    );

/** A body with a journal in one of the four languages, or with none. */
const anyBody: fc.Arbitrary<string> = fc
  .record({
    language: anyLanguage,
    days: fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 5 }),
    order: fc.constantFrom("oldest", "oldest", "newest"),
    form: fc.constantFrom("list", "list", "table", "headings", "none"),
  })
  .chain(({ language, days, order, form }) => {
    if (form === "none") return fc.constantFrom("", "Notes.\n", "## Notes\n\n- bring a pen");
    const sorted = days.toSorted((a, b) => (order === "oldest" ? a - b : b - a));
    return fc
      .tuple(anyDayForm(language), fc.constantFrom(...HEADINGS[language]), fc.nat({ max: 4 }))
      .chain(([write, heading, shift]) => {
        const lines = sorted.map((days_, at) => ({
          day: write(PlainDate.from("2026-09-02").add({ days: days_ })),
          words: LINES[language][(at + shift) % 5] ?? "",
        }));
        const journal =
          form === "list" ? anyList(lines) : form === "table" ? anyTable(language, lines) : anyHeadings(lines);
        return fc
          .tuple(journal, fc.constantFrom("", "\n", "\n\n## Other\n\nMore.\n"))
          .map(([written, end]) => `## ${heading}\n\n${written}${end}`);
      });
  });

/** Behind a journal, or alone. */
const anyInterviewList = fc.constantFrom(
  "",
  "",
  "\n\n## Interviews\n\n- 2026-10-15 14:00: phone interview with Lena Hart\n",
  "\n\n## Interviews\n\n* 15 Oct 2026: video interview\n* 29 Oct 2026, 10am: onsite interview with Ada Poe\n",
  "\n\n## Interviews\n\n| Date | Time | Type | With |\n|---|---|---|---|\n| 2026-10-15 | 14:00 | Phone | Lena Hart |\n",
  "\n\n## Gespräche\n\n| Datum      | Art            | Mit       |\n| ---------- | -------------- | --------- |\n| 15.10.2026 | Videointerview | Lena Hart |\n",
);

const FRONT_MATTER = {
  log: [
    "",
    "",
    "",
    "log:\n  - 2026-09-02 sent application # online\n",
    "log: [2026-09-02 sent application]\n",
    "log:\n- {date: 2026-09-02, sent: application}\n",
    "log:\n",
  ],
  interviews: [
    "",
    "",
    "interviews:\n  - date: 2026-10-15 14:00 # Zoom\n    with: Ada Poe\n",
    "interviews: [{date: 2026-10-15, kind: video}, 2026-10-20 10:00]\n",
    "interviews:\n  - 2026-10-15 10:00 phone with Ada Poe\n",
    "interview_date: 2026-10-15\ninterview_time: 10:00\n",
    "interviews: []\n",
  ],
  contacts: [
    "",
    "",
    "contacts:\n  - {name: Lena Hart, title: Recruiter, email: lena@acme.example} # kind\n",
    "contacts:\n- name: Lena Hart\n  phone: +1 212 555 0100\n- name: Sven Holm\n",
    "contacts:\n  - Lena Hart <lena@acme.example>\n  - Sven Holm, CTO\n",
    "contacts: [Lena Hart, 'Sven Holm, CTO'] # both\n",
    "contacts: [{name: Lena Hart}]\n",
    "contact: Lena Hart, Recruiter\n",
    "contact:\n  name: Lena Hart\n  email: lena@acme.example\n",
    'contacts: "Lena Hart (Recruiter)"\n',
    "contacts:\n",
    "recruiter: Lena Hart\nhiring_manager:\n",
    "contact_name: Lena Hart\ncontact_email:\n",
    "contact_name:\ncontact_email:\n",
  ],
  plan: [
    "",
    "snooze_until: 2026-10-01 # busy\n",
    'follow_up_on: "[[2026-10-01]]"\n',
    "skip: [move-on]\ndeadline: 2026-12-01\n",
    "skip:\n  - move-on # no\n",
    "skip: move-on\n",
    "# the end\n",
  ],
} as const;

/** A note in any style: front matter, body, line breaks, a byte-order mark or none. */
export const anyNote: fc.Arbitrary<string> = fc
  .record({
    log: fc.constantFrom(...FRONT_MATTER.log),
    interviews: fc.constantFrom(...FRONT_MATTER.interviews),
    contacts: fc.constantFrom(...FRONT_MATTER.contacts),
    plan: fc.constantFrom(...FRONT_MATTER.plan),
    body: fc.tuple(anyBody, anyInterviewList).map(([journal, interviews]) => journal.trimEnd() + interviews),
    lineBreak: fc.constantFrom("\n", "\n", "\r\n", "\r"),
    mark: fc.constantFrom("", "\uFEFF"),
    status: fc.constantFrom("", "status: applied # ?\n"),
  })
  .map(({ log, interviews, contacts, plan, body, lineBreak, mark, status }) => {
    const text = `---\ncompany: Acme\nrole: SRE\napplied: 2026-09-01\n${status}${log}${contacts}${interviews}${plan}---\n\n${body}`;
    return mark + text.replaceAll("\n", lineBreak);
  });

const anyDay = fc.integer({ min: 0, max: 100 }).map((days) => PlainDate.from("2026-09-03").add({ days }));
const anyName = fc.option(fc.constantFrom("Lena Hart", "Ada Poe", "Mary", "Poe, Mary", "Zoë *Ü* | by X"), {
  nil: undefined,
});

const WHAT: readonly (readonly [direction: "sent" | "received", kind: string])[] = [
  ...["application", "thank-you", "follow-up", "note", "withdrawal", "acceptance"].map(
    (kind) => ["sent", kind] as const,
  ),
  ...["reply", "invitation", "offer", "rejection"].map((kind) => ["received", kind] as const),
];

const anyEntry: fc.Arbitrary<NoteChange> = fc
  .record({
    date: anyDay,
    what: fc.constantFrom(...WHAT),
    name: anyName,
    by: fc.option(fc.constantFrom("email", "phone", "letter", "linkedin"), { nil: undefined }),
    left_message: fc.boolean(),
    days: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    remark: fc.option(fc.constantFrom("they were kind", "#1, really: yes"), { nil: undefined }),
  })
  .map(({ date, what: [direction, kind], name, by, left_message, days, remark }) => ({
    entry: {
      ...{ date, direction, kind, name, by, remark },
      left_message: left_message && by === "phone" && direction === "sent",
      promised: direction === "received" && days !== undefined ? date.add({ days }) : undefined,
    },
  }));

const anyMoment = fc.record({
  date: anyDay,
  time: fc.option(fc.constantFrom("09:30", "14:00"), { nil: undefined }),
});

const anyInterview: fc.Arbitrary<NoteChange> = fc
  .record({
    moment: anyMoment,
    minutes: fc.option(fc.constantFrom(30, 45), { nil: undefined }),
    kind: fc.option(fc.constantFrom("phone", "video", "onsite", "technical"), { nil: undefined }),
    people: fc.constantFrom([], ["Lena Hart"], ["Lena Hart", "Ada Poe"]),
    place: fc.constantFrom(undefined, undefined, "Room 1, 2nd floor"),
  })
  .map(({ moment, minutes, kind, people, place }) => ({
    interview: { ...moment, minutes: moment.time === undefined ? undefined : minutes, kind, with: people, place },
  }));

const anyContact: fc.Arbitrary<NoteChange> = fc
  .record({
    name: fc.constantFrom("Sven Holm", "Lena Hart", "Priya Nair", "Zoë O'Neil"),
    title: fc.option(fc.constantFrom("CTO", "Hiring Manager"), { nil: undefined }),
    email: fc.option(fc.constantFrom("x@acme.example", "first.last+jobs@acme.example"), { nil: undefined }),
    phone: fc.option(fc.constantFrom("+49 30 5550101", "(212) 555-0100"), { nil: undefined }),
  })
  .map((contact) => ({ contact }));

/** Any fact that a note may be given. */
export const anyChange: fc.Arbitrary<NoteChange> = fc.oneof(
  { weight: 5, arbitrary: anyEntry },
  { weight: 2, arbitrary: anyInterview },
  { weight: 2, arbitrary: anyContact },
  { weight: 1, arbitrary: fc.constant<NoteChange>({ round: 1, with: ["Priya Nair"] }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("well", "ok", "badly").map((went): NoteChange => ({ round: 1, went: went as "well" })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("applied", "offer", "rejected")
      .map((status): NoteChange => ({ status: status as "applied" })),
  },
  { weight: 1, arbitrary: anyMoment.map((moved): NoteChange => ({ round: 1, moved })) },
  { weight: 1, arbitrary: fc.constant<NoteChange>({ round: 1, moved: "cancelled" }) },
  { weight: 1, arbitrary: anyDay.map((date): NoteChange => ({ round: 1, promised_by: date })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom("snooze_until", "deadline", "follow_up_on", "applied"),
        fc.option(anyDay, { nil: undefined }),
      )
      .map(([field, date]): NoteChange => ({ field: field as "deadline", date })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("move-on", "first-follow-up"), fc.constantFrom(undefined, "no hurry # yet"))
      .map(([skip, reason]): NoteChange => ({ skip, reason })),
  },
);
