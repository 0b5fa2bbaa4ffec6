import {
  openPolicy,
  openSession,
  type OpenedPolicy,
  type PolicyOptions,
  type Session,
  type SessionOptions,
  type Snapshot,
} from "../session/index.js";
import { Instant, parseNow, type ZonedDateTime } from "../time/index.js";
import type { Whereabouts } from "../workspace/index.js";
import { readFlag, readText, readTexts, UsageError, type Invocation } from "./command.js";
import type { Io } from "./io.js";
import { readPersonZone } from "./person-zone.js";
import { createProgress } from "./progress.js";

/** A session of one command, and what holds at the moment that the command is about. */
export interface OpenHunt {
  readonly session: Session;
  readonly now: ZonedDateTime;
  readonly snapshot: Snapshot;
}

/** What a command says of the session besides the flags that all commands have. */
export interface OpenOptions extends Pick<SessionOptions, "forecast" | "mayFindNone" | "texts"> {
  /** What is open already. */
  readonly opened?: OpenedPolicy;
}

/** The workspace and its policy, as the flags say. `where` stands instead of where the person is. */
export function openPolicyFor(
  invocation: Invocation,
  io: Pick<Io, "cwd">,
  where: Pick<Whereabouts, "from" | "files" | "isAlone"> = {},
): Promise<OpenedPolicy> {
  return openPolicy({ ...whereabouts(invocation, io), ...where });
}

/** The job hunt that the flags name, read and evaluated as of the clock. @throws what `describeFailure` knows */
export async function openHunt(
  invocation: Invocation,
  io: Pick<Io, "cwd" | "now" | "zone" | "env" | "stderr">,
  { opened, ...options }: OpenOptions = {},
): Promise<OpenHunt> {
  const zone = (): string => readPersonZone(undefined, invocation, io);
  const progress = createProgress(io, readFlag(invocation, "quiet"));
  try {
    const session = await openSession(opened ?? (await openPolicyFor(invocation, io)), {
      ...whereabouts(invocation, io),
      ...options,
      zone,
      onProgress: (what, done, total) => {
        progress.tell(what === "read" ? "Reading notes" : "Evaluating notes", done, total);
      },
    });
    const now = readNow(invocation, session.zone, io);
    await session.prepare(now);
    return { session, now, snapshot: session.current(now) };
  } finally {
    progress.end();
  }
}

export function whereabouts(invocation: Invocation, { cwd }: Pick<Io, "cwd">): PolicyOptions & Whereabouts {
  return { cwd, configPath: readText(invocation, "config"), policies: readTexts(invocation, "policy") };
}

/** `--now`, else the clock. */
export function readNow(invocation: Invocation, zone: string, io: Pick<Io, "now">): ZonedDateTime {
  const text = readText(invocation, "now");
  if (text === undefined) return Instant.fromEpochMilliseconds(io.now()).toZonedDateTimeISO(zone);
  const now = parseNow(text, zone);
  if (!now.ok) throw new UsageError(`--now: ${now.reason}`);
  return now.value;
}

/** When the clock will change what holds, in milliseconds since the epoch; never where a flag says what time it is. */
export function validityOf({ validUntil }: Snapshot, invocation: Invocation): number | undefined {
  return readText(invocation, "now") === undefined ? validUntil.epochMilliseconds : undefined;
}
