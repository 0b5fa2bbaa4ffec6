import { lowerFirst } from "../../text/index.js";
import { leavesFolder } from "../files/index.js";
import { showValue } from "../../yaml/index.js";

/** Whether a path (relative to the workspace, with forward slashes) is one of the notes. */
export type PathTest = (path: string) => boolean;

/** Strict: an unclosed bracket is a slip to be told, not a literal. */
const OPTIONS = { strictBrackets: true, debug: true, windows: false } as const;

/** What is wrong with a pattern, if anything. */
export async function findGlobProblem(pattern: string): Promise<string | undefined> {
  const positive = pattern.replace(/^!/u, "");
  if (positive.trim() === "") return `expected a pattern such as applications/**/*.md, found ${showValue(pattern)}`;
  if (leavesFolder(positive))
    return `${showValue(pattern)} leaves the workspace; give a pattern relative to its folder`;
  if (isSlow(positive))
    return `${showValue(pattern)} could take very long to match; use at most ${MOST_STARS} * in a name, ${MOST_DEEP} ** in all, and no repeated groups`;
  const { default: picomatch } = await import("picomatch");
  try {
    picomatch(markdownBelow(positive), OPTIONS);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `${showValue(pattern)} is no valid pattern: ${quoteMatcher(error.message)}`;
  }
}

/** What picomatch says is shown, up to its advice on an option of its own: `Missing closing: "]" - use "\\\\[" to match …`. */
function quoteMatcher(message: string): string {
  return lowerFirst(message.split(" - ", 1)[0] ?? "");
}

/** Matching one name may take time in the power of its stars: a file's name has 255 bytes at most, and a folder many files. */
const MOST_STARS = 3;
const MOST_DEEP = 4;

/** Whether matching may take time out of all proportion. Groups that repeat (`+(a|a)`, `(a*)*`) may take it exponentially. */
function isSlow(pattern: string): boolean {
  const count = (text: string, stars: RegExp): number => text.match(stars)?.length ?? 0;
  if (/[@?!+*]\(|\)[*+?{]/u.test(pattern) || count(pattern, /\*\*/gu) > MOST_DEEP) return true;
  return pattern.split("/").some((name) => count(name, /\*+/gu) > MOST_STARS);
}

/**
 * Valid patterns → one test: some pattern matches and none with a leading `!` does; only such patterns mean all
 * markdown files but those. A pattern matches in either Unicode form (macOS keeps names decomposed), and a path that
 * is written out matches as it stands, brackets and all.
 */
export async function compileGlobs(patterns: readonly string[]): Promise<PathTest> {
  const { default: picomatch } = await import("picomatch");
  const compile = (pattern: string): PathTest => {
    const normal = pattern.normalize("NFC").replace(/^\.\//u, "");
    const matches = picomatch(markdownBelow(normal), OPTIONS);
    return (path) => path === normal || matches(path);
  };
  const included = patterns.filter((pattern) => !pattern.startsWith("!")).map(compile);
  const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => compile(pattern.slice(1)));
  if (included.length === 0) included.push(isMarkdown);
  return (path) => {
    const normal = path.normalize("NFC");
    return included.some((matches) => matches(normal)) && !excluded.some((matches) => matches(normal));
  };
}

export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/iu.test(path);
}

/** `folder/`, `folder/**` and `**` mean the markdown files below, not every picture that lies beside them. */
function markdownBelow(pattern: string): string {
  return pattern.replace(/(^|\/)(\*\*)?$/u, "$1**/*.{md,markdown}");
}
