import { InvalidInput, type Finding, type Texts } from "../../diagnostics/index.js";
import { loadPolicy, type FindPolicy } from "../../policy/index.js";
import { findPolicyFile, OWN_CHECKS } from "../../session/index.js";
import type { ScenarioRoom } from "./scenarios/index.js";

/** What is wrong with a file, or may mean nothing in it; and with the policies that it names. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/** Checks a policy as if a workspace file named it. Its name is its path relative to the room's root. */
export async function checkPolicy(
  file: { readonly name: string; readonly text: string },
  room: ScenarioRoom,
): Promise<CheckedFile> {
  const find = findPolicyFile(room);
  const findFile: FindPolicy = (reference, from) =>
    from === undefined && reference === file.name ? Promise.resolve(file) : find(reference, from);
  try {
    const policies = [{ name: file.name, place: { file: file.name } }];
    const { warnings, texts } = await loadPolicy({ policies, findFile, reservedChecks: Object.keys(OWN_CHECKS) });
    return { findings: warnings, texts };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error;
  }
}
