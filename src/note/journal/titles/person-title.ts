import { isFullName } from "../../people/index.js";
import { foldTitle } from "./judge-title.js";
import { listWords } from "./own-words.js";

/**
 * What somebody is at an employer, and the fields in which they are: English, German, French and Spanish. Folded; a heading has one of them
 * beside a name.
 */
const FUNCTIONS: ReadonlySet<string> = new Set(
  [
    "admin administrator administrative assistant boss bursar chair chief coordinator deputy director doctor foreman governor head headmaster",
    "headmistress headteacher hr lead leader manager matron nurse officer owner partner planner principal receptionist recruiter recruiting",
    "recruitment secretary supervisor teacher trainer",
    "abteilungsleiter abteilungsleiterin abteilungsleitung ansprechpartner ansprechpartnerin arzt arztin chef chefin filialleiter filialleiterin",
    "filialleitung geschaftsfuhrer geschaftsfuhrerin geschaftsleitung inhaber inhaberin leiter leiterin leitung personal personalabteilung",
    "personalleiter personalleiterin personalleitung personalreferent personalreferentin pflegedienstleitung schulleiter schulleiterin",
    "schulleitung sekretariat stationsleitung teamleiter teamleiterin teamleitung",
    "adjoint adjointe charge chargee directeur directrice drh gerant gerante patron patronne recruteur recruteuse responsable rh secretaire",
    "titulaire",
    "adjunta adjunto directora duena dueno encargada encargado enfermera gerente jefa jefe reclutador reclutadora responsable rrhh secretaria",
    "secretario subdirector subdirectora supervisora",
  ]
    .join(" ")
    .split(" "),
);

const TITLE =
  /^(?:mrs?|ms|mx|miss|sir|dr|prof|herrn?|frau|fr|hr|m|mme|mlle|monsieur|madame|sra?|srta|don|doña|dra)\.?\s/iu;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;
const PARTICLES: ReadonlySet<string> = new Set("van von der de la del di da dos du le ter zu zur".split(" "));
const MOST_NAMES = 5;
/** What parts a name from what somebody is. */
const PARTS = /\s[-–—|/]+\s|\s?[,:;(–—]\s?/u;

/**
 * The person whom a heading names with a title or with what they do: `Mrs Delia Marsh, school business manager`, `Frau Dr. Weber (HR)`,
 * `Carla Ruiz, RRHH`. Undefined where it names nobody, several, or somebody who is said to be elsewhere: `Mr Okafor at Globex`.
 *
 * @param own words of the application: the employer's name, the job's
 */
export function readPersonTitle(title: string, own: ReadonlySet<string>): string | undefined {
  const [first = "", ...others] = title
    .split(PARTS)
    .map((part) => part.replace(/\)\s*$/u, "").trim())
    .filter(Boolean);
  const [name, functions] = isFunction(first, own) ? [others[0], others.slice(1)] : [first, others];
  if (name === undefined) return undefined;
  const isTold = functions.length < others.length || functions.some((part) => isFunction(part, own));
  if (functions.some((part) => namesOther(part, own)) || namesOther(first === name ? "" : first, own)) return undefined;
  const isTitled = isTitledName(name);
  return isTitled || (isTold && isFullName(name)) ? name : undefined;
}

/** Whether a heading says no more than that people of the employer's follow: `People`, `Who's who`, `Ansprechpartner`. */
export function isPeopleTitle(title: string): boolean {
  return PEOPLE_TITLES.has(foldTitle(title));
}

const PEOPLE_TITLES: ReadonlySet<string> = new Set(
  [
    "people, who s who, who is who, key people, key contacts, names",
    "leute, personen, ansprechpartner, ansprechpersonen, kontaktpersonen, wer ist wer",
    "personnes, interlocuteurs, qui est qui",
    "personas, personas contacto, personas de contacto, quien es quien, interlocutores",
  ]
    .join(", ")
    .split(", "),
);

function isFunction(text: string, own: ReadonlySet<string>): boolean {
  return listWords(text).some((word) => FUNCTIONS.has(word)) && !namesOther(text, own);
}

/** `HR at Globex`, `Globex`: a word with a capital that is neither what somebody does nor the application's. */
function namesOther(text: string, own: ReadonlySet<string>): boolean {
  const place = AT.exec(text);
  if (place)
    return !listWords(text.slice(place.index + place[0].length)).every((word) => own.has(word) || SMALL.has(word));
  const [only = "", ...more] = listWords(text);
  return more.length === 0 && /^\p{Lu}/u.test(text) && !FUNCTIONS.has(only) && !own.has(only);
}

/** Before an employer. */
const AT = /(?<![\p{L}\p{N}])(?:at|bei|beim|chez|en|from) (?=(?:the )?\p{Lu})/u;
const SMALL: ReadonlySet<string> = new Set(["the"]);

function isTitledName(text: string): boolean {
  const titles = TITLE.exec(text);
  if (!titles) return false;
  const bare = text.replace(TITLE, "").replace(TITLE, "");
  const words = bare.split(/\s+/u);
  return (
    words.length <= MOST_NAMES &&
    NAME_WORD.test(words.at(-1) ?? "") &&
    words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word))
  );
}
