import { findContact } from "../../../facts/index.js";
import { isWordOfJournal, type NewContact } from "../../../note/index.js";
import { fold, upperFirst } from "../../../text/index.js";
import { findSpokenDates } from "../../../time/index.js";
import { listUnfit } from "../list-unfit.js";
import { capitalizeName, findPeople, listKnown } from "../people.js";
import { sayChange } from "../to-changes.js";
import { refuse, type NotTold, type Told, type World } from "../told.js";
import { CONTACT_LEAD, readDetailOf, readRole } from "./contact-words.js";
import { ADDRESS, readPerson } from "./read-person.js";

/**
 * What is told of somebody at the employer, and of nothing that has happened: `contact "Grace Hopper, CTO"`, `recruiter is Lena Hart
 * <lena@acme.example>`, `ada's number is +1 212 555 0100`. Nothing where it is no such thing.
 */
export function readContactTold(typed: string, world: World): Told | NotTold | undefined {
  const place = CONTACT_LEAD.test(typed) ? PLACES.exec(typed)?.[0] : undefined;
  if (place !== undefined) return refuse(`write the ${place.toLowerCase()} in the place of ${place}`);
  const detail = readDetail(typed);
  if (detail) return tellContact(detail, typed, world);
  const lead = CONTACT_LEAD.exec(typed)?.[0];
  const role = lead === undefined ? readRole(typed) : undefined;
  if (lead === undefined && !role) return undefined;
  const text = role?.who ?? typed.slice(lead?.length ?? 0);
  const person = readPerson(text.trim());
  if (!person || !isSomebody(person, world) || (role && person.name === ""))
    return ADDRESS.test(text) && (person === undefined || person.name === "")
      ? refuse('say one person at a time, as in: contact "Grace Hopper, CTO <grace@acme.example>"')
      : undefined;
  const title = role ? upperFirst(role.role) : undefined;
  return tellContact(person, typed, world, title?.toLowerCase() === "hiring manager" ? "Hiring Manager" : title);
}

/** What commands that are printed for others to be filled in have in the place of what is to be found. */
const PLACES = /(?<=^|[ '"])(?:NAME|ADDRESS)(?=$|[ '"])/u;

function readDetail(typed: string): NewContact | undefined {
  const read = readDetailOf(typed);
  if (!read) return undefined;
  const { detail, who, value } = read;
  if (detail === "title") return { name: who, title: value };
  const { email, phone } = readPerson(value) ?? {};
  const own = { email, phone }[detail];
  return own === undefined ? undefined : { name: who, [detail]: own };
}

/** Words of the log and days are nobody's name. */
function isSomebody({ name, email, phone }: NewContact, { application, today }: World): boolean {
  if (name === "") return email !== undefined || phone !== undefined;
  if (findContact(application.contacts, name)) return true;
  const isDated = findSpokenDates(name, { today }).length > 0;
  const words = name.split(" ");
  return (
    !isDated &&
    !words.some((word) => isWordOfJournal(fold(word))) &&
    !/^(?:with|mit|avec|con|from|von|to|an) /iu.test(name)
  );
}

/** @param role the title of somebody who has none yet */
function tellContact(person: NewContact, typed: string, world: World, role?: string): Told | NotTold {
  const { application, flags } = world;
  const unfit = listUnfit(flags, []);
  if (unfit) return unfit;
  // Whoever only took part in an interview is known by the first name, too.
  const known = listKnown(application);
  const called = person.name || (person.email ?? "");
  const people = findPeople(called.replaceAll(",", " "), known, (written, name) => ({
    words: typed.replace(written.trim(), () => name),
    flags,
  }));
  if (!people.ok) return people;
  const met = findContact(known, people.names[0] ?? called);
  const there = met && findContact(application.contacts, met.name);
  const name = met?.name ?? (person.name === "" ? "" : capitalizeName(person.name));
  const hasTitle = there?.title !== undefined;
  const isManager = role === "Hiring Manager" && hasTitle && !there.hiring_manager;
  const title = person.title ?? (there && hasTitle ? undefined : role);
  const contact: NewContact = {
    ...{ ...person, name },
    ...(title !== undefined && { title }),
    ...(isManager && { hiring_manager: true }),
  };
  if (there && Object.keys(contact).length === 1)
    return refuse(`${name || called} is one of the note's people already; say an address, a number or a title`);
  const change = { contact };
  return { ok: true, changes: [change], said: [sayChange(change, world)], newPeople: [] };
}
