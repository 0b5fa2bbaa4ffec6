import { cleanLine } from "../words/index.js";
import type { Content, Inline, NoteLink } from "../report/index.js";
import { element, type Html } from "./html.js";
import type { Writing } from "./writing.js";

type Links = Pick<Writing, "noteUrl">;

/** A line of the report as the page has it. Addresses and telephone numbers can be tapped. */
export function writeContent(content: Content, links: Links): (Html | string)[] {
  return content.map((inline) => writeInline(inline, links));
}

function writeInline(inline: Inline, links: Links): Html | string {
  if (typeof inline === "string") return inline;
  switch (inline.kind) {
    case "quoted":
      return cleanLine(inline.text);
    case "strong":
      return element("strong", {}, cleanLine(inline.text));
    case "code":
      return element("code", {}, cleanLine(inline.text));
    case "address":
      return writeAddress(cleanLine(inline.text));
    case "overdue":
      return element("strong", { class: "overdue" }, "overdue");
    case "note-link":
      return writeNoteLink(inline, links);
    case "heading-link":
      return element("a", { href: `#${encodeURIComponent(inline.anchor)}` }, cleanLine(inline.text));
  }
}

/**
 * A server gives no notes away: where nothing on the reader's machine opens them, the name is text, with the path as its
 * title.
 */
export function writeNoteLink(link: NoteLink, { noteUrl }: Links): Html {
  const href = noteUrl?.(link.path, link.line);
  const name = nameOf(link);
  return href === undefined
    ? element("span", { class: "note", title: placeOf(link) }, name)
    : element("a", { class: "note", href, title: placeOf(link) }, name);
}

/** As text, where a link would stand within something that is pressed itself. */
export function writeNoteName(link: NoteLink): Html {
  return element("span", { class: "note", title: placeOf(link) }, nameOf(link));
}

export function nameOf({ text, path }: NoteLink): string {
  return cleanLine(text) || cleanLine(path);
}

/** `tracker.md:12`. */
function placeOf({ path, line }: NoteLink): string {
  return line === undefined ? path : `${path}:${line}`;
}

const MAIL_ADDRESS = /^[\p{L}\p{N}.!#$*+/=^_{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;
const PHONE_NUMBER = /^\+?(?=(?:[^\d]*\d){6})[\d (][\d ()./-]*\d$/u;
const ISO_DATE = /^\d{4}-\d\d-\d\d/u;

function writeAddress(address: string): Html {
  const href = contactUrl(address);
  return href === undefined ? element("code", {}, address) : element("a", { href, class: "contact" }, address);
}

/** Nothing for what is neither, whatever the note calls it. */
function contactUrl(address: string): string | undefined {
  if (MAIL_ADDRESS.test(address)) return `mailto:${encodeURIComponent(address).replace("%40", "@")}`;
  if (PHONE_NUMBER.test(address) && !ISO_DATE.test(address)) return `tel:${address.replace(/[^\d+]/gu, "")}`;
  return undefined;
}
