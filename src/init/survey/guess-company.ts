import { judgeValue, type FieldName, type FileTraits } from "../../note/index.js";
import { slug } from "../../text/index.js";
import { type Counted, compareCounted } from "./count-names.js";
import { isOnJob } from "./judge-standing.js";
import { gatherKeyUses, type KeyUse, valuesOf } from "./key-uses.js";

/** A key that may hold the company, going by its values. */
export interface CompanyGuess extends Counted {
  /** One of its values, as it was written. */
  readonly example: string;
  /** Of how many files that tell of a job and name no company. */
  readonly of: number;
  /** The files are named after its values, and after no other key's. */
  readonly isSure: boolean;
}

const FEW = 2;
const MOSTLY = 0.6;
const MOST_GUESSED = 3;
const ENOUGH = 3;
const LONGEST_NAME = 60;
const SHORTEST_STEM = 3;

/**
 * Keys that most files with a role, a status or a day of applying have, whose values look like names: they differ from file
 * to file, and are no dates, addresses, numbers or words for a status.
 *
 * @param find the fields that keys mean, those included that are proposed
 */
export function guessCompany(
  files: readonly { readonly path: string; readonly traits: FileTraits }[],
  find: (key: string) => FieldName<"note"> | undefined,
): readonly CompanyGuess[] {
  const nameless = files.filter(({ traits }) => {
    const keys = [...traits.values.keys(), ...traits.inline].map(find);
    return !keys.includes("company") && isOnJob(traits, find);
  });
  const of = nameless.length;
  const uses = [...gatherKeyUses(nameless, (key) => find(key) !== undefined)].map(
    ([key, all]) => [key, all.filter(({ value }) => value !== "")] as const,
  );
  const likely = uses.filter(([, use]) => use.length >= Math.max(FEW, of * MOSTLY) && areNames(valuesOf(use)));
  const named = likely.filter(
    ([, use]) => use.length >= ENOUGH && use.filter(isNamedAfter).length >= use.length * MOSTLY,
  );
  return likely
    .map(([name, use]) => ({
      ...{ name, count: use.length, example: use[0]?.value ?? "", of },
      isSure: named.length === 1 && named[0]?.[0] === name,
    }))
    .toSorted((a, b) => Number(b.isSure) - Number(a.isSure) || compareCounted(a, b))
    .slice(0, named.length === 1 ? 1 : MOST_GUESSED);
}

/** `applications/queens.md` of Queen's Hospital, `2026-10 mercy general nurse.md` of Mercy General. */
function isNamedAfter({ file, value: written }: KeyUse<{ readonly path: string }>): boolean {
  const [stem, value] = [stemOf(file.path), slug(written)];
  if (stem.length < SHORTEST_STEM || value.length < SHORTEST_STEM) return false;
  return `-${stem}-`.includes(`-${value}-`) || value.startsWith(stem);
}

function stemOf(path: string): string {
  return slug(path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/u, ""));
}

function areNames(values: readonly string[]): boolean {
  const names = values.filter(isName);
  const differing = new Set(names.map(slug)).size;
  return names.length >= values.length * (1 - (1 - MOSTLY) / 2) && differing >= values.length * MOSTLY;
}

function isName(value: string): boolean {
  const { isDate, isLink, isStatus } = judgeValue(value);
  const isPlain = /^\p{L}/u.test(value) && value.length <= LONGEST_NAME && !/[@{}]|: |:\/\//u.test(value);
  return isPlain && !isDate && !isLink && !isStatus && !/^(?:yes|no|true|false|none|null)$/iu.test(value);
}
