import * as v from "valibot";
import type { WordKind } from "../expression/index.js";
import { markExpression, markProse, markTemplate } from "../yaml/index.js";

const expression = (about: string) => markExpression(v.pipe(v.string(), v.description(`${about} (a CEL expression)`)));
const prose = (about: string) => markProse(v.pipe(v.string(), v.description(about)));
const template = (about: string) =>
  markTemplate(v.pipe(v.string(), v.description(`${about} (text with {{expressions}})`)));
const ids = (about: string) => v.pipe(v.array(v.string()), v.description(about));

const each = v.pipe(
  v.record(v.string(), markExpression(v.string())),
  v.description("Names bound to every item of a list in turn, nested in order: {interview: application.interviews}"),
);

const off = v.pipe(v.boolean(), v.description("true removes what a policy that this one extends has under this id"));

export const RuleSchema = v.object({
  id: v.pipe(
    v.string(),
    v.description("What this rule is called; a rule of the same id in an extended policy is changed"),
  ),
  off: v.optional(off),
  title: v.optional(template("What to do, in the imperative, with whom; it sees via, the channel that was chosen")),
  summary: v.optional(template("The same for lists that show company and role beside it")),
  advice: v.optional(ids("Ids of the statements that the rule rests on")),
  each: v.optional(each),
  key: v.optional(
    v.pipe(v.array(expression("A number or text")), v.description("What else tells two actions of this rule apart")),
  ),
  when: v.optional(expression("When the action is due at all: true or false")),
  opens: v.optional(expression("Too early before it: a Date or a DateTime")),
  closes: v.optional(expression("Overdue after it; it sees opens, moved to a working day")),
  until: v.optional(expression("Lapsed after it: too late to be worth doing")),
  shift: v.optional(
    v.pipe(v.picklist(["workday", "none"]), v.description("Whether a Date in opens moves to the next working day")),
  ),
  gives_way_to: v.optional(ids("Ids of rules: once an action of one of them has opened for a note, this one's lapse")),
  via: v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.description(
        "Channels in order of preference, or an expression that gives them; the first that reaches the contact",
      ),
    ),
  ),
  to: v.optional(expression("Whom: a Contact or a list of them")),
  draft: v.optional(
    v.pipe(
      v.union([v.string(), v.record(v.string(), v.string())]),
      v.description("The id of the draft for it, or one for each channel: {email: follow-up, phone: call-script}"),
    ),
  ),
  then: v.optional(
    v.pipe(
      v.object({
        sent: v.optional(v.pipe(v.string(), v.description("The kind of the log entry: thank-you, follow-up, …"))),
        status: v.optional(v.pipe(v.string(), v.description("The status that is suggested: ghosted, withdrawn, …"))),
      }),
      v.description("What doing it adds to the note: a log entry or a status"),
    ),
  ),
});

export const CheckSchema = v.object({
  id: v.pipe(v.string(), v.description("What this check is called")),
  off: v.optional(off),
  title: v.optional(prose("What it looks for, in a few words")),
  advice: v.optional(ids("Ids of the statements that the check rests on")),
  each: v.optional(each),
  when: v.optional(expression("When it applies: true or false")),
  assert: v.optional(expression("What must hold; otherwise there is a finding")),
  at: v.optional(v.pipe(v.string(), v.description("The fact to point at: interview.promised_by"))),
  fix: v.optional(expression("What --fix writes in place of what at points to, a text; nothing where it is empty")),
  severity: v.optional(v.pipe(v.picklist(["error", "warning", "info"]), v.description("How much it matters"))),
  message: v.optional(template("What is wrong, what was expected, how to mend it")),
});

const settingValue = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]);

/** What kinds of words a setting can hold. */
const SETTING_WORDS = ["channel", "kind", "status", "zone"] as const satisfies readonly WordKind[];

const SettingSchema = v.object({
  default: v.optional(
    v.pipe(settingValue, v.description("Its value; the type of the first one is the setting's type")),
  ),
  about: v.optional(prose("What it is, in a few words")),
  advice: v.optional(ids("Ids of the statements that it rests on")),
  min: v.optional(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.description("The least it may be, of its own type; of a list or a text, how long it is at least"),
    ),
  ),
  holds: v.optional(
    v.pipe(
      v.picklist(SETTING_WORDS),
      v.description("What kind of word its text is, or those of its list: misspelled ones are told"),
    ),
  ),
});

/** Facts that may decide whom an action is for. */
export const DECIDING_FACTS = ["contact.hiring_manager"] as const;

const bound = (about: string) => v.optional(v.pipe(v.union([v.string(), v.number()]), v.description(about)));

const BoundsSchema = v.object({
  min: bound("The least, of the setting's own type; of a list or a text, how long it is at least"),
  max: bound("The most, likewise"),
  one_of: v.optional(ids("The only values, or items of the list")),
});

export type Bounds = v.InferOutput<typeof BoundsSchema>;

const StatementSchema = v.object({
  statement: prose("The advice, in a sentence or two"),
  sources: v.optional(ids("Ids of the articles that say so")),
  unlike: v.optional(ids("Ids of the statements that say otherwise")),
  preset: v.optional(v.pipe(v.string(), v.description("The built-in policy that takes this side"))),
  facts: v.optional(
    v.pipe(
      v.array(v.picklist(DECIDING_FACTS)),
      v.description("It has a say only where one of these facts decided: [contact.hiring_manager]"),
    ),
  ),
  holds_for: v.optional(
    v.pipe(
      v.record(v.string(), BoundsSchema),
      v.description(
        "For which values of which settings it holds; what lies outside is explained as the person's own choice: {reply_grace: {min: 2 days, max: 4 days}}",
      ),
    ),
  ),
});

export const DraftSchema = v.object({
  advice: v.optional(ids("Ids of the statements that the draft rests on")),
  subject: v.optional(template("The subject line")),
  paragraphs: v.optional(
    v.pipe(
      v.array(
        v.object({
          when: v.optional(expression("Whether it is written: true or false")),
          text: template("The paragraph"),
          advice: v.optional(ids("Ids of the statements that it rests on")),
        }),
      ),
      v.description("The message, paragraph by paragraph"),
    ),
  ),
  fill_in: v.optional(
    v.pipe(
      v.array(v.object({ when: v.optional(expression("Whether it is missing")), text: template("What to add") })),
      v.description("What the person should still fill in"),
    ),
  ),
});

export const PolicySchema = v.object({
  format: v.pipe(v.literal(1), v.description("The version of the policy format")),
  name: v.optional(prose("What this policy is called")),
  extends: v.optional(ids("Built-in policies' names, or paths of policies, that this one builds on")),
  sources: v.optional(
    v.pipe(
      v.record(
        v.string(),
        v.object({ title: prose("The article's title"), author: v.optional(prose("Who has written it")) }),
      ),
      v.description("Where the advice stands: id → article"),
    ),
  ),
  advice: v.optional(
    v.pipe(v.record(v.string(), StatementSchema), v.description("The advice, statement by statement: id → statement")),
  ),
  settings: v.optional(
    v.pipe(
      v.record(v.string(), v.union([settingValue, SettingSchema])),
      v.description("Name → default, or default with what it is about; the default's type is the setting's type"),
    ),
  ),
  kinds: v.optional(ids("Kinds of log entries of your own, which rules and checks ask for: [referral]")),
  channels: v.optional(ids("Ways of getting in touch of your own, besides email, phone, letter and text: [in person]")),
  rules: v.optional(v.pipe(v.array(RuleSchema), v.description("When an action is due"))),
  checks: v.optional(v.pipe(v.array(CheckSchema), v.description("What must hold in a note"))),
  drafts: v.optional(v.pipe(v.record(v.string(), DraftSchema), v.description("Messages: id → draft"))),
});

export type PolicyData = v.InferOutput<typeof PolicySchema>;
export type RuleData = v.InferOutput<typeof RuleSchema>;
export type CheckData = v.InferOutput<typeof CheckSchema>;
