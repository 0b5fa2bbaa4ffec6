import { multiLine } from "../../text/index.js";
import type { Bar, Block, Item } from "../report/index.js";
import { element, endTag, startTag, type Html } from "./html.js";
import { writeContent } from "./write-content.js";
import { writeItem } from "./write-entry.js";
import { countOf, writeMore } from "./write-more.js";
import type { Writing } from "./writing.js";

/** Of a list, before the rest is asked for. */
const MOST = 30;

/** A block as HTML, in pieces: an item of a list and a row of a table is one. What is wide has `title` as its name. */
export function* writeBlock(block: Block, title: string, writing: Writing): Generator<string> {
  switch (block.kind) {
    case "paragraph":
      yield element("p", {}, ...writeContent(block.content, writing)).markup;
      return;
    case "list":
      yield* writeList(block.items, writing);
      return;
    case "table":
      // It scrolls by itself, also by keyboard.
      yield startTag("div", { class: "wide", role: "region", "aria-label": title, tabindex: 0 }) + startTag("table");
      yield element("thead", {}, writeRow(block.header.map((cell) => element("th", {}, cell)))).markup;
      yield startTag("tbody");
      for (const row of block.rows)
        yield writeRow(row.map((cell) => element("td", {}, ...writeContent(cell, writing)))).markup;
      yield endTag("tbody") + endTag("table") + endTag("div");
      return;
    case "heading":
      yield element("h3", { id: writing.ids.get(block) }, ...writeContent(block.content, writing)).markup;
      return;
    case "code-block":
      yield element("pre", { tabindex: 0 }, element("code", {}, `${multiLine(block.text)}\n`)).markup;
      return;
    case "diagram":
      yield (block.bars ? writeBars(block.bars) : element("pre", { tabindex: 0 }, block.lines.join("\n"))).markup;
      return;
  }
}

function* writeList(items: Iterable<Item>, writing: Writing): Generator<string> {
  yield startTag("ul", { class: "entries cut" });
  let written = 0;
  for (const item of items) yield writeItem(item, writing, ++written > MOST ? { class: "rest" } : {}).markup;
  yield endTag("ul");
  if (written > MOST) yield writeMore(`Show all ${countOf(written)}`).markup;
}

/** The longest is as wide as there is room. */
function writeBars(bars: readonly Bar[]): Html {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ label, count, remark }) =>
    element(
      "li",
      {},
      element("span", {}, label),
      element("meter", { value: count, max: most, "aria-hidden": "true" }),
      element("span", {}, remark === undefined ? countOf(count) : `${countOf(count)}, ${remark}`),
    ),
  );
  return element("ul", { class: "bars" }, ...rows);
}

function writeRow(cells: readonly Html[]): Html {
  return element("tr", {}, ...cells);
}
