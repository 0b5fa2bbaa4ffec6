/** Requests about a place in a document. */
const AT_PLACES = new Set(
  ["completion", "hover", "signatureHelp", "definition", "references", "rename", "prepareRename"].map(
    (name) => `textDocument/${name}`,
  ),
);

/** Of our own, those that are about no document. */
const ABOUT_ALL = new Set(["followthrough/agenda"]);

/** What no such request has otherwise: an address as text, positions as numbers. Nothing where all of that is so. */
export function findWrongParams(method: string, params: unknown): string | undefined {
  if (ABOUT_ALL.has(method) && (params === null || params === undefined)) return undefined;
  if (!isObject(params)) return "params: expected an object";
  const { textDocument, position, range, context, newName, command } = params;
  const isAboutDocument = /^(?:textDocument|followthrough)\//u.test(method) && !ABOUT_ALL.has(method);
  if (isAboutDocument && textDocument === undefined) return "params.textDocument: expected an object with uri";
  if (AT_PLACES.has(method) && position === undefined)
    return "params.position: expected line and character, each a number";
  if (method === "textDocument/rename" && typeof newName !== "string") return "params.newName: expected a text";
  if (method === "textDocument/codeAction" && !(isObject(context) && range !== undefined))
    return "params.context and params.range: expected an object each";
  if (method === "workspace/executeCommand" && typeof command !== "string") return "params.command: expected a text";
  if (textDocument !== undefined && !(isObject(textDocument) && typeof textDocument.uri === "string"))
    return "params.textDocument.uri: expected a text";
  if (position !== undefined && !isPosition(position))
    return "params.position: expected line and character, each a number";
  if (range !== undefined && !isRange(range))
    return "params.range: expected start and end, each with line and character";
  return undefined;
}

export function isRange(value: unknown): boolean {
  return isObject(value) && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  return isObject(value) && Number.isFinite(value.line) && Number.isFinite(value.character);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
