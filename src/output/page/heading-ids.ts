import { headingAnchor } from "../../text/index.js";
import type { Block, Report, ReportSection } from "../report/index.js";

/** The fragment of a section's or a heading's address. */
export type HeadingIds = ReadonlyMap<ReportSection | Block, string>;

/** Those of the page around the report. */
const OWN_IDS = [
  "content",
  "reached",
  "told",
  "ahead",
  "board",
  "subscribe",
  "unsure",
  "find",
  "status",
  "due",
  "count",
];

/** As GitHub and editors name them, and as the report's links do: by their text; a name that is taken gets a number. */
export function nameHeadings({ sections, overview }: Report): HeadingIds {
  const columns = overview?.columns ?? [];
  const taken = new Set([...OWN_IDS, ...columns.map((_, index) => `board-${index + 1}`)]);
  const ids = new Map<ReportSection | Block, string>();
  const add = (heading: ReportSection | Block, anchor: string): void => {
    const name = anchor || "section";
    let id = name;
    for (let count = 1; taken.has(id); count += 1) id = `${name}-${count}`;
    taken.add(id);
    ids.set(heading, id);
  };
  for (const section of sections) {
    add(section, headingAnchor(section.title));
    for (const block of section.blocks) if (block.kind === "heading") add(block, block.anchor);
  }
  return ids;
}
