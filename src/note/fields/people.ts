import { findContact, type Contact, type Origin } from "../../facts/index.js";
import { echo, nearest, slug } from "../../text/index.js";
import { labelOf, limit, type Reading } from "../front-matter/index.js";

/** The people of one note: its contacts, and whoever else its interviews name. */
export class People {
  readonly #contacts: readonly Contact[];
  readonly #others: Contact[] = [];
  readonly #reading: Reading;

  constructor(contacts: readonly Contact[], reading: Reading) {
    this.#contacts = contacts;
    this.#reading = reading;
  }

  /** The person that a name means; a contact comes before somebody whom only an interview names. */
  find(name: string): Contact | undefined {
    return findContact(this.#contacts, name) ?? findContact(this.#others, name);
  }

  /** Those that the names of an interview mean, each once. */
  meetAll(named: readonly Contact[]): readonly Contact[] {
    const persons = limit("people", onceEach(named), ({ origins }) => origins.self, this.#reading);
    return onceEach(persons.map((person) => this.#meet(person)));
  }

  /** The person that a name of an interview means, who may be nobody's contact so far. */
  #meet(person: Contact): Contact {
    const known = this.find(person.name || (person.email ?? ""));
    if (known) return known;
    this.tellNearMiss(person.name, person.origins.name);
    this.#others.push(person);
    return person;
  }

  /** A name that is nearly a contact's is probably that contact, misspelled in one of the two places. */
  tellNearMiss(name: string, origin: Origin | undefined): void {
    // Of two short first names either may be right: Jan, Jana. Of whole names the rest tells.
    const mayBeOwn = !/\s/u.test(name.trim());
    const guess = nearest(
      name,
      this.#contacts.map((contact) => contact.name).filter((known) => known !== ""),
      { mayBeOwn },
    );
    if (guess === undefined || !origin) return;
    const message = `${labelOf(origin)}${echo(name)} is none of the contacts; did you mean ${echo(guess)}?`;
    this.#reading.problems.report("unknown-contact", message, origin);
  }
}

function onceEach(persons: readonly Contact[]): readonly Contact[] {
  return [...new Map(persons.toReversed().map((person) => [person.key, person])).values()].toReversed();
}

/** Somebody of whom the note gives the name alone. */
export function namePerson(name: string, origin: Origin): Contact {
  return { key: slug(name), name, origins: { self: origin, name: origin } };
}
