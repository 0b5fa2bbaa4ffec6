import {
  compileTemplate,
  createDraftScope,
  createLanguage,
  DRAFT_VARIABLES,
  type Language,
  type Scope,
  TITLE_VARIABLES,
  toOptional,
} from "../expression/index.js";
import { asOf } from "../facts/index.js";
import { loadMarkdown, readNote } from "../note/index.js";
import { loadPolicy } from "../policy/index.js";
import { parseNow } from "../time/index.js";
import { showValue } from "./show-value.js";

/** The note over which every example of the reference is evaluated. */
export const SAMPLE_NOTE = `---
company: Acme
role: Senior Engineer (Platform)
status: interviewing
applied: 2026-10-26
timezone: Europe/Berlin
country: DE
industry: publishing
link: https://acme.example/jobs/7
source: a friend
follow_up_on: 2026-11-25
next_action: ask for a reference
skip: [call-script-missing]
contacts:
  - {name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example, phone: +49 30 5550100, hiring_manager: true}
  - {name: Grace Hopper, email: grace@acme.example}
interviews:
  - date: 2026-11-05 14:00
    minutes: 45
    kind: video
    with: [Ada Lovelace, Grace Hopper]
    place: by video
    link: https://meet.example/7
    promised_by: 2026-11-12
    went: ok
    connection: The article on digital media she recommended.
    forgot: my work on the billing migration
    misspoke: how our on-call rota works
    notes: they are moving to Berlin
log:
  - 2026-10-26 sent application by email
  - 2026-11-05 sent thank-you to Ada Lovelace by email
  - 2026-11-10 received reply from Ada Lovelace by email, promised 2026-11-13
  - "2026-11-17 sent follow-up to Ada Lovelace by phone, left message: on her voicemail"
  - 2026-11-30 received reply
---

## Notes

They use Elixir.

## Draft: follow-up to Ada Lovelace

Subject: Checking in re: Senior Engineer

Dear Ada Lovelase,

thank you for our talk on 5 November about the position of Senior Engineer. Please reply as soon as possible.

Jo Doe, jo@doe.example
`;

/** The moment of the examples, in the zone of the person and of the employer. */
export const SAMPLE_CLOCK = "2026-11-21T09:00";
export const SAMPLE_ZONE = "Europe/Berlin";

const ME = { name: "Jo Doe", email: "jo@doe.example", timezone: SAMPLE_ZONE };

/** What an example gives: its value as the reference writes it, or why it is refused. */
export type Outcome = { readonly value: string } | { readonly refusal: string };

/** The language of the default policy over the sample note. */
export interface Sample {
  readonly language: Language;
  /** What an expression gives. */
  readonly evaluate: (expression: string) => Outcome;
  /** What a text with `{{ }}` becomes. */
  readonly render: (template: string) => Outcome;
}

/** The variables that only some places of a policy have: those of drafts, of titles, and of what sees a rule's `opens`. */
const VARIABLES = { ...DRAFT_VARIABLES, ...TITLE_VARIABLES, opens: "Date" };

export async function openSample(): Promise<Sample> {
  await loadMarkdown();
  const policy = await loadPolicy({ policies: [{ name: "default", place: { file: "default" } }] });
  const settings = Object.fromEntries(policy.settings.map(({ name, type }) => [name, type]));
  const language = createLanguage({ calendar: policy.calendar, settings });
  const { application } = readNote({ path: "acme.md", text: SAMPLE_NOTE }, { zone: SAMPLE_ZONE, readsBody: true });
  const now = parseNow(SAMPLE_CLOCK, SAMPLE_ZONE);
  if (!application || !now.ok) throw new Error("the reference's sample is no note, or its clock no moment");
  const situation = asOf(application, now.value);
  const [interview] = application.interviews;
  const drafting = createDraftScope(
    { situation, settings: policy.settingsValue, me: ME },
    { recipients: situation.wait.contacts, ...(interview && { interview }) },
  );
  const scope: Scope = { ...drafting, via: toOptional("email"), opens: situation.wait.since };
  return {
    language,
    evaluate: (expression) => {
      const compiled = language.compile(expression, { variables: VARIABLES });
      if (!compiled.ok) return { refusal: compiled.flaw.message };
      return { value: showValue(compiled.expression.evaluate(scope)) };
    },
    render: (template) => {
      const compiled = compileTemplate(template, language, { variables: VARIABLES });
      if (!compiled.ok) return { refusal: compiled.flaws.map(({ message }) => message).join("; ") };
      return { value: compiled.template.render(scope) };
    },
  };
}
