import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Edit } from "./read-diary.js";

/** Does in the folder what the person does by hand. */
export function carryOut(cwd: string, edit: Edit): void {
  if ("rename" in edit) {
    mkdirSync(dirname(join(cwd, edit.to)), { recursive: true });
    renameSync(join(cwd, edit.rename), join(cwd, edit.to));
    return;
  }
  const path = join(cwd, edit.in);
  const text = readFileSync(path, "utf8");
  const edited = editText(text, edit);
  expect(edited, `${edit.in} is to change`).not.toBe(text);
  writeFileSync(path, edited);
}

function editText(text: string, edit: Exclude<Edit, { rename: string }>): string {
  if ("log" in edit) return text.replace(/\n---\n/u, () => `\n  - ${edit.log}\n---\n`);
  if ("above" in edit) return text.replace(`\n${edit.above}`, () => `\n${edit.add}\n${edit.above}`);
  return text.replace(edit.replace, () => edit.by);
}
