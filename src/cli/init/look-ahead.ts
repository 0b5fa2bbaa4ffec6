import { join } from "node:path";
import { listAppointments } from "../../engine/index.js";
import type { Outlook } from "../../init/index.js";
import { openPolicy, openSession } from "../../session/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { openWorkspace, OverlayFiles } from "../../workspace/index.js";

export interface LookingAhead {
  /** Absolute. */
  readonly folder: string;
  /** The text of a workspace file as it would be. */
  readonly proposed: string;
  readonly now: ZonedDateTime;
}

/** How many notes have something due or ahead, as it stands and with a workspace file that is not written. */
export async function lookAhead({ folder, proposed, now }: LookingAhead): Promise<Outlook> {
  return { now: await countBusy(folder, undefined, now), then: await countBusy(folder, proposed, now) };
}

async function countBusy(folder: string, config: string | undefined, now: ZonedDateTime): Promise<number> {
  const whereabouts = { cwd: folder, configPath: folder };
  const files = new OverlayFiles((await openWorkspace(whereabouts)).files);
  if (config !== undefined) files.set(join(folder, "followthrough.yaml"), Buffer.from(config));
  const options = { ...whereabouts, files, zone: () => now.timeZoneId, mayFindNone: true };
  const session = await openSession(await openPolicy(options), options);
  const { evaluation } = session.current(now.withTimeZone(session.zone));
  return evaluation.notes.filter(
    ({ actions, situation }) =>
      actions.some(({ state, projected }) => state !== "lapsed" && !projected) ||
      listAppointments(situation).length > 0,
  ).length;
}
