import { cleanLine } from "../../words/index.js";

/**
 * What mermaid's grammars, its comments and directives, and the HTML that it makes never take for their own: letters,
 * marks, digits, emoji, and the signs that names are full of. All else is written as its number.
 */
const PLAIN = String.raw`\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}`;

/** Letters, too, but mermaid marks its own entities with them while it draws (`encodeEntities`, `decodeEntities`). */
const MARKS = "ﬂ°¶";

/** They join emoji and choose their shape. */
const JOINERS = String.raw`\u200D|\uFE0F`;

/** Signs that names are full of. */
const SIGNS = " ,.'’()/·–—&+…-";

const SPECIAL = new RegExp(`[${MARKS}]|(?!${JOINERS})[^${PLAIN}${SIGNS}]`, "gu");

/** No XML document may hold them (XML 1.0 §2.2), and SVG is one. */
const NO_XML = /[\uFFFE\uFFFF]/gu;

/** With one of these, a line of a gantt chart is a statement instead of a task; mermaid minds no case. */
const STATEMENT =
  /^(?:acc|axisFormat|call|click|dateFormat|end|excludes|gantt|href|includes|inclusiveEndDates|section|tickInterval|title|todayMarker|topAxis|weekday|weekend|\d{4}-\d\d-\d\d)/iu;

/** Names of sections become keys of an object, which would put whole numbers before all others. */
const WHOLE_NUMBER = /^\d+$/u;

/**
 * Text from a note so that a mermaid diagram draws it as it is: on one line, what could mean something as `#NUMBER;`,
 * which mermaid has always read. It may stand wherever a text may, the start of a line included.
 */
export function escapeMermaid(text: string): string {
  const clean = cleanLine(text.replace(NO_XML, "\uFFFD"));
  const escaped = clean.replace(SPECIAL, escapeCharacter);
  const isSafeStart = !STATEMENT.test(clean) && !WHOLE_NUMBER.test(clean);
  return isSafeStart ? escaped : escaped.replace(/^./u, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}
