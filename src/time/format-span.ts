import type { SpanParts } from "./span.js";

/** A span in its shortest words, which `parseSpan` reads back: `1 week`, `24 hours`, `3 workdays and 2 days`, `0 days`. */
export function formatSpan(span: SpanParts): string {
  const parts: string[] = [];
  if (span.days > 0) parts.push(span.days % 7 === 0 ? count(span.days / 7, "week") : count(span.days, "day"));
  if (span.workdays > 0) parts.push(count(span.workdays, "workday"));
  if (span.hours > 0) parts.push(count(span.hours, "hour"));
  return parts.length === 0 ? "0 days" : parts.join(" and ");
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
