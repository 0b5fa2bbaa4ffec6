import { fold, type Range } from "../../../text/index.js";
import { isTitle, isTitled, isFullName } from "../../people/index.js";
import type { SaidEntry, WordsReading } from "../../words/index.js";
import type { OwnNames } from "../own-names.js";
import type { RowCells } from "../tables/index.js";
import { listWords } from "../titles/index.js";
import { isPlaceholder } from "./placeholder.js";

export interface Own extends OwnNames {
  /** The note knows somebody by this name. */
  readonly isKnown: (name: string) => boolean;
}

/**
 * Whether what a row tells of may be another application's: a column for employers or jobs names another one, or an answer that
 * ends an application comes from a name that is neither the note's employer nor anybody it knows. That may be a firm.
 */
export function isOfOthers(reading: WordsReading, cells: RowCells, text: string, own: Own): boolean {
  const textOf = ({ start, end }: Range): string => text.slice(start, end);
  const isOther = (cell: string, name: string | undefined): boolean =>
    name !== undefined && !isPlaceholder(cell) && !isSameName(cell, name);
  if ((cells.company ?? []).some((place) => isOther(textOf(place), own.company))) return true;
  // Beside a person, it is theirs.
  if (!cells.with && (cells.position ?? []).some((place) => isOther(textOf(place), own.role))) return true;
  return reading.entries.some((entry) => {
    const isFinal = FINAL.has(entry.kind.value);
    if (!isFinal && entry.kind.value !== "application") return false;
    const columns = [...(cells.with ?? []), ...(entry.direction.value === "received" ? (cells.doer ?? []) : [])];
    const names = [...columns.map(textOf), ...nameOf(entry)];
    const hasPerson = cells.with !== undefined && cells.who === undefined;
    return names.some((name) => isStrange(name, own) && !((hasPerson || !isFinal) && isFullName(name)));
  });
}

/** What decides an application. */
const FINAL: ReadonlySet<string> = new Set(["rejection", "offer", "withdrawal"]);

function nameOf({ name }: SaidEntry): readonly string[] {
  return name ? [name.value] : [];
}

/** Words that are the employer's side or the person's own, and no names. Folded. */
const PARTIES: ReadonlySet<string> = new Set([
  ...[
    "me",
    "i",
    "myself",
    "them",
    "they",
    "team",
    "everyone",
    "company",
    "employer",
    "recruiting",
    "hm",
    "ta",
    "both",
    "all",
  ],
  ...[
    "ich",
    "sie",
    "alle",
    "firma",
    "personalabteilung",
    "beide",
    "moi",
    "je",
    "eux",
    "rh",
    "drh",
    "tous",
    "yo",
    "ellos",
    "rrhh",
    "todos",
  ],
]);

const BETWEEN = /[,;&+/()|]|\s(?:and|und|et|y)\s/u;

/** None of the names in a cell is known, or titled, or an office: nobody can say whose side it is. */
function isStrange(cell: string, { company, isKnown }: Own): boolean {
  if (isPlaceholder(cell) || (company !== undefined && isSameName(cell, company)) || isKnown(cell)) return false;
  const parts = cell.split(BETWEEN).map((part) => part.trim());
  return !parts.some((part) => {
    if (part === "") return false;
    const isParty = PARTIES.has(fold(part)) || !/\p{Lu}/u.test(part);
    return (
      isParty ||
      isKnown(part) ||
      isTitled(part) ||
      isTitle(part) ||
      (company !== undefined && isSameName(part, company))
    );
  });
}

/** Words that tell no employer and no job from another. Folded. */
const COMMON: ReadonlySet<string> = new Set(
  "the a an of and co company corp corporation inc ltd llc llp plc limited gmbh ag kg se ug mbh group holding und et y de la le les des sa sas sarl sl srl spa bv nv oy ab as d w f m x".split(
    " ",
  ),
);

/** `Acme GmbH` and `Acme`, `Senior SRE` and `SRE`: all words of the one are words of the other. */
function isSameName(one: string, other: string): boolean {
  const [few, many] = [one, other]
    .map((name) => new Set(listWords(name).filter((word) => !COMMON.has(word))))
    .toSorted((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return fold(one).trim() === fold(other).trim();
  return [...few].every((word) => many.has(word));
}
