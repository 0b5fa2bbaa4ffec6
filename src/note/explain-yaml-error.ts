import type { YAMLError } from "yaml";
import type { Fix, Range } from "../facts/index.js";
import type { LineIndex } from "../text/index.js";
import type { YamlPart } from "./yaml-tree.js";

export const NO_COLON = "this line has no colon; a key is written as key: value";
const MISALIGNED = "this line does not line up with those above it; indent it as they are";

export interface ExplainedError {
  readonly message: string;
  readonly range: Range;
  readonly fix?: Fix;
}

/**
 * An error of the YAML parser in words for people, at the place where a person would mend it.
 *
 * @param lines of the note's whole text
 */
export function explainYamlError(error: YAMLError, part: YamlPart, lines: LineIndex): ExplainedError {
  const range = { start: part.base + error.pos[0], end: part.base + error.pos[1] };
  const there = part.text.slice(range.start, range.end);
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the rest is rare: yaml's own words do
  switch (error.code) {
    case "TAB_AS_INDENT": {
      const { line } = lines.pointAt(range.start);
      return { message: `a tab indents line ${line}; YAML takes blanks: write two blanks for each tab`, range };
    }
    case "BLOCK_AS_IMPLICIT_KEY":
      if (error.message.includes("block sequence"))
        return { message: MISALIGNED, range: restOfLine(part.text, range.start) };
      return explainNesting(part.text, range.start, lines);
    case "MULTILINE_IMPLICIT_KEY":
      return {
        message: NO_COLON,
        range: restOfLine(part.text, range.start),
      };
    case "BAD_SCALAR_START":
      return {
        message: `a value cannot start with ${there}; put it in quotes`,
        range,
        fix: quoteValue(part.text, range.start, lines),
      };
    case "BAD_DQ_ESCAPE": {
      const escape = part.text.slice(range.start, range.start + 2);
      return {
        message: `${escape} means nothing in double quotes; use single quotes, or write \\\\ for a backslash`,
        range,
      };
    }
    case "MULTIPLE_DOCS":
      return { message: "a second YAML document begins here; the front matter is one: remove this line", range };
    case "TAG_RESOLVE_FAILED":
      return { message: `${there} is a tag that means nothing here; put a value that starts with ! in quotes`, range };
    case "RESOURCE_EXHAUSTION":
      return { message: "this is nested too deeply to be read; write it flatter", range };
    case "UNEXPECTED_TOKEN":
      return {
        message: "this does not belong to the value before it; put the whole value in one pair of quotes",
        range,
      };
    case "MISSING_CHAR":
    case "BAD_INDENT":
      return explainMissing(error, part, range);
    default:
      return { message: `${lowerFirst(error.message)}; expected YAML: key: value`, range };
  }
}

function explainMissing({ message }: YAMLError, part: YamlPart, range: Range): { message: string; range: Range } {
  const closing = /closing (["'])quote|end with an? ([\]}])/u.exec(message);
  if (closing) {
    const missing = closing[1] ?? closing[2] ?? "";
    const opening = missing === "]" ? "[" : missing === "}" ? "{" : missing;
    const place = findOpening(part, opening, range) ?? range;
    return { message: `${opening} is opened here and never closed; write ${missing} where it ends`, range: place };
  }
  if (message.includes("Sequence item without"))
    return {
      message: MISALIGNED,
      range: restOfLine(part.text, range.start),
    };
  if (message.includes("Implicit map keys need") || message.includes("map value"))
    return {
      message: NO_COLON,
      range: restOfLine(part.text, range.start),
    };
  return { message: `${lowerFirst(message)}; expected YAML: key: value`, range };
}

/** The last quote or bracket that was opened before an error and reaches to it. */
function findOpening(part: YamlPart, opening: string, range: Range): Range | undefined {
  const node = part.tree.enclosed.findLast((candidate) => {
    const [start = 0, end = 0] = candidate.range ?? [];
    const isOpen = part.text.startsWith(opening, part.base + start) && part.base + start <= range.start;
    return isOpen && part.base + end >= range.start - 1;
  });
  return node?.range ? { start: part.base + node.range[0], end: part.base + node.range[0] + 1 } : undefined;
}

function explainNesting(text: string, at: number, lines: LineIndex): ExplainedError {
  const range = restOfLine(text, at);
  if (/:(?:\s|$)/u.test(text.slice(range.start, range.end)))
    return {
      message: "a colon and a blank within a value start another mapping; put the whole value in quotes",
      range,
      fix: quoteValue(text, at, lines),
    };
  return { message: "the next line is indented as if it belonged to this one; indent it as its neighbours", range };
}

/** The rest of the line in quotes, where nothing else can be the value: a comment or a bracket may end it sooner. */
function quoteValue(text: string, at: number, lines: LineIndex): Fix | undefined {
  const { start, end } = restOfLine(text, at);
  const value = text.slice(start, end);
  const before = text.slice(lines.lineAt(start).start, start);
  if (!/^[ \t]*(?:-[ \t]+)*(?!-[ \t])[^\s:[\]{}"'#][^:[\]{}"'#]*:[ \t]+$/u.test(before)) return undefined;
  if (/^["'[{&*!|>]|\s#|["\\]|:$/u.test(value)) return undefined;
  const edits = [start, end].map((place) => ({ range: { start: place, end: place }, text: '"' }));
  return { title: "put the value in quotes", edits };
}

function restOfLine(text: string, start: number): Range {
  const length = text.slice(start).search(/[\r\n]|$/u);
  const end = start + length;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
