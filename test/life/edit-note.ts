import type { Edit } from "./story.js";

/** The note's text after an edit. @throws Error for an edit that finds nothing to change */
export function editNote(text: string, { log = [], set = {}, replace = [] }: Edit): string {
  let edited = text;
  for (const [from, to] of replace) {
    if (!edited.includes(from)) throw new Error(`nothing to replace: ${from}`);
    edited = edited.replace(from, () => to);
  }
  for (const [key, value] of Object.entries(set)) {
    const line = new RegExp(`^${key}: .*$`, "mu");
    edited = line.test(edited)
      ? edited.replace(line, `${key}: ${value}`)
      : edited.replace(/^role: .*$/mu, `$&\n${key}: ${value}`);
  }
  for (const entry of log) edited = edited.replace(/\n---\n/u, () => `\n  - ${entry}\n---\n`);
  return edited;
}
