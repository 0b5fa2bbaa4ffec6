import type { TellingFlags, ToldChoice } from "../../telling/index.js";
import { displayWidth, oneLine, padToWidth, quoteWord } from "../../text/index.js";

/** The flags in the order in which they are typed. */
const ORDER: readonly (keyof TellingFlags)[] = [
  "on",
  "with",
  "by",
  "kind",
  "minutes",
  "place",
  "link",
  "zone",
  "round",
  "promised",
  "deadline",
  "note",
];

/** As `quoteWord`; a time needs no quotes. */
function quote(word: string): string {
  return /^\d{1,2}:\d{2}$/u.test(word) ? word : quoteWord(word);
}

/** `followthrough log acme interview 2026-12-03 14:00 --with 'Ada Lovelace'` */
export function composeLog(note: string, { words, flags }: Pick<ToldChoice, "words" | "flags">): string {
  const typed = oneLine(words)
    .split(" ")
    .filter((word) => word !== "")
    .map(quote);
  const options = ORDER.flatMap((name) => {
    const value = flags[name];
    return value === undefined ? [] : [`--${name}`, quoteWord(oneLine(value))];
  });
  return ["followthrough log", quoteWord(note), ...typed, ...options].join(" ");
}

/** Why nothing is noted, and each thing that may have been meant as it is to be typed. */
export function describeChoices(reason: string, note: string, choices: readonly ToldChoice[]): string {
  if (choices.length === 0) return `${oneLine(reason)}\n`;
  const commands = choices.map((choice) => composeLog(note, choice));
  const width = commands.reduce((most, command) => Math.max(most, displayWidth(command)), 0);
  const lines = choices.map(({ meaning }, at) => `  ${padToWidth(commands[at] ?? "", width)}  ${oneLine(meaning)}\n`);
  const which = choices.length > 1 ? ". Which one:" : ":";
  return `${oneLine(reason).replace(/[?.:]$/u, (sign) => (sign === "?" ? "?" : ""))}${reason.endsWith("?") ? "" : which}\n${lines.join("")}`;
}
