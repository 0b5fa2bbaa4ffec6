import type { LinkPlace } from "./place.js";

/** Longer names no page has. */
const LONGEST = 200;

/** Behind `[[`, before anything closes it. */
export function findLinkPlace(text: string, offset: number): LinkPlace | undefined {
  const before = text.slice(Math.max(0, offset - LONGEST), offset);
  const opening = before.lastIndexOf("[[");
  const target = before.slice(opening + 2);
  if (opening < 0 || /[[\]|#\r\n]/u.test(target)) return undefined;
  const after = /^[^[\]|#\r\n]{0,200}/u.exec(text.slice(offset, offset + LONGEST))?.[0] ?? "";
  const isClosed = text.startsWith("]]", offset + after.length);
  const isNamed = isClosed || /^[|#]/u.test(text.slice(offset + after.length));
  const end = isNamed ? offset + after.length : offset;
  return { kind: "link", range: { start: offset - target.length, end }, lead: "", isClosed: isNamed };
}
