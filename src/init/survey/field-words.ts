import type { FieldName } from "../../note/index.js";
import { fold } from "../../text/index.js";

/** A field that a survey may propose a key for. */
export type GuessedField = Extract<FieldName<"note">, "company" | "role" | "status" | "applied" | "link" | "deadline">;

/** Words for fields in keys and titles of columns that nobody has listed as an alias: folded, in the four languages. */
const WORDS: Readonly<Record<GuessedField, readonly string[]>> = {
  company: [
    ...["company", "employer", "firm", "organization", "organisation", "org", "firma", "unternehmen", "arbeitgeber"],
    ...["betrieb", "entreprise", "societe", "employeur", "empresa", "compania", "empleador"],
  ],
  role: [
    ...["role", "position", "title", "job", "vacancy", "stelle", "rolle", "position", "stellentitel", "jobtitel"],
    ...["poste", "intitule", "fonction", "metier", "puesto", "cargo", "rol", "vacante", "oferta"],
  ],
  status: [
    ...["status", "stage", "state", "phase", "progress", "pipeline", "stand", "zustand", "statut", "etat", "etape"],
    ...["avancement", "estado", "etapa", "fase", "situacion"],
  ],
  applied: [
    ...["applied", "submitted", "sent", "application", "beworben", "bewerbung", "bewerbungsdatum", "abgeschickt"],
    ...["eingereicht", "candidature", "postule", "envoye", "envoyee", "aplicado", "postulado", "solicitud", "enviado"],
    "enviada",
  ],
  link: ["link", "url", "posting", "listing", "ad", "anzeige", "ausschreibung", "lien", "annonce", "enlace"],
  deadline: [],
};

const FIELDS: ReadonlyMap<string, GuessedField> = new Map(
  (Object.keys(WORDS) as GuessedField[]) // The keys of an object literal are its type's.
    .flatMap((field) => WORDS[field].map((word) => [word, field] as const)),
);

/** Words that say nothing of their own beside such a word: `company_name`, `job_status`, `date_of_application`. */
const BESIDE: ReadonlySet<string> = new Set(
  "job my the app application current new name text value field info date day on at of in for datum am tag le la de du el del fecha jour nom nombre bewerbungs titel title der die das des".split(
    " ",
  ),
);

/** Keys that people and their programs keep for good reasons of their own, whatever they hold. */
const PERSONS_OWN: ReadonlySet<string> = new Set(
  (
    "date, tags, tag, aliases, alias, type, class, cssclass, cssclasses, publish, published, draft, author, source, category, " +
    "categories, up, parent, related, id, uid, uuid, permalink, layout, lang, language, priority, rating, score, salary, " +
    "location, banner, cover, icon, kind, due, scheduled, start, end, completed, done, schlagworte, etiquetas, name, " +
    "title, email, phone"
  ).split(", "),
);

/** `jobStatus`, `Job-Status`, `job_status` → `job status`. */
function listWords(key: string): readonly string[] {
  return fold(key.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether a key is the person's own, and no survey proposes anything for it. */
export function isPersonsOwn(key: string): boolean {
  const words = listWords(key);
  const isTouched = words.some((word) => TOUCHED.has(word));
  return (
    PERSONS_OWN.has(words.join(" ")) || (isTouched && words.every((word) => TOUCHED.has(word) || BESIDE.has(word)))
  );
}

/** When a page was made or changed is nothing of the employer's. */
const TOUCHED: ReadonlySet<string> = new Set(
  "created updated modified creation changed edited erstellt geandert cree modifie creado modificado".split(" "),
);

/** The field that a key or a title most likely means by its words; nothing where two are possible. */
export function guessByWords(key: string): GuessedField | undefined {
  const words = listWords(key);
  if (words.length === 0 || words.length > 4 || isPersonsOwn(key)) return undefined;
  const telling = words.filter((word) => !BESIDE.has(word));
  const [only, ...others] = telling.length > 0 ? telling : words.filter((word) => FIELDS.has(word));
  return only !== undefined && others.length === 0 ? FIELDS.get(only) : undefined;
}
