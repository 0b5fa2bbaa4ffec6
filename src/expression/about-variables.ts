import { FACT_TYPES } from "./fact-types/index.js";
import type { DRAFT_VARIABLES, TITLE_VARIABLES } from "./scope.js";
import { ME_FIELDS, type VARIABLES } from "./variables.js";

type Variable = keyof typeof VARIABLES | keyof typeof DRAFT_VARIABLES | keyof typeof TITLE_VARIABLES | "opens";

/** What each variable of the language is, those of drafts, titles and windows included. */
export const ABOUT_VARIABLES: Readonly<Record<Variable, string>> = {
  application: "the job application that is looked at, as of the clock",
  wait: "whom the person waits for, since when, and what was sent meanwhile",
  settings: "the settings in force",
  me: "the person who applies",
  today: "the day of the clock, in the person's zone",
  now: "the clock, in the person's zone",
  to: "the first of those whom the draft is for, or somebody without a name",
  recipients: "those whom the draft is for",
  interview: "the interview that the draft is about",
  met: "one of those whom the draft is for took part in the interview, as far as the note says",
  mentioned: "they were met, and the promise that stands was given in the interview",
  via: "the channel that was chosen",
  opens: "when the action opens, moved to a working day",
};

/** What the fields of `me` are. */
export const ABOUT_ME: Readonly<Record<keyof typeof ME_FIELDS, string>> = {
  name: "the person's name",
  email: "the person's e-mail address",
  phone: "the person's phone number",
  timezone: "the person's time zone",
};

/** A field of a type of the language as people read of it. */
export interface FieldDescription {
  readonly name: string;
  readonly type: string;
  readonly about: string;
}

/** The fields of a type of facts or of `Me`; those of `Settings` are the policy's. */
export function describeFields(type: string): readonly FieldDescription[] {
  if (type === "Me")
    return Object.entries(ME_FIELDS).map(([name, of]) => ({
      name,
      type: of,
      about: ABOUT_ME[name as keyof typeof ME_FIELDS], // the keys of the table itself
    }));
  const fields = FACT_TYPES.find(({ name }) => name === type)?.fields ?? {};
  return Object.entries(fields).map(([name, field]) => ({ name, type: field.type, about: field.about }));
}
