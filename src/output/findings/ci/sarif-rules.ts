import type { AdvisedStatement } from "../../../engine/index.js";
import type { Finding, Severity } from "../../../diagnostics/index.js";
import { advicePhrase, citationPhrase, cleanLine, escapeMarkdown } from "../../words/index.js";
import type { CheckDescription } from "../context.js";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** SARIF's word for a severity (§3.27.10). */
export function levelOf(severity: Severity): string {
  return LEVELS[severity];
}

/** SARIF's rules: the checks in force and, at their end, what else has found something. */
export function describeSarifRules(findings: readonly Finding[], checks: readonly CheckDescription[]) {
  // By what is written of them: two that look alike are one.
  const known = new Map<string, CheckDescription>(checks.map((check) => [cleanLine(check.id), check]));
  for (const { check: id, severity } of findings)
    if (!known.has(cleanLine(id))) known.set(cleanLine(id), { id, severity, about: id, advice: [] });
  const indexes = new Map([...known.keys()].map((id, at) => [id, at]));
  return { rules: [...known.values()].map(describeRule), indexOf: (id: string) => indexes.get(cleanLine(id)) };
}

/** A reportingDescriptor (§3.49). */
function describeRule({ id, severity, about, url, advice }: CheckDescription) {
  const sentence = endSentence(cleanLine(about) || cleanLine(id));
  const sentences = [sentence, ...advice.map(sentenceOf)];
  return {
    id: cleanLine(id),
    shortDescription: { text: sentence },
    fullDescription: { text: sentences.join(" ") },
    help: { text: sentences.join("\n"), markdown: [escapeMarkdown(sentence), ...listAdvice(advice)].join("\n") },
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { level: levelOf(severity) },
  };
}

function endSentence(text: string): string {
  return /[.!?)]$/u.test(text) ? text : `${text}.`;
}

function sentenceOf(statement: AdvisedStatement): string {
  return advicePhrase(statement, citationPhrase(statement.articles));
}

function listAdvice(advice: readonly AdvisedStatement[]): string[] {
  if (advice.length === 0) return [];
  return ["", ...advice.map((statement) => `- ${escapeMarkdown(sentenceOf(statement))}`)];
}
