import fc from "fast-check";
import { anyNote, writeNote } from "./arbitrary-notes.js";

/** A word with one letter gone, doubled, replaced or swapped with the next; sometimes as it is. */
function slipOf(word: string): fc.Arbitrary<string> {
  const at = fc.integer({ min: 0, max: Math.max(0, word.length - 2) });
  return fc.tuple(fc.constantFrom("keep", "keep", "drop", "double", "swap", "replace"), at).map(([kind, index]) => {
    const [before, letter, next, after] = [
      word.slice(0, index),
      word.charAt(index),
      word.charAt(index + 1),
      word.slice(index + 2),
    ];
    if (kind === "drop") return before + next + after;
    if (kind === "double") return before + letter + letter + next + after;
    if (kind === "swap") return before + next + letter + after;
    return kind === "replace" ? `${before}x${next}${after}` : word;
  });
}

const SLIPPING =
  /\b(?:status|applied|timezone|contacts|interviews|promised_by|minutes|received|interviewing|rejected|withdrawn|thank-you|follow-up|application|invitation|Lovelace)\b/gu;
const day = fc.integer({ min: 1, max: 28 });

/** Lines of a log as people may well write them. */
const anyLine = fc
  .tuple(
    fc
      .tuple(day, day)
      .map(([first, second]) => [`2026-11-${String(first).padStart(2, "0")}`, `2026-12-${second}`] as const),
    fc.constantFrom("sent", "received", "recieved", "snet", "got"),
    fc.constantFrom("thank-you", "folow-up", "reply", "tea"),
    fc.constantFrom("", " to Ada Lovelace", " from Ada", " by email to Ada"),
    fc.constantFrom("", ", left message", " left message", ", left a message", ","),
    fc.constantFrom("", ", promised DATE", " promised DATE", ", promised by DATE", ", promissed DATE"),
    fc.boolean(),
  )
  .map(([[date, other], direction, kind, whom, message, promise, isLast]) => {
    const rest = `${direction} ${kind}${whom}${message}${promise.replace("DATE", other)}`;
    return isLast ? `${rest} on ${date}` : `${date} ${rest}`;
  });

const anyExtra = fc.constantFrom(
  "",
  "# a comment: statsu, interveiwing\n",
  "notes: |\n  statsu: aplied\n  # as text\n",
  'x: "statsu: aplied" # statsu\n',
  "connection: Acme: the early years\n",
  "applied: 2026/11/5\n",
  "timezone: Berlin\n",
  "skip: [thank-yuo, 'move-onn']\n",
);

const anyBody = fc.constantFrom(
  "",
  "\nText statsu\n",
  "\n## Draft: follow-up to Ada Lovelace\n\nDear Adda,\n\nthank you for the talk, Ms Lovelase.\n",
);

/** Whole notes with slips of the pen in them: in keys, words, dates, lines of the log and drafts. */
export const anySlips: fc.Arbitrary<string> = fc
  .record({
    note: anyNote,
    lines: fc.array(anyLine, { maxLength: 4 }),
    extra: anyExtra,
    body: anyBody,
    lineEnd: fc.constantFrom("\n", "\n", "\r\n"),
    mark: fc.constantFrom("", "", "\uFEFF"),
  })
  .chain(({ note, lines, extra, body, lineEnd, mark }) => {
    const ownLog = lines.length > 0 ? `log:\n${lines.map((line) => `  - ${line}\n`).join("")}` : "";
    const facts = writeNote(note)
      .split("\n")
      .filter((line) => ownLog === "" || !line.startsWith("log:"));
    const yaml = `company: Acme\nrole: SRE\n${facts.join("\n")}\n${ownLog}${extra}`;
    const pieces = yaml.split(SLIPPING);
    const words = yaml.match(SLIPPING) ?? [];
    return fc.tuple(...words.map(slipOf)).map((slips) => {
      const slipped = pieces.map((piece, index) => piece + (slips[index] ?? "")).join("");
      return mark + `---\n${slipped}---\n${body}`.replaceAll("\n", lineEnd);
    });
  });
