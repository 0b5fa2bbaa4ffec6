import type { Entry, Situation } from "../facts/index.js";
import { compareDates, dayOfMoment, type PlainDate, type ZonedDateTime } from "../time/index.js";
import { countAnswers, type Answers } from "./count-answers.js";
import { countSteps, findMilestones, type FunnelStep, type Milestones } from "./count-funnel.js";
import { countGroups, type Group, type Named } from "./count-groups.js";
import { countWeeks, type Week } from "./count-weeks.js";
import { dayOfApplying, listMoments, type Moment } from "./list-moments.js";
import { listSilences, type Silence } from "./list-silences.js";
import { keyOfSource, nameSource } from "./name-source.js";

/** What came of the follow-ups that have something in common: being the first, having gone by e-mail. */
export interface FollowUps {
  /** `first`, `second`, `later`; or a channel, missing for those that do not say how they went. */
  readonly name?: string;
  readonly answers: Answers;
}

/** What a job search has come to. */
export interface Stats {
  /** In the person's zone: later than that, nothing has happened. */
  readonly today: PlainDate;
  readonly since?: PlainDate;
  /** Those that were sent: what all else counts. */
  readonly applications: number;
  /** Of these, how many have no day on which they were sent. */
  readonly undated: number;
  /** Not applied yet. */
  readonly leads: number;
  /** Left out because of `since`: begun before it, or on a day that nothing tells. */
  readonly leftOut: { readonly earlier: number; readonly undated: number };
  /** Those in which something happened, in order. */
  readonly weeks: readonly Week[];
  readonly funnel: readonly FunnelStep[];
  readonly answers: { readonly application: Answers; readonly interview: Answers };
  readonly followUps: { readonly byOrder: readonly FollowUps[]; readonly byChannel: readonly FollowUps[] };
  /** By how one came by the job. */
  readonly sources: readonly Group[];
  /** By the channel of the application, as the log has it. */
  readonly channels: readonly Group[];
}

export interface StatsOptions {
  /** Only what began on this day or later: with applying, else with the first that the note dates. */
  readonly since?: PlainDate;
}

/**
 * What the applications have come to by the clock: what is dated later has not happened. Only what is noted counts, and what
 * is not is counted as that.
 *
 * @param situations of different applications, all as of `now`
 */
export function countStats(situations: readonly Situation[], now: ZonedDateTime, { since }: StatsOptions = {}): Stats {
  const all = situations.map(readCourse);
  const kept = all.filter(({ begun }) => !since || (begun && compareDates(begun, since) >= 0));
  const left = since ? all.filter(({ begun }) => !begun || compareDates(begun, since) < 0) : [];
  const earlier = left.filter(({ begun }) => begun).length;
  const sent = kept.filter(({ milestones }) => milestones.has("applied"));
  const silences = kept.flatMap((one) => one.silences);
  const of = (asked: Silence["asked"]): readonly Silence[] => silences.filter((one) => one.asked === asked);
  return {
    today: dayOfMoment(now),
    ...(since && { since }),
    applications: sent.length,
    undated: sent.filter(({ applied }) => applied === undefined).length,
    leads: kept.filter(({ milestones }) => milestones.size === 0).length,
    leftOut: { earlier, undated: left.length - earlier },
    weeks: countWeeks(kept.map(({ situation }) => situation)),
    funnel: countSteps(kept.map(({ milestones }) => milestones)),
    answers: { application: countAnswers(of("application")), interview: countAnswers(of("interview")) },
    followUps: { byOrder: countByOrder(of("follow-up")), byChannel: countByChannel(of("follow-up")) },
    sources: groupBy(sent, ({ application }) => nameSource(application.source)),
    channels: groupBy(sent, ({ log }) => nameSource(log.find(isApplication)?.by)),
  };
}

/** An application's course so far. */
interface Course {
  readonly situation: Situation;
  readonly milestones: Milestones;
  readonly moments: readonly Moment[];
  readonly silences: readonly Silence[];
  readonly applied?: PlainDate;
  /** The day of applying, else the first day of what has happened. */
  readonly begun?: PlainDate;
}

function readCourse(situation: Situation): Course {
  const moments = listMoments(situation);
  const applied = dayOfApplying(situation);
  const begun = applied ?? moments[0]?.day;
  return {
    ...{ situation, moments, milestones: findMilestones(situation), silences: listSilences(situation, moments) },
    ...(applied && { applied }),
    ...(begun && { begun }),
  };
}

function groupBy(courses: readonly Course[], nameOf: (situation: Situation) => string | undefined): readonly Group[] {
  return countGroups(
    courses.map((course): Named => {
      const name = nameOf(course.situation);
      return { outcome: outcomeOf(course), key: keyOfSource(name ?? ""), ...(name !== undefined && { name }) };
    }),
  );
}

function isApplication({ direction, kind }: Entry): boolean {
  return direction === "sent" && kind === "application";
}

/** An answer is one to the application, where its day is known: who was written to first has applied after that. */
function outcomeOf({ situation, milestones, moments, silences }: Course): Named["outcome"] {
  const isInterviewed = milestones.has("interviewed");
  const first = silences.find(({ asked }) => asked === "application");
  const isHeard = (): boolean => situation.status === "rejected" || moments.some(({ kind }) => kind === "heard");
  const isAnswered = first ? first.ending === "answered" || first.ending === "answered-undated" : isHeard();
  return { isAnswered: isAnswered || isInterviewed, isInterviewed, isOffered: milestones.has("offered") };
}

const ORDER = ["first", "second", "later"] as const;

function countByOrder(followUps: readonly Silence[]): readonly FollowUps[] {
  return ORDER.flatMap((name, at) => {
    const some = followUps.filter(({ nth }) => Math.min(nth, ORDER.length) === at + 1);
    return some.length > 0 ? [{ name, answers: countAnswers(some) }] : [];
  });
}

/** The commonest channel first, those that do not say last. */
function countByChannel(followUps: readonly Silence[]): readonly FollowUps[] {
  const channels = countGroups(
    followUps.map(({ entry }): Named => ({
      key: entry?.by ?? "",
      outcome: NO_OUTCOME,
      ...(entry?.by && { name: entry.by }),
    })),
  );
  return channels.map(({ name }) => ({
    ...(name !== undefined && { name }),
    answers: countAnswers(followUps.filter(({ entry }) => entry?.by === name)),
  }));
}

/** Only how many there are is asked. */
const NO_OUTCOME = { isAnswered: false, isInterviewed: false, isOffered: false };
