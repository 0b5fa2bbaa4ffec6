import { cleanLine } from "./phrases.js";

/**
 * Text from a note so that markdown (CommonMark, GitHub's tables, strikethrough, autolinks and formulas) shows it as it
 * is, at the start of a line too. It takes one line. Only what could mean something is escaped, so that the report reads
 * well as plain text.
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*[\]<|~$]/gu, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/&(?=#?\w+;)/gu, String.raw`\&`)
    .replace(/@(?=\S)|(?<=[a-z]):(?=\/\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\./giu, String.raw`\$&`)
    .replace(/^[-+>#=]/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}

/** An address or a path, which no reader should take for a link. */
export function codeSpan(text: string): string {
  const clean = cleanLine(text);
  const longestRun = [...clean.matchAll(/`+/gu)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
  const fence = "`".repeat(longestRun + 1);
  const pad = longestRun > 0 ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}
