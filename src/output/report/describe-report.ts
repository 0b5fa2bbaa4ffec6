import type { Evaluation } from "../../engine/index.js";
import { formatDay } from "../../time/index.js";
import { planFor } from "../words/index.js";
import { listActionSections } from "./action-sections.js";
import { listAdvice } from "./advice-section.js";
import { listApplications } from "./applications-section.js";
import type { Block, Report, ReportSection } from "./blocks.js";
import type { ReportContext, ReportSources } from "./context.js";
import { listFunnel } from "./funnel-section.js";
import { listProblems } from "./problems-section.js";
import { listTimeline } from "./timeline-section.js";

/** The report's table of contents: each entry makes the sections that it has something to say in. */
const CONTENTS: readonly ((context: ReportContext) => readonly ReportSection[])[] = [
  listActionSections,
  listApplications,
  listProblems,
  listTimeline,
  listFunnel,
  listAdvice,
];

/** The state of the job search. Dates are in the person's zone. `notice` is what must be known before reading it. */
export function describeReport(
  evaluation: Evaluation,
  sources: ReportSources = {},
  notice: readonly Block[] = [],
): Report {
  const context = { ...sources, evaluation, plan: planFor(evaluation) };
  const sections = CONTENTS.flatMap((list) => list(context)).filter(({ blocks }) => blocks.length > 0);
  return { title: `Follow-ups, ${formatDay(evaluation.now.toPlainDate())}`, notice, sections };
}
