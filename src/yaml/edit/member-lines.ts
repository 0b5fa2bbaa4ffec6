import type { Range, TextEdit } from "../../text/index.js";
import type { Mapping, Value } from "../value.js";
import { insertAt } from "./insert-item.js";
import { endOfLine, hasBreak, indentBefore, lineBreakOf, startOfLine } from "./lines.js";
import { endOfColon, isInBraces, setScalar, type Place, type TopMapping } from "./set-member.js";
import { writeScalar } from "./write-scalar.js";

/** What a key of a list's item may be given. */
export type NewScalar = string | boolean | number;

/**
 * Gives a key of a mapping that is an item of a list another value, or its first one: in its line, or on a line of its own
 * below the mapping's others. Nothing where what stands there cannot be replaced.
 *
 * @param key the key as it is to be written where there is none
 */
export function setInItem(
  text: string,
  mapping: Mapping,
  { place, key }: { readonly place?: Place; readonly key: string },
  meant: NewScalar,
): readonly TextEdit[] | undefined {
  const isFlow = text.charAt(mapping.origin.start) === "{";
  if (place) return setScalar(text, place, meant, isFlow);
  const members = mapping.members();
  const last = members.at(-1);
  if (!last) return undefined;
  const written = `${writeScalar(key, { isFlow })}: ${writeScalar(meant, { isFlow })}`;
  if (isFlow) return [insertAt(Math.max(last.value("").origin.end, last.keyRange.end), `, ${written}`)];
  // Of what goes on below its key, the end is not for certain.
  const above = members.findLast((member) => {
    const value = member.value("");
    return value.kind === "text" && !hasBreak(text.slice(member.keyRange.start, value.origin.end));
  });
  if (!above) return undefined;
  const { start } = above.keyRange;
  const indent = text.slice(startOfLine(text, start), start).replace(/[^\t]/gu, " ");
  return [insertAt(endOfLine(text, above.value("").origin.end), `${lineBreakOf(text)}${indent}${written}`)];
}

/**
 * Takes a key and its value away: of a mapping in lines, all of its lines with the comments that stand on them; in braces, with one of the
 * commas. Nothing where it shares its line with something else, or is all that the mapping has.
 */
export function removeMember(
  text: string,
  { mapping, range }: TopMapping,
  { member, value }: Place,
): readonly TextEdit[] | undefined {
  const members = mapping.members();
  const at = members.findIndex(({ keyRange }) => keyRange.start === member.keyRange.start);
  if (at < 0 || members.length < 2) return undefined;
  const end = endOfValue(text, member, value);
  if (end === undefined) return undefined;
  if (isInBraces(text, range)) {
    const [previous, next] = [members[at - 1], members[at + 1]];
    if (next) return [removal({ start: member.keyRange.start, end: next.keyRange.start })];
    const from = previous && Math.max(previous.keyRange.end, previous.value("").origin.end);
    return from === undefined ? undefined : [removal({ start: from, end })];
  }
  const [start, stop] = [startOfLine(text, member.keyRange.start), endOfLine(text, end)];
  if (indentBefore(text, member.keyRange.start) === undefined) return undefined;
  if (!/^[ \t]*(?:#.*)?$/su.test(text.slice(end, stop))) return undefined;
  return [removal({ start, end: stop + (/^(?:\r\n|\n|\r)/u.exec(text.slice(stop, stop + 2))?.[0].length ?? 0) })];
}

/** An empty value ends with its colon. */
function endOfValue(text: string, member: Place["member"], { kind, origin }: Value): number | undefined {
  const colon = endOfColon(text, member);
  return colon === undefined ? undefined : kind === "nothing" ? Math.max(colon, origin.end) : origin.end;
}

function removal({ start, end }: Range): TextEdit {
  return { range: { start, end }, text: "" };
}
