import { CodeLensRequest, ExecuteCommandRequest } from "vscode-languageserver";
import { readDeed } from "../../../doing/index.js";
import { listLenses, planLens } from "../../../editor/index.js";
import { toTextEdits } from "../../documents/index.js";
import type { Feature } from "../../feature.js";
import { isMarkdown, openContext } from "./open-context.js";

/** Does a deed in an open note: its arguments are the note's address and the deed. */
const DO = "followthrough.do";
/** Shows why an action is due: for editors that know the command; its arguments are the note's address and the place. */
const EXPLAIN = "followthrough.explain";

/** What is due of a note, above the interview or the front matter, and what can be done about it. */
export const noteLenses: Feature = {
  capabilities: () => ({ codeLensProvider: {}, executeCommandProvider: { commands: [DO] } }),
  register: (context) => {
    const { answers, find, connection } = context;
    answers.all(CodeLensRequest.type, async ({ textDocument: { uri } }) => {
      const found = await find(uri);
      if (!found || !isMarkdown(found)) return undefined;
      return listLenses(openContext(found, context)).map(({ range, title, deed }) => {
        const command = deed?.deed === "explain" ? EXPLAIN : DO;
        return { range: found.positions.rangeOf(range), command: { title, command, arguments: [uri, deed] } };
      });
    });
    answers.first(ExecuteCommandRequest.type, async ({ command, arguments: given }) => {
      // Whatever it sends.
      const [uri, sent]: readonly unknown[] = given ?? [];
      if (command !== DO || typeof uri !== "string") return undefined;
      const found = await find(uri);
      const reading = readDeed(sent);
      if (!found || !reading.ok || reading.deed.deed === "undo" || reading.deed.note !== found.path) {
        connection.window.showWarningMessage(reading.ok ? "the note is not open any more" : reading.reason);
        return null;
      }
      const snapshot = found.session.current(found.now);
      const planned = await planLens(reading.deed, { session: found.session, snapshot });
      if (!planned.ok) {
        connection.window.showWarningMessage(planned.reason);
        return null;
      }
      const edits = toTextEdits(planned.edits, found.positions);
      await connection.workspace.applyEdit({
        label: planned.title,
        edit: { changes: { [found.document.uri]: edits } },
      });
      return null;
    });
  },
};
