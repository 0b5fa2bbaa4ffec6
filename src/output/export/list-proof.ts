import type { NoteEvaluation } from "../../engine/index.js";
import { ENDED, isHeld, type Entry, type Interview, type Origin, type Situation } from "../../facts/index.js";
import { compareTexts } from "../../text/index.js";
import { compareDates, dayOfMoment, type PlainDate } from "../../time/index.js";
import { cleanLine } from "../words/index.js";

type Note = Pick<NoteEvaluation, "situation">;

/** One thing that was done for an application, as an office that pays benefits asks for it. */
export interface Proof {
  readonly date: PlainDate;
  readonly company: string;
  readonly role: string;
  /** `application`, `follow-up`, `interview (video)`. */
  readonly done: string;
  /** `email`, `phone`, …; empty where the note does not say. */
  readonly channel: string;
  /** What came of it so far: `rejection 2026-11-20`, `no answer yet`. */
  readonly result: string;
  readonly note: Note;
  readonly origin?: Origin;
}

export interface ProofPeriod {
  /** Both are within it. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * What the person has done in a period, in the order of the days: applied, gone to interviews, sent messages. What lies after the clock has not
 * happened, and is left out; so are interviews that were called off.
 */
export function listProof(notes: readonly Note[], { from, to }: ProofPeriod): readonly Proof[] {
  return notes
    .flatMap(listOfNote)
    .filter(({ date }) => compareDates(date, from) >= 0 && compareDates(date, to) <= 0)
    .toSorted((a, b) => compareDates(a.date, b.date) || compareTexts(a.company, b.company));
}

function listOfNote(note: Note): readonly Proof[] {
  const { situation } = note;
  const { application, log, now } = situation;
  const about = { company: cleanLine(application.company), role: cleanLine(application.role), note };
  const sent = leaveOutRepeated(log.filter(({ direction }) => direction === "sent"));
  const held = application.interviews.filter((one) => isHeld(one, now));
  return [
    ...listApplying(situation, sent).map(({ date, origin }) => ({
      ...{ ...about, date, done: "application", channel: "" },
      result: findResult(situation, date, true),
      ...(origin && { origin }),
    })),
    ...held.map((interview) => ({
      ...{ ...about, date: interview.date, ...describeInterview(interview) },
      result: findResult(situation, interview.date, false),
      ...(interview.origins.date && { origin: interview.origins.date }),
    })),
    ...sent.map((entry) => ({
      ...{ ...about, date: entry.date, done: describeEntry(entry), channel: cleanLine(entry.by ?? "") },
      result: findResult(leaveOutUntil(entry, situation), entry.date, entry.kind === "application"),
      ...(entry.origins.date && { origin: entry.origins.date }),
    })),
  ];
}

/** The day of applying, unless the log tells of it, be it on another day: one applies once. */
function listApplying(
  { application: { applied, origins }, now }: Situation,
  sent: readonly Entry[],
): readonly { readonly date: PlainDate; readonly origin?: Origin | undefined }[] {
  if (!applied || compareDates(applied, dayOfMoment(now)) > 0) return [];
  const isLogged = sent.some(({ kind }) => kind === "application");
  return isLogged ? [] : [{ date: applied, origin: origins.applied }];
}

/** What a note tells twice, in its front matter and in its body, was done once. */
function leaveOutRepeated(sent: readonly Entry[]): readonly Entry[] {
  const nameOf = ({ name, contact }: Entry): string => contact?.name ?? name ?? "";
  const told = new Map<string, Entry>();
  for (const entry of sent) {
    const telling = JSON.stringify([entry.date.toString(), entry.kind, nameOf(entry), entry.by]);
    if (!told.has(telling)) told.set(telling, entry);
  }
  return [...told.values()];
}

function describeEntry({ kind, left_message }: Entry): string {
  return left_message ? `${cleanLine(kind)} (left a message)` : cleanLine(kind);
}

const BY_PHONE: readonly (string | undefined)[] = ["phone", "video"];

function describeInterview({ kind }: Interview): Pick<Proof, "done" | "channel"> {
  const word = kind === undefined ? "" : cleanLine(kind);
  return { done: word === "" ? "interview" : `interview (${word})`, channel: BY_PHONE.includes(word) ? word : "" };
}

/** Of one day's entries, what stands before the one that was sent is no answer to it. */
function leaveOutUntil(entry: Entry, situation: Situation): Situation {
  return { ...situation, log: situation.log.slice(situation.log.indexOf(entry) + 1) };
}

/** The first answer after it, else how the application stands. @param isWhole what has become of all of it counts, too */
function findResult({ log, status, application, now }: Situation, date: PlainDate, isWhole: boolean): string {
  const answers = log.filter((entry) => entry.direction === "received" && compareDates(entry.date, date) >= 0);
  const [first] = answers;
  const isOver = ENDED.includes(status);
  const standing = isOver || status === "offer" ? status : "";
  if (first) {
    const told = `${cleanLine(first.kind)} ${first.date.toString()}`;
    const isSaid = standing === "" || (standing === "rejected" && answers.some(({ kind }) => kind === "rejection"));
    return isWhole && !isSaid ? `${told}, now ${standing}` : told;
  }
  const next = application.interviews.find((one) => isHeld(one, now) && compareDates(one.date, date) > 0);
  if (next) return `interview ${next.date.toString()}${isWhole && standing !== "" ? `, now ${standing}` : ""}`;
  return standing === "" ? "no answer yet" : standing;
}
