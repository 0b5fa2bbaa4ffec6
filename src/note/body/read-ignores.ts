import { type Ignore, IGNORE_CHECKS, type Ignores, NO_IGNORES } from "../../diagnostics/index.js";
import { findFirst, LineIndex, type Range } from "../../text/index.js";
import { NOTE_CHECKS } from "../findings/index.js";
import { findHtmlComments } from "./html-comments.js";
import { IGNORE_WORD, parseIgnore } from "./parse-ignore.js";
import { findYamlComments, type YamlComment } from "../../yaml/index.js";

/** Where the comments of a note may stand: offsets in its text. */
export interface CommentOffsets {
  /** Of the opening `---`; missing where there is no front matter. */
  readonly fence?: number;
  /** The stretches of YAML that are parsed each on its own. */
  readonly yaml: readonly Range[];
  readonly bodyStart: number;
  /** Where the markdown parser is to begin: at a closed front matter, which it knows. */
  readonly parseFrom: number;
}

/**
 * The note's `followthrough-ignore` comments. One in the front matter covers its line or, alone on a line, the next
 * line that says something; above the first key it covers what is told of the front matter as a whole, too. One in the
 * body covers its line or, alone on a line, the block below it, which for a heading is its whole section.
 *
 * @throws Error if there is one in the body and `loadMarkdown` was not awaited before
 */
export function readIgnores(text: string, places: CommentOffsets): Ignores {
  const first = text.indexOf(IGNORE_WORD);
  if (first < 0) return NO_IGNORES;
  const inYaml = first < places.bodyStart ? readYamlIgnores(text, places) : [];
  const inBody = text.includes(IGNORE_WORD, places.bodyStart) ? readBodyIgnores(text, places) : [];
  const readerChecks = Object.keys(NOTE_CHECKS).filter((check) => !(check in IGNORE_CHECKS));
  return { comments: [...inYaml, ...inBody], readerChecks };
}

function readYamlIgnores(text: string, { fence, yaml }: CommentOffsets): readonly Ignore[] {
  const comments = findYamlComments(text, yaml);
  const lines = new LineIndex(text);
  const speaking = listSpeakingLines(text, { comments, yaml, lines });
  return comments.flatMap((comment) => {
    const said = parseIgnore(
      comment.text.replace(/^#+/u, (marks) => " ".repeat(marks.length)),
      comment.start,
    );
    if (!said) return [];
    const range = { start: comment.start, end: comment.start + comment.text.trimEnd().length };
    return [{ ...said, range, covers: coverYaml(comment, { fence, speaking, lines }) }];
  });
}

/** The lines of the front matter, in order, that are neither blank nor a comment alone. */
function listSpeakingLines(
  text: string,
  {
    comments,
    yaml,
    lines,
  }: Pick<CommentOffsets, "yaml"> & {
    readonly comments: readonly YamlComment[];
    readonly lines: LineIndex;
  },
): readonly Range[] {
  const starts = new Set(comments.map(({ start }) => start));
  const end = yaml.at(-1)?.end ?? 0;
  const speaking: Range[] = [];
  const first = yaml[0] && lines.lineAt(yaml[0].start);
  for (let line = first; line && line.start < end; line = lines.lineAfter(line.start)) {
    const at = line.start + (/^[ \t]*/u.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
    if (at < line.end && !starts.has(at)) speaking.push(line);
  }
  return speaking;
}

function coverYaml(
  comment: YamlComment,
  {
    fence,
    speaking,
    lines,
  }: Pick<CommentOffsets, "fence"> & { readonly speaking: readonly Range[]; readonly lines: LineIndex },
): readonly Range[] {
  const own = lines.lineAt(comment.start);
  const at = findFirst(speaking, ({ start }) => start >= own.start);
  if (speaking[at]?.start === own.start) return [own];
  const next = speaking.slice(at, at + 1);
  // Nothing but comments and blank lines stands between the opening `---` and the comment.
  return at === 0 && fence !== undefined ? [{ start: fence, end: own.end }, ...next] : next;
}

function readBodyIgnores(text: string, { parseFrom }: CommentOffsets): readonly Ignore[] {
  return findHtmlComments(text, IGNORE_WORD, parseFrom, new LineIndex(text)).flatMap(({ start, end, covers }) => {
    const said = parseIgnore(text.slice(start + "<!--".length, end - "-->".length), start + "<!--".length);
    return said ? [{ ...said, range: { start, end }, covers }] : [];
  });
}
