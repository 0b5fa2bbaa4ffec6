import type { Ignore, Ignores, Range } from "../facts/index.js";
import { IGNORE_CHECKS, NO_IGNORES } from "../facts/index.js";
import { NOTE_CHECKS } from "./checks.js";
import { findHtmlComments } from "./html-comments.js";
import { lineAt, nextLine } from "./lines.js";
import { IGNORE_WORD, parseIgnore } from "./parse-ignore.js";
import { findYamlComments, type YamlComment } from "../yaml/index.js";

/** Where the comments of a note may stand: offsets in its text. */
export interface CommentPlaces {
  /** Of the opening `---`; missing where there is no front matter. */
  readonly fence?: number;
  /** The stretches of YAML that are parsed each on its own. */
  readonly yaml: readonly Range[];
  readonly bodyStart: number;
  /** Where the markdown parser is to begin: at a closed front matter, which it knows. */
  readonly parseFrom: number;
}

/**
 * The note's `followthrough-ignore` comments. One in the front matter covers its line or, alone on a line, the next line
 * that says something; above the first key it covers what is told of the front matter as a whole, too. One in the body
 * covers its line or, alone on a line, the block below it, which for a heading is its whole section.
 *
 * @throws MarkdownNotLoaded if there is one in the body and `loadMarkdown` was not awaited before
 */
export function readIgnores(text: string, places: CommentPlaces): Ignores {
  const first = text.indexOf(IGNORE_WORD);
  if (first < 0) return NO_IGNORES;
  const inYaml = first < places.bodyStart ? readYamlIgnores(text, places) : [];
  const inBody = text.includes(IGNORE_WORD, places.bodyStart) ? readBodyIgnores(text, places) : [];
  const readerChecks = Object.keys(NOTE_CHECKS).filter((check) => !(check in IGNORE_CHECKS));
  return { comments: [...inYaml, ...inBody], readerChecks };
}

function readYamlIgnores(text: string, { fence, yaml }: CommentPlaces): readonly Ignore[] {
  const comments = findYamlComments(text, yaml);
  const starts = new Set(comments.map(({ start }) => start));
  const end = yaml.at(-1)?.end ?? 0;
  return comments.flatMap((comment) => {
    const said = parseIgnore(
      comment.text.replace(/^#+/u, (marks) => " ".repeat(marks.length)),
      comment.start,
    );
    if (!said) return [];
    const range = { start: comment.start, end: comment.start + comment.text.trimEnd().length };
    return [{ ...said, range, covers: coverYaml(text, comment, { fence, starts, end }) }];
  });
}

function coverYaml(
  text: string,
  comment: YamlComment,
  { fence, starts, end }: { readonly fence?: number; readonly starts: ReadonlySet<number>; readonly end: number },
): readonly Range[] {
  const own = lineAt(text, comment.start);
  const isSilent = (line: Range): boolean => {
    const at = line.start + (/^[ \t]*/u.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
    return at >= line.end || starts.has(at);
  };
  if (!isSilent(own)) return [own];
  let below = nextLine(text, own);
  while (below && below.start < end && isSilent(below)) below = nextLine(text, below);
  const next = below && below.start < end ? [below] : [];
  return isAboveAll(text, fence, own, isSilent) ? [{ start: fence ?? 0, end: own.end }, ...next] : next;
}

/** Nothing but comments and blank lines stands between the opening `---` and a line. */
function isAboveAll(text: string, fence: number | undefined, own: Range, isSilent: (line: Range) => boolean): boolean {
  if (fence === undefined) return false;
  let line = nextLine(text, lineAt(text, fence));
  while (line && line.start < own.start && isSilent(line)) line = nextLine(text, line);
  return line?.start === own.start;
}

function readBodyIgnores(text: string, { parseFrom }: CommentPlaces): readonly Ignore[] {
  return findHtmlComments(text, parseFrom).flatMap(({ start, end, covers }) => {
    const said = parseIgnore(text.slice(start + "<!--".length, end - "-->".length), start + "<!--".length);
    return said ? [{ ...said, range: { start, end }, covers }] : [];
  });
}
