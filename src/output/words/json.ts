/**
 * A value as indented JSON with a final newline. What a terminal or an editor could take for a command or a line break
 * (DEL, C1, LS, PS, bidirectional controls) is written as an escape, as JSON itself does with C0: nothing is lost.
 */
export function toJson(value: unknown): string {
  return `${escapeControls(JSON.stringify(value, undefined, 2))}\n`;
}

/** The same on one line: JSON Lines. */
export function toJsonLine(value: unknown): string {
  return `${escapeControls(JSON.stringify(value))}\n`;
}

function escapeControls(json: string): string {
  return json.replace(/[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
