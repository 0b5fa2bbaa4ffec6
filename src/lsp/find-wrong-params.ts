/** What no request has otherwise: an address as text, positions as numbers. Nothing where all of that is so. */
export function findWrongParams(params: unknown): string | undefined {
  if (params === null || params === undefined) return undefined;
  if (!isObject(params)) return "params: expected an object";
  const { textDocument, position, range } = params;
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
