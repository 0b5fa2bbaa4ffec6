import * as v from "valibot";
import { VERDICTS } from "./diagnosis.js";

const text = (about: string) => v.pipe(v.string(), v.description(about));

const observation = v.object({
  id: text("What was looked at: node, zone, notes, calendar-file, …"),
  verdict: v.pipe(
    v.picklist(VERDICTS),
    v.description("ok; note: worth knowing, and perhaps as it is meant to be; problem: something does not work"),
  ),
  text: text("What was found, in words that may change"),
  mend: v.pipe(v.nullable(v.string()), v.description("What to do about it; null where there is nothing to do")),
});

const examination = v.object({
  id: text("Of the part: program, clock, notes, outputs, fetches, kept, hook"),
  title: text("As it is printed"),
  observations: v.pipe(v.array(observation), v.readonly()),
});

/** What `doctor --format json` prints: the one source of its type and of the JSON Schema that ships with the program. */
export const DiagnosisSchema = v.pipe(
  v.object({
    version: v.pipe(v.literal(1), v.description("Of this format; fields and ids may be added to it")),
    problems: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description("How many there are; with any, it exits with 1"),
    ),
    examinations: v.pipe(v.array(examination), v.readonly()),
  }),
  v.title("What followthrough doctor found"),
);

export type DiagnosisJson = v.InferOutput<typeof DiagnosisSchema>;
