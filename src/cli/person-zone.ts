import { readSystemZone } from "../time/index.js";
import { readFlag, type Invocation } from "./command.js";
import type { Io } from "./io.js";

const told = new WeakSet<Invocation>();

/**
 * The person's own zone: the workspace's `me.timezone`, else the system's. What is wrong with the system's is told, once for
 * a command line that reads the notes several times.
 */
export function readPersonZone(
  timezone: string | undefined,
  invocation: Invocation,
  io: Pick<Io, "env" | "stderr" | "zone">,
): string {
  if (timezone !== undefined) return timezone;
  const { zone, problem } = readSystemZone({ reported: io.zone(), variable: io.env.TZ });
  if (problem !== undefined && !told.has(invocation) && !readFlag(invocation, "quiet"))
    io.stderr.write(`warning: ${problem}; write yours into followthrough.yaml as me.timezone, such as Europe/Berlin\n`);
  told.add(invocation);
  return zone;
}

/** What can be written down as the person's zone: nothing that only stands in for one that is not known. */
export function readKnownZone(io: Io): string | undefined {
  const { zone, problem } = readSystemZone({ reported: io.zone(), variable: io.env.TZ });
  return problem !== undefined && zone === "UTC" ? undefined : zone;
}
