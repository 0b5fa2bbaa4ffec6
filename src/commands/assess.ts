import {
  addForecast,
  evaluateNote,
  gatherEvaluations,
  type Circumstances,
  type Evaluation,
  type NoteEvaluation,
} from "../engine/index.js";
import { readNote, type NoteReading } from "../note/index.js";
import type { Locate } from "../output/index.js";
import { loadPolicy, type Override, type Policy, type Reference } from "../policy/index.js";
import { LineIndex, loadAsNeeded, problemAt, type Problem } from "../text/index.js";
import { CountryCalendars, Instant, parseNow, type ZonedDateTime } from "../time/index.js";
import { findNotes, openWorkspace, type Workspace } from "../workspace/index.js";
import { readText, readTexts, UsageError, type Invocation } from "./command.js";
import { findPolicyFile } from "./find-policy-file.js";
import type { Io } from "./io.js";

/** A workspace, read and evaluated: what every command of the main job starts from. */
export interface Assessment {
  readonly workspace: Workspace;
  readonly policy: Policy;
  readonly circumstances: Circumstances;
  readonly evaluation: Evaluation;
  readonly locate: Locate;
  /** A note's text as it was read. */
  readonly textOf: (path: string) => string | undefined;
  /** What no output may be written onto. */
  readonly sources: ReadonlySet<string>;
}

export interface AssessOptions {
  /** What follows if nobody answers is wanted, too. */
  readonly forecast?: boolean;
  /** What is open already. */
  readonly opened?: OpenedPolicy;
}

/** A workspace and its policy; nothing of its notes has been read. */
export interface OpenedPolicy {
  readonly workspace: Workspace;
  readonly policy: Policy;
}

/** The policy in force in a workspace. @throws as `assess` does. */
export async function openPolicy(invocation: Invocation, io: Io): Promise<OpenedPolicy> {
  const workspace = await openWorkspace({ cwd: io.cwd, configPath: readText(invocation, "config") });
  return { workspace, policy: await loadWorkspacePolicy(workspace, readTexts(invocation, "policy")) };
}

/** Files → notes → facts → evaluation. @throws what `isKnownFailure` knows, and UsageError. */
export async function assess(
  invocation: Invocation,
  io: Io,
  { forecast = false, opened }: AssessOptions = {},
): Promise<Assessment> {
  const { workspace, policy } = opened ?? (await openPolicy(invocation, io));
  const { me, fields, statuses } = workspace.config;
  const zone = me.timezone ?? io.zone();
  const now = readNow(invocation, zone, io);
  const found = await findNotes(workspace);
  const readings = found.notes.map((note) => readNote(note, { zone, fields, statuses }));
  const calendars = new CountryCalendars(policy.workdays);
  const circumstances = { policy, me: { ...me, timezone: zone }, now, calendars };
  const notes = await evaluateAll(readings, circumstances, forecast);
  const unread = readings.filter(({ application }) => application === undefined).flatMap(({ findings }) => findings);
  const evaluation = gatherEvaluations(circumstances, {
    notes,
    findings: [...found.findings, ...unread],
    otherFiles: found.others,
  });
  const texts = new Map(readings.map(({ path, text }) => [path, text]));
  const textOf = (path: string): string | undefined => texts.get(path);
  return { workspace, policy, circumstances, evaluation, locate: locateIn(textOf), textOf, sources: found.sources };
}

function readNow(invocation: Invocation, zone: string, io: Io): ZonedDateTime {
  const text = readText(invocation, "now");
  if (text === undefined) return Instant.fromEpochMilliseconds(io.now()).toZonedDateTimeISO(zone);
  const now = parseNow(text, zone);
  if (!now.ok) throw new UsageError(`--now: ${now.reason}`);
  return now.value;
}

/** The markdown parser is loaded only when something first asks for a body, a country's holidays when for a call there. */
async function evaluateAll(
  readings: readonly NoteReading[],
  circumstances: Circumstances,
  forecast: boolean,
): Promise<NoteEvaluation[]> {
  const evaluations: NoteEvaluation[] = [];
  for (const { application, findings } of readings) {
    if (!application) continue;
    const evaluate = (): NoteEvaluation => {
      const evaluation = evaluateNote(application, circumstances, findings);
      return forecast ? addForecast(evaluation, circumstances) : evaluation;
    };
    evaluations.push(await loadAsNeeded(evaluate));
  }
  return evaluations;
}

/** The policies named by flags, else the workspace's, with the workspace's settings over them. */
async function loadWorkspacePolicy(
  { root, config, configFile = "", configText = "" }: Workspace,
  flags: readonly string[],
) {
  const inConfig = (offset: number | undefined, message: string): Problem =>
    offset === undefined ? { file: configFile, message } : problemAt(configFile, configText, offset, message);
  const byFlag = flags.map((name): Reference => ({ name, problem: (message) => ({ file: "--policy", message }) }));
  const byConfig = config.policy.map((name, at): Reference => ({
    name,
    problem: (message) => inConfig(config.policyOrigins[at]?.start, message),
  }));
  const overrides = Object.entries(config.settings).map(([name, value]): Override => {
    const problem = (message: string): Problem => inConfig(config.settingOrigins[name]?.start, message);
    return { name, value, problem };
  });
  return loadPolicy({
    policies: byFlag.length > 0 ? byFlag : byConfig,
    overrides,
    findFile: findPolicyFile(root),
  });
}

function locateIn(textOf: Assessment["textOf"]): Locate {
  const indexes = new Map<string, LineIndex>();
  return ({ file, range }) => {
    const text = textOf(file);
    if (text === undefined || range === undefined) return undefined;
    const index = indexes.get(file) ?? new LineIndex(text);
    indexes.set(file, index);
    return { start: index.pointAt(range.start), end: index.pointAt(range.end) };
  };
}
