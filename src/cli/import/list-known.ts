import type { KnownNote } from "../../exchange/index.js";
import { ENDED, placeOfNote } from "../../facts/index.js";
import type { Snapshot } from "../../session/index.js";
import { pathIn } from "../path-in.js";

/** The workspace's notes, as rows are compared with them. */
export function listKnown({ evaluation, workspace }: Snapshot): readonly KnownNote[] {
  const nameOf = pathIn(workspace.folder);
  return evaluation.notes.map(({ situation: { application } }) => {
    const { company, role, applied, status } = application;
    return {
      ...{ name: nameOf(placeOfNote(application)), company, role },
      ...(applied && { applied: applied.toString() }),
      // As a row's: by what the note itself says.
      isOver: status !== undefined && ENDED.includes(status),
    };
  });
}
