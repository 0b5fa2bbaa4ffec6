import type { Action, DraftOpening, Evaluation } from "../../engine/index.js";
import { formatDay } from "../../time/index.js";
import type { Reason } from "../explain/index.js";
import { type Locate, planFor } from "../words/index.js";
import { listActionSections } from "./action-sections.js";
import { listAdvice } from "./advice-section.js";
import { listApplications } from "./applications-section.js";
import type { ReportContext, ReportSection } from "./context.js";
import { listFunnel } from "./funnel-section.js";
import type { Standpoint } from "./markdown.js";
import { listProblems } from "./problems-section.js";
import { REPORT_MARK } from "./report-mark.js";
import { listTimeline } from "./timeline-section.js";

/** Where the report will stand: its links start there. */
export interface ReportOptions extends Standpoint {
  /** Finds the lines of the findings; without it, they are told without a line. */
  readonly locate?: Locate;
  /** Why an action is due when it is; missing where there is nothing to say. */
  readonly reasonFor?: (action: Action) => Reason | undefined;
  /** The message to send, whose subject is shown; missing where there is none. */
  readonly draftFor?: (action: Action) => DraftOpening | undefined;
}

/** The report's table of contents: each entry writes the sections that it has something to say in. */
const CONTENTS: readonly ((context: ReportContext) => readonly ReportSection[])[] = [
  listActionSections,
  listApplications,
  listProblems,
  listTimeline,
  listFunnel,
  listAdvice,
];

/** The state of the job search as markdown, with our mark in its last line: one line feed at the end, dates in the person's zone. */
export function writeReport(evaluation: Evaluation, options: ReportOptions): string {
  const { reasonFor, ...rest } = options;
  const actions = evaluation.notes.flatMap((note) => note.actions).filter(({ state }) => state !== "lapsed");
  const reasons = new Map(
    actions.flatMap((action) => {
      const reason = reasonFor?.(action);
      return reason ? [[action, reason] as const] : [];
    }),
  );
  const context = { evaluation, plan: planFor(evaluation), reasons, ...rest };
  const sections = CONTENTS.flatMap((list) => list(context)).filter((section) => section.lines.length > 0);
  const blocks = sections.map(({ title, lines }) => `## ${title}\n\n${lines.join("\n")}`);
  return `${[`# Follow-ups, ${formatDay(evaluation.now.toPlainDate())}`, ...blocks, REPORT_MARK].join("\n\n")}\n`;
}
