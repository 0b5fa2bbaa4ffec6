/** The line break that a text uses; LF where it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
}

/** Where the line begins on which an offset lies. */
export function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}

/** Where the line ends on which an offset lies, before its break. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The blanks at the beginning of the line on which an offset lies, where nothing else stands before it. */
export function indentBefore(text: string, at: number): string | undefined {
  const before = text.slice(startOfLine(text, at), at);
  return /^[ \t]*$/u.test(before) ? before : undefined;
}

export function hasBreak(text: string): boolean {
  return /[\r\n]/u.test(text);
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
