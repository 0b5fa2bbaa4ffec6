import type { Examination, Observation } from "../../output/index.js";
import { formatMoment, readSystemZone, type ZonedDateTime } from "../../time/index.js";
import { oneLine } from "../../text/index.js";
import type { Workspace } from "../../workspace/index.js";
import { readText, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import { readNow } from "../open.js";

/** The person's zone, how it was found, and what the clock says there. @param workspace nothing where it cannot be read */
export function examineClock(invocation: Invocation, io: Io, workspace: Workspace | undefined): ExaminedClock {
  const { zone: systemZone, problem } = readSystemZone({ reported: io.zone(), variable: io.env.TZ });
  const own = workspace?.config.me.timezone;
  const zone = own ?? systemZone;
  const now = readNow(invocation, zone, io);
  const source = io.env.TZ === undefined ? "by the system's settings" : "by the variable TZ";
  const isOther = own !== undefined && own !== systemZone;
  const observed: Observation =
    own === undefined && problem !== undefined
      ? {
          ...{ id: "zone", verdict: "problem", text: oneLine(problem) },
          mend: "write yours into followthrough.yaml: me: {timezone: Europe/Berlin}",
        }
      : {
          ...{ id: "zone", verdict: "ok" },
          text:
            own === undefined
              ? `${zone}, ${source}`
              : `${own}, by me.timezone in ${workspace?.configFile ?? ""}${isOther ? `; the system's is ${systemZone}` : ""}`,
        };
  const isSet = readText(invocation, "now") !== undefined;
  const time = `${formatMoment(now)} there${isSet ? ", by --now" : ""}`;
  const examination = {
    id: "clock",
    title: "Clock",
    observations: [observed, { id: "time", verdict: "ok" as const, text: time }],
  };
  return { examination, now };
}

export interface ExaminedClock {
  readonly examination: Examination;
  /** In the person's zone. */
  readonly now: ZonedDateTime;
}
