import { isWordOfJournal, type SaidEntry } from "../../note/index.js";
import { fold, slug, type Range } from "../../text/index.js";
import type { World } from "./told.js";

/** Words that say nothing by themselves, as `fold` writes them. */
const SMALL: ReadonlySet<string> = new Set(
  [
    "will ll they he she it i me my a an the of for in says said say that to at on by until is are be s t promised promise get gets back me",
    "wird werden sie er es ich mir mich ein eine der die das den dem im am um sagt dass bis zu",
    "ils elle on je me un une le la les de du des d l m que dit ont vont",
    "ellos el la los las un una de del que me dice dicen van",
  ].flatMap((words) => words.split(" ")),
);

/** Whether a stretch of what was said holds nothing that its facts do not: no word of its own, and no number. */
export function saysNothingMore(
  text: string,
  { application }: World,
  more: ReadonlySet<string> = new Set<string>(),
): boolean {
  const names = new Set(application.contacts.flatMap(({ key }) => key.split("-")));
  const rest = text.replace(/\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}/gu, " ");
  return (fold(rest).match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => SMALL.has(word) || more.has(word) || names.has(slug(word)) || isWordOfJournal(word),
  );
}

/** `sent thank-you to Ada, she liked it`: the clauses behind the first that no part of the entry stands in. */
export function findLostWords(words: string, { places }: SaidEntry, world: World): string | undefined {
  const known = (Object.values(places) as (Range | undefined)[]).flatMap((place) => place ?? []); // as: some are missing
  const [first, ...others] = Array.from(words.matchAll(/(?:^|[,;](?=\s))[^,;]*/gu));
  if (!first) return undefined;
  const lost = others.filter(({ 0: clause, index }) => {
    const end = index + clause.length;
    const isPart = known.some((place) => place.start < end && index < place.end);
    return !isPart && !saysNothingMore(clause, world);
  });
  const text = lost.map(({ 0: clause }) => clause.slice(1).trim()).join(", ");
  return text === "" ? undefined : text;
}
