/** Text as roff prints it as it stands: no command at a line's start, hyphens that can be copied, in ASCII. */
export function escapeRoff(text: string): string {
  return text
    .replaceAll(SPECIAL, (character) => ESCAPED[character] ?? `\\[u${codeOf(character)}]`)
    .replace(/^(?=[.'])/u, "\\&");
}

const SPECIAL = /[-\\'`^~"]|[^\t-~]/gu;

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\e",
  "-": "\\-",
  "'": "\\(aq",
  "`": "\\(ga",
  "^": "\\(ha",
  "~": "\\(ti",
  '"': "\\(dq",
};

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

/** @param escaped what is escaped already */
export function bold(escaped: string): string {
  return `\\fB${escaped}\\fR`;
}

/** @param title escaped already */
export function heading(title: string): string {
  return `.SH ${title}`;
}

/** @param title escaped already */
export function subheading(title: string): string {
  return `.SS ${title}`;
}

/** A paragraph that hangs from its term. @param tag escaped already @param about plain text */
export function term(tag: string, about: string): readonly string[] {
  return [".TP", tag, escapeRoff(about)];
}
