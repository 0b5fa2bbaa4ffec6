import type { NewContact } from "../../../note/index.js";

export const ADDRESS = /[^\s<>()[\],;:"'@]{1,64}@[^\s<>()[\],;:"'@]{1,250}/u;
const PHONE = /(?<![\p{L}\d])[+(]?\d[\d ()./-]{4,24}\d/u;
const LABEL =
  /(?<=^|[ ,;(])(?:e-?mail|mail|address|phone|tel|telephone|number|telefon|adresse|téléphone|courriel|teléfono|correo)[.:]{0,2}(?=$|[ ,;)])/giu;

/** What a text says of one person: `Grace Hopper, CTO <grace@acme.example>, +1 212 555 0100`; nothing where it names nobody, or several. */
export function readPerson(text: string): NewContact | undefined {
  const email = ADDRESS.exec(text)?.[0].replace(/\.$/u, "");
  const withoutEmail = email === undefined ? text : text.replace(email, "");
  if (withoutEmail.includes("@")) return undefined;
  const phone = PHONE.exec(withoutEmail)?.[0].trim();
  const rest = (phone === undefined ? withoutEmail : withoutEmail.replace(phone, ""))
    .replace(/mailto:|[<>"]|\(\s*\)/giu, " ")
    .replace(/\s+/gu, " ")
    .replace(LABEL, " ")
    .trim();
  const [name = "", ...titles] = rest
    .split(/[,;(]| [–—-] /u)
    .map((part) => part.replace(/\)/gu, "").trim())
    .filter((part) => part !== "");
  if (titles.length > 1 || !NAME.test(name) || name.split(" ").length > MOST_WORDS) return undefined;
  const [title] = titles;
  return {
    name,
    ...(title !== undefined && { title }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  };
}

const NAME = /^(?:\p{L}[\p{L}\p{M} .'’-]*)?$/u;
const MOST_WORDS = 5;
