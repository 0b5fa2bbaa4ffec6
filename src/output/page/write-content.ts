import { cleanLine } from "../words/index.js";
import type { Content, Inline } from "../report/index.js";
import { element, type Html } from "./html.js";

/**
 * A line of the report as the page has it. A link to a note leads nowhere on a server that gives no notes away: it is
 * text, with the path as its title. Addresses and telephone numbers can be tapped.
 */
export function writeContent(content: Content): (Html | string)[] {
  return content.map(writeInline);
}

function writeInline(inline: Inline): Html | string {
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
      return element(
        "span",
        { class: "note", title: placeOf(inline) },
        cleanLine(inline.text) || cleanLine(inline.path),
      );
    case "heading-link":
      return element("a", { href: `#${encodeURIComponent(inline.anchor)}` }, cleanLine(inline.text));
  }
}

/** `tracker.md:12`. */
function placeOf({ path, line }: Extract<Inline, { readonly kind: "note-link" }>): string {
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
