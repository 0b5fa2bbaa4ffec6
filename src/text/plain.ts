/**
 * Text that came from a person's file, made safe to show on one line: line breaks of every kind (CR, LF, VT, FF, NEL,
 * LS, PS) and tabs become one blank; other control characters (C0, DEL, C1), bidirectional overrides and lone
 * surrogates go. What remains can neither move a terminal's cursor nor start a new line.
 */
export function oneLine(text: string): string {
  return withoutControls(text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/gu, " "));
}

/** The same for text of several lines: every kind of line break becomes LF, tabs stay. */
export function multiLine(text: string): string {
  return withoutControls(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n"));
}

function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu, "").toWellFormed();
}
