import { COMMANDS } from "../../src/cli/table.js";
import type { Edit } from "./read-diary.js";

// How many keys are pressed. By hand it is an editor in the terminal, by somebody who knows it well.

/** `vi kes`, Tab, Enter; then `:wq`, Enter. */
const OPEN_AND_SAVE = 12;
/** To the line where something is to be written. */
const GO_THERE = 3;
/** `cw`, whatever its length. */
const DELETE = 2;

/** Notes are opened once an evening, whatever is changed in them. */
export function countKeysOfEdits(edits: readonly Edit[]): number {
  return countNotes(edits) * OPEN_AND_SAVE + edits.reduce((sum, edit) => sum + countKeysOfEdit(edit), 0);
}

export function countNotes(edits: readonly Edit[]): number {
  return new Set(edits.flatMap((edit) => ("in" in edit ? [edit.in] : []))).size;
}

function countKeysOfEdit(edit: Edit): number {
  if ("rename" in edit) return `mv ${edit.rename} ${edit.to}\n`.length;
  if ("log" in edit) return GO_THERE + countTyped(`\n- ${edit.log}`);
  if ("above" in edit) return GO_THERE + countTyped(`${edit.add}\n`);
  const { replace, by } = edit;
  let start = 0;
  while (start < replace.length && replace[start] === by[start]) start++;
  let end = 0;
  while (end < Math.min(replace.length, by.length) - start && replace.at(-1 - end) === by.at(-1 - end)) end++;
  const isDeleted = replace.length > start + end;
  return GO_THERE + (isDeleted ? DELETE : 0) + countTyped(by.slice(start, by.length - end));
}

/** The editor indents by itself. */
function countTyped(text: string): number {
  return text.replace(/^ +/gmu, "").length;
}

/** Every letter, and Enter. @param command without `followthrough` */
export function countKeys(command: string): number {
  return `followthrough ${command}\n`.length;
}

/** Tab after as much of the program, the command and the note as no other begins with; the rest is typed. */
export function countKeysWithTab(command: string, notes: readonly string[]): number {
  const [name = "", note = "", ...rest] = command.split(" ");
  const program = "fol\t".length;
  const isNote = notes.includes(note);
  const told = (isNote ? rest : [note, ...rest]).filter((word) => word !== "").join(" ");
  return (
    program +
    completed(
      name,
      COMMANDS.map((one) => one.name),
    ) +
    (isNote ? completed(note, notes) : 0) +
    `${told}\n`.length
  );
}

/** With the blank behind the word, which completing types, too. */
function completed(word: string, words: readonly string[]): number {
  const others = words.filter((one) => one !== word);
  let length = 1;
  while (length < word.length && others.some((one) => one.startsWith(word.slice(0, length)))) length++;
  return Math.min(length, word.length) + 1;
}
