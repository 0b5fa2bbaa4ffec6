import type { Examination, Observation } from "../../output/index.js";
import { formatMoment, Instant, type ZonedDateTime } from "../../time/index.js";
import { KeptFetches } from "../../workspace/index.js";
import type { Io } from "../io.js";

/** In milliseconds: programs that ask once a day may miss one. */
const LONG_AGO = 2 * 24 * 60 * 60 * 1000;

/** When a calendar program has last fetched the calendar from `followthrough serve`, which notes that down. */
export function examineFetches(root: string, now: ZonedDateTime, { env }: Pick<Io, "env">): Examination {
  return { id: "fetches", title: "Calendar program", observations: [examineLast(root, now, env)] };
}

function examineLast(root: string, now: ZonedDateTime, env: Io["env"]): Observation {
  const kept = KeptFetches.open({ env, root });
  if (typeof kept === "string")
    return { id: "last-fetch", verdict: "note", text: `when it was last fetched is not kept: ${kept}` };
  const last = kept.last();
  if (!last)
    return {
      ...{ id: "last-fetch", verdict: "note", text: "none has fetched the calendar from followthrough serve" },
      mend: "subscribe to the address that it prints; who takes the file, or a published calendar, is not seen here",
    };
  const when = formatMoment(Instant.fromEpochMilliseconds(last.at).toZonedDateTimeISO(now.timeZoneId));
  const who = last.program ?? "a program without a name";
  const isLongAgo = now.epochMilliseconds - last.at > LONG_AGO;
  return {
    ...{ id: "last-fetch", verdict: isLongAgo ? "note" : "ok", text: `last fetched ${when} by ${who}` },
    mend: isLongAgo ? "see whether followthrough serve runs, at the address that the program asks" : undefined,
  };
}
