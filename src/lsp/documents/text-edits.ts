import type { TextEdit as ProtocolEdit } from "vscode-languageserver";
import type { TextEdit } from "../../text/index.js";
import type { Positions } from "./positions.js";

/** Edits of a text as the protocol has them; all of them count in the text as it is before the first. */
export function toTextEdits(edits: readonly TextEdit[], positions: Positions): ProtocolEdit[] {
  return edits.map(({ range, text }) => ({ range: positions.rangeOf(range), newText: text }));
}
