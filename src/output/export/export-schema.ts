import * as v from "valibot";
import { DIRECTIONS, STATUSES, WENT } from "../../facts/index.js";

const text = (about: string) => v.pipe(v.string(), v.description(about));
const maybe = (about: string) => v.pipe(v.nullable(v.string()), v.description(about));
const list = <Item extends v.GenericSchema>(item: Item, about: string) =>
  v.pipe(v.array(item), v.readonly(), v.description(about));
const day = (about: string) => maybe(`${about}: YYYY-MM-DD`);

const contact = v.object({
  name: text("Empty where nobody knows it"),
  title: maybe("At the employer"),
  email: maybe("Of this person"),
  phone: maybe("Of this person"),
  hiring_manager: v.pipe(v.boolean(), v.description("Whoever decides")),
});

const interview = v.object({
  round: v.pipe(v.number(), v.integer(), v.description("What tells it from the others")),
  date: text("YYYY-MM-DD, where it takes place"),
  start: maybe("RFC 9557, in the employer's zone; null where no hour is known"),
  minutes: v.pipe(v.nullable(v.number()), v.description("How long, where the note says it")),
  kind: maybe("phone, video, onsite, …"),
  with: list(v.string(), "The names of who took part"),
  place: maybe("Where"),
  link: maybe("What to join it by"),
  promised_by: day("When they said they would answer"),
  went: v.pipe(v.nullable(v.picklist(WENT)), v.description("As the note has it")),
  cancelled: v.boolean(),
  held: v.pipe(v.boolean(), v.description("It is over, and took place")),
});

const entry = v.object({
  date: text("YYYY-MM-DD, in the person's zone"),
  direction: v.picklist(DIRECTIONS),
  kind: text("application, thank-you, follow-up, reply, invitation, …"),
  name: maybe("To whom or from whom"),
  by: maybe("email, phone, letter, …"),
  left_message: v.boolean(),
  promised: day("When they said they would answer"),
  remark: maybe("What was noted with it"),
});

const application = v.object({
  id: text("Its identity"),
  path: text("The note, relative to the workspace"),
  line: v.pipe(v.nullable(v.number()), v.description("Of a row of a table: its line, from 1")),
  company: v.string(),
  role: v.string(),
  status: v.pipe(v.picklist(STATUSES), v.description("In force at that moment")),
  status_unclear: v.pipe(v.boolean(), v.description("The note's word for it is not known")),
  applied: day("The day of applying"),
  deadline: day("By when an offer must be answered"),
  follow_up_on: list(v.string(), "The person's own next dates"),
  snooze_until: day("Until when it rests"),
  link: maybe("Where the job was advertised"),
  source: maybe("How one came by it"),
  country: maybe("The employer's"),
  industry: maybe("The employer's"),
  timezone: text("The employer's"),
  contacts: list(contact, "The people at the employer"),
  interviews: list(interview, "In the note's order"),
  log: list(entry, "In the order in which things happened; later ones included"),
});

/** What `export --format json` prints: the one source of its type and of the JSON Schema that ships with the program. */
export const ExportSchema = v.pipe(
  v.object({
    version: v.pipe(v.literal(1), v.description("Of this format; fields may be added to it")),
    now: text("RFC 9557: the moment that it holds for"),
    zone: text("The person's"),
    since: day("What began earlier is left out"),
    until: day("What began later is left out"),
    applications: list(application, "One for each note or row, in the order of their places"),
  }),
  v.title("Applications"),
  v.description("What followthrough export --format json prints"),
);

export type ExportJson = v.InferOutput<typeof ExportSchema>;
