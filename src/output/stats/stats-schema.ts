import * as v from "valibot";
import { STAGES } from "../../stats/index.js";

const text = (about: string) => v.pipe(v.string(), v.description(about));
const count = (about: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(about));
const days = (about: string) => v.pipe(v.nullable(v.pipe(v.number(), v.minValue(0))), v.description(about));
const list = <Item extends v.GenericSchema>(item: Item, about: string) =>
  v.pipe(v.array(item), v.readonly(), v.description(about));
const name = (about: string) => v.pipe(v.nullable(v.string()), v.description(about));

const answers = v.object({
  asked: count("How many there were: the sum of the five that follow"),
  answered: count("On a day that is noted"),
  answered_undated: count("Going by the status; no note says when"),
  followed: count("Followed up again before anything came of it"),
  let_go: count("Withdrawn, or given up"),
  open: count("Still unanswered"),
  oldest_open_days: days("How long the oldest of what is open has lasted; null without any"),
  median_days: days(
    "After how many days half were answered, what is unanswered counted as such (the product-limit estimate of Kaplan and Meier); null until more than half are known to be answered",
  ),
  quickest_days: days("Of those answered"),
  slowest_days: days("Of those answered"),
});

const group = v.object({
  name: name("As most of these notes spell it; null for those that do not say"),
  applications: count("Sent"),
  answered: count("Of these"),
  interviewed: count("Of these"),
  offered: count("Of these"),
});

const followUps = v.object({ name: name("null for those that do not say how they went"), ...answers.entries });

/** What `stats --format json` prints: the one source of its type and of the JSON Schema that ships with the program. */
export const StatsSchema = v.pipe(
  v.object({
    version: v.pipe(v.literal(1), v.description("Of this format; fields may be added to it")),
    today: text("The day by the clock, in the person's zone: what is dated later has not happened"),
    since: name("What began earlier is left out"),
    applications: count("Sent; all that follows is about these, and about whoever wrote first"),
    undated: count("Of these, how many no note says when"),
    leads: count("Not applied for"),
    left_out: v.object({
      other: count("Applications that --company and --status leave out"),
      earlier: count("Begun before the day of --since"),
      undated: count("Of which no day is noted that could be compared with --since"),
    }),
    weeks: list(
      v.object({
        monday: text("The week's first day"),
        applied: count("Applications sent"),
        answers: count("Things received; what a machine has sent aside"),
        interviews: count("Held"),
        offers: count("Received"),
      }),
      "Those in which something happened, in order",
    ),
    funnel: list(
      v.object({
        stage: v.picklist(STAGES),
        count: count("How many got so far, or further"),
        median_days: days("From the stage before, over those that have both dates and got so far"),
        known: count("How many these are"),
      }),
      "How far they got",
    ),
    answers: v.pipe(
      v.object({ application: answers, interview: answers }),
      v.description("What came after applying, and after each interview"),
    ),
    follow_ups: v.object({
      by_order: list(followUps, "first, second, later: since they were last heard"),
      by_channel: list(followUps, "email, phone, …"),
    }),
    sources: list(group, "By how one came by the job; the largest first, those that do not say last"),
    channels: list(group, "By how the application was sent; likewise"),
  }),
  v.title("Stats"),
  v.description("What followthrough stats --format json prints"),
);

export type StatsJson = v.InferOutput<typeof StatsSchema>;
