import type { NoteEvaluation } from "../engine/index.js";
import type { Snapshot } from "../session/index.js";
import type { Telling, TellingFlags, Told } from "../telling/index.js";
import { findDateOrder } from "../time/index.js";
import type { Wish } from "./plan-told.js";

/** What `readTold` asks for, of an application. */
export function tellingOf(snapshot: Snapshot, { situation }: NoteEvaluation, flags: TellingFlags): Telling {
  const { circumstances, workspace } = snapshot;
  const { application } = situation;
  const text = snapshot.textOf(application.path) ?? "";
  return {
    ...{ application, flags, now: circumstances.now, statuses: workspace.config.statuses },
    ...orderOf(text),
  };
}

/** How the note writes days and months in numbers. */
function orderOf(text: string): Pick<Telling, "order"> {
  const order = findDateOrder([text]);
  return order === undefined ? {} : { order };
}

export function wishToLog({ changes, said, newPeople }: Told): Wish {
  const news = newPeople.map((name) => `${name} is new to this note.`);
  return { command: "log", changes, said, news };
}
