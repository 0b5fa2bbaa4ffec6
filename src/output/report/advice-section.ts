import type { AdvisedStatement } from "../../engine/index.js";
import { compareTexts, headingAnchor } from "../../text/index.js";
import { advicePhrase, citationPhrase, cleanLine } from "../words/index.js";
import { quote, type Block, type Inline, type ReportSection } from "./blocks.js";
import type { ReportContext } from "./context.js";

/** What the reasons rest on, statement by statement: headings, because these can be linked to everywhere. */
export function listAdvice({ evaluation, reasonFor }: ReportContext): ReportSection[] {
  const statements = new Map<string, AdvisedStatement>();
  for (const action of evaluation.notes.flatMap(({ actions }) => actions)) {
    if (action.state === "lapsed") continue;
    const { advice = [], otherwise = [] } = reasonFor?.(action) ?? {};
    for (const one of [...advice, ...otherwise]) statements.set(one.id, one);
  }
  const blocks = [...statements.values()].toSorted(compareStatements).flatMap((one): Block[] => [
    { kind: "heading", content: [describeTitle(one.id)], anchor: anchorOf(one.id) },
    { kind: "paragraph", content: [quote(advicePhrase(one, citationPhrase(one.articles)))] },
  ]);
  return [{ title: "Advice", place: "folded", blocks }];
}

/** To the statement's heading, whose anchor GitHub and editors make of its text. */
export function linkToAdvice(id: string): Inline {
  return { kind: "heading-link", text: id, anchor: anchorOf(id) };
}

/** A heading should not end as a sentence does (markdownlint's MD026); within code it may, and its anchor is the same. */
function describeTitle(id: string): Inline {
  const title = titleOf(id);
  return /[\p{L}\p{N}]$/u.test(title) ? quote(title) : { kind: "code", text: title };
}

function anchorOf(id: string): string {
  return headingAnchor(titleOf(id));
}

function titleOf(id: string): string {
  return cleanLine(`Advice ${id}`);
}

/** C2 stands before C10. */
function compareStatements({ id: a }: AdvisedStatement, { id: b }: AdvisedStatement): number {
  const pad = (id: string): string => id.replace(/\d+/gu, (digits) => digits.padStart(6, "0"));
  return compareTexts(pad(a), pad(b));
}
