import { type Fix } from "../../diagnostics/index.js";
import { echo, type Range } from "../../text/index.js";
import { startOfLine } from "./value-of-line.js";

/** What a person most likely got wrong in a line that is no key and value to YAML. */
export interface LineSlip {
  readonly message: string;
  readonly range: Range;
  readonly fix?: Fix;
  /** What the line says once that is mended. */
  readonly key?: string;
  readonly value?: Range;
}

/** Blanks of other alphabets and of word processors: YAML knows the blank and the tab only. */
const ODD_BLANKS = "\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF";
const ODD_BLANK = new RegExp(`[${ODD_BLANKS}]`, "u");
/** A key, and a colon of another width or without the plain blank behind it. */
const COLON = new RegExp(
  `^(?<key>[\\p{L}_][\\p{L}\\p{N}_ -]{0,63})[ ${ODD_BLANKS}]*(?<colon>[:\\uFF1A\\uFE13\\uFE55\\uA789\\u2236])(?<gap>[ \\t${ODD_BLANKS}]*)(?<value>(?![${ODD_BLANKS}])\\S.*)?$`,
  "u",
);

/** A line from where it is told to be wrong to its end. */
export function explainLine(text: string, { start, end }: Range): LineSlip | undefined {
  const from = startOfLine(text, start);
  const lead = /^[ \t]*/u.exec(text.slice(from, end))?.[0].length ?? 0;
  const at = from + lead;
  const line = text.slice(at, Math.min(end, at + 1000));
  const place = { start: at, end };
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u.test(line))
    return { message: "this line is left of a merge conflict; keep one of the two sides and remove it", range: place };
  if (/^-[^\s-]/u.test(line)) {
    const edits = [{ range: { start: at + 1, end: at + 1 }, text: " " }];
    return {
      message: `an item of a list needs a blank after its dash; write - ${echo(line.slice(1))}`,
      range: { start: at, end: at + 1 },
      fix: { title: "write a blank after the dash", edits },
    };
  }
  return explainColon(line, at) ?? explainEquals(line, place);
}

function explainColon(line: string, at: number): LineSlip | undefined {
  const { key = "", colon = "", gap = "", value = "" } = COLON.exec(line)?.groups ?? {};
  if (colon === "" || value.startsWith("//")) return undefined;
  const from = at + line.indexOf(colon);
  const start = from + 1 + gap.length;
  const range = { start: from, end: start };
  const meant = { key: key.trimEnd(), value: { start, end: at + line.length } };
  const edits = [{ range, text: value === "" ? ":" : ": " }];
  if (colon !== ":") {
    const message = `${colon} is no colon to YAML; write : and a blank after it`;
    return { message, range, fix: { title: "write a plain colon", edits }, ...meant };
  }
  if (ODD_BLANK.test(gap)) {
    const message = `${nameBlank(gap)} stands after the colon, where YAML needs a plain blank; write a blank instead`;
    return { message, range, fix: { title: "write a plain blank after the colon", edits }, ...meant };
  }
  if (gap !== "" || value === "") return undefined;
  const message = `the colon after ${meant.key} has no blank after it; write ${meant.key}: ${echo(value)}`;
  return { message, range, fix: { title: "write a blank after the colon", edits }, ...meant };
}

function explainEquals(line: string, range: Range): LineSlip | undefined {
  const { key, value } =
    /^(?<key>[\p{L}_][\p{L}\p{N}_-]{0,63})[ \t]*=(?!=)[ \t]*(?<value>\S.*)$/u.exec(line)?.groups ?? {};
  if (key === undefined || value === undefined) return undefined;
  return { message: `a key is followed by a colon, not by =; write ${key}: ${echo(value)}`, range };
}

/** What a key or a text holds that looks like a blank and is none to YAML. */
export function findOddBlank(text: string): string | undefined {
  return ODD_BLANK.test(text) ? nameBlank(text) : undefined;
}

function nameBlank(text: string): string {
  const blank = ODD_BLANK.exec(text)?.[0] ?? "\u00A0";
  const names: Readonly<Record<string, string>> = { "\u00A0": "a no-break space", "\u3000": "a full-width blank" };
  return (
    names[blank] ?? `an invisible character (U+${blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`
  );
}
