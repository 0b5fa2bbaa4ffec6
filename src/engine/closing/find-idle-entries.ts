import type { Finding, Fix } from "../../diagnostics/index.js";
import { meaningOfKind, type Application, type Entry, type Situation } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import { echo, shorten } from "../../text/index.js";
import { compareDates } from "../../time/index.js";
import { ENGINE_CHECKS } from "../checks.js";
import type { Action } from "../evaluation.js";
import { dayOfBound } from "../window.js";

/** A note as it was evaluated, and how to evaluate it with another log. */
export interface EvaluatedLog {
  readonly situation: Situation;
  /** What the note shows as things stand. */
  readonly actions: readonly Action[];
  readonly policy: Policy;
  /** What the reader of the note has found: where it has guessed the kind already, there is no more to say. */
  readonly read: readonly Finding[];
  readonly actionsWith: (log: readonly Entry[]) => readonly Action[];
}

/** To try an entry is to evaluate the note again: so many of them are tried, from the last one back. */
const MOST_TRIED = 3;

const CHECK = "entry-closes-nothing";

/**
 * Something was sent that no rule asks for, while an action is open that asks for something else: an inquiry, while the first
 * follow-up is open. It is told where the entry would close that action if it were of the other kind; so what has
 * nothing to do with the action is left alone. A word that can mean one kind only (`inquiry`) counts whenever it was sent
 * in this wait, and is mended; any other word counts from the day on which the action opened.
 */
export function findIdleEntries(evaluated: EvaluatedLog): Finding[] {
  const { situation, actions, policy, read } = evaluated;
  const open = actions.filter(
    ({ then, state }) => then?.sent !== undefined && (state === "open" || state === "overdue"),
  );
  if (open.length === 0) return [];
  const guessed = new Set(read.flatMap(({ check, range }) => (check === "unknown-kind" ? [range?.start] : [])));
  const idle = situation.log.filter(
    ({ direction, kind, left_message, origins }) =>
      direction === "sent" && !left_message && !policy.kinds.has(kind) && !guessed.has(origins.kind?.start),
  );
  return idle.slice(-MOST_TRIED).flatMap((entry) => judgeEntry(entry, open, evaluated) ?? []);
}

function judgeEntry(entry: Entry, open: readonly Action[], evaluated: EvaluatedLog): Finding | undefined {
  const { situation, actionsWith } = evaluated;
  const meaning = meaningOfKind(entry.kind);
  const zone = situation.now.timeZoneId;
  const meant = open.filter(({ then, opens }) =>
    meaning === undefined ? compareDates(entry.date, dayOfBound(opens, zone)) >= 0 : then?.sent === meaning,
  );
  for (const kind of new Set(meant.flatMap(({ then }) => then?.sent ?? []))) {
    const log = situation.log.map((one) => (one === entry ? { ...one, kind } : one));
    const left = new Set(actionsWith(log).map(({ key }) => key));
    const closed = meant.find(({ key, then }) => then?.sent === kind && !left.has(key));
    if (closed) return tell(entry, kind, closed, situation.application, kind === meaning);
  }
  return undefined;
}

const LONGEST_SUMMARY = 80;

function tell(
  { kind, origins }: Entry,
  meant: string,
  { summary, rule }: Action,
  { path }: Application,
  isSure: boolean,
): Finding {
  const place = origins.kind ?? origins.self;
  const range = place && { start: place.start, end: place.end };
  const what = shorten(summary, LONGEST_SUMMARY) || echo(rule);
  const mend = `write sent ${echo(meant)} if it was that, or sent note if it was not`;
  const fix = isSure && origins.kind ? mendKind(kind, meant, origins.kind) : undefined;
  return {
    check: CHECK,
    severity: ENGINE_CHECKS[CHECK].severity,
    message: `${echo(kind)} is a kind that no rule asks for, and "${what}" is still open; ${mend}`,
    file: path,
    ...(range && { range }),
    ...(fix && { fix }),
  };
}

const QUOTES = 2;

/** Written in the place of the kind itself, be it in quotes or not; its place may be the whole line where it has escapes. */
function mendKind(kind: string, meant: string, { start, end }: { readonly start: number; readonly end: number }) {
  const around = end - start - kind.length;
  if (around !== 0 && around !== QUOTES) return undefined;
  const range = { start: start + around / 2, end: end - around / 2 };
  return { title: `write ${echo(meant)}`, edits: [{ range, text: meant }] } satisfies Fix;
}
