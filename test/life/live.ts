import { chooseRecipients } from "../../src/engine/index.js";
import type { Action, Hunt } from "../../src/index.js";
import type { Situation } from "../../src/facts/index.js";
import { closingOf, listPhrase, personPhrase, windowPhrase } from "../../src/output/words/index.js";
import { formatTime, type PlainDate, type ZonedDateTime } from "../../src/time/index.js";
import { readEvents, type EventLines } from "../output/calendar-lines.js";
import { editNote } from "./edit-note.js";
import { DELAYS, HAPPENINGS, type Delay } from "./story.js";

/** What one day was like, a line for each thing. */
export interface Day {
  readonly date: PlainDate;
  readonly due: readonly string[];
  readonly done: readonly string[];
  readonly heard: readonly string[];
  readonly feed: FeedChange;
  /** The actions that were due, for those who look closer. */
  readonly actions: readonly Action[];
}

/** An event of a feed, and what a person would call it. */
export interface Named {
  readonly event: EventLines;
  /** Missing for what is no action: an appointment, the review. */
  readonly action?: Action;
}

/** How a feed differs from the one before it. */
export interface FeedChange {
  readonly added: readonly Named[];
  readonly changed: readonly (Named & { readonly before: EventLines })[];
  readonly gone: readonly Named[];
  readonly all: readonly EventLines[];
}

/** When the person looks at what is due. */
const MORNING = "06:30";

/** Lives day by day: looks in the morning, writes the feed over the last one, does what is due, then hears from employers. */
export async function live(
  hunt: Hunt,
  notes: Readonly<Record<string, string>>,
  days: readonly PlainDate[],
): Promise<Day[]> {
  const texts = new Map(Object.entries(notes));
  const lived: Day[] = [];
  const named = new Map<string, Action>();
  let known = new Set<string>();
  let previous: string | undefined;
  for (const date of days) {
    const morning = hunt.at(`${date.toString()}T${MORNING}`);
    const content = await morning.formatCalendar({ previous });
    for (const action of [...morning.actions, ...morning.forecast]) named.set(`${action.uid}@followthrough`, action);
    const feed = compareFeeds(previous, content, named);
    previous = content;
    const unread = morning.findings.find(({ severity }) => severity === "error");
    if (unread) throw new Error(`${date.toString()}: ${unread.file}: ${unread.message}`);
    const { overdue, open, longOpen } = morning.agenda;
    const actions = [...overdue, ...open, ...longOpen];
    const { now, notes: evaluated } = morning.evaluation;
    const situations = new Map(evaluated.map(({ situation }) => [situation.application, situation]));
    const due = actions.map((action) => {
      const mark = longOpen.includes(action) ? "o" : known.has(action.uid) ? " " : "*";
      return `${mark} ${action.application.company}: ${tellAction(action, situations.get(action.application)!, now)}`;
    });
    known = new Set(actions.map(({ uid }) => uid));

    const touched = new Set<string>();
    const done: string[] = [];
    for (const action of actions) {
      const note = action.application.id.replace(/\.md$/u, "");
      const edit = carryOut(action, note, date);
      if (!edit) continue;
      touched.add(note);
      texts.set(note, editNote(texts.get(note)!, edit));
      done.push(`${action.application.company}: ${edit.told}`);
    }
    const heard = listInterviews(morning, date);
    for (const [note, happening] of Object.entries(HAPPENINGS[date.toString()] ?? {})) {
      const text = editNote(texts.get(note)!, happening);
      touched.add(note);
      texts.set(note, text);
      const company = /^company: (.*)$/mu.exec(text)![1]!;
      if (happening.did) done.push(`${company}: ${happening.did}`);
      if (happening.heard) heard.push(`${company}: ${happening.heard}`);
    }
    for (const note of touched) await hunt.setText(`${note}.md`, texts.get(note));
    lived.push({ date, due, done, heard, feed, actions });
  }
  return lived;
}

/** As the agenda has it, and to whom where the summary does not say so. */
function tellAction(action: Action, situation: Situation, now: ZonedDateTime): string {
  const names = chooseRecipients(action.to, action.via, situation).map(personPhrase);
  const to =
    names.length === 0 || names.some((name) => action.summary.includes(name)) ? "" : `, to ${listPhrase(names)}`;
  return `${action.summary}${to}, ${windowPhrase(action, now)}`;
}

interface Deed {
  readonly log?: readonly string[];
  readonly set?: Readonly<Record<string, string>>;
  readonly told: string;
}

/** What the person does about an action on that day, if anything. */
function carryOut(action: Action, note: string, date: PlainDate): Deed | undefined {
  const delay = DELAYS.find((one) => isMeant(one, action, note));
  if (delay && (delay.until === undefined || date.toString() < delay.until)) return undefined;
  // What the agenda says that closes it is what the person writes down.
  const { log, status } = closingOf(action, date) ?? {};
  if (status !== undefined) return { set: { status }, told: "let go" };
  // The policy asks for a decision, or nobody can be reached, or not at this hour.
  if (log === undefined || action.via === undefined || !isCallableOn(action, date)) return undefined;
  const entry = action.via === "phone" && delay?.leavesMessage ? `${log}, left message` : log;
  return { log: [entry], told: entry.slice(`${date.toString()} sent `.length) };
}

function isCallableOn({ call }: Action, date: PlainDate): boolean {
  return call === undefined || call.start.withTimeZone("Europe/Berlin").toPlainDate().equals(date);
}

function isMeant({ note, rule, to }: Delay, action: Action, of: string): boolean {
  return note === of && rule === action.rule && (to === undefined || action.to.some(({ name }) => name === to));
}

/** The interviews that begin on the person's day, with the employer's clock where it shows another time. */
function listInterviews({ evaluation }: Hunt, date: PlainDate): string[] {
  const zone = evaluation.now.timeZoneId;
  return evaluation.notes
    .flatMap(({ situation: { application } }) =>
      application.interviews.map((interview) => ({ company: application.company, interview })),
    )
    .flatMap(({ company, interview: { start, cancelled, kind = "" } }) => {
      const own = start?.withTimeZone(zone);
      if (!start || !own || cancelled || !own.toPlainDate().equals(date)) return [];
      const there = own.offset === start.offset ? "" : ` (${formatTime(start)} there)`;
      return [{ time: formatTime(own), text: `${formatTime(own)} ${kind} at ${company}${there}` }];
    })
    .toSorted((a, b) => (a.time < b.time ? -1 : 1))
    .map(({ text }) => text);
}

function compareFeeds(previous: string | undefined, content: string, named: ReadonlyMap<string, Action>): FeedChange {
  const all = readEvents(content);
  const before = new Map((previous === undefined ? [] : readEvents(previous)).map((event) => [event.uid, event]));
  const after = new Set(all.map(({ uid }) => uid));
  const name = (event: EventLines): Named => ({ event, action: named.get(event.uid) });
  return {
    all,
    added: all.filter(({ uid }) => !before.has(uid)).map(name),
    changed: all.flatMap((event) => {
      const old = before.get(event.uid);
      return old && old.bytes !== event.bytes ? [{ ...name(event), before: old }] : [];
    }),
    gone: [...before.values()].filter(({ uid }) => !after.has(uid)).map(name),
  };
}
