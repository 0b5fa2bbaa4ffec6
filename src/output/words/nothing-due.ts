import {
  dayOfSending,
  endOf,
  whyNothingDue,
  type Evaluation,
  type NoteEvaluation,
  type NothingDue,
  type NothingDueReason,
} from "../../engine/index.js";
import { STATUSES } from "../../facts/index.js";
import { quoteWord } from "../../text/index.js";
import { compareDates } from "../../time/index.js";
import { cleanLine, dayPhrase } from "./phrases.js";

/** Why nothing is due of some applications, in a few words. */
export interface Silence {
  readonly reason: NothingDueReason;
  readonly count: number;
  /** What follows the count: `only applied`, `interviewing, no interview noted`. */
  readonly what: string;
  /** What changes that, where something does. */
  readonly mend?: Mend;
}

export interface Mend {
  /** What to do, in words. */
  readonly text?: string;
  /** What to type or to write. */
  readonly code?: string;
}

/** What the groups of those who have nothing due or ahead say; those whom a list tells already are to be left out before. */
export function silencesOf(groups: readonly NothingDue[], evaluation: Evaluation): readonly Silence[] {
  return groups.map((group) => ({
    reason: group.reason,
    count: group.notes.length,
    what: WHAT[group.reason](group, evaluation),
    mend: MENDS[group.reason]?.(group, evaluation),
  }));
}

/** Why nothing is due of one application; undefined where something is, or lies ahead. */
export function silenceOf(note: NoteEvaluation, evaluation: Evaluation): Silence | undefined {
  const reason = whyNothingDue(note, evaluation.policies);
  return reason === undefined ? undefined : silencesOf([{ reason, notes: [note] }], evaluation)[0];
}

type Word = (group: NothingDue, evaluation: Evaluation) => string;

const WHAT: Readonly<Record<NothingDueReason, Word>> = {
  snoozed: () => "snoozed",
  ended: ({ notes }) => {
    const ends = new Set(notes.map(({ situation }) => endOf(situation)));
    return listAlternatives(STATUSES.filter((status) => ends.has(status)));
  },
  skipped: ({ notes }) => (notes.length === 1 ? "skips what would be due" : "skip what would be due"),
  "status-unclear": () => "with a status that nobody has explained",
  "offer-deadline-unknown": () => "with an offer, no deadline noted",
  "interview-unknown": () => "interviewing, no interview noted",
  "to-be-sent": ({ notes }, { now }) => {
    const days = notes.flatMap(({ situation }) => dayOfSending(situation) ?? []).toSorted(compareDates);
    const [next] = days;
    if (!next) return "to be sent";
    return days.length === 1
      ? `to be sent on ${dayPhrase(next, now)}`
      : `to be sent, the next on ${dayPhrase(next, now)}`;
  },
  "applied-date-unknown": () => "applied, no date noted",
  "only-applied": () => "only applied",
  lead: ({ notes }) => (notes.length === 1 ? "lead, not applied yet" : "leads, not applied yet"),
  "too-late": () => "that it is too late for",
  waiting: ({ notes }, { now }) => {
    const [next] = notes
      .flatMap(({ situation: { application, wait } }) =>
        wait.promised_by ? [{ application, day: wait.promised_by }] : [],
      )
      .filter(({ day }) => compareDates(day, now.toPlainDate()) >= 0)
      .toSorted((a, b) => compareDates(a.day, b.day));
    return next
      ? `waiting, the next answer promised by ${dayPhrase(next.day, now)} (${cleanLine(next.application.company)})`
      : "waiting";
  },
  "no-rule": () => "that no rule applies to",
};

const MENDS: Readonly<Partial<Record<NothingDueReason, (group: NothingDue, evaluation: Evaluation) => Mend>>> = {
  "status-unclear": (group, evaluation) =>
    findCheck("unknown-status", group, evaluation) ?? { text: "explain it under statuses in followthrough.yaml" },
  "offer-deadline-unknown": (group, evaluation) =>
    findCheck("offer-deadline-unknown", group, evaluation) ?? { text: "note it as deadline" },
  "interview-unknown": (group, evaluation) =>
    findCheck("interview-unknown", group, evaluation) ?? { text: "list each under interviews, with its date" },
  "applied-date-unknown": () => ({ text: "note the day as applied" }),
  "only-applied": (_, { policies }) => ({
    text: "add the policy applications to be reminded of them",
    code: `policy: [${[...policies.map(cleanLine), "applications"].join(", ")}]`,
  }),
  "no-rule": ({ notes: [note, ...others] }) => {
    const name = note && others.length === 0 ? quoteWord(cleanLine(note.situation.application.path)) : "NOTE";
    return { code: `followthrough explain ${name}` };
  },
};

/** The check that says where and how, if it is told of each of them. */
function findCheck(check: string, { notes }: NothingDue, { findings }: Evaluation): Mend | undefined {
  const told = new Set(findings.flatMap((finding) => (finding.check === check ? [finding.file] : [])));
  const isToldOfAll = notes.every(({ situation }) => told.has(situation.application.path));
  return isToldOfAll ? { code: `followthrough check --only ${check}` } : undefined;
}

/** `rejected`, `rejected or withdrawn`, `accepted, rejected or withdrawn`. */
function listAlternatives(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

/** `12 only applied`. */
export function silencePhrase({ count, what }: Silence): string {
  return `${count} ${what}`;
}

/** `add the policy applications to be reminded of them (policy: [default, applications])`. */
export function mendPhrase({ text, code }: Mend): string {
  return text !== undefined && code !== undefined ? `${text} (${code})` : (text ?? code ?? "");
}
