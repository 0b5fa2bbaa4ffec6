import { multiLine } from "../../text/index.js";

/** Text as the value of a calendar's property may hold it: line breaks are LF, and there is no other control character. */
export function cleanText(text: string): string {
  return multiLine(text).replaceAll("\t", " ").trim();
}

/** Escapes a TEXT value (RFC 5545 §3.3.11) where `ics` does not: in CATEGORIES, X-WR-CALNAME and what we add. */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}

/** Absolute, of the web, with a host of letters, digits, hyphens and dots: a subset of what `ics` accepts. */
const WRITABLE_URL =
  /^https?:\/\/[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*(?::\d{2,5})?(?:[/?#]\S*)?$/u;
const LONGEST_URL = 1_000;

/** The link as a calendar's URL property may hold it: in ASCII (RFC 3986); nothing where it is no address of the web. */
export function toWritableUrl(link: string): string | undefined {
  const text = link.trim();
  if (text.length > LONGEST_URL || !URL.canParse(text)) return undefined;
  const { href } = new URL(text);
  return href.length <= LONGEST_URL && WRITABLE_URL.test(href) ? href : undefined;
}
