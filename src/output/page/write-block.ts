import { multiLine } from "../../text/index.js";
import type { Block, Item } from "../report/index.js";
import type { HeadingIds } from "./heading-ids.js";
import { element, endTag, startTag, type Html } from "./html.js";
import { writeContent } from "./write-content.js";

/** A block as HTML, in pieces: an item of a list and a row of a table is one. What is wide has `title` as its name. */
export function* writeBlock(block: Block, title: string, ids: HeadingIds): Generator<string> {
  switch (block.kind) {
    case "paragraph":
      yield element("p", {}, ...writeContent(block.content)).markup;
      return;
    case "list":
      yield startTag("ul");
      for (const item of block.items) yield writeItem(item).markup;
      yield endTag("ul");
      return;
    case "table":
      // It scrolls by itself, also by keyboard.
      yield startTag("div", { class: "wide", role: "region", "aria-label": title, tabindex: 0 }) + startTag("table");
      yield element("thead", {}, writeRow(block.header.map((cell) => element("th", {}, cell)))).markup;
      yield startTag("tbody");
      for (const row of block.rows) yield writeRow(row.map((cell) => element("td", {}, ...writeContent(cell)))).markup;
      yield endTag("tbody") + endTag("table") + endTag("div");
      return;
    case "heading":
      yield element("h3", { id: ids.get(block) }, ...writeContent(block.content)).markup;
      return;
    case "code-block":
      yield element("pre", { tabindex: 0 }, element("code", {}, `${multiLine(block.text)}\n`)).markup;
      return;
    case "diagram":
      // For the browser to draw.
      yield element("pre", { class: "mermaid", tabindex: 0 }, block.lines.join("\n")).markup;
      return;
  }
}

/** What an item is about has a line of its own; the colon behind it is not needed. */
function writeItem({ name, content, items = [] }: Item): Html {
  const below = items.length === 0 ? [] : [element("ul", {}, ...items.map(writeItem))];
  const text = writeContent(content);
  if (!name) return element("li", {}, ...text, ...below);
  const subject = writeContent([name]);
  if (content.length === 0) return element("li", {}, ...subject, ...below);
  return element("li", { class: "entry" }, ...subject, element("span", { class: "deed" }, ...text), ...below);
}

function writeRow(cells: readonly Html[]): Html {
  return element("tr", {}, ...cells);
}
