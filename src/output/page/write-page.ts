import { makeDocument, type PageOptions } from "./document.js";
import { linkOut } from "./link-out.js";
import { divide } from "./sections.js";

/**
 * The report as a whole HTML document, the same bytes for the same report. Whatever stands in the report, the document
 * has no script but `page.js`, no style of its own, no image and no link but to headings, pages, mail and telephones.
 * It is to be served with `PAGE_HEADERS`, next to `PAGE_FILES`.
 * @param report the report's markdown
 */
export async function writePage(report: string, options: PageOptions): Promise<string> {
  // Large, and needed by `serve` alone.
  const { loadMarkup } = await import("./markup.js");
  const { read, write } = await loadMarkup();
  return write(makeDocument(divide(linkOut(await read(report))), options));
}
