import type { Report, ReportSection } from "../report/index.js";
import { writeDocumentEnd, writeDocumentStart, type Destination } from "./document.js";
import { nameHeadings } from "./heading-ids.js";
import { element, endTag, startTag } from "./html.js";
import { writeBlock } from "./write-block.js";
import { writeBoard } from "./write-board.js";
import { writeDays } from "./write-days.js";
import { writeFilters } from "./write-filters.js";
import type { PageOptions } from "./page-options.js";
import type { Writing } from "./writing.js";

/** Pieces between two pauses: a few milliseconds' work. */
const PIECES_BETWEEN_PAUSES = 100;

/**
 * The report as a whole HTML document, the same bytes for the same report. Whatever stands in the report, the document
 * has no script but `page.js`, no style of its own, no image and no link but to headings, mail, telephones and what
 * opens a note. It is to be served with `PAGE_HEADERS`, next to `PAGE_FILES`.
 */
export async function writePage(report: Report, options: PageOptions): Promise<string> {
  const pieces: string[] = [];
  for (const piece of writePieces(report, options)) {
    pieces.push(piece);
    if (pieces.length % PIECES_BETWEEN_PAUSES === 0) await options.pause?.();
  }
  return pieces.join("");
}

/** What is for today beside what lies ahead, then all applications, then what is seldom asked for. */
function* writePieces(report: Report, options: PageOptions): Generator<string> {
  const { title, notice, sections, overview } = report;
  const writing: Writing = {
    ids: nameHeadings(report),
    hasDeeds: options.deeds !== undefined,
    noteUrl: options.noteUrl,
  };
  yield writeDocumentStart(title, listDestinations(report, writing), options);
  if (overview) yield writeFilters(overview).markup;
  yield startTag("main");
  for (const block of notice) yield* writeBlock(block, title, writing);
  yield startTag("div", { class: "first" });
  for (const section of sections) if (section.place === "first") yield* writeSection(section, writing);
  if (overview) yield* writeDays(overview.days, AHEAD.id, writing);
  yield endTag("div");
  if (overview) yield* writeBoard(overview.columns, BOARD.id, writing);
  yield startTag("div", { class: "folded" });
  // Without an overview nothing else says what these say.
  for (const section of sections)
    if (section.place === "folded" || (section.place === "overview" && !overview)) yield* writeFolded(section, writing);
  yield endTag("div") + endTag("main") + writeDocumentEnd(options);
}

const AHEAD: Destination = { id: "ahead", title: "Ahead" };
const BOARD: Destination = { id: "board", title: "Board" };
const SUBSCRIBE: Destination = { id: "subscribe", title: "Subscribe" };

function listDestinations({ sections, overview }: Report, { ids }: Writing): readonly Destination[] {
  const first = sections.filter(({ place }) => place === "first");
  const own = first.map((section) => ({ id: ids.get(section) ?? "", title: section.title }));
  return [...own, ...(overview ? [AHEAD, BOARD] : []), SUBSCRIBE];
}

function* writeSection(section: ReportSection, writing: Writing): Generator<string> {
  const { title, blocks } = section;
  const id = writing.ids.get(section);
  yield startTag("section", { "aria-labelledby": id, class: "today" });
  yield element("h2", { id }, title).markup;
  for (const block of blocks) yield* writeBlock(block, title, writing);
  yield endTag("section");
}

function* writeFolded(section: ReportSection, writing: Writing): Generator<string> {
  const { title, blocks } = section;
  const id = writing.ids.get(section);
  yield startTag("details", { "data-key": id });
  yield element("summary", {}, element("h2", { id }, title)).markup;
  for (const block of blocks) yield* writeBlock(block, title, writing);
  yield endTag("details");
}
