import type { Setting } from "../../policy/index.js";

/** Finding the line where one was set costs reading its file's lines. */
const DESCRIBED = new WeakMap<Setting, string>();

/** What a setting is, its value in force and where it was set; markdown. */
export function describeSetting(setting: Setting): string {
  const described = DESCRIBED.get(setting) ?? compose(setting);
  DESCRIBED.set(setting, described);
  return described;
}

function compose({ type, value, about, advice, findOrigin }: Setting): string {
  const { file, line } = findOrigin();
  const place = line === undefined ? file : `${file}, line ${line}`;
  const parts = [`In force: \`${showSetting(value)}\` (${type}), set in ${escapeMarkdown(place)}.`];
  if (about !== "") parts.unshift(`${escapeMarkdown(upper(about))}.`);
  if (advice.length > 0) parts.push(`Advice: ${advice.map(escapeMarkdown).join(", ")}.`);
  return parts.join("\n\n");
}

function showSetting(value: unknown): string {
  const text = Array.isArray(value) ? `[${value.map(String).join(", ")}]` : String(value);
  return text.replace(/[`\r\n]/gu, " ");
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What a file says, as markdown that shows it letter by letter: policies may be other people's. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#!|&~]/gu, "\\$&").replace(/[\r\n]+/gu, " ");
}
