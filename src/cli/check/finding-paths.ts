import { findFolderInRepository, type Workspace } from "../../workspace/index.js";
import type { PathBase } from "../finding-formats.js";
import type { Io } from "../io.js";
import { pathIn } from "../path-in.js";

export interface FindingPaths {
  /** A file of the workspace → the path that the output has for it. */
  readonly pathOf: (file: string) => string;
  /** Where the repository stands on the web, with a final slash. */
  readonly webRoot?: string;
}

/**
 * The one place that says what an output's paths are relative to; `wayTo` is the way from its own folder to a file of the
 * workspace, if it goes into a file.
 */
export function choosePaths(
  base: PathBase,
  workspace: Pick<Workspace, "root" | "folder">,
  { env }: Pick<Io, "env">,
  wayTo?: FindingPaths["pathOf"],
): FindingPaths {
  if (base === "workspace") return { pathOf: (file) => file };
  if (base === "here") return { pathOf: pathIn(workspace.folder) };
  const inRepository = findFolderInRepository(workspace.root, [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR]);
  if (base === "repository") return { pathOf: pathIn(inRepository ?? workspace.folder) };
  const webRoot = findWebRoot(env);
  if (webRoot !== undefined && inRepository !== undefined) return { pathOf: pathIn(inRepository), webRoot };
  return { pathOf: wayTo ?? pathIn(workspace.folder) };
}

/** In a workflow of GitHub's: the commit's files. */
function findWebRoot({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: Io["env"]): string | undefined {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/`;
}
