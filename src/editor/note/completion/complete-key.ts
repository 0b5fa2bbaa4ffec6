import { type Field, NOTE_FIELDS, type Scope } from "../../../note/index.js";
import type { Completion } from "../../completion.js";
import type { NoteContext } from "../note-context.js";
import type { KeyPlace } from "../place/index.js";
import { type Offer, toCompletions } from "./offer.js";

/** The keys that the mapping does not have yet, and what is written most as a whole. */
export function completeKey(place: KeyPlace, context: NoteContext): readonly Completion[] {
  const fields: readonly Field[] = NOTE_FIELDS[place.scope];
  const missing = fields.filter(({ name }) => !place.present.has(name));
  const snippets = place.hasColon || place.scope !== "note" || place.indent !== "" ? [] : listSnippets(place, context);
  const keys = missing.map((field): Offer => {
    const { name, description } = field;
    const text = place.hasColon ? name : `${name}: `;
    return { label: name, kind: "key", text, detail: describeHolding(field), documentation: description };
  });
  return toCompletions([...keys, ...snippets], place);
}

function listSnippets({ present }: KeyPlace, { today }: NoteContext): readonly Offer[] {
  const all: readonly (Offer & { readonly field: string })[] = [
    {
      field: "interviews",
      label: "interviews: one with its details",
      text: `interviews:\n  - ${interviewSnippet(today.toString(), "\n    ")}`,
      ...{ kind: "snippet", isSnippet: true, filter: "interviews" },
      documentation:
        "An interview with its day and time, its kind, who takes part, and when they said they would answer.",
    },
    {
      field: "contacts",
      label: "contacts: one with name and address",
      text: "contacts:\n  - name: ${1:Full Name}\n    title: ${2:title}\n    email: ${3:name@company.example}",
      ...{ kind: "snippet", isSnippet: true, filter: "contacts" },
      documentation: "Somebody at the employer, with title and e-mail address.",
    },
    {
      field: "log",
      label: "log: what was sent today",
      text: `log:\n  - ${today.toString()} sent \${1:application}`,
      ...{ kind: "snippet", isSnippet: true, filter: "log" },
      documentation: "The log, with its first line.",
    },
  ];
  return all.filter(({ field }) => !present.has(field));
}

/** The keys of an interview with places to fill in, between them what parts them. */
export function interviewSnippet(day: string, between: string): string {
  return ["date: ${1:" + day + "} ${2:14:00}", "minutes: ${3:45}", "kind: ${4:video}", "with: ${5:Full Name}"].join(
    between,
  );
}

const HOLDINGS: Readonly<Partial<Record<Field["holds"], string>>> = {
  date: "a day",
  dates: "days",
  moment: "a day, or day and time",
  time: "a time",
  zone: "a time zone",
  boolean: "true or false",
  minutes: "minutes",
  round: "a number",
  email: "an e-mail address",
  names: "names",
  contacts: "people",
  interviews: "interviews",
  log: "lines of the log",
  ids: "rules and checks",
};

function describeHolding({ holds }: Field): string {
  return HOLDINGS[holds] ?? "text";
}

/** The keys of what a list holds, for an item that nothing or a word stands in yet. */
export function listItemKeys(scope: Scope): readonly Offer[] {
  const fields: readonly Field[] = NOTE_FIELDS[scope];
  return fields.map((field) => ({
    ...{ label: field.name, kind: "key", text: `${field.name}: ` },
    ...{ detail: describeHolding(field), documentation: field.description },
  }));
}
