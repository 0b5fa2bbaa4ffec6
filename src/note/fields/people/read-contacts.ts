import type { Contact, Origin } from "../../../facts/index.js";
import { echo, slug, type Range } from "../../../text/index.js";
import { locateParts, type Mapping, type Text, type Value } from "../../../yaml/index.js";
import {
  labelOf,
  limit,
  openMapping,
  readBoolean,
  readEmail,
  type OpenNote,
  readPlainText,
  tellWrongType,
} from "../../front-matter/index.js";
import { isHiringManager, type NamedPerson, readPeopleText, type ReadingOptions } from "../../people/index.js";
import { contactOf } from "./contact-of.js";

const EXPECTED = "names, or mappings with name, title, email and phone";

/**
 * The people of a list, a single mapping, or a text. A name that is known to the note already is never split. Whoever a text
 * has no more of than a title is left out, unless the note knows people who may be meant.
 */
export function readPeople(
  value: Value,
  note: OpenNote,
  isKnown?: ReadingOptions["isKnown"],
): readonly Contact[] | undefined {
  const readItem = (text: Text): Contact[] => readNames(text, note, { hasPlainCommas: false, isKnown });
  switch (value.kind) {
    case "nothing":
      return undefined;
    case "text":
      return readNames(value, note, { hasPlainCommas: value.isPlain, isKnown });
    case "mapping":
      return readContact(value, note);
    case "list":
      return value.items().flatMap((item) => {
        if (item.kind === "text") return readItem(item);
        if (item.kind === "nothing" && item.asText?.isPlain) return readItem(item.asText);
        if (item.kind === "mapping") return readContact(item, note);
        if (item.kind === "list") tellWrongType(item, EXPECTED, note);
        return [];
      });
  }
}

/** The same for the note's contacts. Two of the same name would share their actions: the later one is told and left out. */
export function readContacts(value: Value, note: OpenNote): readonly Contact[] | undefined {
  /** By name: the first one's place. */
  const names = new Map<string, Range | undefined>();
  const people = readPeople(value, note);
  if (!people) return undefined;
  return limit("contacts", people, ({ origins }) => origins.self, note).filter((contact) => {
    const isNew = contact.key === "" || !names.has(contact.key);
    const origin = contact.origins.name ?? contact.origins.self;
    if (!isNew && origin) {
      const message = `${labelOf(origin)}${echo(contact.name || (contact.email ?? ""))} is listed twice; the first entry counts: put them together`;
      const first = names.get(contact.key);
      const related = first && { range: first, message: "the entry that counts" };
      note.findings.report("duplicate-contact", message, origin, undefined, related);
    }
    if (isNew) names.set(contact.key, origin);
    return isNew;
  });
}

function readContact(mapping: Mapping, note: OpenNote): Contact[] {
  const fields = openMapping("contact", mapping, note);
  const name = fields.read("name", readPlainText);
  const title = fields.read("title", readPlainText);
  const email = fields.read("email", readEmail);
  const phone = fields.read("phone", readPlainText);
  const isSaid = fields.read("hiring_manager", readBoolean);
  if (fields.size === 0) {
    const message = `${labelOf(mapping.origin)}this contact has no name; write - {name: Ada Lovelace, email: ada@acme.example}`;
    note.findings.report("missing-field", message, mapping.origin);
    return [];
  }
  const { origins } = fields;
  return [
    {
      key: slug(name ?? email ?? phone ?? ""),
      name: name ?? "",
      title,
      email,
      phone,
      hiring_manager: isSaid ?? isHiringManager(title ?? ""),
      origins: isSaid === undefined ? { ...origins, hiring_manager: origins.title } : origins,
    },
  ];
}

/** The people whom a text names; a part of it is in its own place, a text that is one name in the text's. */
function readNames(text: Text, note: OpenNote, options: ReadingOptions): Contact[] {
  const locate = locateParts(note.text, text);
  const people = readPeopleText(text.text, options);
  const isNamed = ({ name, email, phone }: NamedPerson): boolean => (name ?? email ?? phone) !== undefined;
  return people
    .filter((person) => options.isKnown !== undefined || isNamed(person))
    .map((person) => {
      const { name, place } = person;
      const isWhole = people.length === 1 && (name === undefined || samePlace(name, place));
      const originOf = (part: Range): Origin => (isWhole ? text.origin : { path: text.origin.path, ...locate(part) });
      return contactOf(person, originOf);
    });
}

function samePlace(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}
