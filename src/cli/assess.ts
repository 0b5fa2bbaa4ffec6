import { gatherEvaluations, type Circumstances, type Evaluation } from "../engine/index.js";
import type { FilePlace, Finding } from "../diagnostics/index.js";
import { readNote, type NoteReading, type NoteText } from "../note/index.js";
import type { Locate } from "../output/index.js";
import { loadPolicy, type Override, type Policy, type Reference } from "../policy/index.js";
import type { Range } from "../text/index.js";
import { CountryCalendars, Instant, parseNow, type ZonedDateTime } from "../time/index.js";
import {
  findNotes,
  locateInWorkspace,
  openWorkspace,
  relativePath,
  type FoundNotes,
  type Whereabouts,
  type Workspace,
} from "../workspace/index.js";
import { OWN_CHECKS } from "./describe-checks.js";
import { readText, readTexts, UsageError, type Invocation } from "./command.js";
import { evaluateReadings, findingsIn } from "./evaluate-readings.js";
import { findPolicyFile } from "./find-policy-file.js";
import { loadGrading } from "./grading.js";
import type { Io } from "./io.js";
import { locateIn } from "./locate.js";
import { nameFromHere } from "./name-from-here.js";
import { readPersonZone } from "./person-zone.js";

/** A workspace, read and evaluated: what every command of the main job starts from. */
export interface Assessment {
  readonly workspace: Workspace;
  readonly policy: Policy;
  readonly circumstances: Circumstances;
  readonly evaluation: Evaluation;
  readonly locate: Locate;
  /** A note's text as it was read. */
  readonly textOf: (path: string) => string | undefined;
  readonly found: FoundNotes;
  /** What there is to say of a note if this were its text, other notes aside. @throws NotLoaded */
  readonly findingsIn: (note: NoteText) => readonly Finding[];
  readonly policyFiles: ReadonlySet<string>;
  /** What no output may be written onto. */
  readonly sources: ReadonlySet<string>;
}

export interface AssessOptions {
  /** What follows if nobody answers is wanted, too. */
  readonly forecast?: boolean;
  /** What is open already. */
  readonly opened?: OpenedPolicy;
  /** Where the notes' texts come from, if not from the workspace's files as they are. */
  readonly find?: (workspace: Workspace) => Promise<FoundNotes>;
}

/** A workspace and its policy; nothing of its notes has been read. */
export interface OpenedPolicy {
  readonly workspace: Workspace;
  readonly policy: Policy;
  /** The files that it was read from, relative to the workspace. */
  readonly policyFiles: ReadonlySet<string>;
}

/** Where the workspace is looked for, if not where the person is, and what it is read from. */
export type Where = Pick<Whereabouts, "from" | "files">;

/** The policy in force in a workspace. @throws as `assess` does. */
export async function openPolicy(invocation: Invocation, io: Io, where: Where = {}): Promise<OpenedPolicy> {
  const workspace = await openWorkspace({ cwd: io.cwd, configPath: readText(invocation, "config"), ...where });
  return openPolicyIn(workspace, invocation, io);
}

/** The same in a workspace that is open. */
export async function openPolicyIn(
  workspace: Workspace,
  invocation: Invocation,
  io: Pick<Io, "cwd">,
): Promise<OpenedPolicy> {
  const { gradePolicy } = await loadGrading(workspace);
  const policyFiles = new Set<string>();
  const load = async (): Promise<Policy> =>
    gradePolicy(await loadWorkspacePolicy(workspace, readTexts(invocation, "policy"), io.cwd, policyFiles));
  return { workspace, policy: await nameFromHere({ cwd: io.cwd, root: workspace.root }, load), policyFiles };
}

/** Files → notes → facts → evaluation. @throws what `describeFailure` knows. */
export async function assess(
  invocation: Invocation,
  io: Io,
  { forecast = false, opened, find = (workspace) => findNotes(workspace) }: AssessOptions = {},
): Promise<Assessment> {
  const { workspace, policy, policyFiles } = opened ?? (await openPolicy(invocation, io));
  const { me, fields, statuses } = workspace.config;
  const zone = readPersonZone(me.timezone, invocation, io);
  const now = readNow(invocation, zone, io);
  const found = await find(workspace);
  const { gradeReading, gradeEvaluation } = await loadGrading(workspace);
  const read = (note: NoteText): NoteReading => gradeReading(readNote(note, { zone, fields, statuses }));
  const readings = found.notes.map(read);
  const calendars = new CountryCalendars(policy.workdays);
  const circumstances = { policy, me: { ...me, timezone: zone }, now, calendars };
  const { notes, unread } = await evaluateReadings(readings, circumstances, forecast);
  const gathered = gatherEvaluations(circumstances, {
    notes,
    findings: [...found.findings, ...unread.flatMap(({ findings }) => findings)],
    suppressed: unread.flatMap(({ suppressed }) => suppressed),
    otherFiles: found.others,
  });
  const evaluation = gradeEvaluation(gathered);
  const texts = new Map(readings.map(({ path, text }) => [path, text]));
  const textOf = (path: string): string | undefined => texts.get(path);
  return {
    workspace,
    policy,
    circumstances,
    evaluation,
    locate: locateIn(textOf),
    textOf,
    found,
    sources: new Set([...found.sources, ...policyFiles]),
    policyFiles,
    findingsIn: (note) => findingsIn(read(note), circumstances),
  };
}

function readNow(invocation: Invocation, zone: string, io: Io): ZonedDateTime {
  const text = readText(invocation, "now");
  if (text === undefined) return Instant.fromEpochMilliseconds(io.now()).toZonedDateTimeISO(zone);
  const now = parseNow(text, zone);
  if (!now.ok) throw new UsageError(`--now: ${now.reason}`);
  return now.value;
}

/** The policies named by flags, from where the person is, else the workspace's; with the workspace's settings over them. */
async function loadWorkspacePolicy(workspace: Workspace, flags: readonly string[], cwd: string, read: Set<string>) {
  const { config, configFile = "", configText = "" } = workspace;
  const inConfig = (range: Range | undefined): FilePlace => ({ file: configFile, text: configText, range });
  const byFlag = flags.map((name): Reference => ({ name, place: { file: "--policy" } }));
  const byConfig = config.policy.map((name, at): Reference => ({ name, place: inConfig(config.policyOrigins[at]) }));
  const overrides = Object.entries(config.settings).map(([name, value]): Override => ({
    name,
    value,
    place: inConfig(config.settingOrigins[name]),
  }));
  return loadPolicy({
    policies: byFlag.length > 0 ? byFlag : byConfig,
    overrides,
    findFile: findPolicyFile({
      ...workspace,
      base: byFlag.length > 0 ? relativePath(workspace.root, cwd) : ".",
      typed: flags,
      onRead: (file) => read.add(locateInWorkspace(workspace, file) ?? file),
    }),
    reservedChecks: Object.keys(OWN_CHECKS),
  });
}
