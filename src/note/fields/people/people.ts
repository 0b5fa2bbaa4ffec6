import { findContact, type Contact, type Origin } from "../../../facts/index.js";
import { echo, nearest } from "../../../text/index.js";
import { labelOf, limit, type OpenNote } from "../../front-matter/index.js";
import { nominative } from "../../people/index.js";

/** The people of one note: its contacts, and whoever else its interviews name. */
export class People {
  readonly #contacts: readonly Contact[];
  readonly #others: Contact[] = [];
  readonly #note: OpenNote;

  constructor(contacts: readonly Contact[], note: OpenNote) {
    this.#contacts = contacts;
    this.#note = note;
  }

  /** The person that a name means; a contact comes before somebody whom only an interview names. */
  find(name: string): Contact | undefined {
    const called = nominative(name);
    return findContact(this.#contacts, called) ?? findContact(this.#others, called);
  }

  knows(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** The people of an interview, each once. Who is no contact is remembered for the interviews that follow. */
  findOrAddAll(named: readonly Contact[]): readonly Contact[] {
    const persons = limit("people", onceEach(named), ({ origins }) => origins.self, this.#note);
    return onceEach(persons.flatMap((person) => this.#findOrAdd(person) ?? []));
  }

  /** The known person with this name, address or title; else the person given, who is known from then on if named. */
  #findOrAdd(person: Contact): Contact | undefined {
    const known = this.find(callOf(person));
    if (known) return known;
    if (isUnnamed(person)) return undefined;
    this.tellNearMiss(person.name, person.origins.name);
    this.#others.push(person);
    return person;
  }

  /** A name that is nearly a contact's is probably that contact, misspelled in one of the two places. */
  tellNearMiss(name: string, origin: Origin | undefined): void {
    if (this.#contacts.length === 0 || name === "") return;
    // Two first names that are alike may well be two people (Jan, Jana); two whole names hardly.
    const mayBeOwn = !/\s/u.test(name.trim());
    const guess = nearest(
      name,
      this.#contacts.map((contact) => contact.name).filter((known) => known !== ""),
      { mayBeOwn },
    );
    if (guess === undefined || !origin) return;
    const message = `${labelOf(origin)}${echo(name)} is none of the contacts; did you mean ${echo(guess)}?`;
    this.#note.findings.report("unknown-contact", message, origin);
  }
}

/** What tells which of the people is meant. */
export function callOf({ name, email, phone, title }: Contact): string {
  return [name, email, phone, title].find((one) => one !== undefined && one !== "") ?? "";
}

/** No more than a title is known: it may be anybody. */
export function isUnnamed({ name, email, phone }: Contact): boolean {
  return name === "" && email === undefined && phone === undefined;
}

function onceEach(persons: readonly Contact[]): readonly Contact[] {
  return [...new Map(persons.toReversed().map((person) => [person.key, person])).values()].toReversed();
}
