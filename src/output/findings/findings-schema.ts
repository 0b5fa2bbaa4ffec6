import * as v from "valibot";
import { SEVERITIES } from "../../diagnostics/index.js";

const text = (about: string) => v.pipe(v.string(), v.description(about));
const from1 = (about: string) =>
  v.pipe(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), v.description(about));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item, about: string) =>
  v.pipe(v.array(item), v.readonly(), v.description(about));

const place = {
  line: from1("Where it starts, from 1; null for the file as a whole"),
  column: from1("In UTF-16 units, from 1; a byte-order mark takes none"),
  endLine: from1("Where it ends"),
  endColumn: from1("The first column after it"),
};

const becauseSchema = v.object({
  facts: list(
    v.object({
      path: text("As a person writes it: interviews[0].promised_by"),
      line: from1("In the note"),
      value: text("As the note has it"),
    }),
    "What was read in the note",
  ),
  settings: list(
    v.object({
      name: v.string(),
      value: v.unknown(),
      file: text("Where it was last set: a built-in policy's name, or a path"),
      line: from1("In that file"),
    }),
    "What was read of the settings",
  ),
  shifts: list(
    v.object({ from: v.string(), to: v.string(), why: v.string() }),
    "Dates that moved to a working day: always none for a finding",
  ),
});

const foundEntries = {
  check: text("The check that found it; stable"),
  severity: v.picklist(SEVERITIES),
  message: text("What is wrong, what was expected, how to mend it"),
  file: text("Relative to the workspace, with forward slashes"),
  ...place,
  advice: list(v.string(), "Ids of the statements that the check rests on"),
  url: v.pipe(v.nullable(v.string()), v.description("Where the check is documented; null for a check of your own")),
  fix: v.pipe(
    v.nullable(
      v.object({
        title: text("What it does"),
        edits: list(v.object({ ...place, text: text("What is to stand there") }), "In order, none over another"),
      }),
    ),
    v.description("How to mend it, where there is one right answer"),
  ),
};

const finding = v.object({
  ...foundEntries,
  because: v.optional(
    v.pipe(
      v.nullable(becauseSchema),
      v.description("Why the policy has made it; null for what reading the note finds"),
    ),
  ),
});

/** What `check --format json` prints: the one source of its type and of the JSON Schema that ships with the program. */
export const FindingsSchema = v.pipe(
  v.object({
    version: v.pipe(v.literal(1), v.description("Of this format; fields may be added to it")),
    folder: v.optional(text("The workspace's folder, relative to where the program was started")),
    findings: list(finding, "By file, then by place"),
    suppressed: list(
      v.object({ ...foundEntries, reason: text("Why the note ignores it") }),
      "What followthrough-ignore comments in the notes keep from being told",
    ),
    summary: v.object({ errors: count, warnings: count, infos: count, suppressed: count }),
  }),
  v.title("Findings"),
  v.description("What followthrough check --format json prints"),
);

export type FindingsJson = v.InferOutput<typeof FindingsSchema>;
export type FindingJson = Omit<FindingsJson["findings"][number], "because">;
