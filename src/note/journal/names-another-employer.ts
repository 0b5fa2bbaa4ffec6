import { findWeekday } from "../../time/index.js";
import { NO_NAMES } from "../words/index.js";
import type { JournalItem } from "./journal-item.js";
import { listWords, mayPartJournal } from "./titles/index.js";

/** Behind it stands a place or an employer, unless the note knows it as somebody. */
const AT = "at|for|by|bei|beim|chez|en";
/** Behind it stands somebody, whose name has two words; one word may be an employer's. */
const WITH = "with|from|mit|von|avec|con";
const NAME = "\\p{Lu}[\\p{L}\\p{N}&.-]{1,30}";
/** A further word of a name, what may stand before it included: `van Loon`. */
const FURTHER = `\\s(?:(?:van|von|de|del|der|den|la|di|da|le|el|y)\\s){0,2}${NAME}`;
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<at>${AT})|${WITH})\\s(?:the\\s|der\\s|la\\s|el\\s)?(?<name>${NAME}(?:${FURTHER}){0,2})`,
  "gu",
);
const WHOLE_NAME = new RegExp(`${NAME}(?:${FURTHER}){1,2}`, "gu");
const TITLED = /^(?:frau|herrn?|mr|mrs|ms|dr|mme|m|sra?|srta|prof|doctor|don|doña)\b/iu;

/**
 * Whether a line names another employer: `interview at Globex`, `call with Initech`. Whom the note knows, or the lines name with
 * two names, is somebody.
 */
export function namesAnotherEmployer(
  items: readonly Pick<JournalItem, "words">[],
  own: ReadonlySet<string>,
  isKnown: (name: string) => boolean,
): boolean {
  const people = new Set(items.flatMap(({ words }) => (words.match(WHOLE_NAME) ?? []).flatMap(listWords)));
  const isNoEmployer = (word: string): boolean =>
    NO_NAMES.has(word) || findWeekday(word) !== undefined || mayPartJournal(word, own, isKnown);
  return items.some(({ words }) =>
    [...words.matchAll(NAMED)].some(({ groups: { at, name = "" } = {} }) => {
      const bare = name.replace(/[.]$/u, "");
      const [first = "", ...others] = listWords(bare);
      if (TITLED.test(bare) || isKnown(bare) || isKnown(first)) return false;
      if (at === undefined && (others.length > 0 || people.has(first))) return false;
      return ![first, ...others].every(isNoEmployer);
    }),
  );
}
