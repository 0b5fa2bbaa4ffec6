import type { Application } from "../../../facts/index.js";
import { oneLine, type TextEdit } from "../../../text/index.js";
import type { NoteContext } from "../note-context.js";
import { yamlOf } from "../place/index.js";
import { findMentions, type Mention, mentionAt } from "./find-mentions.js";

/** What renaming a contact would change, or why it cannot be done. */
export type Renaming =
  { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly reason: string };

const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .'’-]*[\p{L}\p{M}\p{N}.])?$/u;
const LONGEST = 100;

/** The name at an offset that can be given another; nothing where nobody is named there. */
export function findRenaming(context: NoteContext, offset: number): (Mention & { readonly name: string }) | undefined {
  const application = applicationOf(context);
  const mention = application && mentionAt(context.text, application, offset);
  return mention && { ...mention, name: mention.contact.name };
}

/** Gives a contact another name, wherever the note has it: whole, or one of its words where that stands for it. */
export function renameContact(context: NoteContext, offset: number, typed: string): Renaming {
  const application = applicationOf(context);
  const mention = application && mentionAt(context.text, application, offset);
  if (!mention)
    return { ok: false, reason: "nobody is named here; put the caret on the name of one of the note's contacts" };
  const name = typed.trim().replace(/\s+/gu, " ");
  if (name.length > LONGEST || !NAME.test(name))
    return {
      ok: false,
      reason: `"${oneLine(name).slice(0, LONGEST)}" is no name; write letters, with blanks, dots, hyphens or apostrophes between them`,
    };
  const words = name.split(" ");
  const count = mention.contact.name.split(/\s+/u).length;
  const yaml = yamlOf(context.text);
  const edits = findMentions(context.text, application)
    .filter(({ contact }) => contact === mention.contact)
    .map(({ start, end, word }): TextEdit => {
      const said = word === "all" ? name : wordFor(word, count, words);
      const isQuoted = yaml && start < yaml.end && isInSingleQuotes(context.text, start);
      return { range: { start, end }, text: isQuoted ? said.replaceAll("'", "''") : said };
    });
  return { ok: true, edits: edits.filter(({ range, text }) => context.text.slice(range.start, range.end) !== text) };
}

/** The first word stands for the first, the last for the last. */
function wordFor(at: number, count: number, words: readonly string[]): string {
  const word = at === count - 1 ? words.at(-1) : at === 0 ? words[0] : (words[at] ?? words[0]);
  return word ?? "";
}

function isInSingleQuotes(text: string, at: number): boolean {
  let line = at;
  while (line > 0 && !/[\r\n]/u.test(text.charAt(line - 1))) line--;
  let quote = "";
  for (const sign of text.slice(line, at))
    if (quote === "" && (sign === "'" || sign === '"')) quote = sign;
    else if (sign === quote) quote = "";
  return quote === "'";
}

/** Of the same text: the places of another would be wrong. */
export function applicationOf({ note }: NoteContext): Application | undefined {
  return note?.situation.application;
}
