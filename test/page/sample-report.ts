import type { About, Block, Card, Column, Day, Inline, Item, NoteLink, Report } from "../../src/output/report/index.js";

const overdue: Inline = { kind: "overdue" };
const address = (text: string): Inline => ({ kind: "address", text });
const company = (text: string, path: string): NoteLink => ({ kind: "note-link", text, path });
const item = (text: string, path: string, ...content: Inline[]): Item => ({
  about: aboutOf(path, "first-follow-up"),
  name: { kind: "note-link", text, path },
  content,
});

function aboutOf(path: string, rule: string): About {
  const action = { key: rule, uid: `${path} ${rule}`, rule, via: "email", isDue: rule === "first-follow-up" };
  return { path, note: path, isRow: false, action };
}

function cardOf(name: NoteLink, role: string): Card {
  const about = { path: name.path, note: name.path, isRow: false };
  return { about, status: "interviewing", isDue: true, company: name, role, next: ["Follow up, ", overdue] };
}

const HILLSIDE = company("Hillside Library Trust · Developer", "applications/hillside.md");

const today: readonly Item[] = [
  {
    ...item(
      "Hillside Library Trust · Developer",
      "applications/hillside.md",
      ...["Follow up, first time, by phone, ", overdue, " since Mon 16 Nov; to Beatrice Whitlock "],
      address("+44 20 5555 0119"),
    ),
    items: [
      {
        content: [
          "They promised an answer by Fri 6 Nov, plus 2 days (",
          { kind: "heading-link", text: "C1", anchor: "advice-c1" },
          ")",
        ],
      },
    ],
  },
  {
    ...item(
      "Müller & Söhne · Werkstattleitung",
      "applications/Müller.md",
      "Follow up, first time, by e-mail, until Mon 23 Nov; to Jürgen Müller ",
      address("juergen@mueller.example"),
      " ",
      address("a-very-long-address-that-does-not-fit@on-any-telephone.example"),
    ),
    items: [{ content: ["The interview ended Thu 5 Nov"] }],
  },
];

/** What a report has first for today that did not have it before. */
export const NEWCOMER = item("Initech", "applications/initech.md", "call them");

const DAYS: readonly Day[] = Array.from({ length: 12 }, (_, index): Day => ({
  date: `2026-12-${String(index + 1).padStart(2, "0")}`,
  label: `${index + 1} Dec`,
  things: [
    {
      kind: "action",
      brief: ["Follow up, second time, until Tue 29 Dec"],
      item: { about: aboutOf("applications/hillside.md", "second-follow-up"), name: HILLSIDE, content: ["by phone"] },
    },
  ],
}));

const COLUMNS: readonly Column[] = [
  {
    title: "Interviewing",
    count: 2,
    cards: [
      cardOf(company("Hillside Library Trust", "applications/hillside.md"), "Digital Collections Developer"),
      cardOf(company("Müller & Söhne", "applications/Müller.md"), "Werkstattleitung Software (m/w/d)"),
    ],
  },
];

const advice: readonly Block[] = [
  { kind: "heading", content: ["Advice C1"], anchor: "advice-c1" },
  {
    kind: "paragraph",
    content: ["They gave a date, and it passed: wait a couple more days, then reach out (Doyle 2017, 2021)."],
  },
  ...Array.from({ length: 20 }, (): Block => ({ kind: "paragraph", content: ["And so on."] })),
];

/**
 * A report as `followthrough serve` shows it, made short.
 * @param first of what is for today
 * @param left how many of the others come first that are left out
 */
export function sampleReport(title = "Follow-ups, Sat 21 Nov 2026", first: readonly Item[] = [], left = 0): Report {
  const bars = [
    { label: "Applied", count: 23 },
    { label: "Interviewed", count: 22, remark: "median 15 days (20 with both dates)" },
  ];
  return {
    title,
    notice: [],
    sections: [
      { title: "Today", place: "first", blocks: [{ kind: "list", items: [...first, ...today.slice(left)] }] },
      { title: "Funnel", place: "folded", blocks: [{ kind: "diagram", lines: ["flowchart LR"], bars }] },
      { title: "Advice", place: "folded", blocks: advice },
    ],
    overview: { counts: { applications: 2, due: 2 }, days: DAYS, columns: COLUMNS },
  };
}

export const REPORT = sampleReport();
