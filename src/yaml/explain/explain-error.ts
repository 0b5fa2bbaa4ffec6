import type { ErrorCode } from "yaml";
import { echo, wholeLetters, type Range } from "../../text/index.js";
import { explainLine } from "./explain-line.js";
import { explainOther, explainTag, say, spread, type ExplainedError, type ErrorPlace } from "./explained.js";
import { explainUnclosed, explainUnexpected } from "./explain-value.js";
import { readWording } from "./library-words.js";
import { MOST_LEVELS, type ParseError, type YamlPart } from "../parse-part.js";
import { quoteValue, restOfLine, startOfLine, valueOfLine } from "./value-of-line.js";

const MISALIGNED = "this line does not line up with those above it; indent it as they are";

type Explain = (place: ErrorPlace, error: ParseError) => ExplainedError;

/** What each code of the library means to a person, at the place where a person would mend it. */
const EXPLANATIONS: Readonly<Record<ErrorCode, Explain>> = {
  ALIAS_PROPS: ({ start, end, there }) =>
    say(
      `YAML takes ${echo(there)} for an alias, which can have no tag and no anchor; put the whole value in quotes`,
      start,
      end,
    ),
  BAD_ALIAS: ({ text, start }) =>
    say(
      "a value that starts with * or & has a meaning of its own in YAML; put it in quotes",
      ...spread(valueOfLine(text, start)),
    ),
  BAD_COLLECTION_TYPE: explainTag,
  BAD_DIRECTIVE: ({ text, start }) =>
    say("a line that starts with % is a directive to YAML; remove it", ...spread(restOfLine(text, start))),
  BAD_DQ_ESCAPE: ({ text, start, end }) => {
    const escape = wholeLetters(text, { start, end: start + 2 });
    const message = `${echo(text.slice(escape.start, escape.end))} means nothing in double quotes; use single quotes, or write \\\\ for a backslash`;
    return say(message, start, end);
  },
  BAD_INDENT: explainIndent,
  BAD_PROP_ORDER: explainTag,
  BAD_SCALAR_START: ({ text, start, end, there }) =>
    say(`a value cannot start with ${echo(there)}; put it in quotes`, start, end, quoteValue(text, start)),
  BLOCK_AS_IMPLICIT_KEY: (place, error) =>
    readWording(error.message) === "misaligned" ? explainMisaligned(place) : explainNesting(place),
  BLOCK_IN_FLOW: explainNesting,
  DUPLICATE_KEY: ({ start, end, there }) =>
    say(`${echo(there)}: this key stands twice in one mapping; remove one of them`, start, end),
  IMPOSSIBLE: explainOther,
  KEY_OVER_1024_CHARS: ({ text, start }) =>
    say(
      "a key has at most 1024 characters; put the colon nearer, or the text in quotes",
      ...spread(restOfLine(text, start)),
    ),
  MISSING_CHAR: explainMissing,
  MULTILINE_IMPLICIT_KEY: explainNoColon,
  MULTIPLE_ANCHORS: explainAnchor,
  MULTIPLE_DOCS: ({ part, text, start }) =>
    say(
      "a second YAML document begins here; expected one: remove this line",
      ...spread(markerBefore(text, part, start)),
    ),
  MULTIPLE_TAGS: explainTag,
  NON_STRING_KEY: ({ start, end }) =>
    say("a list or mapping stands where a key should; put the key in quotes", start, end),
  RESOURCE_EXHAUSTION: ({ start, end }) =>
    say(`this is nested more than ${MOST_LEVELS} levels deep, which is not read; write it flatter`, start, end),
  TAB_AS_INDENT: ({ part, start, end }) => {
    const { line } = part.lines.pointAt(start);
    return say(`a tab indents line ${line}; YAML takes blanks: write two blanks for each tab`, start, end);
  },
  TAG_RESOLVE_FAILED: explainTag,
  UNEXPECTED_TOKEN: explainUnexpected,
};

/** An error of the YAML parser in words for people. */
export function explainError(error: ParseError, part: YamlPart): ExplainedError {
  const start = Math.min(part.base + error.pos[0], part.end);
  const end = Math.min(Math.max(part.base + error.pos[1], start), part.end);
  const whole = wholeLetters(part.text, { start, end });
  const place = { part, text: part.text, ...whole, there: part.text.slice(whole.start, whole.end) };
  return EXPLANATIONS[error.code](place, error);
}

function explainMissing(place: ErrorPlace, error: ParseError): ExplainedError {
  const rest = spread(restOfLine(place.text, place.start));
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others belong to other codes
  switch (readWording(error.message)) {
    case "unclosed quote":
    case "unclosed bracket":
      return explainUnclosed(place);
    case "item without a dash":
    case "misaligned":
      return explainMisaligned(place);
    case "glued comment":
      return say("a # after a quote or a bracket needs a blank before it; write one", ...rest);
    case "missing comma":
      return say("a comma is missing before this; write one between the items", ...rest);
    case "key without a colon":
      return explainNoColon(place);
    default:
      return explainOther(place, error);
  }
}

function explainIndent(place: ErrorPlace, error: ParseError): ExplainedError {
  const wording = readWording(error.message);
  if (wording === "unclosed bracket") return explainUnclosed(place);
  return wording === "misaligned" ? explainMisaligned(place) : explainOther(place, error);
}

function explainMisaligned({ text, start }: ErrorPlace): ExplainedError {
  const range = restOfLine(text, start);
  return explainLine(text, range) ?? say(MISALIGNED, range.start, range.end);
}

function explainNoColon({ text, start }: ErrorPlace): ExplainedError {
  const range = restOfLine(text, start);
  return explainLine(text, range) ?? say(NO_COLON, range.start, range.end);
}

export const NO_COLON = "this line has no colon; a key is written as key: value";

function explainNesting({ text, start }: ErrorPlace): ExplainedError {
  const range = restOfLine(text, start);
  const line = text.slice(range.start, range.end);
  const from = startOfLine(text, start);
  if (/^[ \t]*-[^\s-]/u.test(text.slice(from, range.end)))
    return explainLine(text, { ...range, start: from }) ?? say(MISALIGNED, from, range.end);
  if (line.startsWith("- "))
    return say(
      "a list begins on the line below its key; or put the whole value in quotes",
      range.start,
      range.end,
      quoteValue(text, start),
    );
  if (hasTernary(line)) return say(TERNARY, range.start, range.end, quoteValue(text, start));
  if (/:(?:\s|$)/u.test(line)) return say(SECOND_COLON, range.start, range.end, quoteValue(text, start));
  return say(
    "the next line is indented as if it belonged to this one; indent it as its neighbours",
    range.start,
    range.end,
  );
}

function hasTernary(line: string): boolean {
  const mark = line.indexOf("?");
  return mark >= 0 && /\s:\s/u.test(line.slice(mark));
}

export const TERNARY = "YAML takes the colon of ? : for the start of a mapping; put the whole expression in quotes";
const SECOND_COLON = "a colon and a blank within a value start another mapping; put the whole value in quotes";

function explainAnchor({ text, start }: ErrorPlace): ExplainedError {
  const value = valueOfLine(text, start);
  return say(
    "YAML takes & at the start of a value for an anchor; put the whole value in quotes",
    value.start,
    value.end,
    quoteValue(text, value.start),
  );
}

/** The line `---` or `...` that ends the first document. */
function markerBefore(text: string, { base }: YamlPart, at: number): Range {
  const before = text.slice(base, at + 3);
  const marker = Math.max(
    before.lastIndexOf("\n---"),
    before.lastIndexOf("\n..."),
    before.lastIndexOf("\r---"),
    before.lastIndexOf("\r..."),
  );
  return marker < 0 ? restOfLine(text, at) : { start: base + marker + 1, end: base + marker + 4 };
}
