import type { Evaluation } from "../../engine/index.js";
import { formatDay } from "../../time/index.js";
import { cleanLine, countPhrase, styleFor } from "../words/index.js";

/** The lines around the agenda of a run, each without a newline. */
export interface Summary {
  /** `14 notes, 3 other markdown files · policy default · Sat 21 Nov 2026`. */
  readonly header: string;
  /** `1 problem, 2 hints: followthrough check`; missing where there is nothing to tell. */
  readonly problems?: string;
}

/** Errors and warnings are problems, the rest are hints. */
export function formatSummary(evaluation: Evaluation, { color }: { readonly color: boolean }): Summary {
  const style = styleFor(color);
  const { notes, otherFiles, policies, now, findings } = evaluation;
  const others = otherFiles > 0 ? `, ${countPhrase(otherFiles, "other markdown file")}` : "";
  const policy = `${policies.length === 1 ? "policy" : "policies"} ${policies.map(cleanLine).join(", ")}`;
  const header = [`${countPhrase(notes.length, "note")}${others}`, policy, formatDay(now.toPlainDate())].join(" · ");
  const hints = findings.filter((finding) => finding.severity === "info").length;
  const problems = findings.length - hints;
  const counts = [problems > 0 && countPhrase(problems, "problem"), hints > 0 && countPhrase(hints, "hint")];
  const text = counts.filter(Boolean).join(", ");
  return { header: style.dim(header), problems: text === "" ? undefined : `${text}: followthrough check` };
}
