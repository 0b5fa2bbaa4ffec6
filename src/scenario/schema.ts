import * as v from "valibot";
import { markCode, markProse } from "../yaml/index.js";

const names = v.array(v.string());
const byName = <T extends v.GenericSchema>(value: T) => v.record(v.string(), value);

const SettingsSchema = v.pipe(
  byName(v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
  v.description("Values for the policy's settings"),
);

const MeSchema = v.pipe(
  v.object({
    name: v.optional(v.pipe(v.string(), v.description("The person's name"))),
    email: v.optional(v.pipe(v.string(), v.description("The person's e-mail address"))),
    phone: v.optional(v.pipe(v.string(), v.description("The person's phone number"))),
  }),
  v.description("The person who applies"),
);

export const ScenarioSchema = v.object({
  name: markProse(v.pipe(v.string(), v.description("What it shows, in a few words"))),
  advice: v.optional(v.pipe(names, v.description("Ids of the statements that it proves"))),
  zone: v.optional(v.pipe(v.string(), v.description("The person's zone; default the file's"))),
  me: v.optional(v.pipe(MeSchema, v.description("The person who applies; default the file's"))),
  note: markCode(v.pipe(v.string(), v.description("A whole note, as text"))),
  settings: v.optional(SettingsSchema),
  at: v.optional(
    v.pipe(
      byName(
        v.object({
          upcoming: v.optional(v.pipe(names, v.description("It is too early for these"))),
          open: v.optional(v.pipe(names, v.description("These are due"))),
          overdue: v.optional(v.pipe(names, v.description("These should have been done"))),
          lapsed: v.optional(v.pipe(names, v.description("It is too late for these"))),
        }),
      ),
      v.description("Clock → state → each action of that state, by rule id or by key; a list is exact"),
    ),
  ),
  findings: v.optional(v.pipe(byName(names), v.description("Clock → each finding, by check id; a list is exact"))),
  windows: v.optional(
    v.pipe(byName(v.array(v.string())), v.description("Action → [opens, closes] at the first clock of at")),
  ),
  forecast: v.optional(
    v.pipe(names, v.description("What follows if nobody answers: each DATE ACTION, from the first clock of at")),
  ),
  via: v.optional(v.pipe(byName(v.string()), v.description("Action → channel at the first clock of at"))),
  says: v.optional(
    v.pipe(
      byName(names),
      v.description(
        "Action or draft, at the first clock of at, or check, at the first clock of findings → what its title, its draft or its message says",
      ),
    ),
  ),
  lacks: v.optional(v.pipe(byName(names), v.description("Likewise, what none of them says"))),
  calls: v.optional(
    v.pipe(
      byName(v.array(v.string())),
      v.description(
        "Action → [from, until] by the employer's clock, at the first clock of at; a third, outside my_hours, where it is",
      ),
    ),
  ),
});

export const ScenariosSchema = v.object({
  policy: v.optional(
    v.pipe(v.union([v.string(), names]), v.description("What to test: a built-in's name or a path, or a list of them")),
  ),
  zone: v.optional(v.pipe(v.string(), v.description("The person's zone; default UTC"))),
  me: v.optional(MeSchema),
  settings: v.optional(SettingsSchema),
  scenarios: v.pipe(v.array(ScenarioSchema), v.description("A policy's unit tests")),
});

export type ScenarioData = v.InferOutput<typeof ScenarioSchema>;
export type ScenariosData = v.InferOutput<typeof ScenariosSchema>;
