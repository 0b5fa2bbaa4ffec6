import { slug } from "../text/index.js";
import type { Origins } from "./origin.js";

/** A person at the employer. */
export interface Contact {
  /** What tells this person from the note's others: the slug of the name, else of the address; else empty. */
  readonly key: string;
  /** Empty where nobody knows it. */
  readonly name: string;
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Whoever decides: the note says so, or the title does. */
  readonly hiring_manager: boolean;
  readonly origins: Origins;
}

/** Whoever it was: the one to thank after an interview that names nobody. */
export const SOMEBODY: Contact = { key: "", name: "", hiring_manager: false, origins: {} };

/**
 * The contact that a name in a log line or an interview means: the same name or address, or one that alone has it as a
 * first or last name ("Ada", "Lovelace"), or as a title without a name. Case and diacritics do not matter.
 */
export function findContact(contacts: readonly Contact[], name: string): Contact | undefined {
  const wanted = slug(name);
  if (wanted === "") return undefined;
  const address = name.trim().toLowerCase();
  const exact =
    contacts.find((contact) => contact.key === wanted) ??
    contacts.find((contact) => contact.email?.toLowerCase() === address);
  if (exact) return exact;
  const partial = contacts.filter((contact) => `-${contact.key}-`.includes(`-${wanted}-`));
  if (partial.length === 1) return partial[0];
  const nameless = contacts.filter((contact) => contact.name === "" && slug(contact.title ?? "") === wanted);
  return partial.length === 0 && nameless.length === 1 ? nameless[0] : undefined;
}
