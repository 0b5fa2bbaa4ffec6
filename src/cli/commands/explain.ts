import type { NoteEvaluation } from "../../engine/index.js";
import {
  describeEntry,
  describeOwnCheck,
  explainNote,
  formatAdvice,
  formatAdviceJson,
  formatEntry,
  formatEntriesJson,
  formatExplainedNote,
  formatExplainedNoteJson,
  type EntryDescription,
} from "../../output/index.js";
import { findEntries, listNames, loadBuiltinScenarios, type Policy } from "../../policy/index.js";
import { OWN_CHECKS, type Snapshot } from "../../session/index.js";
import { echo, nearest, oneLine } from "../../text/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { isKnownFailure } from "../failures.js";
import { findNote, UnknownNote } from "../find-note.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt, openPolicyFor } from "../open.js";
import { usesColor, widthOf } from "../terminal.js";
import { describeWhyNoNote, findWhyNoNote, namePath, type Workspace } from "../../workspace/index.js";

/**
 * Says why: of a note, every action and finding; of a rule, check, setting, draft or statement, what it is and what it
 * rests on; of a word of the language that policies are written in, what it means. The whole name of something of the policy
 * comes before a note that could be meant, and a note before a word of the language; a path always means the note.
 */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const isJson = readText(invocation, "format") === "json";
  const style = { color: usesColor(invocation, io, io.stdout), width: widthOf(io.stdout) };
  const words = invocation.operands.join(" ");
  const isAll = readFlag(invocation, "advice");
  if (isAll && words !== "") throw new UsageError(`explain --advice tells of all advice; leave out ${echo(words)}`);
  if (!isAll && words.trim() === "")
    throw new UsageError("explain takes a note or a name: followthrough explain NOTE|NAME");
  if (isAll) {
    const { policy } = await openPolicyFor(invocation, io);
    const scenarios = await loadBuiltinScenarios();
    io.stdout.write(isJson ? formatAdviceJson(policy, scenarios) : formatAdvice(policy, scenarios, style));
    return EXIT.ok;
  }
  const tell = (descriptions: readonly EntryDescription[]): ExitCode => {
    const text = isJson
      ? formatEntriesJson(descriptions)
      : descriptions.map((one) => formatEntry(one, style)).join("\n");
    io.stdout.write(text);
    return EXIT.ok;
  };
  try {
    const opened = await openPolicyFor(invocation, io);
    const named = await describeNamed(words, opened.policy);
    if (named.length > 0) return tell(named);
    const { snapshot } = await openHunt(invocation, io, { opened });
    const { locate } = snapshot;
    const explained = explainNote(await findNoteOrName(snapshot, words, io), snapshot);
    const text = snapshot.textOf(explained.note.situation.application.path) ?? "";
    io.stdout.write(
      isJson
        ? formatExplainedNoteJson(explained, { locate, text })
        : formatExplainedNote(explained, { locate, ...style }),
    );
    return EXIT.ok;
  } catch (error) {
    // Whoever writes a policy asks what a word means while the policy does not load yet, and where there is no note.
    if (!isKnownFailure(error) || (error instanceof UsageError && !(error instanceof UnknownName))) throw error;
    const { openReference } = await import("../../reference/index.js");
    const reference = await openReference();
    const found = reference.find(words);
    if (found.length > 0) return tell(found);
    throw error instanceof UnknownName ? error.withNames(reference.words) : error;
  }
}

/** What has this name: of the policy, else one of the checks that belong to no policy. */
async function describeNamed(name: string, policy: Policy): Promise<readonly EntryDescription[]> {
  const entries = findEntries(policy, name);
  if (entries.length > 0) {
    const scenarios = await loadBuiltinScenarios();
    return entries.map((entry) => describeEntry(entry, policy, scenarios));
  }
  const check = Object.hasOwn(OWN_CHECKS, name) ? OWN_CHECKS[name] : undefined;
  return check ? [describeOwnCheck(name, check)] : [];
}

/** Of a file that is there and is no note: why, and what would make it one. */
async function tellNoNote(workspace: Workspace, words: string, cwd: string): Promise<string | undefined> {
  const named = namePath(words, cwd);
  const meaning = named.kind === "file" ? await named.within(workspace) : undefined;
  const why = meaning && (await findWhyNoNote(workspace, meaning.path));
  return why && `${oneLine(words)} is not read as a note: ${describeWhyNoNote(why)}`;
}

/** Neither a note nor something of the policy is called so. */
class UnknownName extends UsageError {
  readonly #words: string;
  /** Names of the policy, and of the checks that belong to none. */
  readonly #names: readonly string[];
  readonly #note: UnknownNote;

  constructor(words: string, names: readonly string[], note: UnknownNote) {
    super(note.message, { cause: note });
    this.#words = words;
    this.#names = names;
    this.#note = note;
  }

  /** The same, with what was most likely meant: of the notes, and of the names of the policy and of its language. */
  withNames(ofLanguage: readonly string[]): UsageError {
    const name = nearest(this.#words, [...this.#names, ...ofLanguage]);
    const meant = [this.#note.meant, name ?? ""].filter(Boolean).join(" or ");
    if (name === undefined) return this;
    return new UsageError(
      `no note, nothing of the policy and no word of its language is called ${echo(this.#words)}; did you mean ${meant}?`,
      { cause: this },
    );
  }
}

/** @throws UsageError that also knows files that are no notes; UnknownName */
async function findNoteOrName(
  { evaluation, policy, workspace }: Snapshot,
  words: string,
  { cwd }: Io,
): Promise<NoteEvaluation> {
  try {
    return findNote(evaluation, words, workspace.config.calendar.secret);
  } catch (error) {
    const why = error instanceof UsageError ? await tellNoNote(workspace, words, cwd) : undefined;
    if (why !== undefined) throw new UsageError(why, { cause: error });
    if (!(error instanceof UnknownNote)) throw error;
    throw new UnknownName(words, [...listNames(policy), ...Object.keys(OWN_CHECKS)], error);
  }
}
