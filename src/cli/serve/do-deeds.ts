import {
  describeBlocked,
  describeTakenBack,
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
import { writeNotes } from "../writing/index.js";

/** A job hunt that is served, as far as something is done in it. */
export interface DeedPlace {
  /** What holds at this moment. */
  readonly latest: () => Snapshot;
  /** The same, once this note is read again. @throws what `describeFailure` knows, where it cannot be read */
  readonly look: (path: string) => Promise<{ readonly session: Session; readonly snapshot: Snapshot }>;
  /** What is served is made anew from what has been written. */
  readonly renew: () => Promise<void>;
  /** Whether the workspace file, as it is by now, lets nothing be written. */
  readonly isReadOnly: () => boolean;
  /** What was written, for the person at the terminal: whole lines. */
  readonly tell: (told: string) => void;
  readonly io: Pick<Io, "env" | "now" | "stderr">;
}

/** Does what is done on the page, one after the other: reads the note again, plans, writes, and answers once what is served is new. */
export function createDeeds(place: DeedPlace): (sent: unknown) => Promise<DeedAnswer> {
  let last: Promise<unknown> = Promise.resolve();
  return (sent) => {
    const reading = readDeed(sent);
    if (!reading.ok) return Promise.resolve(refuse(400, reading.reason));
    const turn = last.then(() => perform(reading.deed, place));
    last = turn.catch(() => undefined); // Whoever asked is told.
    return turn;
  };
}

async function perform(deed: Deed, place: DeedPlace): Promise<DeedAnswer> {
  if (place.isReadOnly()) return refuse(403, "this page is only for reading");
  try {
    return await (deed.deed === "undo" ? takeBack(deed.change, place) : performOn(deed, place));
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    return refuse(409, reason);
  }
}

/** How often a note may be saved by others just between its reading and its writing. */
const MOST_TRIES = 5;

async function performOn(deed: NoteDeed, place: DeedPlace): Promise<DeedAnswer> {
  // Only what is known as a note is read again: a path that was sent leads to no other file.
  if (place.latest().textOf(deed.note) === undefined) return refuse(409, "there is no such note any more");
  for (let tries = 1; ; tries++) {
    const hunt = await place.look(deed.note);
    const planned = await planDeed(deed, hunt);
    if ("outdated" in planned) return refuse(409, planned.outdated);
    if ("unclear" in planned) return refuse(422, planned.unclear, { choices: planned.choices });
    if ("draft" in planned) return { status: 200, content: { draft: toContent(planned.draft) } };
    const { change } = planned;
    const { path, textBefore: before, text: after } = change.planned;
    const { failures, number } = writeNotes(change.command, [{ path, before, after }], { ...hunt, io: place.io });
    const [failure] = failures;
    if (!failure) return tellDone(change, hunt.snapshot, { number, place });
    const isSaved = (await place.look(path)).snapshot.textOf(path) !== before;
    if (!isSaved || tries === MOST_TRIES) return refuse(409, failure.message);
  }
}

async function tellDone(
  change: WantedChange,
  snapshot: Snapshot,
  { number, place }: { readonly number: string | undefined; readonly place: DeedPlace },
): Promise<DeedAnswer> {
  const { lines, next } = tellChange(change, snapshot);
  place.tell(lines);
  // What has been written is known here sooner than the watcher tells of it.
  await place.look(change.planned.path);
  await place.renew();
  const written = listWritten(change.planned.changes, change.asked);
  const content = { said: [change.title], written, next: next.trimEnd() || null, undo: number ?? null };
  return { status: 200, content };
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

async function takeBack(number: string, place: DeedPlace): Promise<DeedAnswer> {
  const { root, folder } = place.latest().workspace;
  const nameOf = (path: string): string => oneLine(pathIn(folder)(path));
  const kept = KeptChanges.open({ env: place.io.env, root });
  if (typeof kept === "string") return refuse(409, `no change was kept: ${kept}`);
  const last = takeBackNumber(kept, root, number);
  if ("isGone" in last)
    return refuse(
      409,
      last.isGone ? "this was taken back already, or is not kept any more" : describeLater(last.later),
    );
  if (last.blocked.length > 0) return refuse(409, describeBlocked(last, nameOf));
  const { restored, failures } = last.takeBack();
  const [failure] = failures;
  if (failure) return refuse(409, `${nameOf(failure.path)} was not written: ${failure.reason}`);
  const told = describeTakenBack(last, restored, nameOf);
  place.tell(told);
  for (const { path } of restored) if (place.latest().textOf(path) !== undefined) await place.look(path);
  await place.renew();
  return { status: 200, content: { said: told.trimEnd().split("\n") } };
}

function describeLater({ command }: { readonly command: string }): string {
  return `${command} has written into the same note since; take that back first`;
}

function refuse(status: Exclude<DeedAnswer["status"], 200>, reason: string, more: object = {}): DeedAnswer {
  return { status, content: { reason, ...more } };
}
