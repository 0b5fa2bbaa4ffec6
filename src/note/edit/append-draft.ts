/** A message on its way into a note. */
export interface NewDraft {
  readonly kind: string;
  /** Empty where nobody knows the name. */
  readonly to: string;
  readonly subject?: string;
  /** Lines are broken by LF. */
  readonly paragraphs: readonly string[];
}

/** `Draft: follow-up to Ada Lovelace` */
export function titleDraft({ kind, to }: Pick<NewDraft, "kind" | "to">): string {
  return to === "" ? `Draft: ${kind}` : `Draft: ${kind} to ${to}`;
}

/**
 * The note with the draft under a heading at its end. Every other byte stays: the line ends are the note's own. A
 * missing line break after the last line is added.
 */
export function appendDraft(text: string, draft: NewDraft): string {
  const lineEnd = /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
  const subject = draft.subject === undefined ? [] : [`Subject: ${draft.subject}`];
  const blocks = [`## ${titleDraft(draft)}`, ...subject, ...draft.paragraphs.map(escapeBlock)];
  const section = `${blocks.join("\n\n")}\n`.replaceAll("\n", lineEnd);
  return `${text}${gapAfter(text, lineEnd)}${section}`;
}

/** One empty line stands before a heading. */
function gapAfter(text: string, lineEnd: string): string {
  if (text === "" || text.endsWith(lineEnd + lineEnd)) return "";
  return text.endsWith(lineEnd) ? lineEnd : lineEnd + lineEnd;
}

/** Escapes lines that markdown would take for a heading or its underline: they would end the draft. */
function escapeBlock(paragraph: string): string {
  return paragraph.replace(/^(?=#{1,6}(?:\s|$)|=+$|-+$)/gmu, "\\");
}
