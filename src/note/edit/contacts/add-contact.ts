import type { Application } from "../../../facts/index.js";
import type { TextEdit } from "../../../text/index.js";
import { insertItem, writeScalar, type List, type NewItem, type Text, type Value } from "../../../yaml/index.js";
import type { FieldName } from "../../keys/index.js";
import { joinAlone } from "../join-alone.js";
import type { NewContact } from "../note-change.js";
import type { NoteFields } from "../note-fields.js";
import { setField } from "../set-field.js";
import { writeMembers, writeTexts } from "./write-contact.js";

type Edits = readonly TextEdit[];

/**
 * Ways to write one more person: under a key that waits for them (`recruiter:`, `contact_name:`), else behind those of the list in
 * the style of the last, else in a list of its own. One who stands alone under the key becomes a list.
 */
export function* addContact(note: NoteFields, contact: NewContact, application: Application): Generator<Edits> {
  yield* fillNamedKeys(note, contact);
  const inline = application.origins.contacts;
  if (inline?.isInBody === true) {
    for (const text of writeTexts(contact)) yield [insertion(inline.end, `, ${text}`)];
    return;
  }
  const value = note.fields.value("contacts");
  if (!value) {
    const edits = setField(note, "contacts", { list: writeMembers(contact, undefined) });
    if (edits) yield edits;
  } else if (value.kind === "list") yield* addToList(note.text, value, contact);
  else if (value.kind === "text") yield* addToText(note.text, value, contact);
  else yield* addToMapping(note.text, value, contact);
}

function* addToList(text: string, list: List, contact: NewContact): Generator<Edits> {
  const items = list.items();
  const like = items.findLast(({ kind }) => kind === "text" || kind === "mapping");
  const texts = like?.kind === "text" ? writeTexts(contact, like.text) : [];
  const ways: readonly NewItem[] = [...texts, writeMembers(contact, like)];
  for (const item of ways) {
    const edits = insertItem(text, { list, index: items.length, item, like });
    if (edits) yield edits;
  }
}

/** `contact: Ada Lovelace` becomes a list in brackets, or names them both. */
function* addToText(text: string, alone: Text, contact: NewContact): Generator<Edits> {
  const { start, end } = alone.origin;
  for (const item of [...writeTexts(contact, alone.text), writeMembers(contact, undefined)]) {
    const edits = joinAlone(alone, item, text);
    if (edits) yield edits;
    if (typeof item !== "string") continue;
    const quote = /^["']/u.exec(text.slice(start, end))?.[0];
    // Several on one line, with commas between them.
    if (quote === undefined) yield [insertion(end, `, ${item}`)];
    else yield [insertion(end - 1, `; ${item}`)];
    const both = [alone.text, item].map((one) => writeScalar(one, { isFlow: true }));
    yield [{ range: { start, end }, text: `[${both.join(", ")}]` }];
  }
}

function* addToMapping(text: string, alone: Value, contact: NewContact): Generator<Edits> {
  const item = writeMembers(contact, alone);
  const flow = joinAlone(alone, item, text);
  if (flow) yield flow;
  else yield* makeList(text, alone, contact);
}

/** A mapping in lines below its key gets a dash, and the next one below it. */
function* makeList(text: string, { origin: { start, end } }: Value, contact: NewContact): Generator<Edits> {
  const written = text.slice(start, end).trimEnd();
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const indent = text.slice(lineStart, start);
  const item = writeMembers(contact, undefined);
  if (!/^ +$/u.test(indent) || typeof item === "string") return;
  const lineBreak = /\r\n|\r|\n/u.exec(text)?.[0] ?? "\n";
  const deeper = Array.from(written.matchAll(/(?:\r\n|\r|\n)(?=[^\r\n])/gu), ({ index, 0: sign }) =>
    insertion(start + index + sign.length, "  "),
  );
  const lines = item.map(([key, value]) => `${key}: ${writeScalar(typeof value === "object" ? "" : value)}`);
  const added = `${lineBreak}${indent}- ${lines.join(`${lineBreak}${indent}  `)}`;
  const restOfLine = /^[^\r\n]*/u.exec(text.slice(start + written.length))?.[0].length ?? 0;
  yield [insertion(start, "- "), ...deeper, insertion(start + written.length + restOfLine, added)];
}

/** A key of somebody's own, with the keys for their address and number, and the title that it says. */
interface NamedKey {
  readonly name: FieldName<"note">;
  readonly email: FieldName<"note">;
  readonly phone?: FieldName<"note">;
  readonly title?: RegExp;
}

const NAMED_KEYS: readonly NamedKey[] = [
  { name: "hiring_manager", email: "hiring_manager_email", title: /^hiring manager$/iu },
  { name: "recruiter", email: "recruiter_email", phone: "recruiter_phone", title: /^recruiter$/iu },
  { name: "contact_name", email: "contact_email", phone: "contact_phone" },
];

/** Keys that stand there with nothing behind them, as in a template. */
function* fillNamedKeys(note: NoteFields, contact: NewContact): Generator<Edits> {
  const { fields } = note;
  const isEmpty = (name: FieldName<"note"> | undefined): boolean =>
    name !== undefined && fields.place(name)?.value.kind === "nothing";
  for (const { name, email, phone, title } of NAMED_KEYS) {
    const isOf = title ? title.test(contact.title ?? "") : fields.place("contacts") === undefined;
    if (!isOf || !isEmpty(name) || contact.name === "") continue;
    const beside = [
      { key: email, text: contact.email },
      { key: phone, text: contact.phone },
    ].flatMap(({ key, text }) => (key !== undefined && text !== undefined && isEmpty(key) ? [{ key, text }] : []));
    const isBeside = (key: FieldName<"note"> | undefined): boolean => beside.some((one) => one.key === key);
    const own: NewContact = {
      name: contact.name,
      title: title ? undefined : contact.title,
      email: isBeside(email) ? undefined : contact.email,
      phone: isBeside(phone) ? undefined : contact.phone,
    };
    for (const text of writeTexts(own)) {
      const edits = [{ key: name, text }, ...beside].map((one) => setField(note, one.key, { scalar: one.text }));
      if (edits.every((one) => one !== undefined)) yield edits.flat();
    }
  }
}

export function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
