import type { Contact, Origin } from "../../facts/index.js";
import { echo, slug } from "../../text/index.js";
import { locateParts, type Mapping, type Text, type Value } from "../../yaml/index.js";
import {
  labelOf,
  limit,
  openMapping,
  readBoolean,
  readEmail,
  type OpenNote,
  readPlainText,
  readWikilinks,
  tellWrongType,
} from "../front-matter/index.js";
import { splitClauses } from "../log/index.js";
import { isHiringManager } from "./hiring-manager.js";
import { namePerson } from "./people.js";

const EXPECTED = "names, or mappings with name, title, email and phone";

/** The people of a list, a single mapping, a name, or names with commas between them that stand without quotes. */
export function readPeople(value: Value, note: OpenNote): readonly Contact[] | undefined {
  switch (value.kind) {
    case "nothing":
      return undefined;
    case "text":
      return value.isPlain ? readNames(value, note) : [readName(value)];
    case "mapping":
      return readContact(value, note);
    case "list":
      return value.items().flatMap((item) => {
        if (item.kind === "text") return [readName(item)];
        if (item.kind === "nothing" && item.asText?.isPlain) return [readName(item.asText)];
        if (item.kind === "mapping") return readContact(item, note);
        if (item.kind === "list") tellWrongType(item, EXPECTED, note);
        return [];
      });
  }
}

/** The same for the note's contacts. Two of the same name would share their actions: the later one is told and left out. */
export function readContacts(value: Value, note: OpenNote): readonly Contact[] | undefined {
  const names = new Set<string>();
  const people = readPeople(value, note);
  if (!people) return undefined;
  return limit("contacts", people, ({ origins }) => origins.self, note).filter((contact) => {
    const isNew = contact.key === "" || !names.has(contact.key);
    const origin = contact.origins.name ?? contact.origins.self;
    if (!isNew && origin) {
      const message = `${labelOf(origin)}${echo(contact.name || (contact.email ?? ""))} is listed twice; the first entry counts: put them together`;
      note.findings.report("duplicate-contact", message, origin);
    }
    names.add(contact.key);
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
      key: slug(name ?? email ?? ""),
      name: name ?? "",
      title,
      email,
      phone,
      hiring_manager: isSaid ?? isHiringManager(title ?? ""),
      origins: isSaid === undefined ? { ...origins, hiring_manager: origins.title } : origins,
    },
  ];
}

function readNames(text: Text, note: OpenNote): Contact[] {
  if (!text.text.includes(",")) return [readName(text)];
  const names = splitClauses(text.text).filter((piece) => piece.text !== "");
  const locate = locateParts(note.text, text);
  return names.map((piece) => nameContact(piece.text, { path: text.origin.path, ...locate(piece) }));
}

function readName(text: Text): Contact {
  return nameContact(text.text.trim(), text.origin);
}

/** A name, an address, or both as mail programs write them: `Ada Lovelace <ada@acme.example>`. */
function nameContact(text: string, origin: Origin): Contact {
  const { name, email } = /^(?<name>[^<>]*)<(?<email>[^\s<>@]+@[^\s<>@]+)>$/u.exec(text)?.groups ?? {};
  if (email !== undefined) {
    const person = namePerson(name?.trim() ?? "", origin);
    return { ...person, email, origins: { ...person.origins, email: origin } };
  }
  if (/^[^\s@]+@[^\s@]+$/u.test(text))
    return { key: slug(text), name: "", email: text, hiring_manager: false, origins: { self: origin, email: origin } };
  return namePerson(readWikilinks(text), origin);
}
