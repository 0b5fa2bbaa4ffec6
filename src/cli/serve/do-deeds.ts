import {
  describeBlocked,
  describeTakenBack,
  listTakenBack,
  listWritten,
  planDeed,
  readDeed,
  tellChange,
  type ChosenDraft,
  type Deed,
  type NoteDeed,
  type WantedChange,
} from "../../doing/index.js";
import { formatMailto } from "../../output/index.js";
import type { DeedAnswer } from "../../server/index.js";
import type { Session, Snapshot } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import { KeptChanges, pathIn, takeBackNumber } from "../../workspace/index.js";
import { describeFailure } from "../failures.js";
import type { Io } from "../io.js";
import { writeNotes, type WrittenNotes } from "../writing/index.js";

/** A job hunt that is served, as far as something is done in it. */
export interface DeedPlace {
  /** What holds at this moment. */
  readonly latest: () => Snapshot;
  /** The same, once this note is read again. @throws what `describeFailure` knows, where it cannot be read */
  readonly look: (path: string) => Promise<{ readonly session: Session; readonly snapshot: Snapshot }>;
  /** What is served is made anew from what has been written into these notes. */
  readonly renew: (paths: readonly string[]) => Promise<void>;
  /** Whether the workspace file, as it is by now, lets nothing be written. */
  readonly isReadOnly: () => boolean;
  /** What was written, for the person at the terminal: whole lines. */
  readonly tell: (told: string) => void;
  readonly io: Pick<Io, "env" | "now" | "stderr" | "later">;
}

/** What was done, and what is to be in what is served before it is answered. */
interface Performed {
  readonly answer: DeedAnswer;
  /** The notes that were written. */
  readonly written: readonly string[];
}

/** In milliseconds: so long an answer waits for what is served to be new. Of thousands of notes, that takes longer. */
const PATIENCE = 200;

/** How many deeds are remembered, so that one that is sent again is not done again. */
const REMEMBERED = 100;

/**
 * Does what is done on the page, one after the other: reads the note again, plans and writes. It is answered when that is written, with
 * `pending` where what is served does not say so yet. A deed that is sent again under the same name, because its answer got lost or its
 * button was pressed twice, has the same answer.
 */
export function createDeeds(place: DeedPlace): (sent: unknown) => Promise<DeedAnswer> {
  let last: Promise<unknown> = Promise.resolve();
  const answers = new Map<string, Promise<DeedAnswer>>();

  async function answer(deed: Deed): Promise<DeedAnswer> {
    const turn = last.then(() => perform(deed, place));
    last = turn.catch(() => undefined); // Whoever asked is told.
    const { answer: told, written } = await turn;
    if (written.length === 0) {
      answers.delete(keyOf(deed)); // Nothing was done: it is tried again.
      return told;
    }
    const isShown = await isSoon(place.renew(written), place.io);
    return isShown ? told : { ...told, content: { ...told.content, pending: true } };
  }

  return (sent) => {
    const reading = readDeed(sent);
    if (!reading.ok) return Promise.resolve(refuse(400, reading.reason));
    const { deed } = reading;
    if (deed.once === undefined) return answer(deed);
    const name = keyOf(deed);
    const known = answers.get(name) ?? answer(deed);
    answers.set(name, known);
    known.catch(() => answers.delete(name));
    const [oldest] = answers.keys();
    if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest);
    return known;
  };
}

/** With all that was sent: with other words, it is another deed. */
function keyOf(deed: Deed): string {
  return JSON.stringify(deed);
}

/** Whether it comes about before the patience is over; else it goes on without anybody waiting for it. */
async function isSoon(work: Promise<void>, { later }: Pick<Io, "later">): Promise<boolean> {
  let callOff = (): void => undefined;
  const isOver = new Promise<boolean>((resolve) => {
    callOff = later(PATIENCE, () => {
      resolve(false);
    });
  });
  const isDone = await Promise.race([work.then(() => true), isOver]);
  callOff();
  return isDone;
}

async function perform(deed: Deed, place: DeedPlace): Promise<Performed> {
  if (place.isReadOnly()) return withoutWriting(refuse(403, "this page is only for reading"));
  try {
    return await (deed.deed === "undo" ? takeBack(deed.change, place) : performOn(deed, place));
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    return withoutWriting(refuse(409, reason));
  }
}

function withoutWriting(answer: DeedAnswer): Performed {
  return { answer, written: [] };
}

/** How often a note may be saved by others just between its reading and its writing. */
const MOST_TRIES = 5;

async function performOn(deed: NoteDeed, place: DeedPlace): Promise<Performed> {
  // Only what is known as a note is read again: a path that was sent leads to no other file.
  if (place.latest().textOf(deed.note) === undefined)
    return withoutWriting(refuse(409, "there is no such note any more"));
  for (let tries = 1; ; tries++) {
    const hunt = await place.look(deed.note);
    const planned = await planDeed(deed, hunt);
    if ("outdated" in planned) return withoutWriting(refuse(409, planned.outdated));
    if ("unclear" in planned) return withoutWriting(refuse(422, planned.unclear, { choices: planned.choices }));
    if ("draft" in planned) return withoutWriting({ status: 200, content: { draft: toContent(planned.draft) } });
    const { change } = planned;
    const { path, textBefore: before, text: after } = change.planned;
    const { failures, ...outcome } = writeNotes(change.command, [{ path, before, after }], { ...hunt, io: place.io });
    const [failure] = failures;
    if (!failure) return tellDone(change, hunt.snapshot, { ...outcome, place });
    const isSaved = (await place.look(path)).snapshot.textOf(path) !== before;
    if (!isSaved || tries === MOST_TRIES) return withoutWriting(refuse(409, failure.message));
  }
}

function tellDone(
  change: WantedChange,
  snapshot: Snapshot,
  { number, remarks, place }: Pick<WrittenNotes, "number" | "remarks"> & { readonly place: DeedPlace },
): Performed {
  const { lines, next } = tellChange(change, snapshot);
  place.tell(lines);
  const written = listWritten(change.planned.changes, change.asked);
  const content = { said: [change.title, ...remarks], written, next: next.trimEnd() || null, undo: number ?? null };
  return { answer: { status: 200, content }, written: [change.planned.path] };
}

/** As `followthrough draft` makes it. */
function toContent({ draft }: ChosenDraft): DeedAnswer["content"] {
  const { recipients, subject, paragraphs, missing } = draft;
  return {
    to: recipients.map(({ name, email = null, phone = null }) => ({ name, email, phone })),
    subject: subject ?? null,
    body: paragraphs.join("\n\n"),
    mailto: subject === undefined ? null : formatMailto(draft),
    missing,
  };
}

async function takeBack(number: string, place: DeedPlace): Promise<Performed> {
  const { root, folder } = place.latest().workspace;
  const nameOf = (path: string): string => oneLine(pathIn(folder)(path));
  const kept = KeptChanges.open({ env: place.io.env, root });
  if (typeof kept === "string") return withoutWriting(refuse(409, `no change was kept: ${kept}`));
  const last = takeBackNumber(kept, root, number);
  if ("isGone" in last)
    return withoutWriting(
      refuse(409, last.isGone ? "this was taken back already, or is not kept any more" : describeLater(last.later)),
    );
  if (last.blocked.length > 0) return withoutWriting(refuse(409, describeBlocked(last, nameOf)));
  const { restored, failures } = last.takeBack();
  const [failure] = failures;
  if (failure) return withoutWriting(refuse(409, `${nameOf(failure.path)} was not written: ${failure.reason}`));
  const told = await describeTakenBack(last, restored, nameOf);
  place.tell(told);
  const content = await listTakenBack(last, restored, nameOf);
  return { answer: { status: 200, content: { ...content } }, written: restored.map(({ path }) => path) };
}

function describeLater({ command }: { readonly command: string }): string {
  return `${command} has written into the same note since; take that back first`;
}

function refuse(status: Exclude<DeedAnswer["status"], 200>, reason: string, more: object = {}): DeedAnswer {
  return { status, content: { reason, ...more } };
}
