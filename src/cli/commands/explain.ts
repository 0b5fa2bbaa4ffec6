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
import { findNote, UnknownNote } from "../find-note.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt, openPolicyFor } from "../open.js";
import { usesColor, widthOf } from "../terminal.js";
import { describeWhyNoNote, findWhyNoNote, namePath, type Workspace } from "../../workspace/index.js";

/**
 * Says why: of a note, every action and finding; of a rule, check, setting, draft or statement, what it is and what it
 * rests on. The whole name of one of these comes before a note that could be meant, too; a path always means the note.
 */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const isJson = readText(invocation, "format") === "json";
  const style = { color: usesColor(invocation, io, io.stdout), width: widthOf(io.stdout) };
  const words = invocation.operands.join(" ");
  const isAll = readFlag(invocation, "advice");
  if (isAll && words !== "") throw new UsageError(`explain --advice tells of all advice; leave out ${echo(words)}`);
  if (!isAll && words.trim() === "")
    throw new UsageError("explain takes a note or a name: followthrough explain NOTE|NAME");
  const opened = await openPolicyFor(invocation, io);
  const { policy } = opened;
  if (isAll) {
    const scenarios = await loadBuiltinScenarios();
    io.stdout.write(isJson ? formatAdviceJson(policy, scenarios) : formatAdvice(policy, scenarios, style));
    return EXIT.ok;
  }
  const descriptions = await describeNamed(words, policy);
  if (descriptions.length > 0) {
    const text = isJson
      ? formatEntriesJson(descriptions)
      : descriptions.map((one) => formatEntry(one, style)).join("\n");
    io.stdout.write(text);
    return EXIT.ok;
  }
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

/** @throws UsageError that also knows files that are no notes, the names of the policy, and of the checks that belong to none. */
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
    const meant = nearest(words, [...listNames(policy), ...Object.keys(OWN_CHECKS)]);
    if (meant === undefined) throw error;
    throw new UsageError(
      `no note and no rule, check, setting, draft or statement ${echo(words)}; did you mean ${meant}?`,
      {
        cause: error,
      },
    );
  }
}
