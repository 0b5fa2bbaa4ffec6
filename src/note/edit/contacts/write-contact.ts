import type { NewItem, NewMemberValue, Value } from "../../../yaml/index.js";
import type { FieldName } from "../../keys/index.js";
import { nameKeys } from "../item-keys.js";
import type { NewContact } from "../note-change.js";
import { isManagerByTitle } from "./same-contact.js";

/** What of a contact can be written, in the order in which people write it. */
export const DETAILS = ["title", "email", "phone"] as const;

/** As a mapping, under the keys that the one beside it has. */
export function writeMembers(contact: NewContact, like: Value | undefined): NewItem {
  const keyFor = nameKeys("contact", like);
  const { name, title, email, phone } = contact;
  const isSaid = contact.hiring_manager === true && !isManagerByTitle(contact);
  const members: readonly (readonly [FieldName<"contact">, NewMemberValue | undefined])[] = [
    ["name", name === "" ? undefined : name],
    ["title", title],
    ["hiring_manager", isSaid ? true : undefined],
    ["email", email],
    ["phone", phone],
  ];
  return members.flatMap(([field, value]): [string, NewMemberValue][] =>
    value === undefined ? [] : [[keyFor(field), value]],
  );
}

/** How a text has a title, an address and a number. */
interface TextStyle {
  readonly title: (title: string) => string;
  readonly email: (email: string) => string;
  readonly phone: (phone: string) => string;
}

const COMMA = (text: string): string => `, ${text}`;
const BRACKETS = (text: string): string => ` (${text})`;
const ANGLES = (text: string): string => ` <${text}>`;

/** The style of the text beside it first. */
function stylesLike(like: string): readonly TextStyle[] {
  const titles = like.includes("(") ? [BRACKETS, COMMA] : [COMMA, BRACKETS];
  const emails = like.includes("@") && !/<[^<>]*@/u.test(like) ? [COMMA, ANGLES] : [ANGLES, COMMA];
  return emails.flatMap((email) => titles.map((title) => ({ title, email, phone: COMMA })));
}

/** `Ada Lovelace, CTO <ada@acme.example>, +1 212 555 0100`: ways to say it in a text, the one most like the text beside it first. */
export function writeTexts(contact: NewContact, like = ""): readonly string[] {
  const { name, title, email, phone } = contact;
  if (contact.hiring_manager === true && !isManagerByTitle(contact)) return [];
  if (name === "") return email === undefined ? [] : [email];
  return stylesLike(like).map((style) => `${name}${writeDetails({ title, email, phone }, style)}`);
}

/** What is put behind a name. */
export function writeSuffixes(details: Omit<NewContact, "name">, like: string): readonly string[] {
  return [...new Set(stylesLike(like).map((style) => writeDetails(details, style)))];
}

function writeDetails(details: Omit<NewContact, "name">, style: TextStyle): string {
  return DETAILS.map((field) => (details[field] === undefined ? "" : style[field](details[field]))).join("");
}
