/**
 * Whether what was read is what is expected. A pattern is a text, or several with `|` between them, of which one is enough;
 * `*` before it: it is a part of what was read; `?` before all: it need not be read at all; `?` alone: it may be anything.
 * Case, hyphens and blanks do not matter.
 */
export function matches(pattern: string, found: string, isPart = false): boolean {
  const { text } = splitPattern(pattern);
  if (text === "") return true;
  return text.split("|").some((one) => {
    const wanted = bare(one.replace(/^\*/u, ""));
    return isPart || one.startsWith("*") ? bare(found).includes(wanted) : bare(found) === wanted;
  });
}

/** Whether it may be left out. */
export function isOptional(pattern: string): boolean {
  return splitPattern(pattern).isOptional;
}

function splitPattern(pattern: string): { readonly isOptional: boolean; readonly text: string } {
  const isOptional = pattern.startsWith("?");
  return { isOptional, text: (isOptional ? pattern.slice(1) : pattern).trim() };
}

/** What two spellings have in common. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[\s\-_]+/gu, "");
}
