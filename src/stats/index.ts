export type { Answers } from "./count-answers.js";
export { countFunnel, STAGES, type FunnelStep, type Stage } from "./count-funnel.js";
export type { Group } from "./count-groups.js";
export { countStats, type FollowUps, type Stats, type StatsOptions } from "./count-stats.js";
export { mondayOf, type Week } from "./count-weeks.js";
export { listSilences, type Asked, type Ending, type Silence } from "./list-silences.js";
export { medianDuration, medianOf, type Duration } from "./median.js";
