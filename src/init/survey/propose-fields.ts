import { createFieldFinder, judgeValue, type FieldName, type FileTraits } from "../../note/index.js";
import { compareCounted, type Counted } from "./count-names.js";
import { guessByWords, isPersonsOwn, type GuessedField } from "./field-words.js";

/** What the workspace file says of keys. */
export type OwnFields = Readonly<Record<string, string>>;

/** A key of the person's own, and the field that it holds. */
export interface GuessedKey extends Counted {
  readonly field: GuessedField;
}

/** What is known of a key. */
interface KeyUse {
  count: number;
  readonly values: string[];
  /** How many files have a field besides, under a key that is known. */
  readonly besides: Map<FieldName<"note">, number>;
}

/** A file that has two of these is worth looking at; pages on all else have keys of their own, too. */
const TELLING: ReadonlySet<string> = new Set(["company", "role", "status", "applied", "stage", "interviews", "log"]);

/** How many values of a key are looked at. */
const MOST_VALUES = 100;
const MOST_PROPOSED = 12;

/** Keys that nobody knows, whose words and values say what they hold, in files that look like applications. */
export function proposeFields(files: readonly FileTraits[], own: OwnFields = {}): readonly GuessedKey[] {
  const findKnown = createFieldFinder("note", own);
  const uses = new Map<string, KeyUse>();
  let likely = 0;
  for (const { values, page } of files) {
    const known = Array.from(values.keys(), (key) => findKnown(key)).filter((field) => field !== undefined);
    const guessed = Array.from(values.keys(), guessByWords).filter((field) => field !== undefined);
    const telling = new Set([...known, ...guessed].filter((field) => TELLING.has(field)));
    if (page !== undefined || telling.size < 2) continue;
    likely++;
    for (const [key, value] of values)
      if (findKnown(key) === undefined && !isPersonsOwn(key)) addUse(uses, key, value, new Set(known));
  }
  const least = likely < FEW_FILES ? 1 : 2;
  return [...uses]
    .flatMap(([name, use]) => {
      const field = use.count < least ? undefined : judgeUse(name, use);
      return field === undefined ? [] : [{ name, field, count: use.count }];
    })
    .toSorted(compareCounted)
    .slice(0, MOST_PROPOSED);
}

const FEW_FILES = 4;

function addUse(uses: Map<string, KeyUse>, key: string, value: string, known: ReadonlySet<FieldName<"note">>): void {
  const use = uses.get(key) ?? { count: 0, values: [], besides: new Map<FieldName<"note">, number>() };
  uses.set(key, use);
  use.count++;
  if (value !== "" && use.values.length < MOST_VALUES) use.values.push(value);
  for (const field of known) use.besides.set(field, (use.besides.get(field) ?? 0) + 1);
}

const MOSTLY = 0.8;
const HALF = 0.5;
/** Values alone tell of a status where there are so many of them. */
const ENOUGH = 3;

/** The field that a key holds, going by its words, if its values agree; of a status, its values are enough. */
function judgeUse(key: string, { count, values, besides }: KeyUse): GuessedField | undefined {
  const kinds = values.map(judgeValue);
  const share = (holds: (kind: (typeof kinds)[number]) => boolean): number =>
    kinds.length === 0 ? 0 : kinds.filter(holds).length / kinds.length;
  const byWords = guessByWords(key);
  const isStatuses = share(({ isStatus }) => isStatus) >= (byWords === "status" ? HALF : MOSTLY);
  const isEnough = values.length >= ENOUGH && new Set(values).size > 1;
  const guess = byWords ?? (isStatuses && isEnough ? "status" : undefined);
  // Where the field has a known key in the same files, another one would be given for it twice.
  if (guess === undefined || (besides.get(guess) ?? 0) > count * (1 - MOSTLY)) return undefined;
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
