import type { Report, ReportSection } from "../report/index.js";
import { writeDocumentEnd, writeDocumentStart, type PageOptions } from "./document.js";
import { nameHeadings, type HeadingIds } from "./heading-ids.js";
import { element, endTag, startTag } from "./html.js";
import { writeBlock } from "./write-block.js";

/** Items of a list and rows of a table between two pauses: a few milliseconds' work. */
const PIECES_BETWEEN_PAUSES = 100;

/**
 * The report as a whole HTML document, the same bytes for the same report. Whatever stands in the report, the document
 * has no script but `page.js`, no style of its own, no image and no link but to headings, mail and telephones. It is to
 * be served with `PAGE_HEADERS`, next to `PAGE_FILES`.
 */
export async function writePage(report: Report, options: PageOptions): Promise<string> {
  const pieces: string[] = [];
  for (const piece of writePieces(report, options)) {
    pieces.push(piece);
    if (pieces.length % PIECES_BETWEEN_PAUSES === 0) await options.pause?.();
  }
  return pieces.join("");
}

function* writePieces(report: Report, options: PageOptions): Generator<string> {
  const ids = nameHeadings(report);
  const contents = report.sections.map((section) => ({ id: ids.get(section) ?? "", title: section.title }));
  yield writeDocumentStart(report.title, contents, options);
  for (const block of report.notice) yield* writeBlock(block, report.title, ids);
  for (const section of report.sections) yield* writeSection(section, ids);
  yield writeDocumentEnd();
}

function* writeSection(section: ReportSection, ids: HeadingIds): Generator<string> {
  const { title, isToday, blocks } = section;
  const id = ids.get(section);
  yield startTag("section", { "aria-labelledby": id, class: isToday ? "today" : undefined });
  yield element("h2", { id }, title).markup;
  for (const block of blocks) yield* writeBlock(block, title, ids);
  yield endTag("section");
}
