import { findContact } from "../../../facts/index.js";
import type { NewContact, NoteChange } from "../../../note/index.js";
import { slug } from "../../../text/index.js";
import { capitalizeName, listKnown } from "../people.js";
import { sayChange } from "../to-changes.js";
import { refuse, type NotTold, type Told, type TellingFlags, type World } from "../told.js";

/** Somebody who was named with an address. */
interface Addressed {
  readonly name: string;
  readonly email: string;
}

/**
 * Reads what is told without the addresses that stand behind names (`reply from Sven Holm <sven@acme.example>`), and notes each as one
 * of the note's people: somebody new, or one whose address the note has not.
 */
export function withAddresses(
  typed: string,
  world: World,
  read: (words: string, world: World) => Told | NotTold,
): Told | NotTold {
  const found: Addressed[] = [];
  const words = takeAddresses(typed, found);
  const company = world.flags.with === undefined ? undefined : takeAddresses(world.flags.with, found);
  if (found.length === 0) return read(typed, world);
  const flags: TellingFlags = { ...world.flags, ...(company !== undefined && { with: company }) };
  const told = read(words, { ...world, flags });
  return told.ok ? addContacts(told, found, world) : withAgain(told, found);
}

const IN_SIGNS = / ?[<(](?:mailto:)?([^\s<>()@,;]{1,100}@[^\s<>()@,;]{1,200})[>)]/giu;
const LEAD = /(?:^|[,;&:]| (?:and|und|et|y))\s*$|(?:^| )(?:from|to|with|by|for|von|an|mit|bei|de|à|avec|con|a|por)$/iu;
const SMALL = /^(?:von|van|der|den|de|del|della|di|da|du|la|le|zu|bin|al)$/u;
const MOST_WORDS = 4;

function takeAddresses(typed: string, found: Addressed[]): string {
  let text = "";
  let at = 0;
  for (const { 0: whole, 1: email = "", index } of typed.matchAll(IN_SIGNS)) {
    const before = text + typed.slice(at, index);
    const name = nameBefore(before);
    if (name === undefined) continue;
    const capital = capitalizeName(name);
    found.push({ name: capital, email });
    text = before.slice(0, before.length - name.length) + capital;
    at = index + whole.length;
  }
  return text + typed.slice(at);
}

/** The words with capitals before an address, else one or two behind a word that leads to a name. */
function nameBefore(before: string): string | undefined {
  const words = before.split(" ").slice(-MOST_WORDS);
  let from = words.length;
  while (
    from > 0 &&
    (/^\p{Lu}/u.test(words[from - 1] ?? "") || (from < words.length && SMALL.test(words[from - 1] ?? "")))
  )
    from--;
  while (from < words.length && SMALL.test(words[from] ?? "")) from++;
  if (from < words.length) return words.slice(from).join(" ");
  for (const count of [1, 2]) {
    const name = words.slice(-count).join(" ");
    const lead = before.slice(0, before.length - name.length).trimEnd();
    if (/^\p{L}[\p{L} '’-]*$/u.test(name) && LEAD.test(lead)) return name;
  }
  return undefined;
}

function addContacts(told: Told, found: readonly Addressed[], world: World): Told | NotTold {
  const contacts: NoteChange[] = [];
  for (const { name, email } of found) {
    const person = nameOf(name, told, world);
    if (person === undefined)
      return refuse(`it is not understood whose address ${email} is; say it by itself: contact ${name} <${email}>`);
    const there = findContact(world.application.contacts, person);
    if (there?.email?.toLowerCase() === email.toLowerCase()) continue;
    const contact: NewContact = { name: there?.name ?? person, email };
    contacts.push({ contact });
  }
  const said = contacts.map((change) => sayChange(change, world));
  const added = new Set(contacts.map((change) => ("contact" in change ? slug(change.contact.name) : "")));
  return {
    ...told,
    changes: [...contacts, ...told.changes],
    said: [...told.said, ...said],
    newPeople: told.newPeople.filter((name) => !added.has(slug(name))),
  };
}

/** As the changes name the person. */
function nameOf(name: string, { newPeople }: Told, { application }: World): string | undefined {
  const contact = findContact(listKnown(application), name);
  if (contact) return contact.name;
  const wanted = slug(name);
  return newPeople.find((one) => slug(one) === wanted);
}

/** What may have been meant is typed with the address again. */
function withAgain(told: NotTold, found: readonly Addressed[]): NotTold {
  const choices = told.choices.map(({ words, flags, meaning }) => {
    let [text, company] = [words, flags.with];
    for (const { name, email } of found) {
      const put = (one: string): string => one.replace(name, (written) => `${written} <${email}>`);
      if (company?.includes(name)) company = put(company);
      else text = put(text);
    }
    return { words: text, flags: { ...flags, ...(company !== undefined && { with: company }) }, meaning };
  });
  return { ...told, choices };
}
