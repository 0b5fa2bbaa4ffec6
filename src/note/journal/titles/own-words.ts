import { fold } from "../../../text/index.js";
import { isWordOfJournal } from "../../words/index.js";

/**
 * Words of headings under which people keep a journal of their own: `Dear diary`, `What's happened so far`. A heading of these
 * words alone names nobody and nothing else. Folded; English, German, French and Spanish.
 */
const OWN_WORDS: ReadonlySet<string> = new Set(
  [
    "a about all am an and any application apply applying applied are as at been before beginning blow by chain chronological",
    "chronologically chronology contact contacts current currently date dated dates day days dear detail details diary did do done",
    "entries entry event events everything fact facts far goes going gone had happen happened happenings happening",
    "happens has have here hiring history how hunt i in info interview interviewing interviews is it job journal journey",
    "latest list log me messages month months my now of on order overview path played play position process progress recap recent",
    "recently record records role round rounds run running s saga search since so stage stages stand standing started state status",
    "step steps story stuff summary tale that the then there thing things this thread till timeline to today track tracker tracking",
    "until update updates ve was way we week weeks went were what when where",
    "aktuell aktuelle aktueller aktuelles alles am bei bewerbung bewerbungsprozess bewerbungsverfahren bisher bisherige bisheriges",
    "chronologisch da das der die dinge dran entwicklung es etappen fortschritt gelaufen geschah geschehen geschichte geschieht",
    "hier heute historie ich ist im kontakt kontakte geht ging lauf lauft lief liebes los mein meine meiner monat nun passiert prozess reise",
    "schritt schritte so stand tag tage tagebuch termine ubersicht uebersicht und verfahren verlauf war was weg weit",
    "wie wo woche zeitlich zeitlicher zum zur zusammenfassung",
    "ai au aujourd aventure avancee avancees bilan ca candidature ce cher chronologique comment d date de demarche demarches",
    "deroule des du en entretien entretiens est et etape etapes faits histoire hui ici j jour jours journal jusqu la le les ma mes mois mon ou",
    "passe passee pendant point present processus qu que qui recapitulatif recrutement s se semaine suis suivi sur tout un une va",
    "a ahora ante avance avances aventura bitacora camino candidatura como con contacto contactos cronologico de del dia",
    "diario dias el en entrevista entrevistas estado este esta estoy fecha fechas fue ha hasta he historia historial hoy ido la las lo los mes mi",
    "mis pasado pasando paso pasos por postulacion proceso que querido registro resumen seguimiento semana solicitud todo va vamos voy y",
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct",
    "nov dec januar janner februar feber marz mai juni juli oktober dezember okt dez janvier fevrier mars avril juin juillet aout",
    "septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ]
    .join(" ")
    .split(" "),
);

/** Longer ones are sentences. */
const LONGEST_TITLE = 80;

/**
 * Whether a heading that is not known may head a journal of one's own: none of its words names anybody or anything else.
 *
 * @param own words of the application: the employer's name, the job's
 */
export function mayHeadJournal(title: string, own: ReadonlySet<string>): boolean {
  return title.length <= LONGEST_TITLE && listWords(title).every((word) => OWN_WORDS.has(word) || own.has(word));
}

/**
 * Whether a heading within a journal says no more than which part of it follows: all its words are one's own, or such as the
 * lines of a journal have, as in `Phone screens` or `Round 2 with the hiring manager`.
 *
 * @param isKnown whether the note knows somebody by a name
 */
export function mayPartJournal(title: string, own: ReadonlySet<string>, isKnown: (name: string) => boolean): boolean {
  if (title.length > LONGEST_TITLE || isKnown(title)) return title.length <= LONGEST_TITLE;
  const isOwn = (word: string): boolean => OWN_WORDS.has(word) || PARTS.has(word) || own.has(word) || isKnown(word);
  return listWords(title).every((word) => isOwn(word) || isWordOfJournal(word));
}

/** How the lines that follow are ordered, and when they were. */
const PARTS: ReadonlySet<string> = new Set(
  "newest oldest most first last after later earlier early late end phase closing open screens screenings applications offers offer emails mails letters tests bewerbungen absagen angebote anrufe mails rejections invitations replies answers responses decisions outcomes quarter spring summer autumn fall winter".split(
    " ",
  ),
);

export function listWords(text: string): readonly string[] {
  return fold(text.replaceAll("ß", "ss")).match(/\p{L}+/gu) ?? [];
}
