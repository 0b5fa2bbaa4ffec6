export { formatStats, type StatsOptions } from "./format-stats.js";
export { formatStatsJson } from "./format-stats-json.js";
