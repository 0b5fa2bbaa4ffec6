import { createFieldFinder, judgeValue, type FieldName, type FileTraits } from "../../note/index.js";
import { compareCounted, type Counted } from "./count-names.js";
import { guessByWords, type GuessedField } from "./field-words.js";
import { gatherKeyUses, type KeyUse, valuesOf } from "./key-uses.js";

/** What the workspace file says of keys. */
export type OwnFields = Readonly<Record<string, string>>;

/** A key of the person's own, and the field that it holds. */
export interface GuessedKey extends Counted {
  readonly field: GuessedField;
}

/** A file that may be an application, and the fields that it has under keys that are known. */
interface LikelyFile {
  readonly traits: FileTraits;
  readonly known: ReadonlySet<FieldName<"note">>;
}

/** A file that has two of these is worth looking at; pages on all else have keys of their own, too. */
const TELLING: ReadonlySet<string> = new Set(["company", "role", "status", "applied", "stage", "interviews", "log"]);

const MOST_PROPOSED = 12;

/** Keys that nobody knows, whose words and values say what they hold, in files that look like applications. */
export function proposeFields(files: readonly FileTraits[], own: OwnFields = {}): readonly GuessedKey[] {
  const findKnown = createFieldFinder("note", own);
  const likely = files.flatMap((traits): LikelyFile[] => {
    const keys = [...traits.values.keys()];
    const known = keys.map((key) => findKnown(key)).filter((field) => field !== undefined);
    const guessed = keys.map(guessByWords).filter((field) => field !== undefined);
    const telling = new Set([...known, ...guessed].filter((field) => TELLING.has(field)));
    return traits.page !== undefined || telling.size < 2 ? [] : [{ traits, known: new Set(known) }];
  });
  const least = likely.length < FEW_FILES ? 1 : 2;
  return [...gatherKeyUses(likely, (key) => findKnown(key) !== undefined)]
    .flatMap(([name, uses]) => {
      const field = uses.length < least ? undefined : judgeUses(name, uses);
      return field === undefined ? [] : [{ name, field, count: uses.length }];
    })
    .toSorted(compareCounted)
    .slice(0, MOST_PROPOSED);
}

const FEW_FILES = 4;

const MOSTLY = 0.8;
const HALF = 0.5;
/** Values alone tell of a status where there are so many of them. */
const ENOUGH = 3;

/** The field that a key holds, going by its words, if its values agree; of a status, its values are enough. */
function judgeUses(key: string, uses: readonly KeyUse<LikelyFile>[]): GuessedField | undefined {
  const values = valuesOf(uses);
  const kinds = values.map(judgeValue);
  const share = (holds: (kind: (typeof kinds)[number]) => boolean): number =>
    kinds.length === 0 ? 0 : kinds.filter(holds).length / kinds.length;
  const byWords = guessByWords(key);
  const isStatuses = share(({ isStatus }) => isStatus) >= (byWords === "status" ? HALF : MOSTLY);
  const isEnough = values.length >= ENOUGH && new Set(values).size > 1;
  const guess = byWords ?? (isStatuses && isEnough ? "status" : undefined);
  // Where the field has a known key in the same files, another one would be given for it twice.
  if (guess === undefined) return undefined;
  const besides = uses.filter(({ file }) => file.known.has(guess)).length;
  if (besides > uses.length * (1 - MOSTLY)) return undefined;
  switch (guess) {
    case "status":
      return isStatuses ? guess : undefined;
    case "applied":
    case "deadline":
      return share(({ isDate }) => isDate) >= MOSTLY ? guess : undefined;
    case "link":
      return share(({ isLink }) => isLink) >= MOSTLY ? guess : undefined;
    case "company":
    case "role":
      return share(({ isDate, isLink }) => !isDate && !isLink) >= MOSTLY ? guess : undefined;
  }
}
