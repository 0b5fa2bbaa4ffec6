import type { Explanation } from "../../engine/index.js";
import { type Locate } from "../../diagnostics/index.js";
import { dayOfMoment } from "../../time/index.js";
import { describeClosing, toJson } from "../words/index.js";
import { toBecause } from "./because.js";
import type { ExplainedNote } from "./format-note.js";
import { describeNotDueJson } from "./not-due-json.js";
import { plainValue } from "./values.js";

/** The same for programs; what there is not is null. */
export function formatExplainedNoteJson(
  { note, actions, findings, forecast, notDue, silence }: ExplainedNote,
  { locate, text }: { readonly locate: Locate; readonly text: string },
): string {
  const { application, status, now } = note.situation;
  const { id, path, company, role } = application;
  const why = (explanation: Explanation | undefined) => ({
    because: explanation ? toBecause(explanation, { file: path, text, locate }) : null,
    advice: (explanation?.advice ?? []).map((one) => ({
      id: one.id,
      statement: one.statement,
      decisive: one.isDecisive,
      sources: one.articles.map(({ id: source, title, author = null }) => ({ id: source, title, author })),
      unlike: one.others.map(({ id: other, statement, preset = null }) => ({ id: other, statement, preset })),
    })),
    otherwise: (explanation?.departures ?? []).map(({ statement: { id, statement }, settings, origins }) => ({
      id,
      statement,
      settings: settings.map(({ name, value }) => ({ name, value: plainValue(value) })),
      places: origins.map(({ file, line = null }) => ({ file, line })),
    })),
  });
  return toJson({
    version: 1,
    now: now.toString(),
    application: { id, path, company, role, status },
    snoozed_until: note.snoozed_until?.toString() ?? null,
    actions: actions.map(({ action, explanation }) => ({
      rule: action.rule,
      key: action.key,
      summary: action.summary,
      state: action.state,
      opens: action.opens.toString(),
      closes: action.closes?.toString() ?? null,
      until: action.until?.toString() ?? null,
      via: action.via ?? null,
      when_done: describeClosing(action, dayOfMoment(now)),
      ...why(explanation),
    })),
    findings: findings.map(({ finding, explanation }) => ({
      check: finding.check,
      severity: finding.severity,
      message: finding.message,
      line: locate(finding)?.start.line ?? null,
      ...why(explanation),
    })),
    forecast: forecast.map(({ date, action }) => ({
      date: date.toString(),
      rule: action.rule,
      key: action.key,
      summary: action.summary,
      via: action.via ?? null,
    })),
    nothing_due: silence?.reason ?? null,
    not_due: notDue.map((one) => describeNotDueJson(one, { file: path, now, locate })),
  });
}
