import type { SaidEntry } from "../../note/index.js";
import type { ReadTelling } from "./change-round.js";
import { findLostWords, saysNothingMore } from "./left-words.js";
import { cutTheirPlace } from "./their-place.js";

// What is said besides the facts.

type Words = Omit<ReadTelling, "minutes">;

/** What is said besides of a message. */
export function findRemark(entry: SaidEntry, { typed, read, world }: Words): string | undefined {
  const { said, words } = read;
  const isPromise =
    said.entries.some(({ promised }) => promised) || said.interviews.some(({ promised_by }) => promised_by);
  const isOwn = entry.remark !== undefined && !(isPromise && saysNothingMore(entry.remark, world));
  const left = said.leavesWords && !saysNothingMore(words, world) ? typed : undefined;
  const lost = entry.remark === undefined ? findLostWords(words, entry, world) : undefined;
  return join((isOwn ? entry.remark : undefined) ?? left ?? lost, world.flags.note);
}

/** What is said of an interview besides: where it is, or what there is to remember. */
export function findNotes({ typed, read, world }: Words): {
  readonly place?: string;
  readonly notes?: string | undefined;
  readonly kind?: string;
} {
  const { said, words } = read;
  const { flags } = world;
  if (said.entries.length > 0) return {};
  const theirs = cutTheirPlace(said.remark ?? "");
  if (theirs !== undefined) return { kind: "onsite", notes: join(theirs, flags.note) };
  const [, place] = /^(?:at|in|bei|im|chez|à|en) (\S.*)$/iu.exec(said.remark ?? "") ?? [];
  if (place !== undefined && flags.place === undefined) return { place, notes: flags.note };
  const isMore = said.remark !== undefined && !saysNothingMore(said.remark, world);
  const left = said.leavesWords && !saysNothingMore(words, world) ? typed : undefined;
  return { notes: join(isMore ? said.remark : left, flags.note) };
}

function join(...parts: readonly (string | undefined)[]): string | undefined {
  const text = parts.filter((one) => one !== undefined && one !== "").join("; ");
  return text === "" ? undefined : text;
}
