import type { AdvisedStatement } from "../../engine/index.js";
import { advicePhrase, citationPhrase, cleanLine, otherSidePhrase, styleFor, toJson } from "../words/index.js";
import type { EntryDescription } from "./describe-entry.js";
import { displayWidth, oneLine, padToWidth, wrapText } from "../../text/index.js";

export interface EntryOptions {
  readonly color: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
}

const WIDEST_TEXT = 110;

/** What a rule, check, setting, draft or statement is, for a person. Ends with a newline. */
export function formatEntry(entry: EntryDescription, { color, width }: EntryOptions): string {
  const style = styleFor(color);
  const textWidth = Math.max(40, Math.min(width, WIDEST_TEXT));
  const labelWidth = Math.max(...entry.fields.map(({ label }) => displayWidth(label)), 0);
  let previous = "";
  const fields = entry.fields.flatMap(({ label, text, isCode = false, place = "" }) => {
    const shown = label === previous ? "" : label;
    previous = label;
    const end = place === "" || place === entry.place ? "" : `  ${style.dim(`(${place})`)}`;
    const lines = isCode ? [oneLine(text).trimEnd()] : wrapText(cleanLine(text), textWidth - labelWidth - 4);
    return lines.map((line, at) =>
      `  ${padToWidth(at === 0 ? shown : "", labelWidth)}  ${line}${at === lines.length - 1 ? end : ""}`.trimEnd(),
    );
  });
  const kind = [`a ${entry.kind}`, entry.place].filter(Boolean).join(", ");
  const head = [`${style.bold(cleanLine(entry.name))}  ${style.dim(kind)}`, ...wrapText(entry.about, textWidth)];
  const advice = entry.advice.flatMap((one) => writeStatement(one, textWidth));
  const blocks = [head.filter(Boolean), fields, advice].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function writeStatement(statement: AdvisedStatement, width: number): string[] {
  const texts = [
    `Advice ${cleanLine(statement.id)}: ${advicePhrase(statement, citationPhrase(statement.articles))}`,
    ...statement.others.map((other) => `  Others say: ${otherSidePhrase(other)}`),
  ];
  return texts.flatMap((text) => {
    const indent = /^ */u.exec(text)?.[0] ?? "";
    const lines = wrapText(text.trimStart(), width - 4);
    return lines.map((line, at) => `${indent}${at === 0 ? "" : "  "}${line}`);
  });
}

/** The same for programs; a name may mean several things. */
export function formatEntriesJson(entries: readonly EntryDescription[]): string {
  return toJson({ version: 1, entries: entries.map(describe) });
}

function describe({ kind, name, about, place, fields, advice }: EntryDescription) {
  return {
    kind,
    name,
    about,
    place,
    fields: fields.map(({ label, text, place: own = null }) => ({ label, text, place: own })),
    advice: advice.map((one) => ({
      id: one.id,
      statement: one.statement,
      sources: one.articles.map(({ id, title, author = null }) => ({ id, title, author })),
      unlike: one.others.map(({ id, statement, preset = null }) => ({ id, statement, preset })),
    })),
  };
}
