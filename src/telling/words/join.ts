import { isAhead, type Interview } from "../../facts/index.js";
import type { NewInterview } from "../../note/index.js";
import { echo, slug } from "../../text/index.js";
import { compareDates, findSpokenDates, formatDay, formatTime, type PlainDate } from "../../time/index.js";
import { listUnfit } from "./list-unfit.js";
import { findPeople } from "./people.js";
import { sayChange } from "./to-changes.js";
import { refuse, type NotTold, type Told, type World } from "./told.js";
import { describeInterview } from "./which-interview.js";

// People who take part in an interview that the note has without them.

/** `lea joins the interview thu` @param when what is said of the interview's day */
export function readJoin(who: string, when: string, world: World): Told | NotTold {
  const { application, flags } = world;
  const unfit = listUnfit(flags, ["round"]);
  if (unfit) return unfit;
  const words = `${who} joins the interview ${when}`.trim();
  const people = findPeople(who, application.contacts, (written, name) => ({
    words: words.replace(written.trim(), () => name),
    flags,
  }));
  if (!people.ok) return people;
  const day = readDay(when, world);
  if (!day.ok) return day;
  const found = findJoined(day.date, words, world);
  if (!found.ok) return found;
  return join(people.names, found.interview, world);
}

/** They are added to those of an interview; whoever is there already is told. */
export function join(names: readonly string[], interview: Interview, world: World): Told | NotTold {
  const fresh = listFresh(names, interview);
  if (fresh.length === 0)
    return refuse(
      `${names.join(" and ")} ${names.length > 1 ? "are" : "is"} there already: ${describeInterview(interview)}`,
    );
  const change = { round: interview.round, with: fresh };
  const { contacts, interviews } = world.application;
  const known = new Set([...contacts, ...interviews.flatMap((one) => one.with)].map(({ key }) => key));
  return {
    ...{ ok: true, changes: [change], said: [sayChange(change, world)] },
    newPeople: fresh.filter((name) => !known.has(slug(name))),
  };
}

export function listFresh(names: readonly string[], { with: company }: Interview): readonly string[] {
  const there = new Set(company.flatMap(({ name, email, key }) => [name, email ?? "", key].map(slug)));
  return names.filter((name) => !there.has(slug(name)));
}

/** Nothing but its day, its time and people is told of it, and there is no other of that day: it is the one that the note has. */
export function isSameButPeople(interview: NewInterview, there: Interview): boolean {
  const { time, minutes, kind, place, link, promised_by, notes } = interview;
  const isSameTime = time === undefined || (there.start !== undefined && formatTime(there.start) === time);
  const isSameKind = kind === undefined || kind === there.kind;
  const isMore = [place, link, promised_by, notes].some((one) => one !== undefined);
  return isSameTime && isSameKind && !isMore && (minutes === undefined || minutes === there.minutes);
}

/** Words around a day, and signs. */
const SMALL: ReadonlySet<string> = new Set("on at am um vom le du à el del las this next then".split(" "));

function readDay(
  when: string,
  { today, order }: World,
): { readonly ok: true; readonly date: PlainDate | undefined } | NotTold {
  const days = findSpokenDates(when, { today, order });
  const day = days.at(-1);
  // `mon 30 nov`
  const isOne = days.every(({ near }) => near.date && day?.near.date?.dayOfWeek === near.date.dayOfWeek);
  const rest = days.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, when);
  const words = rest.split(/[ ,]/u).filter((word) => word !== "");
  const isAll = words.every((word) => SMALL.has(word.toLowerCase()) || /^\d{1,2}:\d{2}$/u.test(word));
  if (!isAll || (day?.near.date && !isOne))
    return refuse(`${echo(when)} is not understood; say the day of the interview, as in: ada joins the interview thu`);
  if (day?.near.reason !== undefined) return refuse(day.near.reason);
  return { ok: true, date: day?.near.date };
}

/** Of that round or day; else the one that lies ahead, or the only one. */
function findJoined(
  date: PlainDate | undefined,
  words: string,
  { application, flags, now }: World,
): { readonly ok: true; readonly interview: Interview } | NotTold {
  const all = application.interviews.filter(({ cancelled }) => !cancelled);
  if (all.length === 0)
    return refuse("the note has no interview; a new one is told as in: interview fri 10:00 --with Ada");
  const ahead = all.filter((one) => isAhead(one, now));
  const those =
    flags.round !== undefined
      ? all.filter(({ round }) => String(round) === flags.round)
      : date
        ? all.filter((one) => compareDates(one.date, date) === 0)
        : ahead.length > 0
          ? ahead
          : all;
  const [interview, ...others] = those;
  if (interview && others.length === 0) return { ok: true, interview };
  const reason = interview
    ? `${those.length} interviews may be meant`
    : date && flags.round === undefined
      ? `the note has no interview on ${formatDay(date)}`
      : `the note has no interview of round ${flags.round ?? ""}`;
  const choices = (interview ? those : ahead).map((one) => ({
    words,
    flags: { ...flags, round: String(one.round) },
    meaning: describeInterview(one),
  }));
  return refuse(reason, choices);
}
