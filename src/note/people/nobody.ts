import { FIELDS, LEADING_OFFICES, LINKS, OFFICES } from "./title-words.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Several people or a post that anybody may hold, in the four languages. No first name and no common surname is among them. */
const GROUPS = words(
  [
    "panel panelist panelists team teams committee board department recruiters engineers developers devs dev managers directors",
    "interviewers founders executives leads designers analysts scientists people persons person folks peers colleagues colleague members member stakeholders staff others agency headhunters",
    "employer reception receptionist secretary agent sourcers architects consultants mgr ops",
    "personalabteilung personalchef personalchefin personaler fachbereich fachabteilung abteilung abteilungsleiter abteilungsleiterin abteilungsleitung teamleiter teamleiterin teamleitung sekretariat geschäftsführung geschäftsleitung ansprechpartner ansprechpartnerin vorgesetzter vorgesetzte betriebsrat leute leuten personen kollegen kolleginnen kollege kollegin mitarbeiter mitarbeitern mitarbeiterin entwicklern ingenieure ingenieuren teammitglieder teammitgliedern hr-abteilung hr-team agentur vermittler vermittlerin chefin",
    "équipe équipes recruteurs recruteuses drh directeurs responsables ingénieurs ingénieures développeur développeuse développeurs développeuses personnes collègues collègue secrétariat jury agence comité manageurs chargé chargée",
    "equipo equipos reclutadores reclutadoras encargado encargada ingenieros ingenieras desarrollador desarrolladora desarrolladores personas compañeros compañeras colegas agencia rrhh responsables gerentes directores comité",
  ].join(" "),
);

/** What may stand beside one of them. */
const BESIDE = words(
  "whole entire small big other tech technical eng it qa ml ai backend frontend back-end front-end web data devops cloud studio hiring talent people billing payments office external internal interview interviewing leadership ganze ganzen technique techniques recrutement technico técnico técnica selección contratación recursos humanos ressources humaines",
);

const ARTICLES = words(
  "the a an my their our der die das dem den ein eine einer einem einen le la les l un une el los las una unos unas",
);

/** Somebody or everybody. */
const PRONOUNS = words(
  "everyone everybody somebody someone anyone anybody both them all jemand alle allen beide beiden tous toutes quelqu'un quelqu’un alguien todos todas ambos ambas",
);

/** As they are written only: small, some of them are names. */
const ACRONYMS = words("TA EM HM PM TPM TL GF RH DRH RRHH HRM hm rh drh rrhh");

/** Before what somebody is the head of, or where they work: what follows may have a capital. */
const BEFORE_FIELD = words("of for at from in für der des im bei");

const NUMBERS = words(
  "one two three four five six seven eight nine ten twelve several some few couple dozen many multiple zwei drei vier fünf sechs sieben acht mehrere einige paar deux trois quatre cinq six sept huit plusieurs quelques dos tres cuatro cinco seis siete ocho varios varias algunos algunas",
);

const MOST_WORDS = 8;

/** No brackets, address or punctuation that would part it. */
const PLAIN = /^[~\p{L}\p{M}\p{N} '’./&+×-]+$/u;
const ABOUT = /^(?:~|(?:ca\.?|about|around|circa|environ|unos|unas|a|ein)\s)/iu;

/** Nobody is named: people are counted, or an office, a group or a department stands for whoever it is. */
export function isNobody(text: string): boolean {
  return isCount(text) || isRole(text);
}

/** People without names: `4 people`, `two engineers`, `3 Entwickler`. */
export function isCount(text: string): boolean {
  if (!PLAIN.test(text)) return false;
  const [first = "", ...others] = wordsOf(text.replace(ABOUT, ""));
  if (/^\d{1,2}[x×+]?$/u.test(first)) return others.every((word) => /^(?:\p{L}|\d{1,2}[x×+]?$)/u.test(word));
  if (!NUMBERS.has(first.toLowerCase())) return false;
  const rest = others.map((word) => word.toLowerCase());
  const hasNoun = rest.some((word) => GROUPS.has(word) || OFFICES.has(word));
  return hasNoun && !others.some((word, at) => isCapital(word) && !isKnown(rest[at] ?? ""));
}

/** An office, a group or a department, and no name beside it: `CTO`, `the panel`, `Head of Billing`, `équipe technique`. */
export function isRole(text: string): boolean {
  if (ACRONYMS.has(text)) return true;
  if (!PLAIN.test(text) || /\d/u.test(text)) return false;
  const all = wordsOf(text);
  if (all.length === 0 || all.length > MOST_WORDS) return false;
  const start = all.findIndex((word) => !ARTICLES.has(word.toLowerCase()));
  const parts = start < 0 ? [] : all.slice(start);
  const [first = "", ...others] = parts.map((word) => word.toLowerCase());
  // `somebody from HR`
  if (PRONOUNS.has(first)) return others.length === 0 || LINKS.has(others[0] ?? "") || others[0] === "from";
  let isOffice = false;
  let isField = false;
  for (const [at, written] of parts.entries()) {
    const word = written.toLowerCase();
    if (isOffice && BEFORE_FIELD.has(word)) return true;
    // `the billing engineer`: what has an article is no name.
    const isOwnWord = !isCapital(written) && (start > 0 || isOffice);
    if (!isKnown(word) && !isOwnWord && !(at === 0 && LEADING_OFFICES.has(word)) && !ACRONYMS.has(written))
      return false;
    isOffice ||= isHead(word) || LEADS.has(word) || (at === 0 && LEADING_OFFICES.has(word)) || ACRONYMS.has(written);
    isField ||= DEPARTMENTS.has(word);
  }
  // `Vogt and Partner` is a firm.
  return isOffice ? !FIRMS.has(parts.join(" ").toLowerCase()) : isField;
}

/** Behind a field of work: `tech lead`, `studio head`. */
const LEADS = words("lead head");
const FIRMS = words("partner partners group associates chair owner");
/** They stand for their people where they stand alone. */
const DEPARTMENTS = words(
  "engineering marketing sales operations finance personal personnel resources acquisition humanos humaines vertrieb",
);

function isHead(word: string): boolean {
  return GROUPS.has(word) || OFFICES.has(word);
}

function isKnown(word: string): boolean {
  return [GROUPS, OFFICES, FIELDS, LINKS, BESIDE, LEADS, ARTICLES].some((set) => set.has(word));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function wordsOf(text: string): readonly string[] {
  // `l'équipe`, `4-person panel`, `CTO/founder`
  return text
    .replace(/(?<=^|\s)[ld]['’](?=\p{L})/giu, "")
    .replace(/(?<=^\d{1,2})-/u, " ")
    .split(/[\s/]+/u)
    .filter(Boolean);
}
