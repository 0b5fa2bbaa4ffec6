import type { Action, Evaluation, NoteEvaluation } from "../../engine/index.js";
import type { Because } from "../explain/index.js";
import { listWaits, toJson } from "../words/index.js";

export interface AgendaJsonOptions {
  /** Why each action is what it is. */
  readonly because?: (action: Action) => Because | undefined;
}

/**
 * All actions, whatever their state, all running waits and all snoozed notes, for programs. Dates are civil and ISO 8601;
 * moments carry offset and zone (RFC 9557). What there is not is null, so that every object has the same keys.
 */
export function formatAgendaJson({ now, notes }: Evaluation, { because }: AgendaJsonOptions = {}): string {
  return toJson({
    version: 1,
    now: now.toString(),
    zone: now.timeZoneId,
    actions: notes.flatMap((note) =>
      note.actions.map((action) => ({
        ...describeAction(action, note),
        ...(because && { because: because(action) ?? null }),
      })),
    ),
    waiting: listWaits(notes).map(describeWait),
    snoozed: notes
      .filter((note) => note.snoozed_until)
      .map((note) => ({ application: identify(note), until: textOf(note.snoozed_until) })),
  });
}

function describeAction(action: Action, note: NoteEvaluation) {
  const { call, draft = null, via = null } = action;
  return {
    application: identify(note),
    rule: action.rule,
    key: action.key,
    uid: action.uid,
    title: action.title,
    summary: action.summary,
    state: action.state,
    opens: textOf(action.opens),
    closes: textOf(action.closes),
    until: textOf(action.until),
    via,
    needs_address: action.needsAddress ?? false,
    to: action.to.map(({ name, email = null, phone = null }) => ({ name, email, phone })),
    call: call ? { start: textOf(call.start), end: textOf(call.end) } : null,
    draft,
    advice: action.advice,
    projected: action.projected,
  };
}

function describeWait(note: NoteEvaluation) {
  const { since, promised_by } = note.situation.wait;
  return { application: identify(note), since: textOf(since), promised_by: textOf(promised_by) };
}

function identify({ situation: { application, status } }: NoteEvaluation) {
  const { id, path, company, role } = application;
  return { id, path, company, role, status };
}

function textOf(value: { toString: () => string } | undefined): string | null {
  return value?.toString() ?? null;
}
