import type { Element, ElementContent } from "hast";
import { element, isElement, rewrite, textOf } from "./element.js";

/** Absolute links only, and only of these kinds: the browser itself decides what a scheme is (URL Standard §4.4). */
const OUTWARD = new Set(["http:", "https:", "mailto:", "tel:"]);

const MAIL_ADDRESS = /^[\p{L}\p{N}.!#$*+/=^_{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;
const PHONE_NUMBER = /^\+?(?=(?:[^\d]*\d){6})[\d (][\d ()./-]*\d$/u;
const ISO_DATE = /^\d{4}-\d\d-\d\d/u;

/**
 * Links as the page has them: to other sites without telling them where the reader came from, to headings as they are.
 * A link to a note leads nowhere on a server that gives no notes away: it stays as text, with the path as its title.
 * Addresses and telephone numbers, which the report writes as code, can be tapped.
 */
export function linkOut(nodes: readonly ElementContent[]): ElementContent[] {
  return rewrite(nodes, (node) => {
    if (isElement(node, "a")) return [changeLink(node)];
    if (isElement(node, "pre")) return [node];
    if (isElement(node, "code")) return [linkToContact(node)];
    return undefined;
  });
}

function changeLink(link: Element): Element {
  const { href } = link.properties;
  if (typeof href !== "string") return element("span", {}, ...link.children);
  if (href.startsWith("#")) return element("a", { href }, ...link.children);
  if (URL.canParse(href) && OUTWARD.has(new URL(href).protocol))
    return element("a", { href, rel: ["noreferrer", "noopener"] }, ...link.children);
  return element("span", { className: ["note"], title: decodePath(href) }, ...link.children);
}

function linkToContact(code: Element): Element {
  const written = textOf(code);
  const href = contactUrl(written);
  return href === undefined ? code : element("a", { href, className: ["contact"] }, written);
}

function contactUrl(written: string): string | undefined {
  if (MAIL_ADDRESS.test(written)) return `mailto:${encodeURIComponent(written).replace("%40", "@")}`;
  if (PHONE_NUMBER.test(written) && !ISO_DATE.test(written)) return `tel:${written.replace(/[^\d+]/gu, "")}`;
  return undefined;
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
