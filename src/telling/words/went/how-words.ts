import type { Interview } from "../../../facts/index.js";
import { fold } from "../../../text/index.js";

// How people say how a conversation went, in English, German, French and Spanish; words as `fold` writes them.

type Went = NonNullable<Interview["went"]>;

const lines = (...rows: readonly string[]): readonly string[] => rows.flatMap((row) => row.split(", "));

const NOUNS: ReadonlySet<string> = new Set(
  lines(
    "interview, call, phone screen, phone call, phone interview, video interview, video call, job interview, screening, screening call, meeting, conversation, chat, onsite, panel, technical interview",
    "gesprach, vorstellungsgesprach, bewerbungsgesprach, telefonat, telefongesprach, telefoninterview, videogesprach, videointerview, zweitgesprach, erstgesprach, kennenlerngesprach, termin",
    "entretien, entretien telephonique, entretien video, entretien d'embauche, rendez-vous, rdv, appel",
    "entrevista, entrevista telefonica, entrevista de trabajo, videoentrevista, reunion, llamada",
  ),
);

const ARTICLE = /^(?:the|my|our|das|der|mein|unser|le|mon|notre|la|el|mi|nuestra) |^l['’]/u;
const ORDINAL =
  /^(?:first|1st|second|2nd|third|3rd|final|last|erste|zweite|dritte|letzte|premier|deuxieme|second|dernier|primera|segunda|tercera|ultima) /u;

/** Between the conversation and how it went; `weak` ones say as well what it is. */
const VERBS: readonly { readonly words: readonly string[]; readonly isWeak: boolean }[] = [
  {
    isWeak: false,
    words: lines(
      "went, has gone, lief, verlief, s'est passe, s'etait passe, me fue, fue, me salio, salio, me ha ido, ha ido",
    ),
  },
  { isWeak: false, words: lines("s'est, ist") },
  { isWeak: true, words: lines("was, war, etait, a ete, estuvo, ha sido") },
];
/** Behind how it went: `ist gut gelaufen`, `s'est bien passé`. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  ist: ["gelaufen", "verlaufen"],
  "s'est": ["passe"],
};

const MEANINGS: ReadonlyMap<string, Went> = new Map(
  Object.entries({
    well: lines(
      "well, good, great, fine, smoothly, brilliantly, perfectly, amazing, excellent, fantastic, wonderfully, better than expected, better than i thought",
      "gut, prima, super, toll, bestens, hervorragend, ausgezeichnet, klasse, besser als gedacht, besser als erwartet, perfekt",
      "bien, super bien, tres bien, parfaitement, a merveille, mieux que prevu",
      "genial, estupendamente, fenomenal, de maravilla, perfecto, perfectamente, mejor de lo esperado",
    ),
    ok: lines(
      "ok, okay, alright, all right, so-so, so so, meh, not bad, not too bad, decently, average, fair",
      "in ordnung, mittelmassig, mittel, so lala, nicht schlecht, durchwachsen, ganz ordentlich, ordentlich, geht so",
      "moyennement, comme ci comme ca, correctement, pas mal, moyen, sans plus",
      "regular, mas o menos, asi asi, normal, no estuvo mal",
    ),
    badly: lines(
      "badly, bad, poorly, terribly, terrible, awful, awfully, horribly, not well, not good, not so well, not so good, not great, not very well",
      "schlecht, mies, nicht gut, nicht so gut, katastrophal, nicht besonders, nicht so toll, furchtbar",
      "mal, tres mal, pas bien, pas tres bien, pas terrible",
      "muy mal, fatal, no muy bien",
    ),
  } satisfies Record<Went, readonly string[]>).flatMap(
    ([meaning, words]) => words.map((word): [string, Went] => [word, meaning as Went]), // as: its own keys
  ),
);

/** Words that say how much, and change nothing. */
const DEGREE =
  /^(?:really|very|pretty|quite|fairly|extremely|so|sehr|richtig|ziemlich|ganz|echt|wirklich|recht|extrem|vraiment|tres|plutot|assez|muy|bastante|realmente|super) /u;

/** What words say of a conversation. */
export interface HowTold {
  /** Missing where it is said in a word that is not known. */
  readonly went?: Went;
  /** Which one, by its round: `interview 2 went well`. */
  readonly round?: string;
  /** The words may as well say what was held: `interview was good`. */
  readonly isWeak: boolean;
}

/** Reads `the interview went well`, without days and people; nothing where it is something else that is said. */
export function readHow(words: string): HowTold | undefined {
  const typed = fold(words).replaceAll("’", "'").replace(/\s+/gu, " ").replace(/[.!]$/u, "").trim();
  for (const { words: verbs, isWeak } of VERBS) {
    for (const verb of verbs) {
      const at = typed.indexOf(` ${verb} `);
      if (at < 0) continue;
      const noun = readNoun(typed.slice(0, at));
      const how = readEnd(typed.slice(at + verb.length + 2), ENDS[verb]);
      if (!noun || how === undefined) continue;
      const went = MEANINGS.get(how) ?? MEANINGS.get(how.replace(DEGREE, ""));
      if (went !== undefined) return { ...noun, went, isWeak };
      if (IS_HOW.has(verb) && how.split(" ").length <= MOST_HOW_WORDS && !/^on\b/u.test(how))
        return { ...noun, isWeak };
    }
  }
  return undefined;
}

/** What follows these can only be how it went. */
const IS_HOW: ReadonlySet<string> = new Set(["went", "has gone", "lief", "verlief", "s'est passe"]);

/** More than that tells what happened there. */
const MOST_HOW_WORDS = 3;

function readNoun(typed: string): Pick<HowTold, "round"> | undefined {
  const noun = typed.trim().replace(ARTICLE, "").replace(ORDINAL, "");
  const [, name = noun, round] = /^(.*?) (\d{1,2})$/u.exec(noun) ?? [];
  if (!NOUNS.has(name)) return undefined;
  return round === undefined ? {} : { round: String(Number(round)) };
}

function readEnd(typed: string, ends: readonly string[] | undefined): string | undefined {
  if (!ends) return typed.trim();
  const end = ends.find((one) => typed.endsWith(` ${one}`));
  return end === undefined ? undefined : typed.slice(0, typed.length - end.length - 1).trim();
}
