import type { Evaluation, NoteEvaluation } from "../engine/index.js";
import { placeOfNote } from "../facts/index.js";
import { applicationPhrase, privateIdOf } from "../output/index.js";
import { echo, nearest, oneLine, quoteWord, slug } from "../text/index.js";
import { UsageError } from "./command.js";

const MOST_NAMED = 5;
const HOW_TO_NAME = "give its path, or a part of its company, role or path";

/** No note is called so. */
export class UnknownNote extends UsageError {
  /** Notes that are called nearly so, as messages name them; empty for none. */
  readonly meant: string;

  constructor(message: string, meant = "") {
    super(message);
    this.meant = meant;
  }
}

/**
 * The note that a person means: by its path, by words that only it has in its company, role or path, or by what a private
 * calendar calls it (3f2a), which depends on the calendar's secret. @throws UsageError when none or several could be
 * meant.
 */
export function findNote({ notes, copies, findings }: Evaluation, words: string, secret?: string): NoteEvaluation {
  const byPath = findByPath(notes, words);
  if (byPath.length === 1 && byPath[0]) return byPath[0];
  const found = byPath.length > 0 ? byPath : findByWords(notes, words, secret);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only)
    throw new UsageError(
      `Which one: ${listNotes(found)}? Type its path, such as ${quoteWord(oneLine(placeOfNote(only.situation.application)))}`,
    );
  const [copy] = findByPath(copies, words);
  if (copy) throw new UsageError(`${describeNote(copy)} is a copy of another note; see followthrough check`);
  const isUnreadable = findings.some(({ file }) => file.normalize("NFC") === tidyPath(words));
  if (oneLine(words).trim() === "") throw new UnknownNote(`no note was named; ${HOW_TO_NAME}`);
  if (isUnreadable)
    throw new UsageError(`${oneLine(words).trim()} could not be read as a note; see followthrough check`);
  const meant = guessNotes(notes, words);
  if (meant.length > 0)
    throw new UnknownNote(`no note ${echo(words)}; did you mean ${listNotes(meant)}?`, listNotes(meant));
  const few =
    notes.length <= MOST_NAMED && notes.length > 0
      ? `; there ${notes.length > 1 ? "are" : "is"} ${listNotes(notes, "and")}`
      : "";
  throw new UnknownNote(`no note ${echo(words)}; ${HOW_TO_NAME}${few}`);
}

/** A row of a table is named by its line, too: `tracker.md:12`. A path is typed with a slash or its ending. Whoever stands above or below the workspace types more or less of it. */
function findByPath(notes: readonly NoteEvaluation[], words: string): readonly NoteEvaluation[] {
  const path = tidyPath(words);
  const isPath = path.includes("/") || /\.\w+(?::\d+)?$/u.test(path);
  const withPath = (test: (own: string) => boolean) =>
    notes.filter(({ situation: { application } }) =>
      [application.path, ...(application.row ? [placeOfNote(application)] : [])].some((own) =>
        test(own.normalize("NFC")),
      ),
    );
  const exact = withPath((own) => own === path);
  if (exact.length > 0 || !isPath) return exact;
  const longer = withPath((own) => path.endsWith(`/${own}`));
  return longer.length > 0 ? longer : withPath((own) => own.endsWith(`/${path}`));
}

function tidyPath(words: string): string {
  return words
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/u, "")
    .normalize("NFC");
}

/** The whole of a name, or of a private calendar's id, counts more than words of it, and these more than parts of words. */
function findByWords(
  notes: readonly NoteEvaluation[],
  words: string,
  secret: string | undefined,
): readonly NoteEvaluation[] {
  const wanted = typedSlug(words);
  if (wanted === "") return [];
  const parts = wanted.split("-");
  const isCalledSo = ({ situation: { application } }: NoteEvaluation) => privateIdOf(application.id, secret) === wanted;
  const tests: readonly ((names: readonly string[], note: NoteEvaluation) => boolean)[] = [
    (names, note) => names.includes(wanted) || isCalledSo(note),
    (names) => parts.every((part) => names.some((name) => `-${name}-`.includes(`-${part}-`))),
    (names) => parts.every((part) => names.some((name) => name.includes(part))),
  ];
  for (const test of tests) {
    const found = notes.filter((note) => test(namesOf(note), note));
    if (found.length > 0) return found;
  }
  return [];
}

function namesOf({ situation: { application } }: NoteEvaluation): string[] {
  const { company, role, path } = application;
  const stem = path.replace(/\.\w+$/u, "");
  return [company, role, `${company} ${role}`, stem, stem.slice(stem.lastIndexOf("/") + 1)].map(typedSlug);
}

/** As it is typed in a hurry, or where a keyboard lacks letters: `soster` is Søster, `lodz` is Łódź, `oneill` O'Neill. */
function typedSlug(text: string): string {
  return slug(text.replace(/(?<=\p{L})['’](?=\p{L})/gu, "")).replace(
    /[æœßøđðłı]/gu,
    (letter) => PLAIN_LETTERS[letter] ?? letter,
  );
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ æ: "ae", œ: "oe", ß: "ss", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i" },
};

function listNotes(notes: readonly NoteEvaluation[], joint: "or" | "and" = "or"): string {
  const named = notes.slice(0, MOST_NAMED).map(describeNote);
  const rest = notes.length - named.length;
  if (rest > 0) return `${named.join(", ")} or ${rest} more`;
  return named.length > 1 ? `${named.slice(0, -1).join(", ")} ${joint} ${named.at(-1) ?? ""}` : (named[0] ?? "");
}

function describeNote({ situation: { application } }: NoteEvaluation): string {
  return `${oneLine(placeOfNote(application))} (${applicationPhrase(application)})`;
}

/** Those whose company, role or path is nearly what was typed: the whole of it, else each of its words. */
function guessNotes(notes: readonly NoteEvaluation[], words: string): readonly NoteEvaluation[] {
  const wanted = typedSlug(words);
  const names = new Set(notes.flatMap(namesOf));
  const whole = nearest(wanted, names);
  if (whole !== undefined) return notes.filter((note) => namesOf(note).includes(whole));
  const known = [...new Set([...names].flatMap((name) => name.split("-")))];
  const parts = wanted.split("-").map((part) => (known.includes(part) ? part : nearest(part, known)));
  if (wanted === "" || parts.some((part) => part === undefined)) return [];
  return notes.filter((note) => {
    const own = new Set(namesOf(note).flatMap((name) => name.split("-")));
    return parts.every((part) => part !== undefined && own.has(part));
  });
}
