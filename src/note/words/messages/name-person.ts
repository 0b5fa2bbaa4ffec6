import type { Range } from "../../../text/index.js";
import type { PlacedNames } from "../names/index.js";
import type { Draft } from "./settle-messages.js";
import { hasSign, isUnknown, type Item } from "../signs/index.js";
import type { SaidEntry, SaidInterview } from "../types.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const HIM = words("he he's him his er ihm ihn seine il él");
const HER = words("she she's her hers ihr elle ella");
/** Whom one meets or writes to, behind a small word: `with her`, `mit ihm`, `avec lui`, `con ella`. */
const WHOM = words("him her ihm ihr lui elle él ella");
/** Several people, somebody else, or whoever is there. */
const OTHERS = words("them both all ihnen beide beiden eux leur tous ellos ellas ambos ambas hr rh rrhh");

/** The employer as a whole, unless the line says `she` or `he` besides: `she said they decide next week`. */
const THEY = words("they they've they're man ils elles");

const MR = /^(?:mr|herrn?|hr|m|monsieur|sr|don|sir)\.?\s/iu;
const MRS = /^(?:mrs|ms|miss|frau|fr|mme|mlle|madame|sra|srta|doña)\.?\s/iu;

const MESSAGES = words("note thank-you follow-up reply invitation offer rejection");

/**
 * Below a heading that is a person, `she` is that person, and so is whoever a message went to or came from of which the line does not say it:
 * `emailed to say thank you`. A line that speaks of somebody else besides, or of several, names nobody more.
 */
export function namePerson(
  entries: readonly Draft<SaidEntry>[],
  interviews: readonly Draft<SaidInterview>[],
  { items, person }: { readonly items: readonly Item[]; readonly person: string | undefined },
): void {
  if (person === undefined || items.some((item) => isAnother(item, person))) return;
  const has = (list: ReadonlySet<string>): boolean => items.some((item) => item.words.some((word) => list.has(word)));
  if (has(THEY) && !has(HIM) && !has(HER)) return;
  const whom = items.findIndex((_, at) => isWhom(items, at));
  const hasOffice = items.some((item) => hasSign(item, "role") && !WHOM.has(item.words[0] ?? ""));
  for (const entry of entries) {
    if (hasOffice || !MESSAGES.has(entry.kind.value)) continue;
    if (entry.name === undefined) entry.name = { value: person, ...rangeOf(entry.place) };
    else if (whom >= 0 && entry.direction.value === "sent") entry.name = withPerson(entry.name, person, items[whom]);
  }
  const [interview] = interviews;
  const met = items[whom];
  if (!interview || interviews.length > 1 || !met || !hasLead(items, whom)) return;
  interview.with = interview.with ? withPerson(interview.with, person, met) : { value: person, ...rangeOf(met) };
}

/** Several people, or a word that is never said of this person. */
function isAnother({ words: all }: Item, person: string): boolean {
  return all.some(
    (word) => OTHERS.has(word) || (MR.test(person) && HER.has(word)) || (MRS.test(person) && HIM.has(word)),
  );
}

/** `her`, but not `her assistant`. */
function isWhom(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  return item?.words.length === 1 && WHOM.has(item.words[0] ?? "") && !(next && isUnknown(next) && !next.isCapital);
}

function hasLead(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const isLead = LEADS.has(before?.words.at(-1) ?? "");
  return isLead || hasSign(before, "with") || hasSign(before, "and") || before?.kind === "and";
}

/** `Gespräch mit`, `entretien avec`, `spoke to` */
const LEADS = words("with to mit avec con");

/** `him and Mrs Marsh`, `Mrs Marsh and him` */
function withPerson(names: PlacedNames, person: string, at: Item | undefined): PlacedNames {
  if (!at) return names;
  const one = { value: person, ...rangeOf(at) };
  const others = names.each ?? [names];
  if (others.some(({ value }) => value === person)) return names;
  const each = at.start < names.start ? [one, ...others] : [...others, one];
  const [last = one, ...before] = each.toReversed();
  const value = `${before
    .toReversed()
    .map((name) => name.value)
    .join(", ")} and ${last.value}`;
  return { value, start: Math.min(names.start, at.start), end: Math.max(names.end, at.end), each };
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
