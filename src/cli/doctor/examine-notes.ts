import { countPhrase, type Examination, type Observation } from "../../output/index.js";
import type { OpenedPolicy, Snapshot } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import type { OpenedForDoctor } from "./open-for-doctor.js";

/** The folder, its workspace file and policy, and how many notes can be read. */
export function examineNotes({ opened, snapshot, failure }: OpenedForDoctor): Examination {
  const observations: Observation[] = [];
  if (opened) observations.push(...examineWorkspace(opened));
  if (failure !== undefined) observations.push(describeFailed(failure, opened !== undefined));
  else if (snapshot) observations.push(...examineRead(snapshot));
  if (snapshot && snapshot.leftovers.length > 0)
    observations.push({
      ...{ id: "leftovers", verdict: "note" },
      text: `${countPhrase(snapshot.leftovers.length, "file")} of a run that was killed, or that still writes`,
      mend: "the next followthrough removes what is left of runs that are over",
    });
  return { id: "notes", title: "Notes", observations };
}

function examineWorkspace({ workspace, policy }: OpenedPolicy): readonly Observation[] {
  const { root, configFile } = workspace;
  const warnings = policy.warnings.filter(({ severity }) => severity === "warning").length;
  return [
    { id: "folder", verdict: "ok", text: root },
    {
      ...{ id: "workspace-file", verdict: "ok" },
      text: configFile ?? "no followthrough.yaml: all is as by default",
    },
    {
      ...{ id: "policy", verdict: warnings === 0 ? "ok" : "note" },
      text: `policy ${policy.names.join(", ")}${warnings === 0 ? "" : `, with ${countPhrase(warnings, "warning")}`}`,
      mend: warnings === 0 ? undefined : "followthrough policy tells of each",
    },
  ];
}

/** Each line is something wrong, with its place. */
function describeFailed(failure: string, hasPolicy: boolean): Observation {
  const [first = "", ...more] = failure.split("\n");
  const rest = more.length === 0 ? "" : ` (and ${countPhrase(more.length, "line")} more)`;
  return {
    ...{ id: hasPolicy ? "notes" : "workspace-file", verdict: "problem" },
    text: `${oneLine(first)}${rest}`,
    mend: "followthrough check says all of it, and how to mend it",
  };
}

function examineRead({ evaluation, notes }: Snapshot): readonly Observation[] {
  const wrong = evaluation.findings.filter(({ severity }) => severity === "error");
  const files = new Set(wrong.map(({ file }) => file)).size;
  const warnings = evaluation.findings.filter(({ severity }) => severity === "warning").length;
  const count = countPhrase(notes.length, "note");
  if (files > 0)
    return [
      {
        ...{ id: "notes", verdict: "problem" },
        text: `${count}; in ${countPhrase(files, "file")} something is wrong`,
        mend: "followthrough check tells each error with its line",
      },
    ];
  const told = warnings === 0 ? "" : `, ${countPhrase(warnings, "warning")}`;
  return [
    {
      ...{ id: "notes", verdict: warnings === 0 ? "ok" : "note", text: `${count}${told}` },
      mend: warnings === 0 ? undefined : "followthrough check tells of each",
    },
  ];
}
