import { CONTACT_FIELDS } from "./contact-fields.js";
import { ENTRY_FIELDS } from "./entry-fields.js";
import type { Field } from "./field.js";
import { HISTORY_FIELDS } from "./history-fields.js";
import { INTERVIEW_FIELDS } from "./interview-fields.js";
import { JOB_FIELDS } from "./job-fields.js";
import { PEOPLE_FIELDS } from "./people-fields.js";
import { PLAN_FIELDS } from "./plan-fields.js";

/**
 * Every field that is known, by where it stands. The reader, its hints on near misses and the JSON Schema for editors
 * are made from this table alone.
 */
export const NOTE_FIELDS = {
  note: [...JOB_FIELDS, ...PEOPLE_FIELDS, ...HISTORY_FIELDS, ...PLAN_FIELDS],
  contact: CONTACT_FIELDS,
  interview: INTERVIEW_FIELDS,
  entry: ENTRY_FIELDS,
} as const satisfies Readonly<Record<string, readonly Field[]>>;

/** Where a field stands: in the note itself, in a contact, an interview or a log entry. */
export type Scope = keyof typeof NOTE_FIELDS;

export type FieldName<S extends Scope> = (typeof NOTE_FIELDS)[S][number]["name"];

/** Without these a note says too little to be of use. */
export const REQUIRED_FIELDS = ["company", "role"] as const satisfies readonly FieldName<"note">[];
