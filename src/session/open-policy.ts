import { resolve } from "node:path";
import type { FilePlace } from "../diagnostics/index.js";
import type { Range } from "../text/index.js";
import {
  type FindPolicy,
  gradePolicy,
  loadPolicy,
  type Override,
  type Policy,
  type Reference,
} from "../policy/index.js";
import {
  locateInWorkspace,
  openWorkspace,
  relativePath,
  type Whereabouts,
  type Workspace,
} from "../workspace/index.js";
import { findPolicyFile } from "./find-policy-file.js";
import { nameFromHere } from "./name-from-here.js";
import { OWN_CHECKS } from "./own-checks.js";

/** A workspace and its policy; nothing of its notes has been read. */
export interface OpenedPolicy {
  readonly workspace: Workspace;
  readonly policy: Policy;
  /** The files that it was read from, relative to the workspace, and their texts. */
  readonly policyFiles: ReadonlyMap<string, string>;
}

export interface PolicyOptions {
  /** Absolute: what messages name files from, and policies that the person names. */
  readonly cwd: string;
  /** Built-ins' names or paths, given by the person: they count instead of the workspace's. */
  readonly policies?: readonly string[];
}

/** Opens the workspace and its policy. @throws InvalidInput, CannotRead */
export async function openPolicy(options: PolicyOptions & Whereabouts): Promise<OpenedPolicy> {
  return openPolicyIn(await openWorkspace(options), options);
}

/** The policy in force in a workspace: its settings are laid over the policy's, its `checks:` grade the checks. */
export async function openPolicyIn(workspace: Workspace, { cwd, policies = [] }: PolicyOptions): Promise<OpenedPolicy> {
  const policyFiles = new Map<string, string>();
  const { root, fence, files } = workspace;
  const findFile = findPolicyFile({
    ...{ root, fence, files, typed: policies },
    base: policies.length > 0 ? relativePath(root, cwd) : ".",
    onRead: (file, text) => policyFiles.set(locateInWorkspace(workspace, file) ?? resolve(file), text),
  });
  const load = (): Promise<Policy> => loadPolicyFor(workspace, { policies, findFile });
  return { workspace, policy: await nameFromHere({ cwd, root }, load), policyFiles };
}

/** A workspace file, wherever it came from. */
export type WorkspaceFile = Pick<Workspace, "config" | "configFile" | "configText">;

export interface PolicyPlaces extends Pick<PolicyOptions, "policies"> {
  /** Reads a policy that is no built-in. */
  readonly findFile: FindPolicy;
}

/** The policy in force where a workspace file says this, its settings and grades laid over it. @throws InvalidInput */
export async function loadPolicyFor(
  workspace: WorkspaceFile,
  { policies: typed = [], findFile }: PolicyPlaces,
): Promise<Policy> {
  const { config } = workspace;
  const byPerson = typed.map((name): Reference => ({ name, place: { file: "--policy" } }));
  const byConfig = config.policy.map((name, at): Reference => ({
    name,
    place: inConfig(workspace, config.policyOrigins[at]),
  }));
  const overrides = Object.entries(config.settings).map(([name, value]): Override => ({
    name,
    value,
    place: inConfig(workspace, config.settingOrigins[name]),
  }));
  const policy = await loadPolicy({
    policies: byPerson.length > 0 ? byPerson : byConfig,
    overrides,
    findFile,
    reservedChecks: Object.keys(OWN_CHECKS),
  });
  const placeOf = (id: string): FilePlace => inConfig(workspace, config.checkOrigins[id]);
  return gradePolicy(policy, { grades: config.checks, ownChecks: OWN_CHECKS, placeOf });
}

function inConfig({ configFile: file = "", configText: text }: WorkspaceFile, range: Range | undefined): FilePlace {
  return { file, text, range };
}
