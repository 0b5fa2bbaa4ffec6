import { applyEdits } from "../../text/index.js";
import type { Parsed, PlainDate } from "../../time/index.js";
import { insertItem, writeScalar, type NewItem } from "../../yaml/index.js";
import type { FieldName } from "../keys/index.js";
import type { Contact, Status } from "../../facts/index.js";
import { openFields } from "./note-fields.js";
import { setField } from "./set-field.js";

/** What a new note says. */
export interface NewNote {
  readonly id?: string;
  readonly company: string;
  readonly role: string;
  readonly status: Status;
  readonly applied?: PlainDate;
  readonly timezone?: string;
  readonly link?: string;
  readonly contacts: readonly Pick<Contact, "name" | "title" | "email" | "phone">[];
  readonly today: PlainDate;
}

/** Of a note for which there is no template: its keys are filled in like those of any other. */
function plainTemplate(note: NewNote): string {
  const keys = valuesOf(note).map(([name]) => `${name}:\n`);
  return `---\n${keys.join("")}---\n\n## Notes\n`;
}

function valuesOf({
  id,
  company,
  role,
  status,
  applied,
  timezone,
  link,
}: NewNote): readonly (readonly [FieldName<"note">, string])[] {
  const all: readonly (readonly [FieldName<"note">, string | undefined])[] = [
    ["id", id],
    ["company", company],
    ["role", role],
    ["status", status],
    ["applied", applied?.toString()],
    ["timezone", timezone],
    ["link", link],
  ];
  return all.flatMap(([name, value]): [FieldName<"note">, string][] => (value === undefined ? [] : [[name, value]]));
}

/**
 * A new note's text: the template's with its placeholders (`{{company}}`, `{{date}}`) filled in, and each fact under the key that it
 * has for it, else under a key more. The reason says what the template lacks.
 *
 * @param ownKeys the workspace's own keys for known fields
 */
export function fillNewNote(
  note: NewNote,
  template: string | undefined,
  ownKeys: Readonly<Record<string, string>> = {},
): Parsed<string> {
  let text = template === undefined ? plainTemplate(note) : fillPlaceholders(template, note);
  for (const [name, value] of valuesOf(note)) {
    const fields = openFields(text, ownKeys);
    if (!fields) return { ok: false, reason: "it has no front matter that can be read" };
    const before = fields.fields.value(name);
    if (before?.kind === "text" && before.text.trim() === value) continue;
    const edits = setField(fields, name, { scalar: value });
    if (!edits) return { ok: false, reason: `its ${name} is written in a way that cannot be filled in` };
    text = applyEdits(text, edits);
  }
  for (const contact of note.contacts) {
    const fields = openFields(text, ownKeys);
    const list = fields?.fields.value("contacts");
    const item = itemOf(contact);
    const items = list?.kind === "list" ? list.items() : [];
    const edits =
      fields &&
      (list?.kind === "list"
        ? insertItem(text, { list, index: items.length, item, like: items.at(-1) })
        : setField(fields, "contacts", { list: item }));
    if (!edits) return { ok: false, reason: "its contacts are written in a way that cannot be added to" };
    text = applyEdits(text, edits);
  }
  return { ok: true, value: text };
}

function itemOf({ name, title, email, phone }: NewNote["contacts"][number]): NewItem {
  const members: readonly (readonly [string, string | undefined])[] = [
    ["name", name === "" ? undefined : name],
    ["title", title],
    ["email", email],
    ["phone", phone],
  ];
  return members.flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, value]]));
}

/** What stands for a fact in a template, however it is spelled: `{{company}}`, `{{ Date }}`. */
const PLACEHOLDER = /\{\{ ?([A-Za-z_]{2,20}) ?\}\}/gu;
/** A line of the front matter that is nothing but a key and a placeholder. */
const KEY_AND_PLACEHOLDER = /^([\w -]{1,60}:[ \t]+)(["']?)\{\{ ?([A-Za-z_]{2,20}) ?\}\}\2(?=[ \t]*(?:#.*)?\r?$)/gmu;

function fillPlaceholders(template: string, note: NewNote): string {
  const today = note.today.toString();
  const values = new Map<string, string>([
    ...valuesOf(note),
    ["title", `${note.company} ${note.role}`],
    ["position", note.role],
    ["employer", note.company],
    ["url", note.link ?? ""],
    ["link", note.link ?? ""],
    ["applied", note.applied?.toString() ?? ""],
    ["date", today],
    ["today", today],
    ["created", today],
  ]);
  const valueOf = (name: string): string | undefined => values.get(name.toLowerCase())?.replace(/\s+/gu, " ");
  const end = findEnd(template);
  const head = template
    .slice(0, end)
    .replace(KEY_AND_PLACEHOLDER, (all, key: string, quotes: "" | "'" | '"', name: string) => {
      const value = valueOf(name);
      return value === undefined ? all : `${key}${value === "" ? "" : writeScalar(value, { quotes })}`;
    })
    .replace(PLACEHOLDER, (all, name: string) => {
      const value = valueOf(name);
      return value === undefined ? all : withoutSigns(value);
    });
  const body = template.slice(end).replace(PLACEHOLDER, (all, name: string) => valueOf(name) ?? all);
  return head + body;
}

/** Where the front matter ends; 0 where there is none. */
function findEnd(text: string): number {
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(text)?.[0].length;
  if (opening === undefined) return 0;
  const closing = /^(?:---|\.\.\.)[ \t]*$/mu.exec(text.slice(opening));
  return closing ? opening + closing.index : 0;
}

/** Within other words of YAML, what was typed can write no signs of its own. */
function withoutSigns(value: string): string {
  return value.replace(/["'\\:#{}[\],&*!|>%@`\s]+/gu, " ").trim();
}
