import { statSync } from "node:fs";
import { CannotWrite } from "../write/index.js";
import { compileGlobs, type Config, defaultConfig, findConfig, openWorkspace } from "../config/index.js";
import { findNotes } from "./find-notes.js";
import { nearestFolder, relativePath } from "../files/index.js";

/** What is in a folder that is to become a workspace. */
export interface FolderSurvey {
  readonly isThere: boolean;
  readonly hasConfig: boolean;
  readonly hasNotes: boolean;
  /** Where the outputs go, relative to the folder. */
  readonly outputs: readonly string[];
  /** Whether the workspace file lets a file of that path be a note. */
  readonly takesNote: (path: string) => boolean;
  /** The person's zone, if the workspace file says. */
  readonly timezone?: string;
  /** The workspace file of a folder above, if one has counted here so far; for people, relative to where they are. */
  readonly outerConfig?: string;
}

/**
 * Looks into a folder that need not be there yet. Both paths are absolute. Throws `InvalidInput` for a workspace file
 * that is wrong, and `CannotWrite` where something else than a folder stands.
 */
export async function surveyFolder(folder: string, cwd: string): Promise<FolderSurvey> {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory())
    throw new CannotWrite(relativePath(cwd, folder), "it is a file; name a folder to set up");
  if (!stats) {
    const outer = findConfig(nearestFolder(folder));
    return describe(await defaultConfig(), {
      isThere: false,
      hasConfig: false,
      hasNotes: false,
      ...nameOuter(outer, cwd),
    });
  }
  const workspace = await openWorkspace({ cwd, configPath: folder });
  const hasConfig = workspace.configFile !== undefined;
  const { notes } = await findNotes(workspace, { mayFindNone: true });
  const outer = hasConfig ? undefined : findConfig(folder);
  return describe(workspace.config, { isThere: true, hasConfig, hasNotes: notes.length > 0, ...nameOuter(outer, cwd) });
}

async function describe(
  { notes, calendar, report, me: { timezone } }: Config,
  seen: Pick<FolderSurvey, "isThere" | "hasConfig" | "hasNotes" | "outerConfig">,
): Promise<FolderSurvey> {
  const isNamed = notes && (await compileGlobs(notes));
  return { ...seen, timezone, outputs: [calendar.file, report.file], takesNote: (path) => isNamed?.(path) ?? true };
}

function nameOuter(outer: ReturnType<typeof findConfig> | undefined, cwd: string): Pick<FolderSurvey, "outerConfig"> {
  if (outer?.configFile === undefined) return {};
  return { outerConfig: relativePath(cwd, `${outer.root}/${outer.configFile}`) };
}
