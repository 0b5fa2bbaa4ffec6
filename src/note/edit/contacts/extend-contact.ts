import type { Contact, Origin } from "../../../facts/index.js";
import type { TextEdit } from "../../../text/index.js";
import { setInItem, writeScalar, type Mapping, type Value } from "../../../yaml/index.js";
import type { FieldName } from "../../keys/index.js";
import { nameKeys, placeInItem } from "../item-keys.js";
import type { NewContact } from "../note-change.js";
import type { NoteFields } from "../note-fields.js";
import { setField } from "../set-field.js";
import { insertion } from "./add-contact.js";
import { isManagerByTitle } from "./same-contact.js";
import { DETAILS, writeMembers, writeSuffixes, writeTexts } from "./write-contact.js";

type Edits = readonly TextEdit[];

/** What the contact who is there has not yet. */
type More = Partial<Omit<NewContact, "name">> & { readonly name?: string };

/** Ways to write what is new of a contact where the contact stands. */
export function* extendContact(note: NoteFields | undefined, there: Contact, contact: NewContact): Generator<Edits> {
  const more = listMore(there, contact);
  const anchor = there.origins.name ?? there.origins.self ?? there.origins.email ?? there.origins.phone;
  if (!anchor || Object.keys(more).length === 0) return;
  const found = note && !anchor.isInBody ? findItem(note, anchor) : undefined;
  if (note && found?.item.kind === "mapping") {
    const edits = setMembers(note.text, found.item, more);
    if (edits) yield edits;
    return;
  }
  if (note && found) yield* besideKey(note, found.key, more);
  if (!note || more.name !== undefined || (more.hiring_manager === true && !isManagerByTitle(more))) {
    if (note && found) yield* replaceItem(note.text, found, there, contact);
    return;
  }
  yield* behindName(note.text, there, anchor, more);
  if (found) yield* replaceItem(note.text, found, there, contact);
}

function listMore(there: Contact, { name, hiring_manager, ...details }: NewContact): More {
  const fresh = DETAILS.filter((field) => there[field] === undefined && details[field] !== undefined);
  return {
    ...(there.name === "" && name !== "" && { name }),
    ...Object.fromEntries(fresh.map((field) => [field, details[field]])),
    ...(hiring_manager === true && !there.hiring_manager && { hiring_manager }),
  };
}

const KEYS = ["contacts", "hiring_manager", "recruiter", "contact_name"] as const;

interface Found {
  readonly key: (typeof KEYS)[number];
  readonly item: Value;
  /** In brackets, where commas end it. */
  readonly isFlow: boolean;
}

function findItem({ text, fields }: NoteFields, { start, end }: Origin): Found | undefined {
  for (const key of KEYS) {
    const value = fields.value(key);
    if (!value) continue;
    const items = value.kind === "list" ? value.items() : [value];
    const item = items.find(({ origin }) => origin.start <= start && origin.end >= end);
    if (item) return { key, item, isFlow: value.kind === "list" && text.charAt(value.origin.start) === "[" };
  }
  return undefined;
}

function setMembers(text: string, item: Mapping, more: More): Edits | undefined {
  const keyFor = nameKeys("contact", item);
  const isSaid = more.hiring_manager === true && !isManagerByTitle(more);
  const members = [
    ["name", more.name],
    ["title", more.title],
    ["hiring_manager", isSaid ? true : undefined],
    ["email", more.email],
    ["phone", more.phone],
  ] as const;
  const edits = members.flatMap(([field, value]) =>
    value === undefined
      ? []
      : [setInItem(text, item, { place: placeInItem("contact", item, field), key: keyFor(field) }, value)],
  );
  return edits.every((one) => one !== undefined) ? edits.flat() : undefined;
}

const BESIDE: Readonly<Partial<Record<Found["key"], { email: FieldName<"note">; phone?: FieldName<"note"> }>>> = {
  hiring_manager: { email: "hiring_manager_email" },
  recruiter: { email: "recruiter_email", phone: "recruiter_phone" },
  contact_name: { email: "contact_email", phone: "contact_phone" },
};

/** Under the keys for an address and a number: where they stand empty, or where `contact_name` is a key of its own. */
function* besideKey(note: NoteFields, key: Found["key"], { title, email, phone, ...rest }: More): Generator<Edits> {
  const keys = BESIDE[key];
  if (!keys || title !== undefined || Object.keys(rest).length > 0) return;
  const wanted = [
    { name: keys.email, text: email },
    { name: keys.phone, text: phone },
  ].filter(({ text }) => text !== undefined);
  const edits = wanted.map(({ name, text = "" }) => {
    const isThere = name !== undefined && (key === "contact_name" || note.fields.place(name) !== undefined);
    return isThere ? setField(note, name, { scalar: text }) : undefined;
  });
  if (edits.every((one) => one !== undefined)) yield edits.flat();
}

/** In a text, behind what it says of them so far. */
function* behindName(text: string, { origins }: Contact, anchor: Origin, more: More): Generator<Edits> {
  const parts = [origins.name, ...DETAILS.map((field) => origins[field])].filter((one) => one !== undefined);
  const near = parts.filter(({ start }) => start >= anchor.start - LONGEST && start <= anchor.end + LONGEST);
  const last = near.reduce((end, part) => Math.max(end, part.end), anchor.end);
  const line = text.slice(anchor.start, last + 1);
  const { title, ...others } = more;
  if (title !== undefined && origins.name && Object.keys(others).length === 0)
    for (const suffix of writeSuffixes({ title }, line)) yield [insertion(origins.name.end, suffix)];
  for (const suffix of writeSuffixes(more, line))
    for (const end of ENDS) {
      const at = end === ">" || end === ")" ? last + 1 : last;
      const isThere = end === "" || text.charAt(last) === end;
      const isQuoted = end === "" && /["']/u.test(text.charAt(last - 1));
      if (isThere) yield [insertion(isQuoted ? at - 1 : at, suffix)];
    }
}

/** Signs around an address or a title, behind which it goes on. */
const ENDS = [">", ")", ""] as const;

/** What is said of one person stands near their name. */
const LONGEST = 200;

/** The text of the one person anew, at last as a mapping. */
function* replaceItem(
  text: string,
  { item, isFlow, key }: Found,
  there: Contact,
  contact: NewContact,
): Generator<Edits> {
  if (item.kind !== "text" || item.isAliased) return;
  const { start, end } = item.origin;
  const more = listMore(there, contact);
  const quote = /^["']/u.exec(text.slice(start, end))?.[0];
  const quotes = quote === "'" || quote === '"' ? quote : "";
  const whole: NewContact = { ...there, ...more, name: more.name ?? there.name };
  const ofKey = key === "recruiter" && whole.title === "Recruiter" ? { ...whole, title: undefined } : whole;
  const texts = [
    ...(more.name === undefined ? writeSuffixes(more, item.text).map((suffix) => item.text + suffix) : []),
    ...writeTexts(ofKey, item.text),
  ];
  for (const one of new Set(texts)) yield [{ range: { start, end }, text: writeScalar(one, { quotes, isFlow }) }];
  const members = writeMembers(ofKey, undefined);
  if (typeof members === "string") return;
  const written = members.map(
    ([name, value]) => `${name}: ${writeScalar(typeof value === "object" ? "" : value, { isFlow: true })}`,
  );
  yield [{ range: { start, end }, text: `{${written.join(", ")}}` }];
}
