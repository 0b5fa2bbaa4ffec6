import { join } from "node:path";
import type { FollowUp } from "../../../editor/index.js";
import type { Session } from "../../../session/index.js";
import { keepPositions, pathOfUri } from "../../documents/index.js";
import type { EditorContext, Feature } from "../../feature.js";
import type { Hunt } from "../../hunts/index.js";
import { findPrepared } from "../find-prepared.js";
import { loadEditor } from "../load-editor.js";
import {
  AGENDA,
  AGENDA_CHANGED,
  type AgendaOfWorkspace,
  type AgendaRow,
  DEEDS,
  EXPLANATION,
  REPORT,
} from "./requests.js";

/** In milliseconds: a computer may have slept meanwhile, which timers do not tell. */
const LONGEST_VALID = 3_600_000;

/** In milliseconds: what is due of thousands of notes is not gathered while somebody types. */
const QUIET = 1000;

/** What is due, for a view beside the texts; what can be done about a note; why; and the report. Writes nothing. */
export const agenda: Feature = {
  capabilities: () => ({ experimental: { followthrough: { agenda: true } } }),
  register: (context) => {
    const { answers, documents, hunts, find, connection, later } = context;
    /** Editors that never ask are told nothing. */
    let isTold = false;
    const tell = (): void => {
      if (!isTold) return;
      isTold = false;
      // A connection that has ended takes nothing any more.
      void connection.sendNotification(AGENDA_CHANGED).catch(() => undefined);
    };
    let callOff: (() => void) | undefined;
    context.onChange(() => {
      callOff?.();
      callOff = isTold ? later(QUIET, tell) : undefined;
    });
    context.onTime(tell);
    answers.first(AGENDA, async () => {
      isTold = true;
      const workspaces: AgendaOfWorkspace[] = [];
      let validFor = LONGEST_VALID;
      for (const hunt of hunts.all()) {
        const session = await hunt.settleWhole();
        if (!session) continue;
        const listed = await listOf(hunt, session, context);
        workspaces.push(listed.workspace);
        validFor = Math.min(validFor, listed.validFor);
      }
      return { workspaces, validFor };
    });
    answers.first(DEEDS, async ({ textDocument: { uri } }) => {
      const { listFollowUps } = await loadEditor();
      const found = await findPrepared(uri, find);
      if (!found?.note) return undefined;
      const { sections } = listFollowUps(found.session.current(found.now), found.now);
      const rows = sections.flatMap((section) => section.rows);
      const own = rows.filter(({ path, key }) => path === found.path && key !== undefined);
      return {
        note: found.path,
        actions: own.map(({ what = "", when, deeds }) => ({ what, when, deeds })),
      };
    });
    answers.first(EXPLANATION, async ({ textDocument: { uri } }) => {
      const { explainNoteAt } = await loadEditor();
      const found = await findPrepared(uri, find);
      const text = found && explainNoteAt(found.path, found.session.current(found.now));
      return text === undefined ? undefined : { text };
    });
    answers.first(REPORT, async ({ textDocument: { uri } }) => {
      const { writeReportText } = await loadEditor();
      const file = pathOfUri(uri);
      if (file === undefined || !(hunts.holds(file) || documents.at(file))) return undefined;
      const hunt = hunts.all().find(({ root }) => root === file) ?? hunts.place(file).hunt;
      const session = await hunt.settleWhole();
      if (!session) return undefined;
      const now = context.readNow(session);
      await session.prepare(now);
      return { text: writeReportText(session.current(now)), uri: documents.uriOf(hunt.root) };
    });
  },
};

async function listOf(
  hunt: Hunt,
  session: Session,
  context: EditorContext,
): Promise<{ readonly workspace: AgendaOfWorkspace; readonly validFor: number }> {
  const { listFollowUps } = await loadEditor();
  const now = context.readNow(session);
  await session.prepare(now);
  const snapshot = session.current(now);
  context.holdsUntil(snapshot.validUntil, now);
  const { due, sections } = listFollowUps(snapshot, now);
  const positionsOf = keepPositions(snapshot.textOf, context.positionsIn);
  const toAgendaRow = ({ path, offset, ...row }: FollowUp): AgendaRow => {
    const { line } = positionsOf(path).rangeOf({ start: offset, end: offset }).start;
    return { ...row, uri: context.documents.uriOf(join(hunt.root, path)), line };
  };
  const workspace: AgendaOfWorkspace = {
    uri: context.documents.uriOf(hunt.root),
    due,
    sections: sections.map((section) => ({ ...section, rows: section.rows.map(toAgendaRow) })),
  };
  return { workspace, validFor: snapshot.validUntil.epochMilliseconds - now.epochMilliseconds };
}
