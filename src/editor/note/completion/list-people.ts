import type { Contact } from "../../../facts/index.js";
import { slug } from "../../../text/index.js";
import type { NoteContext } from "../note-context.js";

/** Somebody who may be named. */
export interface OfferedPerson {
  readonly name: string;
  readonly detail?: string;
  /** A page of theirs, not a contact of the note. */
  readonly page?: string;
}

/** The note's contacts, then the people whom pages of the workspace are about; each once. */
export function listPeople({ note, pages = [] }: NoteContext): readonly OfferedPerson[] {
  const known = new Set<string>();
  const isNew = (name: string): boolean => {
    const key = slug(name);
    if (key === "" || known.has(key)) return false;
    known.add(key);
    return true;
  };
  const contacts = (note?.situation.application.contacts ?? []).filter(({ name }) => isNew(name));
  return [
    ...contacts.map(describeContact),
    ...pages.filter(({ name }) => isNew(name)).map(({ name, path }) => ({ name, detail: path, page: path })),
  ];
}

function describeContact({ name, title, email, phone }: Contact): OfferedPerson {
  const detail = title ?? email ?? phone;
  return { name, ...(detail !== undefined && { detail }) };
}
