import type { NoteEvaluation } from "../engine/index.js";
import type { Snapshot } from "../session/index.js";
import type { Telling, TellingFlags, Told } from "../telling/index.js";
import { quoteWord } from "../text/index.js";
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

/** @param name of the note, as the person knows it */
export function wishToLog(told: Told, note: NoteEvaluation, name: string): Wish {
  const { changes, said, newPeople } = told;
  const news = [...newPeople.map((one) => `${one} is new to this note.`), ...sayClosed(told, note, name)];
  return { command: "log", changes, said, news };
}

const CLOSED: ReadonlySet<string> = new Set(["accepted", "rejected", "withdrawn", "ghosted"]);

/** Of a note that is over, nothing is due, whatever is written into it. */
function sayClosed({ changes }: Told, { situation: { application } }: NoteEvaluation, name: string): readonly string[] {
  const { status } = application;
  if (status === undefined || !CLOSED.has(status) || changes.some((change) => "status" in change)) return [];
  const again = `followthrough log ${quoteWord(name)} status interviewing`;
  return [`The note is closed (status: ${status}), so nothing is due of it; if it goes on after all: ${again}.`];
}
