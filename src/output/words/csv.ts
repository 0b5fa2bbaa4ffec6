import { cleanLine } from "./phrases.js";

/**
 * Rows as CSV (RFC 4180): CRLF, a header first, quotes where a cell needs them. Cells are data for whoever opens it: a
 * spreadsheet would take one that begins with = + - @, or with their full-width forms, for a formula. Such a cell gets an
 * apostrophe before it, which spreadsheets read as "this is text"; so does what follows a semicolon, by which some of them
 * part the cells of a file whatever its quotes say.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(text: string): string {
  const safe = cleanLine(text).replace(/(^|;)([ "]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu, "$1$2'");
  return /[",;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
