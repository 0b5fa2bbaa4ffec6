import type { AdvisedStatement } from "../../engine/index.js";
import { compareTexts, slug } from "../../text/index.js";
import { advicePhrase, citationPhrase } from "../explain/index.js";
import type { ReportContext, ReportSection } from "./context.js";
import { escapeMarkdown } from "./markdown.js";
import { wrapMarkdown } from "./wrap-markdown.js";

/** What the reasons rest on, statement by statement: headings, because these can be linked to everywhere. */
export function listAdvice({ reasons }: ReportContext): ReportSection[] {
  const all = [...reasons.values()].flatMap(({ advice }) => advice);
  const statements = [...new Map(all.map((one) => [one.id, one])).values()].toSorted(compareStatements);
  const blocks = statements.map((one) => [
    `### ${titleOf(one.id)}`,
    "",
    ...wrapMarkdown(escapeMarkdown(advicePhrase(one, citationPhrase(one.articles)))),
  ]);
  return [{ title: "Advice", lines: blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])) }];
}

/** To the statement's heading, whose anchor GitHub and editors make of its text. */
export function linkToAdvice(id: string): string {
  return `[${escapeMarkdown(id)}](#${encodeURIComponent(slug(titleOf(id)))})`;
}

function titleOf(id: string): string {
  return escapeMarkdown(`Advice ${id}`);
}

/** C2 stands before C10. */
function compareStatements({ id: a }: AdvisedStatement, { id: b }: AdvisedStatement): number {
  const pad = (id: string): string => id.replace(/\d+/gu, (digits) => digits.padStart(6, "0"));
  return compareTexts(pad(a), pad(b));
}
