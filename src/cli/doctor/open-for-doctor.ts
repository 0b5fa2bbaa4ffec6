import type { OpenedPolicy, Snapshot } from "../../session/index.js";
import { NoNotes } from "../../workspace/index.js";
import type { Invocation } from "../command.js";
import { isKnownFailure } from "../failures.js";
import type { Io } from "../io.js";
import { openHunt, openPolicyFor } from "../open.js";

/** As far as a workspace can be opened, and why no further. */
export interface OpenedForDoctor {
  readonly opened?: OpenedPolicy;
  /** Without any note where there are none. */
  readonly snapshot?: Snapshot;
  /** What is wrong: lines, as a command would tell them. */
  readonly failure?: string;
}

/** Opens what can be opened, whatever is wrong with the rest. A bug propagates. */
export async function openForDoctor(invocation: Invocation, io: Io): Promise<OpenedForDoctor> {
  // What other commands tell beside the results is a result here.
  const quiet: Invocation = { ...invocation, options: { ...invocation.options, quiet: true } };
  let opened: OpenedPolicy | undefined;
  try {
    opened = await openPolicyFor(quiet, io);
    const { snapshot } = await openHunt(quiet, io, { opened, forecast: true });
    return { opened, snapshot };
  } catch (error) {
    if (!isKnownFailure(error)) throw error;
    if (!(error instanceof NoNotes)) return { ...(opened && { opened }), failure: error.message };
    const { snapshot } = await openHunt(quiet, io, { ...(opened && { opened }), forecast: true, mayFindNone: true });
    return { ...(opened && { opened }), snapshot, failure: error.message };
  }
}
