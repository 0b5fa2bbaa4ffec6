import { keyOfNote } from "../../../facts/index.js";
import { isDue } from "../../words/index.js";
import type { Overview } from "../blocks.js";
import type { ReportContext } from "../context.js";
import { listColumns } from "./list-columns.js";
import { listDays } from "./list-days.js";

/** The applications by how far they are, and what lies ahead by day. */
export function describeOverview(context: ReportContext): Overview {
  const { notes } = context.evaluation;
  const due = new Set(
    [...context.plan.overdue, ...context.plan.open].filter(isDue).map(({ application }) => keyOfNote(application)),
  );
  return {
    counts: { applications: notes.length, due: due.size },
    days: listDays(context),
    columns: listColumns(context, due),
  };
}
