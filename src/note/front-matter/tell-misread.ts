import type { Fix } from "../../diagnostics/index.js";
import { echo, type Range } from "../../text/index.js";
import type { Member, Text, Value } from "../../yaml/index.js";
import { LIST_HOLDINGS, NOTE_FIELDS, type FieldName, type Holding, type Scope } from "../keys/index.js";
import type { OpenNote } from "./open-note.js";

/**
 * A field's value as the person meant it, where YAML reads something else: nothing for the name Null, a comment for the
 * text after a #, one text for a list without blanks behind its dashes. A list of one is its element, as some editors
 * write every value as a list.
 */
export function readAsMeant<S extends Scope>(scope: S, name: FieldName<S>, value: Value, note: OpenNote): Value {
  const holds = holdingOf(scope, name);
  if (LIST_HOLDINGS.has(holds)) return tellGluedDash(value, note);
  const single = takeOnly(value);
  if (holds !== "text") return single;
  if (single.kind === "text" || single.kind === "nothing") tellComment(single, note);
  return single.kind === "nothing" && single.asText?.isPlain ? single.asText : single;
}

/** The element of a list of one, and nothing for an empty list: it is called what the field is. Others as they are. */
function takeOnly(value: Value): Value {
  if (value.kind !== "list") return value;
  const { origin } = value;
  const [only, second] = value.items();
  if (!only) return { kind: "nothing", origin };
  const isSingle = second === undefined && (only.kind === "text" || only.kind === "nothing");
  return isSingle ? { ...only, origin: { ...only.origin, path: origin.path } } : value;
}

export function holdingOf<S extends Scope>(scope: S, name: FieldName<S>): Holding {
  const fields: readonly { readonly name: string; readonly holds: Holding }[] = NOTE_FIELDS[scope];
  return fields.find((field) => field.name === name)?.holds ?? "text";
}

/** Tells a key that nobody meant as one: `<<`, or text after a comma. Whether it was such a key. */
export function tellStrangeKey(
  { key, keyRange, isBare }: Member,
  isFirst: boolean,
  prefix: string,
  note: OpenNote,
): boolean {
  if (key === "<<") {
    const message = `${prefix}<<: it merges nothing here, as it did in older YAML; write the keys out`;
    note.findings.report("misread-yaml", message, keyRange);
    return true;
  }
  if (!isBare || isFirst) return false;
  const message = `${prefix}${echo(key)}: YAML ends the value before at the comma and takes this for a key; put the whole value in quotes`;
  note.findings.report("misread-yaml", message, keyRange);
  return true;
}

function tellComment(value: Extract<Value, { readonly kind: "text" | "nothing" }>, { text, findings }: OpenNote): void {
  const { comment, origin } = value;
  if (!comment) return;
  const cut = echo(text.slice(comment.start, comment.end));
  const message = `${origin.path}: YAML takes ${cut} for a comment, so that the value ends before it; put the whole value in quotes, or a blank after the #`;
  findings.report("misread-yaml", message, comment, mendComment(value, comment, text));
}

function mendComment(value: Value, comment: Range, text: string): Fix | undefined {
  const start = value.kind === "text" ? value.origin.start : comment.start;
  if ((value.kind === "text" && !value.isPlain) || /["\\\r\n]/u.test(text.slice(start, comment.end))) return undefined;
  const edits = [start, comment.end].map((at) => ({ range: { start: at, end: at }, text: '"' }));
  return { title: "put the value in quotes", edits };
}

/** Tells of a list whose dashes have no blank (`-Ada`): YAML reads all of it as one text. */
function tellGluedDash(value: Value, { findings }: OpenNote): Value {
  if (value.kind !== "text" || !isGlued(value)) return value;
  const { origin } = value;
  const first = echo(value.text.slice(1).split(" -", 1)[0] ?? "");
  const message = `${origin.path}: an item of a list needs a blank after its dash; write - ${first}`;
  findings.report("wrong-type", message, { start: origin.start, end: origin.start + 1 });
  return { kind: "nothing", origin };
}

function isGlued({ text, isPlain }: Text): boolean {
  return isPlain && /^-[^\s-]/u.test(text);
}
