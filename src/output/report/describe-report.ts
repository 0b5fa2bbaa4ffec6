import type { Evaluation } from "../../engine/index.js";
import { countStats, type Stats } from "../../stats/index.js";
import { formatDay } from "../../time/index.js";
import { planFor } from "../words/index.js";
import { listActionSections } from "./action-sections.js";
import { listAdvice } from "./advice-section.js";
import { listAnswers } from "./answers-section.js";
import { listApplications } from "./applications-section.js";
import type { Block, Report, ReportSection } from "./blocks.js";
import type { ReportContext, ReportSources } from "./context.js";
import { listFunnel } from "./funnel-section.js";
import { listProblems } from "./problems-section.js";
import { describeOverview } from "./overview/index.js";
import { listTimeline } from "./timeline-section.js";

/** The report's table of contents: each entry makes the sections that it has something to say in. */
const CONTENTS: readonly ((context: ReportContext) => readonly ReportSection[])[] = [
  listActionSections,
  listApplications,
  listProblems,
  listTimeline,
  listFunnel,
  listAnswers,
  listAdvice,
];

/** The state of the job search. Dates are in the person's zone. */
export function describeReport(evaluation: Evaluation, sources: ReportSources = {}): Report {
  return putTogether(evaluation, [...describeSections(contextOf(evaluation, sources))].flat());
}

export interface GradualOptions {
  /** What must be known before reading the report. */
  readonly notice?: readonly Block[];
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}

/** The same with a pause after each part, and with what a page shows in its own way. */
export async function describeReportGradually(
  evaluation: Evaluation,
  sources: ReportSources,
  { notice = [], pause }: GradualOptions,
): Promise<Report> {
  const context = contextOf(evaluation, sources);
  const sections: ReportSection[] = [];
  for (const some of describeSections(context)) {
    sections.push(...some);
    await pause();
  }
  return putTogether(evaluation, sections, { notice, overview: describeOverview(context) });
}

function* describeSections(context: ReportContext): Generator<readonly ReportSection[]> {
  yield [];
  for (const list of CONTENTS) yield list(context);
}

function contextOf(evaluation: Evaluation, sources: ReportSources): ReportContext {
  return { ...sources, evaluation, plan: planFor(evaluation), stats: rememberStats(evaluation) };
}

/** Several sections tell of them. */
function rememberStats({ notes, now }: Evaluation): () => Stats {
  let stats: Stats | undefined;
  return () =>
    (stats ??= countStats(
      notes.map(({ situation }) => situation),
      now,
    ));
}

/** Sections that have nothing to say are left out. */
function putTogether({ now }: Evaluation, sections: readonly ReportSection[], rest: Partial<Report> = {}): Report {
  const told = sections.filter(({ blocks }) => blocks.length > 0);
  return { title: `Follow-ups, ${formatDay(now.toPlainDate())}`, notice: [], ...rest, sections: told };
}
