import { dayOfMoment, type PlainDate } from "../../time/index.js";
import { Optional } from "@marcbachmann/cel-js";
import { findNameSlips, mentions, mentionsDate, mentionsInterview } from "../../letter/index.js";
import type { Draft, Interview } from "../../facts/index.js";
import type { Me } from "../variables.js";
import type { View } from "../fact-types/index.js";
import type { Word } from "./word.js";

/** The methods that drafts are read with. Their signatures admit only views of drafts and interviews. */
export const READING: readonly Word[] = [
  {
    signature: "Draft.mentions(string): bool",
    about: "it has these words, in any case, with or without diacritics and hyphens",
    handler: (draft: View, phrase: string) => mentions(draft.fact as Draft, phrase),
  },
  {
    signature: "Draft.mentions_date(Date): bool",
    about: "it has this date, in words or in digits; while it is near, a weekday or yesterday will do",
    handler: (draft: View, date: PlainDate) =>
      mentionsDate(draft.fact as Draft, date, dayOfMoment(draft.views.situation.now)),
  },
  {
    signature: "Draft.mentions_date(Interview): bool",
    about: "it has the date of this interview, the one where it took place",
    handler: (draft: View, interview: View) =>
      mentionsInterview(draft.fact as Draft, interview.fact as Interview, draft.views.situation.now),
  },
  {
    signature: "Draft.name_slips(Me): list<Slip>",
    about: "its words that are nearly a contact's name; the person's own name is none",
    handler: ({ fact, views }: View, { name }: Me) => {
      const slips = findNameSlips(fact as Draft, views.situation.application, ownName(name));
      return slips.map((slip) => views.of("Slip", slip));
    },
  },
];

/** The language has it as an optional. */
function ownName(name: unknown): string {
  const value: unknown = name instanceof Optional ? name.orValue("") : "";
  return typeof value === "string" ? value : "";
}
