import type { NoteChange } from "../../../note/index.js";
import type { Range } from "../../../text/index.js";
import { compareDates, findSpokenDates, type PlainDate, type SpokenDate } from "../../../time/index.js";
import type { NotTold, Told, World } from "../told.js";
import { proposeInterviews } from "./propose-interviews.js";

type Read = (words: string, world: World) => Told | NotTold;

/** A day that may be chosen, with its time. */
interface Offered extends Range {
  /** `2026-11-25 10:00` */
  readonly moment: string;
}

/**
 * Reads an invitation with days to choose from (`invited me to an interview, wed 25 nov or thu 26 nov`): what is noted is the
 * invitation, with the days as a remark, and an interview only once one of them is settled. Nothing where it is no such thing.
 *
 * @param read what is told without the days
 */
export function readOffered(typed: string, world: World, read: Read): Told | undefined {
  const offered = findOffered(typed, world);
  const [first] = offered;
  const last = offered.at(-1);
  if (!first || !last || offered.length < 2) return undefined;
  const words = `${cutLead(typed.slice(0, first.start))}${typed.slice(last.end)}`.trim();
  const note = [typed.slice(first.start, last.end), world.flags.note].filter(Boolean).join("; ");
  const told = read(words, { ...world, flags: { ...world.flags, note } });
  if (!told.ok || !isInvitation(told.changes)) return undefined;
  const later = proposeInterviews(
    offered.map(({ moment }) => moment),
    world,
    read,
  );
  return { ...told, later };
}

function isInvitation(changes: readonly NoteChange[]): boolean {
  const entries = changes.flatMap((change) => ("entry" in change ? [change.entry] : []));
  const isOther = changes.some((change) => !("entry" in change || "status" in change || "contact" in change));
  return !isOther && entries.length === 1 && entries[0]?.kind === "invitation";
}

/** Before the first day, once the signs and blanks at the end are cut. */
const LEAD = /(?:^|[ ,:])(?:on|either|am|entweder|le|soit|el|for|für|pour|para)$/iu;

/** What is said before the days, without the words that lead to them. */
function cutLead(text: string): string {
  let rest = trimSigns(text);
  while (LEAD.test(rest)) rest = trimSigns(rest.replace(LEAD, ""));
  return rest;
}

function trimSigns(text: string): string {
  let end = text.length;
  while (end > 0 && " ,:".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const TIME =
  /^,? (?:(?:at|um|à|a las?) )?\d{1,2}(?:(?:[:.]\d{2})? ?(?:uhr|h\d{0,2}|[ap]m)|:\d{2}|(?= (?:or|oder|ou|o|u) |,|$))/iu;
const NUMBER = /^ (?:the |den |der )?(\d{1,2})(?:st|nd|rd|th|\.)?(?=[ ,]|$)(?! ?(?:uhr|h|[ap]m))/iu;
const OR = /^,? (?:or|oder|ou|o|u|sinon|alternatively|\/)(?: (?:else|eher|on|am|le|el|den|bien|rather))* $/iu;
const COMMA = /^,(?: (?:on|am|le|el|den))* $/iu;

/** The days of which one is to be chosen, where `or` stands before the last. */
function findOffered(typed: string, world: World): readonly Offered[] {
  const days = listDays(typed, world);
  const offered: Offered[] = [];
  for (const day of days) {
    const before = offered.at(-1);
    const joint = before ? typed.slice(before.end, day.start) : "";
    if (before && !OR.test(joint) && !COMMA.test(joint)) return [];
    const [time = ""] = TIME.exec(typed.slice(day.end)) ?? [];
    offered.push({
      start: day.start,
      end: day.end + time.length,
      moment: `${day.date.toString()}${time.replace(/^,/u, "")}`,
    });
  }
  const [beforeLast, last] = offered.slice(-2);
  if (!beforeLast || !last || !OR.test(typed.slice(beforeLast.end, last.start))) return [];
  // `wed or fri at 10`: the time behind the last is that of all, where no other has one.
  const [time] = offered.flatMap(({ moment }) => / .*/u.exec(moment)?.[0] ?? []);
  const isShared = time !== undefined && offered.slice(0, -1).every(({ moment }) => !moment.includes(" "));
  return isShared ? offered.map((one) => (one === last ? one : { ...one, moment: one.moment + time })) : offered;
}

interface DayAhead extends Range {
  readonly date: PlainDate;
}

/** All days, as those to come; none where one may be several, or has passed. */
function listDays(typed: string, { today, order }: World): readonly DayAhead[] {
  const found = findSpokenDates(typed, { today, order });
  const days: DayAhead[] = [];
  for (let at = 0; at < found.length; at++) {
    const day = found[at];
    if (!day) continue;
    const next = found[at + 1];
    // `Mi 25.11.`
    const isOne = next && weekdayOf(day) !== undefined && /^,? $/u.test(typed.slice(day.end, next.start));
    if (isOne && next.near.date && next.near.date.dayOfWeek === weekdayOf(day)) {
      days.push({ start: day.start, end: next.end, date: next.near.date });
      at++;
      continue;
    }
    const numbered = weekdayOf(day) !== undefined ? findNumbered(typed, day, today) : undefined;
    const date = numbered?.date ?? day.ahead.date;
    if (!date || compareDates(date, today) <= 0) return [];
    days.push({ start: day.start, end: numbered?.end ?? day.end, date });
  }
  return days;
}

/** Of a weekday alone, which it is. */
function weekdayOf({ side, near, past }: SpokenDate): number | undefined {
  const isFixed = side !== undefined || (near.date && past.date && compareDates(past.date, near.date) === 0);
  return isFixed === true ? undefined : (near.date ?? near.choices[0])?.dayOfWeek;
}

const FARTHEST = 60;

/** `mercredi 25`: the next such day of a month, if it is that weekday. */
function findNumbered(
  typed: string,
  day: SpokenDate,
  today: PlainDate,
): { readonly date: PlainDate; readonly end: number } | undefined {
  const [written = "", number = ""] = NUMBER.exec(typed.slice(day.end)) ?? [];
  if (written === "") return undefined;
  for (let days = 1; days <= FARTHEST; days++) {
    const date = today.add({ days });
    if (date.day === Number(number))
      return date.dayOfWeek === weekdayOf(day) ? { date, end: day.end + written.length } : undefined;
  }
  return undefined;
}
