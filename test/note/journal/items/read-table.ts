import { readBody, factsOf } from "../read.js";

/** What one row below these titles says, under a heading that makes a journal of it; `unread` where that is told. */
export function readTable(titles: string, row: string, heading = "Log"): string {
  const line = titles.replace(/[^|]+/gu, "---");
  const { application, findings } = readBody(`\n## ${heading}\n\n${titles}\n${line}\n${row}\n`);
  if (!application) throw new Error(`this is no note: ${row}`);
  const isTold = findings.some(({ check }) => check === "journal-line-unread");
  return [...factsOf(application), ...(isTold ? ["unread"] : [])].join("; ") || "nothing";
}
