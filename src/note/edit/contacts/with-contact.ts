import { findContact, type Application, type Contact } from "../../../facts/index.js";
import { slug } from "../../../text/index.js";
import type { NewContact } from "../note-change.js";
import { findSameContact, isManagerByTitle } from "./same-contact.js";
import { DETAILS } from "./write-contact.js";

/** What a contact of the note has otherwise than it is told, if anything. */
export function findContactConflict(
  there: Contact,
  contact: NewContact,
): { readonly field: "name" | (typeof DETAILS)[number]; readonly text: string } | undefined {
  if (there.name !== "" && contact.name !== "" && slug(there.name) !== slug(contact.name))
    return { field: "name", text: there.name };
  for (const field of DETAILS) {
    const [own, told] = [there[field], contact[field]];
    if (own !== undefined && told !== undefined && !isAlike(own, told)) return { field, text: own };
  }
  return undefined;
}

/** Case, blanks and signs are how something is written. */
function isAlike(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s()/.-]/gu, "");
  return plain(one) === plain(other);
}

/** The note knows all of it. */
export function saysContact(contact: NewContact, { contacts }: Application): boolean {
  const there = findSameContact(contacts, contact);
  if (!there || findContactConflict(there, contact)) return false;
  const isKnown = DETAILS.every((field) => contact[field] === undefined || there[field] !== undefined);
  return isKnown && (there.name !== "" || contact.name === "") && (there.hiring_manager || !contact.hiring_manager);
}

/**
 * The application once it has the contact, or what is new of one whom it has; nothing where it has something else of them. Those whom
 * only an interview named are the contact if that is whom the name means.
 */
export function withContact(contact: NewContact, application: Application): Application | undefined {
  const { contacts, interviews } = application;
  const there = findSameContact(contacts, contact);
  if (there && findContactConflict(there, contact)) return undefined;
  const { name, title, email, phone } = contact;
  const isManager = contact.hiring_manager === true || isManagerByTitle(contact);
  const meant: Contact = there
    ? {
        ...there,
        ...(there.name === "" && name !== "" && { name, key: slug(name) }),
        title: there.title ?? title,
        email: there.email ?? email,
        phone: there.phone ?? phone,
        hiring_manager: there.hiring_manager || (isManager && (contact.hiring_manager === true || !there.title)),
      }
    : { key: slug(name || (email ?? phone ?? "")), name, title, email, phone, hiring_manager: isManager, origins: {} };
  const after = there ? contacts.map((one) => (one === there ? meant : one)) : [...contacts, meant];
  const personAfter = (person: Contact): Contact => {
    if (person.key === there?.key) return meant;
    if (contacts.some(({ key }) => key === person.key)) return person;
    return findContact(after, person.name || (person.email ?? "")) ?? person;
  };
  const talks = interviews.map((one) => ({ ...one, with: one.with.map(personAfter) }));
  return { ...application, contacts: after, interviews: talks };
}
