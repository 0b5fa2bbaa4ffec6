import { followSession, type FollowedSession } from "../../live/index.js";
import { openPolicyIn, openSession } from "../../session/index.js";
import { openWorkspace, pinWorkspace, reopenWorkspace, type WatchTrouble } from "../../workspace/index.js";
import type { Invocation } from "../command.js";
import type { Io } from "../io.js";
import { whereabouts } from "../open.js";
import { readPersonZone } from "../person-zone.js";
import type { Notices } from "./notices.js";

interface Following {
  readonly notices: Notices;
  readonly onChange: () => void;
  /** Lets whatever else is waiting have its turn. */
  readonly pause: () => Promise<void>;
}

/** The session of the workspace that is there at the start, wherever its path may lead later. */
export async function followWorkspace(
  invocation: Invocation,
  io: Io,
  { notices, onChange, pause }: Following,
): Promise<FollowedSession> {
  const where = whereabouts(invocation, io);
  const started = await openWorkspace(where);
  const pin = pinWorkspace(started);
  let current = started;
  const reopen = async (last: typeof started): Promise<typeof started> => {
    current = await reopenWorkspace(pin, last);
    return current;
  };
  return followSession({
    workspace: started,
    open: async () => {
      const options = {
        ...where,
        ...{ reopen, forecast: true, pause },
        zone: () => readPersonZone(undefined, invocation, io),
      };
      return openSession(await openPolicyIn(await reopen(started), options), options);
    },
    onChange,
    onTrouble: (trouble) => {
      notices.tell("watch", describeTrouble(trouble));
    },
    isOutput: (path) => {
      const { calendar, report } = current.config;
      return [calendar.file, report.file].includes(path.normalize("NFC"));
    },
    later: io.later,
    isReadTwice: true,
  });
}

function describeTrouble({ reason, everySeconds }: WatchTrouble): string {
  const late =
    everySeconds === undefined
      ? "not every change is noticed at once, but within a minute"
      : `changes are looked for every ${everySeconds} seconds`;
  return `warning: ${late}: ${reason}`;
}
