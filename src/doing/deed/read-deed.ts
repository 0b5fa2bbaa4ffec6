import * as v from "valibot";
import { TELLING_FLAGS } from "../../telling/index.js";
import { echo } from "../../text/index.js";

/** In characters: more than anybody types into a line. */
const LONGEST = 2000;
const ONE_LINE = `a line of text, of ${LONGEST} characters at most`;
/** A line's end and other control characters would make two lines of one, in a note as in a journal. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

const line = v.pipe(
  v.string(ONE_LINE),
  v.maxLength(LONGEST, ONE_LINE),
  v.check((text) => !CONTROL.test(text) && text.isWellFormed(), ONE_LINE),
);
const wanted = v.pipe(
  line,
  v.check((text) => text.trim() !== "", "a line of text that is not empty"),
);
const flags = v.strictObject(
  Object.fromEntries(TELLING_FLAGS.map((name) => [name, v.optional(line)])) as Record<
    // The names of the table, which `fromEntries` forgets.
    (typeof TELLING_FLAGS)[number],
    v.OptionalSchema<typeof line, undefined>
  >,
  `flags of log: ${TELLING_FLAGS.join(", ")}`,
);

/** Of a page's own making, the same each time that it sends the same deed again: it is done once. */
const once = v.optional(line);

/** What each deed takes, by its name. */
const DEEDS = {
  done: v.strictObject({
    note: wanted,
    action: wanted,
    day: v.optional(line),
    alike: v.optional(v.pipe(v.number("a whole number"), v.integer("a whole number"))),
    on: v.optional(line),
    by: v.optional(line),
    message: v.optional(v.boolean("true or false")),
    once,
  }),
  snooze: v.strictObject({ note: wanted, until: wanted, once }),
  log: v.strictObject({ note: wanted, words: line, flags: v.optional(flags), once }),
  skip: v.strictObject({ note: wanted, rule: wanted, reason: v.optional(line), once }),
  draft: v.strictObject({ note: wanted, action: wanted, once }),
  undo: v.strictObject({ change: wanted, once }),
} as const;

type DeedName = keyof typeof DEEDS;

/**
 * What a person does where the job hunt is shown, as data: an action is done, a note rests, something is told of it, a rule is skipped, a
 * message is drafted (which writes nothing), or an earlier deed is taken back. Notes are named by their paths, relative to the workspace,
 * and actions by their keys.
 */
export type Deed = {
  [Name in DeedName]: { readonly deed: Name } & Readonly<v.InferOutput<(typeof DEEDS)[Name]>>;
}[DeedName];

/** The deeds that are about one note. */
export type NoteDeed = Exclude<Deed, { readonly deed: "undo" }>;

export type DeedReading = { readonly ok: true; readonly deed: Deed } | { readonly ok: false; readonly reason: string };

/** Reads a deed from what was sent. The reason says what is wrong, where, and what was expected. */
export function readDeed(sent: unknown): DeedReading {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) return refuse("a deed is a JSON object");
  const { deed: name, ...rest } = sent as Readonly<Record<string, unknown>>; // Any object has keys and values.
  if (typeof name !== "string" || !isDeedName(name))
    return refuse(`deed: expected one of ${Object.keys(DEEDS).join(", ")}`);
  const reading = v.safeParse(DEEDS[name], rest);
  // The schema is that of this name, which the types do not follow through the table.
  if (reading.success) return { ok: true, deed: { deed: name, ...reading.output } as Deed };
  const [issue] = reading.issues;
  const path = (v.getDotPath(issue) ?? "").split(".");
  const isUnknown = issue.expected === "never";
  const takes = path.length > 1 ? TELLING_FLAGS.join(", ") : Object.keys(DEEDS[name].entries).join(", ");
  if (isUnknown) return refuse(`${path.map((key) => echo(key)).join(".")}: ${name} takes ${takes}`);
  const expected = issue.type === "strict_object" && issue.received === "undefined" ? ONE_LINE : issue.message;
  return refuse(`${path.join(".")}: expected ${expected}`);
}

function isDeedName(name: string): name is DeedName {
  return Object.hasOwn(DEEDS, name);
}

function refuse(reason: string): DeedReading {
  return { ok: false, reason };
}
