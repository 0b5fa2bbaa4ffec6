import type { NoteEvaluation } from "../../engine/index.js";
import { ENDED } from "../../facts/index.js";
import { slug } from "../../text/index.js";

/** A note of the same company and role whose application still goes on. */
export function findSame(notes: readonly NoteEvaluation[], company: string, role: string): NoteEvaluation | undefined {
  return notes.find(({ situation: { application, status } }) => {
    const isSame = slug(application.company) === slug(company) && slug(application.role) === slug(role);
    return isSame && !ENDED.some((one) => one === status);
  });
}

/** A name for the application that no note has yet: it stays when the file is moved. */
export function chooseId(notes: readonly NoteEvaluation[], company: string, role: string): string {
  const taken = new Set(notes.map(({ situation: { application } }) => application.id));
  const plain = slug(`${company} ${role}`) || "application";
  for (let count = 1; ; count++) {
    const id = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.has(id)) return id;
  }
}
