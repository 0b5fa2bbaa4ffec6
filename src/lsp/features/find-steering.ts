import type { Session, Snapshot } from "../../session/index.js";
import type { EditorContext, Found } from "../feature.js";

/** What steers a workspace: its file and its policy. */
export type Steering = Pick<Snapshot, "circumstances" | "workspace" | "policy" | "policyFiles">;

/** Of each session, policy and workspace as they were last read: asking for them among many notes at each keystroke would take long. */
const known = new WeakMap<Session, Steering>();
const followed = new WeakSet<EditorContext>();

/** What steers the workspace of an open file, as of the last time that it could be read. */
export function findSteering({ session, now }: Found, context: EditorContext): Steering {
  follow(context);
  const { circumstances, workspace, policy, policyFiles } = known.get(session) ?? session.current(now);
  const steering = { circumstances, workspace, policy, policyFiles };
  known.set(session, steering);
  return steering;
}

function follow(context: EditorContext): void {
  if (followed.has(context)) return;
  followed.add(context);
  context.onChange(({ session }, { isPolicyChanged }) => {
    if (session && isPolicyChanged) known.delete(session);
  });
}
