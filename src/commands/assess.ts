import {
  addForecast,
  evaluateNote,
  gatherEvaluations,
  type Circumstances,
  type Evaluation,
  type NoteEvaluation,
} from "../engine/index.js";
import type { Finding } from "../facts/index.js";
import { loadMarkdown, MarkdownNotLoaded, readNote, type NoteReading } from "../note/index.js";
import type { Locate } from "../output/index.js";
import { loadPolicy, type Override, type Policy, type Reference } from "../policy/index.js";
import { LineIndex, problemAt, type Problem } from "../text/index.js";
import { Instant, parseNow, type ZonedDateTime } from "../time/index.js";
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
  /** What no output may be written onto. */
  readonly sources: ReadonlySet<string>;
}

export interface AssessOptions {
  /** What follows if nobody answers is wanted, too. */
  readonly forecast?: boolean;
}

/** Files → notes → facts → evaluation. @throws what `isKnownFailure` knows, and UsageError. */
export async function assess(
  invocation: Invocation,
  io: Io,
  { forecast = false }: AssessOptions = {},
): Promise<Assessment> {
  const workspace = await openWorkspace({ cwd: io.cwd, configPath: readText(invocation, "config") });
  const { me, fields, statuses } = workspace.config;
  const zone = me.timezone ?? io.zone();
  const now = readNow(invocation, zone, io);
  const policy = await loadWorkspacePolicy(workspace, readTexts(invocation, "policy"));
  const found = await findNotes(workspace);
  const readings = found.notes.map((note) => readNote(note, { zone, fields, statuses }));
  const circumstances = { policy, me: { ...me, timezone: zone }, now };
  const evaluated = await evaluateAll(readings, circumstances);
  const notes = forecast ? evaluated.map((note) => addForecast(note, circumstances)) : evaluated;
  const unread = readings.filter(({ application }) => application === undefined).flatMap(({ findings }) => findings);
  const evaluation = gatherEvaluations(circumstances, {
    notes,
    findings: [...found.findings, ...unread],
    otherFiles: found.others,
  });
  return { workspace, policy, circumstances, evaluation, locate: locateIn(readings), sources: found.sources };
}

function readNow(invocation: Invocation, zone: string, io: Io): ZonedDateTime {
  const text = readText(invocation, "now");
  if (text === undefined) return Instant.fromEpochMilliseconds(io.now()).toZonedDateTimeISO(zone);
  const now = parseNow(text, zone);
  if (!now.ok) throw new UsageError(`--now: ${now.reason}`);
  return now.value;
}

/** The markdown parser is loaded only when a rule or a check first asks for a body. */
async function evaluateAll(readings: readonly NoteReading[], circumstances: Circumstances): Promise<NoteEvaluation[]> {
  const evaluations: NoteEvaluation[] = [];
  for (const { application, findings } of readings) {
    if (!application) continue;
    try {
      evaluations.push(evaluateNote(application, circumstances, findings));
    } catch (error) {
      if (!(error instanceof MarkdownNotLoaded)) throw error;
      await loadMarkdown();
      evaluations.push(evaluateNote(application, circumstances, findings));
    }
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

function locateIn(readings: readonly NoteReading[]): Locate {
  const texts = new Map(readings.map(({ path, text }) => [path, text]));
  const indexes = new Map<string, LineIndex>();
  return ({ file, range }: Finding) => {
    const text = texts.get(file);
    if (text === undefined || range === undefined) return undefined;
    const index = indexes.get(file) ?? new LineIndex(text);
    indexes.set(file, index);
    return { start: index.pointAt(range.start), end: index.pointAt(range.end) };
  };
}
