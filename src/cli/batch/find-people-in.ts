import { join, resolve } from "node:path";
import type { PersonFiles } from "../../batch/index.js";
import { findPolicyFile } from "../../session/index.js";
import { echo, nearest, oneLine } from "../../text/index.js";
import { findWorkspaces, openWorkspace, type FoundWorkspaces } from "../../workspace/index.js";
import { UsageError } from "../command.js";

/** People by the names of their folders. */
export interface PeopleFolder extends Pick<FoundWorkspaces, "unread"> {
  /** @throws InvalidInput where there is no such person, or their workspace file is wrong */
  readonly find: (person: string) => Promise<PersonFiles>;
}

/** Every workspace in a folder and below it; of each, the workspace file and the policies that it names are read, and no notes. */
export function findPeopleIn(cwd: string, typed: string): PeopleFolder {
  const root = resolve(cwd, typed);
  const { folders, unread } = findWorkspaces(root);
  if (folders.length === 0)
    throw new UsageError(`--people: ${oneLine(typed)} has no folder with a followthrough.yaml in it`);
  const known = new Set(folders);
  return {
    unread,
    find: async (person) => {
      if (!known.has(person)) throw new UsageError(`person: ${describeUnknown(person, folders)}`);
      const workspace = await openWorkspace({ cwd, from: join(root, person), isAlone: true });
      const { root: own, fence, files } = workspace;
      return { workspace, findFile: findPolicyFile({ root: own, fence, files }) };
    },
  };
}

function describeUnknown(person: string, folders: readonly string[]): string {
  const meant = nearest(person, folders);
  const mend =
    meant === undefined ? "expected the name of a folder with a followthrough.yaml" : `did you mean ${meant}?`;
  return oneLine(`no folder ${echo(person)}; ${mend}`);
}
