import { isWordOfJournal } from "../../note/index.js";
import { fold, slug } from "../../text/index.js";
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
