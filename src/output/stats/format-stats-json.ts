import type { Answers, FollowUps, Group, Stats } from "../../stats/index.js";
import { toJson } from "../words/index.js";
import type { StatsJson } from "./stats-schema.js";

type AnswersJson = StatsJson["answers"]["application"];

/** For programs; dates are ISO 8601. What there is not is null, so that every object has the same keys. */
export function formatStatsJson(stats: Stats, { otherApplications = 0 } = {}): string {
  const json: StatsJson = {
    version: 1,
    today: stats.today.toString(),
    since: stats.since?.toString() ?? null,
    applications: stats.applications,
    undated: stats.undated,
    leads: stats.leads,
    left_out: { other: otherApplications, ...stats.leftOut },
    weeks: stats.weeks.map(({ monday, ...counts }) => ({ monday: monday.toString(), ...counts })),
    funnel: stats.funnel.map(({ stage, count, days }) => ({
      ...{ stage, count },
      ...{ median_days: days?.median ?? null, known: days?.known ?? 0 },
    })),
    answers: {
      application: describeAnswers(stats.answers.application),
      interview: describeAnswers(stats.answers.interview),
    },
    follow_ups: {
      by_order: stats.followUps.byOrder.map(describeFollowUps),
      by_channel: stats.followUps.byChannel.map(describeFollowUps),
    },
    sources: stats.sources.map(describeGroup),
    channels: stats.channels.map(describeGroup),
  };
  return toJson(json);
}

function describeAnswers(answers: Answers): AnswersJson {
  return {
    asked: answers.asked,
    answered: answers.answered,
    answered_undated: answers.answeredUndated,
    followed: answers.followed,
    let_go: answers.letGo,
    open: answers.open,
    oldest_open_days: answers.oldestOpenDays ?? null,
    median_days: answers.medianDays ?? null,
    quickest_days: answers.quickestDays ?? null,
    slowest_days: answers.slowestDays ?? null,
  };
}

function describeFollowUps({ name, answers }: FollowUps) {
  return { name: name ?? null, ...describeAnswers(answers) };
}

function describeGroup({ name, ...counts }: Group) {
  return { name: name ?? null, ...counts };
}
