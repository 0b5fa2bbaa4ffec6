import type { Contact } from "../../facts/index.js";
import { slug } from "../../text/index.js";
import type { Value } from "../../yaml/index.js";
import { type Fields, type OpenNote, readEmail, readPlainText } from "../front-matter/index.js";
import { readPeople } from "./read-contacts.js";

/** What people write where they know nobody. */
const NOBODY: ReadonlySet<string> = new Set(
  "n-a na none no yes true false unknown tbd tba keine kein keiner nein ja unbekannt aucun aucune non oui inconnu ninguno no-se desconocido".split(
    " ",
  ),
);

/** A key that names one person, with the keys for their address and number, and what the key itself says of them. */
interface NamedKey {
  readonly name: "contact_name" | "recruiter" | "hiring_manager";
  readonly email: "contact_email" | "recruiter_email" | "hiring_manager_email";
  readonly phone?: "contact_phone" | "recruiter_phone";
  readonly title?: string;
  readonly isManager?: boolean;
}

/** The general one comes last: its address is the only contact's, where there is one. */
const NAMED_KEYS: readonly NamedKey[] = [
  { name: "hiring_manager", email: "hiring_manager_email", isManager: true },
  { name: "recruiter", email: "recruiter_email", phone: "recruiter_phone", title: "Recruiter" },
  { name: "contact_name", email: "contact_email", phone: "contact_phone" },
];

/**
 * The people of the note's list, and those whom keys of their own name (`recruiter: Lena Hart <lena@acme.example>`). One
 * who is in the list already is not added: what the list does not know of them is.
 */
export function addContacts(listed: readonly Contact[], fields: Fields<"note">, note: OpenNote): readonly Contact[] {
  return NAMED_KEYS.reduce((known, key) => addNamed(known, key, fields, note), listed);
}

function addNamed(
  known: readonly Contact[],
  key: NamedKey,
  fields: Fields<"note">,
  note: OpenNote,
): readonly Contact[] {
  const named = fields.read(key.name, (value) => (isNobody(value) ? undefined : readPeople(value, note))) ?? [];
  const details = readDetails(key, fields, note);
  if (named.length === 0) return addDetails(known, details, key);
  const place = fields.origins[key.name];
  const people = named.map((person): Contact => {
    const own = named.length === 1 ? fill(person, details) : person;
    const isManager = key.isManager === true && !own.hiring_manager;
    return {
      ...own,
      title: own.title ?? key.title,
      hiring_manager: own.hiring_manager || isManager,
      origins: isManager ? { ...own.origins, hiring_manager: place } : own.origins,
    };
  });
  return people.reduce(merge, known);
}

function isNobody(value: Value): boolean {
  return value.kind === "text" && (slug(value.text) === "" || NOBODY.has(slug(value.text)));
}

type Details = Pick<Contact, "email" | "phone" | "origins">;

function readDetails({ email, phone }: NamedKey, fields: Fields<"note">, note: OpenNote): Details {
  const isKnown = (value: Value): boolean => !isNobody(value);
  const read = {
    email: fields.read(email, (value) => (isKnown(value) ? readEmail(value, note) : undefined)),
    phone: phone && fields.read(phone, (value) => (isKnown(value) ? readPlainText(value, note) : undefined)),
  };
  const { [email]: emailOrigin, [phone ?? ""]: phoneOrigin } = fields.origins;
  return {
    ...read,
    origins: {
      ...(read.email !== undefined && { email: emailOrigin }),
      ...(read.phone !== undefined && { phone: phoneOrigin }),
    },
  };
}

/** An address beside no name: that of the only contact who has none, else of somebody without a name. */
function addDetails(known: readonly Contact[], details: Details, key: NamedKey): readonly Contact[] {
  const { email, phone, origins } = details;
  if (email === undefined && phone === undefined) return known;
  const [only, ...others] = known;
  if (key.name === "contact_name" && only && others.length === 0 && (email === undefined || only.email === undefined))
    return [fill(only, details)];
  const isKnown = known.some((one) => email !== undefined && one.email?.toLowerCase() === email.toLowerCase());
  if (isKnown || email === undefined) return known;
  const self = origins.email;
  const contact = { key: slug(email), name: "", title: key.title, email, phone };
  return [...known, { ...contact, hiring_manager: key.isManager === true, origins: { self, ...origins } }];
}

/** The person, with what was not known of them. */
function fill(person: Contact, { email, phone, origins }: Details): Contact {
  return {
    ...person,
    email: person.email ?? email,
    phone: person.phone ?? phone,
    origins: { ...origins, ...person.origins },
  };
}

function merge(known: readonly Contact[], person: Contact): readonly Contact[] {
  const at = known.findIndex(
    ({ key, email }) =>
      key === person.key || (email !== undefined && email.toLowerCase() === person.email?.toLowerCase()),
  );
  const one = known[at];
  if (!one) return [...known, person];
  const more = fill(one, person);
  const merged = {
    ...more,
    title: one.title ?? person.title,
    hiring_manager: one.hiring_manager || person.hiring_manager,
  };
  return known.with(at, merged);
}
