import * as v from "valibot";

const text = (about: string) => v.pipe(v.string(), v.description(about));

/** What `export --proof --format json` prints: the one source of its type and of the JSON Schema that ships with the program. */
export const ProofSchema = v.pipe(
  v.object({
    version: v.pipe(v.literal(1), v.description("Of this format; fields may be added to it")),
    from: text("The period's first day"),
    to: text("Its last day"),
    done: v.pipe(
      v.array(
        v.object({
          date: text("YYYY-MM-DD"),
          employer: v.string(),
          role: v.string(),
          done: text("application, interview, follow-up, …"),
          channel: v.pipe(v.nullable(v.string()), v.description("null where the note does not say")),
          result: text("What came of it so far"),
          id: text("The application's identity"),
          path: text("The note, relative to the workspace"),
          line: v.pipe(v.nullable(v.number()), v.description("Of the note, from 1: what says it")),
        }),
      ),
      v.readonly(),
      v.description("What was done, in the order of the days"),
    ),
  }),
  v.title("Proof of search"),
  v.description("What followthrough export --proof --format json prints"),
);

export type ProofJson = v.InferOutput<typeof ProofSchema>;
