import type { Card, Column } from "../report/index.js";
import { capitalize } from "../words/index.js";
import { element, endTag, startTag, type Html } from "./html.js";
import { nameOf, writeContent, writeNoteLink } from "./write-content.js";
import { dataOf, writeDeeds } from "./write-entry.js";
import { countOf, writeMore } from "./write-more.js";
import type { Writing } from "./writing.js";

/** Of a column, before the rest is asked for. */
const MOST = 6;

/** The applications by status. It scrolls by itself, also by keyboard. */
export function* writeBoard(columns: readonly Column[], id: string, writing: Writing): Generator<string> {
  yield startTag("section", { class: "applications", "aria-labelledby": id });
  yield element("h2", { id }, "Board").markup;
  yield startTag("div", { class: "board", role: "region", "aria-label": "Applications by status", tabindex: 0 });
  for (const [index, column] of columns.entries()) yield* writeColumn(column, `${id}-${index + 1}`, writing);
  yield endTag("div") + endTag("section");
}

function* writeColumn({ title, count, cards }: Column, id: string, writing: Writing): Generator<string> {
  yield startTag("div", { class: "column", "data-key": title });
  yield element("h3", { id }, title, " ", element("span", { class: "count" }, countOf(count))).markup;
  yield startTag("ul", { class: "cards cut", "aria-labelledby": id });
  let written = 0;
  for (const card of cards) yield writeCard(card, ++written > MOST, title, writing).markup;
  yield endTag("ul");
  if (count > MOST) yield writeMore(`Show all ${countOf(count)}`).markup;
  yield endTag("div");
}

function writeCard(card: Card, isRest: boolean, column: string, writing: Writing): Html {
  const { about, status, isDue, company, role, next } = card;
  const classes = ["card", isDue && "due", isRest && "rest"].filter(Boolean).join(" ");
  const isSaid = status === column.toLowerCase();
  return element(
    "li",
    { class: classes, ...dataOf(about), "data-status": status },
    writeNoteLink(company, writing),
    ...(role === "" ? [] : [element("span", { class: "role" }, role)]),
    ...(isSaid ? [] : [element("span", { class: "status" }, capitalize(status))]),
    ...(next.length === 0 ? [] : [element("span", { class: "next" }, ...writeContent(next, writing))]),
    ...(writing.hasDeeds && !about.isRow ? [writeDeeds(["log"], nameOf(company))] : []),
  );
}
