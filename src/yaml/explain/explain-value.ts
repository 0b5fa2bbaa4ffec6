import { findFirst, type Range } from "../../text/index.js";
import { explainTag, say, type ExplainedError, type ErrorPlace } from "./explained.js";
import { readWording } from "./library-words.js";
import { CLOSING, type ParseError, type YamlPart } from "../parse-part.js";
import { quoteValue, valueOfLine } from "./value-of-line.js";

/** Something stands where no value or no more of a value can stand. */
export function explainUnexpected(place: ErrorPlace, error: ParseError): ExplainedError {
  const { text, start, end, there } = place;
  const value = valueOfLine(text, start);
  const first = text.charAt(value.start);
  const wording = readWording(error.message);
  if (wording === "block header" && (first === "|" || first === ">")) {
    const message = `YAML takes ${first} at the start of a value for the header of a text of several lines; put the whole value in quotes`;
    return say(message, value.start, value.end, quoteValue(text, value.start));
  }
  if (first === "!") return explainTag({ ...place, ...value });
  if (wording !== "after a value") {
    const message = MISPLACED[there]?.replace("%", there);
    if (message !== undefined) return say(message, start, end);
  }
  return explainAfterValue(place, value);
}

const MISPLACED: Readonly<Record<string, string>> = {
  "]": "% closes nothing here; remove it, or put the whole value in quotes",
  "}": "% closes nothing here; remove it, or put the whole value in quotes",
  ",": "a comma stands here without an item before it; remove it",
  "-": "a list begins on the line below its key, each item with - and a blank; or put the value in quotes",
};

/** A quote or a bracket ends the value, and more stands behind it. */
function explainAfterValue({ text, start, end, there }: ErrorPlace, value: Range): ExplainedError {
  if (there === "{" || there === "[") {
    const found = there === "{" ? "a mapping" : "a list";
    return say(
      `YAML takes ${there} within brackets for the start of ${found}; put the whole value in quotes`,
      start,
      end,
    );
  }
  const sign = openingSign(text.slice(value.start, start).trimEnd());
  const fix = quoteValue(text, value.start);
  if (sign !== undefined)
    return say(
      `YAML takes ${sign} at the start of a value for ${SIGNS[sign]}; put the whole value in quotes`,
      value.start,
      value.end,
      fix,
    );
  return say("this does not belong to the value before it; put the whole value in one pair of quotes", start, end);
}

const SIGNS: Readonly<Record<string, string>> = {
  "{{": "a mapping in a mapping",
  "{": "a mapping",
  "[": "a list",
  "*": "an alias",
  "&": "an anchor",
};

function openingSign(text: string): string | undefined {
  const sign = Object.keys(SIGNS).find((one) => text.startsWith(one));
  const closing = CLOSING[sign?.charAt(0) ?? ""];
  return closing === undefined || text.endsWith(closing) ? sign : undefined;
}

export function explainUnclosed({ part, text, start, end }: ErrorPlace): ExplainedError {
  const opening = findOpening(part, { start, end });
  if (!opening) return say("a quote or a bracket is opened before this and never closed; close it", start, end);
  const sign = text.charAt(opening.start);
  const missing = { "[": "]", "{": "}" }[sign] ?? sign;
  return say(`${sign} is opened here and never closed; write ${missing} where it ends`, opening.start, opening.end);
}

/** The last quote or bracket that was opened before an error and reaches to it. */
function findOpening({ unclosed }: YamlPart, { start: at }: Range): Range | undefined {
  let index = findFirst(unclosed, ({ start }) => start > at) - 1;
  // All that are around the place, and some that end before it.
  const last = index - MOST_UNCLOSED;
  while (index > last && (unclosed[index]?.end ?? at) < at - 1) index--;
  const opened = index > last ? unclosed[index] : undefined;
  return opened && { start: opened.start, end: opened.start + 1 };
}

const MOST_UNCLOSED = 1_000;
