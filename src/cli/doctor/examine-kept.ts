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
      examineFolder(findCacheFolder(env, "answers"), {
        id: "cache",
        what: "what was answered before",
        without: "note",
      }),
      typeof undo === "string"
        ? { id: "state", verdict: "problem", text: `what undo needs is not kept: ${undo}`, mend: NO_HOME }
        : examineFolder(findOwnFolder(env), { id: "state", what: "what undo needs", without: "problem" }),
    ],
  };
}

const NO_HOME = "set HOME, or XDG_CACHE_HOME and XDG_STATE_HOME, to folders of your own outside of the notes";

interface Purpose {
  readonly id: string;
  readonly what: string;
  /** What it is where there is no such folder. */
  readonly without: "note" | "problem";
}

function examineFolder(folder: string | undefined, { id, what, without: verdict }: Purpose): Observation {
  if (folder === undefined)
    return { id, verdict, text: `no home folder is known for ${what} (HOME is not set)`, mend: NO_HOME };
  const reason = whyNotWritable(folder);
  if (reason === undefined) return { id, verdict: "ok", text: `${folder}, for ${what}` };
  return {
    ...{ id, verdict, text: `${folder}, for ${what}, cannot be written: ${reason}` },
    mend: "make it a folder of yours that you may write into, or remove it",
  };
}
