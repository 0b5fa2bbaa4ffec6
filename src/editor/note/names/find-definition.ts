import type { Range } from "../../../text/index.js";
import { slug } from "../../../text/index.js";
import type { NoteContext } from "../note-context.js";
import { findMentions, mentionAt } from "./find-mentions.js";
import { applicationOf } from "./rename-contact.js";

/** A place in this note, or at the beginning of another file. */
export type Definition = { readonly range: Range } | { readonly path: string };

/** Where a contact who is named at the offset is written down, or the page that a wikilink leads to. */
export function findDefinition(context: NoteContext, offset: number): Definition | undefined {
  const link = findLink(context.text, offset);
  const target = link === undefined ? undefined : findPage(context, link);
  if (target !== undefined) return { path: target };
  const application = applicationOf(context);
  const mention = application && mentionAt(context.text, application, offset);
  const origin = mention && (mention.contact.origins.name ?? mention.contact.origins.self);
  return origin && { range: { start: origin.start, end: origin.end } };
}

/** Wherever the note names the contact who is named at the offset. */
export function findReferences(context: NoteContext, offset: number): readonly Range[] {
  const application = applicationOf(context);
  const mention = application && mentionAt(context.text, application, offset);
  if (!mention) return [];
  const all = findMentions(context.text, application).filter(({ contact }) => contact === mention.contact);
  return all.map(({ start, end }) => ({ start, end }));
}

/** The target of the wikilink that the offset is in. */
function findLink(text: string, offset: number): string | undefined {
  const opening = text.lastIndexOf("[[", offset);
  if (opening < 0 || offset - opening > LONGEST) return undefined;
  const closing = text.indexOf("]]", opening);
  const inside = text.slice(opening + 2, closing);
  if (closing < 0 || closing + 2 < offset || closing - opening > LONGEST || /[\r\n[]/u.test(inside)) return undefined;
  return inside.split(/[|#]/u, 1)[0]?.trim();
}

const LONGEST = 400;

function findPage({ pages = [] }: NoteContext, target: string): string | undefined {
  const wanted = target.replace(/\.md$/iu, "").normalize("NFC").toLowerCase();
  const pathOf = (path: string): string => path.replace(/\.md$/iu, "").normalize("NFC").toLowerCase();
  const exact = pages.find(({ path }) => pathOf(path) === wanted || pathOf(path).endsWith(`/${wanted}`));
  return (exact ?? pages.find(({ name }) => slug(name) === slug(target)))?.path;
}
