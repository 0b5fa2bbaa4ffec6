import type { Application, EntryFacts, Interview, Origin } from "../facts/index.js";
import { applyEdits, type Range } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import type { Finding, Fix } from "../diagnostics/index.js";
import { People, readLogLine, type UnlinkedEntry } from "./fields/index.js";
import { NoteFindings } from "./findings/index.js";
import { openNote } from "./front-matter/index.js";
import type { LineMend } from "./mend/index.js";

/** An entry that words tell of. */
export interface SaidEntry extends EntryFacts {
  /** Where its parts stand in the words. */
  readonly places: Readonly<Partial<Record<"name" | "by" | "promised" | "remark", Range>>>;
}

/** A conversation that words tell of. */
export interface SaidInterview extends Pick<
  Interview,
  "date" | "start" | "minutes" | "kind" | "with" | "promised_by" | "cancelled"
> {
  /** Where its parts stand in the words; without `date`, it was on the day that they tell of. */
  readonly places: Readonly<Partial<Record<"date" | "start" | "promised_by", Range>>>;
}

/** What words say, as the same words in the note's log would. */
export interface Said {
  readonly entries: readonly SaidEntry[];
  readonly interviews: readonly SaidInterview[];
  readonly deadline?: { readonly date: PlainDate; readonly place: Range };
  /** What is said besides. */
  readonly remark?: string;
  /** Words are left that are part of no fact and of no remark. */
  readonly leavesWords: boolean;
  /** They say that nothing has happened, or what is only to be done. */
  readonly isDenied: boolean;
  /** Where nothing is read: the words as they were meant, where that is certain. */
  readonly mended?: string;
}

/**
 * Reads words (`sent thank-you to Ada by email`, `called, left a voicemail`) as a line of that day in the application's log is
 * read: by the grammar, else as people put it.
 */
export function readSaid(words: string, application: Application, date: PlainDate): Said {
  const lead = `${date.toString()} `;
  const text = lead + words;
  const findings = new NoteFindings("", text);
  const note = openNote({ path: "", text }, { start: 0, end: text.length }, findings);
  const people = new People(application.contacts, note);
  const line = {
    text,
    origin: { path: "", start: 0, end: text.length },
    label: "",
    locate: (part: Range): Range => part,
    toFix: toEdits,
  };
  const facts = readLogLine(line, { zone: application.timezone, people, note, isTold: true });
  const inWords = ({ start, end }: Range): Range => ({ start: start - lead.length, end: end - lead.length });
  const place = (origin: Origin | undefined): Range | undefined =>
    origin && origin.start >= lead.length ? inWords(origin) : undefined;
  const told = findings.list();
  const hasFacts = facts.entries.length > 0 || facts.interviews.length > 0 || facts.deadline !== undefined;
  return {
    entries: facts.entries.map((entry) => entryOf(entry, place)),
    interviews: facts.interviews.map(
      ({ date: day, start, minutes, kind, with: company, promised_by, cancelled, origins }) => ({
        ...{ date: day, start, minutes, kind, with: company, promised_by, cancelled },
        places: { date: place(origins.date), start: place(origins.start), promised_by: place(origins.promised_by) },
      }),
    ),
    deadline: facts.deadline && { date: facts.deadline.date, place: inWords(facts.deadline.origin) },
    remark: facts.remark,
    leavesWords: facts.leavesWords === true,
    isDenied: !hasFacts && told.some(({ check }) => check === "log-words"),
    mended: hasFacts ? undefined : mend(text, told)?.slice(lead.length),
  };
}

function entryOf(
  { origins, ...entry }: UnlinkedEntry,
  place: (origin: Origin | undefined) => Range | undefined,
): SaidEntry {
  const { name, by, promised, remark } = origins;
  return { ...entry, places: { name: place(name), by: place(by), promised: place(promised), remark: place(remark) } };
}

function mend(text: string, told: readonly Finding[]): string | undefined {
  const [fix, ...others] = told.flatMap((finding) => finding.fix ?? []);
  return fix && others.length === 0 ? applyEdits(text, fix.edits) : undefined;
}

function toEdits(mend: LineMend | undefined): Fix | undefined {
  return (
    mend && { title: mend.title, edits: mend.edits.map(({ start, end, text }) => ({ range: { start, end }, text })) }
  );
}
