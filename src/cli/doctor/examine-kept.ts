import type { Examination, Observation } from "../../output/index.js";
import { findCacheFolder, findOwnFolder, KeptChanges, whyNotWritable } from "../../workspace/index.js";
import type { Io } from "../io.js";

/** The person's own folders, in which the program keeps what makes it quicker and what undo needs. */
export function examineKept(root: string | undefined, { env }: Pick<Io, "env">): Examination {
  const undo = root === undefined ? undefined : KeptChanges.open({ env, root });
  return {
    id: "kept",
    title: "Your own folders",
    observations: [
      examineFolder("cache", findCacheFolder(env, "answers"), "what was answered before"),
      typeof undo === "string"
        ? { id: "state", verdict: "problem", text: `what undo needs is not kept: ${undo}`, mend: NO_HOME }
        : examineFolder("state", findOwnFolder(env), "what undo needs"),
    ],
  };
}

const NO_HOME = "set HOME, or XDG_CACHE_HOME and XDG_STATE_HOME, to folders of your own outside of the notes";

function examineFolder(id: string, folder: string | undefined, what: string): Observation {
  if (folder === undefined)
    return { id, verdict: "problem", text: `no home folder is known for ${what} (HOME is not set)`, mend: NO_HOME };
  const reason = whyNotWritable(folder);
  return reason === undefined
    ? { id, verdict: "ok", text: `${folder}, for ${what}` }
    : {
        ...{ id, verdict: "problem", text: `${folder}, for ${what}, cannot be written: ${reason}` },
        mend: "make it a folder of yours that you may write into, or remove it",
      };
}
