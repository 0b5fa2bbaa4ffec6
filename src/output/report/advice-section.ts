import type { AdvisedStatement } from "../../engine/index.js";
import { compareTexts, headingAnchor } from "../../text/index.js";
import { advicePhrase, citationPhrase } from "../explain/index.js";
import { cleanLine, codeSpan, escapeMarkdown } from "../words/index.js";
import type { ReportContext, ReportSection } from "./context.js";
import { wrapMarkdown } from "./wrap-markdown.js";

/** What the reasons rest on, statement by statement: headings, because these can be linked to everywhere. */
export function listAdvice({ reasons }: ReportContext): ReportSection[] {
  const all = [...reasons.values()].flatMap(({ advice }) => advice);
  const statements = [...new Map(all.map((one) => [one.id, one])).values()].toSorted(compareStatements);
  const blocks = statements.map((one) => [
    `### ${writeTitle(one.id)}`,
    "",
    ...wrapMarkdown(escapeMarkdown(advicePhrase(one, citationPhrase(one.articles)))),
  ]);
  return [{ title: "Advice", lines: blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])) }];
}

/** To the statement's heading, whose anchor GitHub and editors make of its text. */
export function linkToAdvice(id: string): string {
  return `[${escapeMarkdown(id)}](#${encodeURIComponent(headingAnchor(titleOf(id)))})`;
}

/** A heading should not end as a sentence does (markdownlint's MD026); within code it may, and its anchor is the same. */
function writeTitle(id: string): string {
  return /[\p{L}\p{N}]$/u.test(titleOf(id)) ? escapeMarkdown(titleOf(id)) : codeSpan(titleOf(id));
}

function titleOf(id: string): string {
  return cleanLine(`Advice ${id}`);
}

/** C2 stands before C10. */
function compareStatements({ id: a }: AdvisedStatement, { id: b }: AdvisedStatement): number {
  const pad = (id: string): string => id.replace(/\d+/gu, (digits) => digits.padStart(6, "0"));
  return compareTexts(pad(a), pad(b));
}
