import { fold } from "../../../text/index.js";

// How people tell of a contact, in English, German, French and Spanish.

/** `contact Sven Holm <sven@acme.example>`: what follows is a person. */
export const CONTACT_LEAD =
  /^(?:(?:new|added|neuer|neue|weiterer|nouveau|nouvelle|nuevo|nueva) )?(?:contact|kontakt|kontaktperson|ansprechpartner|ansprechpartnerin|ansprechperson|interlocuteur|interlocutrice|contacto)(?: person)?(?:: ?| (?:is|ist|est|es) | )/iu;

/** What somebody is, as `fold` writes it. */
const ROLES: ReadonlySet<string> = new Set([
  ...["recruiter", "hiring manager"],
  ...["recruiterin", "personaler", "personalerin", "personalreferent", "personalreferentin"],
  ...["recruteur", "recruteuse", "charge de recrutement", "chargee de recrutement"],
  ...["reclutador", "reclutadora"],
]);

export type ContactDetail = "email" | "phone" | "title";

/** Words for a detail of somebody, as `fold` writes them. */
const DETAILS: ReadonlyMap<string, ContactDetail> = new Map(
  Object.entries({
    email: [
      ...["address", "email", "e-mail", "mail", "email address", "e-mail address", "mail address"],
      ...["adresse", "mailadresse", "e-mail-adresse", "emailadresse"],
      ...["adresse mail", "adresse e-mail", "courriel"],
      ...["direccion", "direccion de correo", "correo"],
    ],
    phone: [
      ...["number", "phone", "phone number", "telephone", "telephone number", "mobile", "mobile number"],
      ...["nummer", "telefon", "telefonnummer", "handynummer"],
      ...["numero", "telephone", "numero de telephone"],
      ...["telefono", "numero de telefono", "movil"],
    ],
    title: ["title", "job title", "titel", "titre", "poste", "cargo", "puesto"],
  } satisfies Record<ContactDetail, readonly string[]>).flatMap(
    ([detail, words]) => words.map((word): [string, ContactDetail] => [word, detail as ContactDetail]), // as: its own keys
  ),
);

const IS = /: ?| (?:is|ist|heißt|lautet|est|s'appelle|es|se llama) /iu;
const ARTICLE = /^(?:the|a|my|our|their|der|die|das|le|la|el|un|une|una|l['’]) ?(?=\S)/iu;
const NEW = /^(?:new|neue|neuer|nouvelle|nouveau|nueva|nuevo) /iu;

function withoutArticle(words: string): string {
  const rest = words.replace(ARTICLE, "");
  return rest.length < words.length ? rest : words;
}

/** The two sides of `is` or a colon. */
function splitAtIs(typed: string): readonly [left: string, right: string] | undefined {
  const found = IS.exec(typed);
  return found ? [typed.slice(0, found.index).trim(), typed.slice(found.index + found[0].length).trim()] : undefined;
}

/** `the recruiter is Lena Hart`, `recruiter: Lena Hart`, `Lena Hart is the recruiter`: who it is, and what. */
export function readRole(typed: string): { readonly role: string; readonly who: string } | undefined {
  const [left, right] = splitAtIs(typed) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const [before, behind] = [left, right.replace(/[.!]$/u, "")].map(withoutArticle);
  if (before !== undefined && ROLES.has(fold(before))) return { role: before, who: right };
  return behind !== undefined && ROLES.has(fold(behind)) ? { role: behind, who: left } : undefined;
}

const OF = / (?:of|von|de) | (?:d['’])(?=\S)/iu;

/** `ada's address is ada@acme.example`, `l'adresse d'Ada est …`: whose, and what it is. */
export function readDetailOf(
  typed: string,
): { readonly detail: ContactDetail; readonly who: string; readonly value: string } | undefined {
  const [left, value] = splitAtIs(typed) ?? [];
  if (left === undefined || value === undefined || value === "") return undefined;
  const words = left.split(" ");
  for (let at = 1; at < words.length; at++) {
    const who = words.slice(0, at).join(" ");
    const detail = DETAILS.get(fold(words.slice(at).join(" ").replace(NEW, "")));
    const owner = who.replace(/['’]s$/iu, "");
    // In German, the name alone has its s: `Adas Adresse`.
    if (detail && /s$/iu.test(who)) return { detail, value, who: owner === who ? who.slice(0, -1) : owner };
  }
  const named = withoutArticle(left);
  for (let from = 0; ;) {
    const of = OF.exec(named.slice(from));
    if (!of) return undefined;
    const end = from + of.index;
    const detail = DETAILS.get(fold(named.slice(0, end)));
    if (detail) return { detail, value, who: named.slice(end + of[0].length).trim() };
    from = end + of[0].length;
  }
}
