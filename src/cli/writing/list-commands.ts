import { displayWidth, padToWidth } from "../../text/index.js";

/** Commands to choose from, each with what it means, one below the other: whole lines. */
export function listCommands(choices: readonly { readonly command: string; readonly meaning: string }[]): string {
  const width = choices.reduce((most, { command }) => Math.max(most, displayWidth(command)), 0);
  return choices.map(({ command, meaning }) => `  ${padToWidth(command, width)}  ${meaning}\n`).join("");
}
