import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { describeSetup, EXAMPLE_FILE, listSteps, planSetup, type SetUpFile } from "../../init/index.js";
import { loadPolicy } from "../../policy/index.js";
import { dayOfMoment, suggestCountry } from "../../time/index.js";
import {
  createFiles,
  findFence,
  isInside,
  loadRepository,
  readWhatIsThere,
  relativePath,
  surveyFolder,
} from "../../workspace/index.js";
import {
  askWishes,
  describeLook,
  hasApplications,
  lookOver,
  readLocaleRegion,
  readZone,
  type Defaults,
} from "../init/index.js";
import { readFlag, readText, readTexts, UsageError, type Invocation } from "../command.js";
import { findPolicyFile, isPolicyPath } from "../../session/index.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { readNow } from "../open.js";
import { readKnownZone, readPersonZone } from "../person-zone.js";

/** For who says nothing else: after interviews, and where an application is never answered. */
const PROPOSED_POLICIES = ["default", "applications"];

/** Sets a folder up. All is looked at and asked first, then written as a whole or not at all, and over nothing. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const folder = readFolder(invocation, io);
  await tryPolicies(readTexts(invocation, "policy"), io);
  const survey = await surveyFolder(folder, io.cwd);
  const now = readNow(invocation, readPersonZone(survey.timezone ?? readZone(invocation), invocation, io), io);
  const today = dayOfMoment(now);
  const named = readTexts(invocation, "policy").map((name) => nameInFile(name, folder, io));
  const policies = named.length > 0 ? named : PROPOSED_POLICIES;
  const vault = survey.isThere ? await lookOver(folder) : undefined;
  const isVault = vault !== undefined && hasApplications(vault.survey);
  if (vault && vault.survey.files > 0 && !readFlag(invocation, "quiet"))
    io.stdout.write(await describeLook(vault, { folder, policies, now }));
  const { describeRepository, findHookProgram, readGitUser } = await loadRepository();
  const repository = describeRepository(folder, io.env);
  if (!io.ask && !readFlag(invocation, "yes") && !readFlag(invocation, "dry-run") && !readFlag(invocation, "quiet"))
    io.stderr.write(
      "there is no terminal to ask on, so the defaults count; followthrough help init lists the choices\n",
    );
  const defaults: Defaults = {
    me: { ...readGitUser(folder, io.env), timezone: readKnownZone(io) },
    suggestCountry: (zone) => suggestCountry({ zone, region: readLocaleRegion(io.env) }),
    hasConfig: survey.hasConfig,
    takesExample: !survey.hasNotes && !isVault && survey.takesNote(EXAMPLE_FILE),
    hook: repository && (findHookProgram(repository.root) ?? "git"),
    isOnGitHub: repository?.isOnGitHub ?? false,
  };
  const wishes = { ...(await askWishes(invocation, io, defaults)), policies, proposal: vault?.proposal };

  const surroundings = { today, outputs: survey.outputs, repository };
  const { files: planned, leftOut } = planSetup(wishes, surroundings, (path) => decode(io.readShipped(path)));
  const basesByName = { folder, repository: repository?.root ?? folder, hooks: repository?.hooks ?? folder };
  const placed = planned.map((file): Placed => {
    const base = basesByName[file.where];
    return {
      planned: file,
      base,
      name: nameFor(io.cwd, join(base, file.path)),
      found: readWhatIsThere(base, file.path),
    };
  });
  const isDryRun = readFlag(invocation, "dry-run");
  if (!isDryRun) createFiles(placed.filter(({ found }) => found === undefined).map(toNewFile));
  if (!readFlag(invocation, "quiet")) {
    const hasExample = placed.some(({ planned: { path }, found }) => path === EXAMPLE_FILE && found === undefined);
    const steps = listSteps({ ...wishes, folder: nameFor(io.cwd, folder), hasExample, outputs: survey.outputs });
    io.stdout.write(describeSetup({ files: placed, leftOut, isDryRun, steps, width: io.stdout.columns, ...survey }));
  }
  return EXIT.ok;
}

interface Placed extends SetUpFile {
  /** Absolute. */
  readonly base: string;
}

function toNewFile({ planned: { path, content, isExecutable }, base, name }: Placed) {
  return { base, path, content, isExecutable, name };
}

function readFolder(invocation: Invocation, { cwd }: Io): string {
  const [folder = ".", ...more] = invocation.operands;
  if (more.length > 0) throw new UsageError(`init takes one folder, not ${more.length + 1}; quote a name with blanks`);
  if (readText(invocation, "config") !== undefined)
    throw new UsageError("init takes the folder itself, not --config: followthrough init FOLDER");
  return resolve(cwd, folder);
}

/** One that does not load would make a workspace in which nothing runs. */
async function tryPolicies(names: readonly string[], { cwd }: Io): Promise<void> {
  if (names.length === 0) return;
  const policies = names.map((name) => ({ name, place: { file: "--policy" } }));
  await loadPolicy({ policies, findFile: findPolicyFile({ root: cwd, typed: names }) });
}

/** As the workspace file names it: a path from its own folder on. */
function nameInFile(policy: string, folder: string, { cwd }: Io): string {
  if (!isPolicyPath(policy)) return policy;
  const path = resolve(cwd, policy.replaceAll("\\", "/"));
  const fence = findFence(folder);
  // A workspace file reads nothing outside of what it came with, whoever wrote it.
  if (!isInside(fence.folder, path))
    throw new UsageError(
      `--policy: ${policy} lies outside of ${fence.name} of the notes, where followthrough.yaml may not read; copy it there first`,
    );
  return isAbsolute(policy) ? policy : relativePath(folder, path);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** With forward slashes, as all paths that are printed. */
function nameFor(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll(sep, "/") || ".";
}
