import { UsageError } from "../diagnostics/index.js";
import type { NoteEvaluation } from "../engine/index.js";
import type { Policy } from "../policy/index.js";
import { applicationPhrase } from "../output/index.js";
import { echo, nearest, quoteWord, slug } from "../text/index.js";
import { hasWords, isOpen } from "./choose-action.js";
import type { Wish } from "./plan-told.js";

/** A rule or a check that may be skipped. */
export interface Skippable {
  readonly id: string;
  /** What it has to say of the note at present. */
  readonly meaning: string;
  /** It has something to say now: part of its name is enough. */
  readonly isOpen?: boolean;
}

/** Those that have something to say of the note first, then all others; of what is to count again, what is skipped. */
export function listSkippable(
  { actions, findings, situation: { application } }: NoteEvaluation,
  { rules, checks }: Policy,
  isOff: boolean,
): readonly Skippable[] {
  if (isOff) return application.skip.map(({ id }) => ({ id, meaning: "" }));
  const own = new Set([...rules, ...checks].map(({ id }) => id));
  const all: Skippable[] = [
    ...actions
      .filter(({ projected }) => !projected)
      .map((action) => ({ id: action.rule, meaning: action.title, isOpen: isOpen(action) })),
    ...findings
      .filter(({ check }) => own.has(check))
      .map(({ check, message }) => ({ id: check, meaning: message, isOpen: true })),
    ...[...own].map((id) => ({ id, meaning: "" })),
  ];
  const seen = new Map<string, Skippable>();
  for (const one of all) if (!seen.has(one.id)) seen.set(one.id, one);
  return [...seen.values()];
}

/** By its id, as it is or with blanks, or the rule of an action's key. @throws UsageError */
export function findSkippable(typed: string, ids: readonly Skippable[], note: NoteEvaluation, isOff: boolean): string {
  const wanted = slug(typed.split("/", 1)[0] ?? typed);
  const exact = ids.find(({ id }) => slug(id) === wanted);
  if (exact) return exact.id;
  const found = ids.filter(({ id }) => hasWords(id, wanted));
  const [only, ...others] = isOff ? found : found.filter((one) => one.isOpen);
  if (only && others.length === 0) return only.id;
  const ofNote = quoteWord(note.situation.application.path);
  if (found.length > 0) {
    const commands = found.map(({ id }) => `followthrough skip ${ofNote} ${id}`);
    const why = only ? `${echo(typed)} may be several` : `${echo(typed)} asks for nothing of this note at present`;
    throw new UsageError(`${why}; give the whole name: ${commands.join(" or ")}`);
  }
  const application = applicationPhrase(note.situation.application);
  if (isOff && ids.length === 0) throw new UsageError(`${application} skips nothing`);
  const meant = nearest(
    typed,
    ids.map(({ id }) => id),
  );
  const mend =
    meant === undefined
      ? isOff
        ? `it skips ${ids.map(({ id }) => id).join(", ")}`
        : "followthrough policy lists them"
      : `did you mean ${meant}?`;
  throw new UsageError(`${isOff ? `${application} does not skip` : "no rule or check"} ${echo(typed)}; ${mend}`);
}

/** @param isOff the rule or check is to count again */
export function wishToSkip(
  id: string,
  { isOff = false, reason }: { readonly isOff?: boolean; readonly reason?: string | undefined },
): Wish {
  const said = isOff ? `${id} counts again` : `${id} is skipped${reason === undefined ? "" : `: ${reason}`}`;
  const change = isOff ? { unskip: id } : { skip: id, ...(reason !== undefined && { reason }) };
  return { command: "skip", changes: [change], said: [said] };
}
