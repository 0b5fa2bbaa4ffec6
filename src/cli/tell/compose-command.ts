import { TELLING_FLAGS, type ToldChoice } from "../../telling/index.js";
import { oneLine, quoteWord } from "../../text/index.js";
import { listCommands } from "../writing/index.js";

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
  const options = TELLING_FLAGS.flatMap((name) => {
    const value = flags[name];
    return value === undefined ? [] : [`--${name}`, quoteWord(oneLine(value))];
  });
  return ["followthrough log", quoteWord(note), ...typed, ...options].join(" ");
}

/** Why nothing is noted, and each thing that may have been meant as it is to be typed. */
export function describeChoices(reason: string, note: string, choices: readonly ToldChoice[]): string {
  if (choices.length === 0) return `${oneLine(reason)}\n`;
  const commands = choices.map((choice) => ({ command: composeLog(note, choice), meaning: oneLine(choice.meaning) }));
  const which = choices.length > 1 ? ". Which one:" : ":";
  return `${oneLine(reason).replace(/[?.:]$/u, (sign) => (sign === "?" ? "?" : ""))}${reason.endsWith("?") ? "" : which}\n${listCommands(commands)}`;
}

/** What is to be typed once it is settled which of several is meant, or that it is meant at all. */
export function describeLater(note: string, later: readonly ToldChoice[]): string {
  const commands = later.map((choice) => ({ command: composeLog(note, choice), meaning: oneLine(choice.meaning) }));
  const why = later.length > 1 ? "as one of these is to be chosen; once it is" : "as it is not settled yet; once it is";
  return `Not noted, ${why}:\n${listCommands(commands)}`;
}
