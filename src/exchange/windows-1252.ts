/**
 * What the bytes from 0x80 on mean where Windows-1252 and Latin-1 differ (WHATWG Encoding, index windows-1252). Some versions of Node
 * decode them as Latin-1, so that they are looked up here.
 */
const UPPER =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** These stand for no character of it; other encodings of the West, such as the Mac's, have letters there. */
export const UNDEFINED_BYTES: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  // Latin-1 gives each byte the character of its number.
  const latin = new TextDecoder("utf-16le").decode(Uint16Array.from(bytes));
  return latin.replace(/[\u0080-\u009F]/gu, (sign) => UPPER.charAt(sign.charCodeAt(0) - 0x80));
}
