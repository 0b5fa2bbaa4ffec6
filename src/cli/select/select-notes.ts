import type { Evaluation, NoteEvaluation } from "../../engine/index.js";
import { STATUSES, type Status } from "../../facts/index.js";
import { echo, nearest, slug } from "../../text/index.js";
import { readText, UsageError, type Invocation } from "../command.js";

export interface Selection {
  /** Of the applications that were asked for; the findings of other notes are left out, too. */
  readonly evaluation: Evaluation;
  /** How many others there are. */
  readonly others: number;
}

/** The applications that the flags ask for; all of them without one. @throws UsageError where there are none such */
export function selectNotes(evaluation: Evaluation, invocation: Invocation): Selection {
  const company = readText(invocation, "company");
  const status = readText(invocation, "status");
  if (company === undefined && status === undefined) return { evaluation, others: 0 };
  const named = company === undefined ? evaluation.notes : findByCompany(evaluation.notes, company);
  const statuses = status === undefined ? STATUSES : readStatuses(status);
  const notes = named.filter(({ situation }) => statuses.includes(situation.status));
  const files = new Set(notes.map(({ situation }) => situation.application.path));
  const findings = evaluation.findings.filter(({ file }) => files.has(file));
  return { evaluation: { ...evaluation, notes, findings }, others: evaluation.notes.length - notes.length };
}

/** Whole words count more than parts of words. */
function findByCompany(notes: readonly NoteEvaluation[], words: string): readonly NoteEvaluation[] {
  const parts = slug(words)
    .split("-")
    .filter((part) => part !== "");
  if (parts.length === 0) throw new UsageError("--company needs a word of the employer's name");
  const nameOf = ({ situation }: NoteEvaluation): string => slug(situation.application.company);
  const whole = notes.filter((note) => parts.every((part) => `-${nameOf(note)}-`.includes(`-${part}-`)));
  const found = whole.length > 0 ? whole : notes.filter((note) => parts.every((part) => nameOf(note).includes(part)));
  if (found.length > 0) return found;
  const names = new Map(notes.map((note) => [nameOf(note), note.situation.application.company]));
  const meant = names.get(nearest(slug(words), names.keys()) ?? "");
  const mend = meant === undefined ? "followthrough report lists them all" : `did you mean ${echo(meant)}?`;
  throw new UsageError(`no employer ${echo(words)}; ${mend}`);
}

function readStatuses(text: string): readonly Status[] {
  return text.split(",").flatMap((part): readonly Status[] => {
    const word = part.trim().toLowerCase();
    const status = STATUSES.find((one) => one === word);
    if (status) return [status];
    const meant = nearest(word, STATUSES);
    const mend = meant ? `did you mean ${meant}?` : `there are ${STATUSES.join(", ")}`;
    throw new UsageError(`--status: ${echo(part.trim())} is no status; ${mend}`);
  });
}
