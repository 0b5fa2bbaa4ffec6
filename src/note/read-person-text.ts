import type { Contact } from "../facts/index.js";
import { readPeopleText } from "./people/index.js";

/** The one person whom a text names: `Ada Lovelace <ada@acme.example>`, `Lena Hart (recruiter)`. Undefined for several and for none. */
export function readPersonText(text: string): Pick<Contact, "name" | "title" | "email" | "phone"> | undefined {
  const [person, ...others] = readPeopleText(text, { hasPlainCommas: false });
  if (!person || others.length > 0) return undefined;
  const { name, title, email, phone } = person;
  return { name: name?.text ?? "", title: title?.text, email: email?.text, phone: phone?.text };
}
