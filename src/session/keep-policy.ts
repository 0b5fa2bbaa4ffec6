import type { OpenedPolicy } from "./open-policy.js";
import type { Read } from "./read-notes.js";

/** The last policy where the files say the same: what was evaluated by it holds. */
export function keepPolicy(last: OpenedPolicy, opened: OpenedPolicy, isSameConfig: boolean): OpenedPolicy {
  const isSame = JSON.stringify([...last.policyFiles]) === JSON.stringify([...opened.policyFiles]);
  return isSameConfig && isSame ? last : opened;
}

/** Whether both were read for the same person, in the same zone. */
export function isSamePerson(one: Read, other: Read): boolean {
  const describe = ({ opened, zone }: Read): string => JSON.stringify([opened.workspace.config.me, zone]);
  return describe(one) === describe(other);
}
