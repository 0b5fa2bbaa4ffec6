import { resolve } from "node:path";
import type { FilePlace } from "../diagnostics/index.js";
import type { Range } from "../text/index.js";
import { gradePolicy, loadPolicy, type Override, type Policy, type Reference } from "../policy/index.js";
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
  const load = async (): Promise<Policy> => {
    const policy = await loadWorkspacePolicy(workspace, policies, cwd, policyFiles);
    const { checks, checkOrigins } = workspace.config;
    const placeOf = (id: string): FilePlace => inConfig(workspace, checkOrigins[id]);
    return gradePolicy(policy, { grades: checks, ownChecks: OWN_CHECKS, placeOf });
  };
  return { workspace, policy: await nameFromHere({ cwd, root: workspace.root }, load), policyFiles };
}

function loadWorkspacePolicy(
  workspace: Workspace,
  typed: readonly string[],
  cwd: string,
  read: Map<string, string>,
): Promise<Policy> {
  const { root, fence, config, files } = workspace;
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
  return loadPolicy({
    policies: byPerson.length > 0 ? byPerson : byConfig,
    overrides,
    findFile: findPolicyFile({
      ...{ root, fence, files, typed },
      base: byPerson.length > 0 ? relativePath(root, cwd) : ".",
      onRead: (file, text) => read.set(locateInWorkspace(workspace, file) ?? resolve(file), text),
    }),
    reservedChecks: Object.keys(OWN_CHECKS),
  });
}

function inConfig({ configFile: file = "", configText: text }: Workspace, range: Range | undefined): FilePlace {
  return { file, text, range };
}
