import type { Fix } from "../../diagnostics/index.js";
import type { Origin } from "../../facts/index.js";
import type { Range } from "../../text/index.js";
import { locateParts, type Member, type Text } from "../../yaml/index.js";
import { labelOf, type OpenNote } from "../front-matter/index.js";
import { createMender, type LineMend } from "../mend/index.js";

/** A line of the log, wherever it stands in the note. */
export interface LineText {
  readonly text: string;
  readonly origin: Origin;
  readonly label: string;
  readonly locate: (part: Range) => Range;
  readonly toFix: (mend: LineMend | undefined) => Fix | undefined;
}

export function lineOf(text: Text, note: OpenNote): LineText {
  const { origin } = text;
  const locate = locateParts(note.text, text);
  return { text: text.text, origin, label: labelOf(origin), locate, toFix: createMender(note.text, text) };
}

/** The lines of one text, each with its place; a dash or a star before a line is none of its words. */
export function linesOf(text: Text, note: OpenNote): readonly LineText[] {
  const whole = lineOf(text, note);
  let at = 0;
  return text.text.split("\n").flatMap((row, index): LineText[] => {
    const start = at + (/^\s*(?:[-*]\s+)?/u.exec(row)?.[0].length ?? 0);
    at += row.length + 1;
    const inner = text.text.slice(start, at - 1).trimEnd();
    if (inner === "") return [];
    const place = findRow(note.text, text, inner);
    const locate = (part: Range): Range => ({ start: place.start + part.start, end: place.start + part.end });
    const origin = { path: `${text.origin.path}[${index}]`, ...(place.isFound ? place : text.origin) };
    return [
      {
        text: inner,
        origin: { path: origin.path, start: origin.start, end: origin.end },
        label: labelOf(origin),
        locate: place.isFound ? locate : whole.locate,
        toFix: () => undefined,
      },
    ];
  });
}

function findRow(noteText: string, { origin }: Text, row: string): Range & { readonly isFound: boolean } {
  const start = noteText.slice(origin.start, origin.end).indexOf(row);
  if (start < 0) return { start: origin.start, end: origin.end, isFound: false };
  return { start: origin.start + start, end: origin.start + start + row.length, isFound: true };
}

/**
 * What YAML reads as a key and its value, because a colon stands in the line: `2026-11-12: sent thank-you`. What stands
 * behind a comma in braces belongs to it.
 */
export function lineOfMember(
  member: Member,
  more: readonly Member[],
  self: Origin,
  note: OpenNote,
): LineText | undefined {
  const value = member.value(self.path);
  if (value.kind !== "text" && value.kind !== "nothing") return undefined;
  const tail = more.map(({ key }) => `, ${key}`).join("");
  const text = value.kind === "text" ? `${member.key}: ${value.text.trim()}${tail}` : `${member.key}${tail}`;
  const { start } = member.keyRange;
  // As it stands in the note, unless quotes, folds or wide blanks make it longer there.
  const isPlain = note.text.startsWith(text, start);
  return {
    text,
    origin: self,
    label: labelOf(self),
    locate: (part) => (isPlain ? { start: start + part.start, end: start + part.end } : member.keyRange),
    toFix: (mend) =>
      mend && isPlain
        ? {
            title: mend.title,
            edits: mend.edits.map((edit) => ({
              range: { start: start + edit.start, end: start + edit.end },
              text: edit.text,
            })),
          }
        : undefined,
  };
}
