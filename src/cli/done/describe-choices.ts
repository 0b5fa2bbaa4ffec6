import type { Action } from "../../engine/index.js";
import { summaryPhrase } from "../../output/index.js";
import { quoteWord } from "../../text/index.js";
import { listCommands } from "../writing/index.js";

/** Several are open, and which of them was done is not guessed. */
export function describeChoices(actions: readonly Action[], path: string): string {
  const choices = actions.map((action) => ({
    command: `followthrough done ${quoteWord(path)} ${quoteWord(action.key)}`,
    meaning: summaryPhrase(action),
  }));
  return `Which one:\n${listCommands(choices)}`;
}
