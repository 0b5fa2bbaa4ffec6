import type { Block, Inline, Item, Report } from "../../src/output/report/index.js";

const overdue: Inline = { kind: "overdue" };
const address = (text: string): Inline => ({ kind: "address", text });
const company = (text: string, path: string): Inline => ({ kind: "note-link", text, path });
const item = (text: string, path: string, ...content: Inline[]): Item => ({
  name: { kind: "note-link", text, path },
  content,
});

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
  item(
    "Müller & Söhne · Werkstattleitung",
    "applications/Müller.md",
    "Follow up, first time, by e-mail, until Mon 23 Nov; to Jürgen Müller ",
    address("juergen@mueller.example"),
    " ",
    address("a-very-long-address-that-does-not-fit@on-any-telephone.example"),
  ),
];

const later: readonly Item[] = Array.from({ length: 12 }, () =>
  item("Initech · SRE", "applications/initech.md", "Follow up, second time, from Tue 1 Dec"),
);

const applications: Block = {
  kind: "table",
  header: ["Company", "Role", "Status", "Last heard", "Next"],
  rows: [
    [
      [company("Hillside Library Trust", "applications/hillside.md")],
      ["Digital Collections Developer"],
      ["interviewing"],
      ["Tue 27 Oct 2026"],
      ["Follow up, first time, ", overdue],
    ],
    [
      [company("Müller & Söhne", "applications/Müller.md")],
      ["Werkstattleitung Software (m/w/d)"],
      ["interviewing"],
      ["Mon 9 Nov 2026"],
      ["Follow up, first time, now"],
    ],
  ],
};

const timeline = `gantt
  dateFormat YYYY-MM-DD
  todayMarker off
  section Acme
    Thank Grace :active, 2026-11-21, 2026-11-22
    Answer promised by Fri 4 Dec :milestone, 2026-12-04, 0d
  section Hillside Library Trust
    Follow up, overdue :crit, 2026-11-21, 2026-11-24`;

const funnel = `flowchart LR
  applied["Applied<br/>23"]
  interviewed["Interviewed<br/>22"]
  applied -->|"median 15 days<br/>(20 with both dates)"| interviewed`;

const advice: readonly Block[] = [
  { kind: "heading", content: ["Advice C1"], anchor: "advice-c1" },
  {
    kind: "paragraph",
    content: ["They gave a date, and it passed: wait a couple more days, then reach out (Doyle 2017, 2021)."],
  },
  ...Array.from({ length: 20 }, (): Block => ({ kind: "paragraph", content: ["And so on."] })),
];

/** A report as `followthrough serve` shows it, made short, with what stands first for today. */
export function sampleReport(title = "Follow-ups, Sat 21 Nov 2026", first: readonly Item[] = []): Report {
  const diagram = (text: string): Block => ({ kind: "diagram", lines: text.split("\n") });
  return {
    title,
    notice: [],
    sections: [
      { title: "Today", place: "first", blocks: [{ kind: "list", items: [...first, ...today] }] },
      { title: "Later", place: "overview", blocks: [{ kind: "list", items: later }] },
      { title: "Applications", place: "overview", blocks: [applications] },
      { title: "Timeline", place: "overview", blocks: [diagram(timeline)] },
      { title: "Funnel", place: "folded", blocks: [diagram(funnel)] },
      { title: "Advice", place: "folded", blocks: advice },
    ],
  };
}

export const REPORT = sampleReport();

export const WITHOUT_DIAGRAMS: Report = {
  ...REPORT,
  sections: REPORT.sections.filter(({ blocks }) => blocks.every(({ kind }) => kind !== "diagram")),
};
