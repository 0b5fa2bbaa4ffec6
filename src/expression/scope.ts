import { dayOfMoment, type WorkCalendar } from "../time/index.js";
import { Optional } from "@marcbachmann/cel-js";
import { SOMEBODY, type Contact, type Interview, type Situation } from "../facts/index.js";
import type { Scope } from "./expression.js";
import { CALENDAR } from "./scoped-calendar.js";
import { Me, traceSettings, type SettingRead, type Settings } from "./variables.js";
import { View, Views, type CanCall, type FactRead } from "./fact-types/index.js";

/** The person who applies. */
export interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** An IANA name. */
  readonly timezone: string;
}

export interface ScopeOptions {
  readonly situation: Situation;
  readonly settings: Settings;
  readonly me: Person;
  /** The working days of the employer; without it, the policy's count. */
  readonly calendar?: WorkCalendar;
  /** Whether a call to the employer can lie within both people's hours; without it, it can. */
  readonly canCall?: CanCall;
  /** Told of every fact that an evaluation reads. */
  readonly onRead?: (read: FactRead) => void;
  /** Likewise of every setting. */
  readonly onSetting?: (read: SettingRead) => void;
}

/** The language's own variables over one situation. */
export function createScope({ situation, settings, me, calendar, canCall, onRead, onSetting }: ScopeOptions): Scope {
  const views = new Views(situation, { onRead, canCall });
  return {
    [CALENDAR]: calendar,
    application: views.of("Application", situation.application),
    wait: views.of("Wait", situation.wait),
    settings: onSetting ? traceSettings(settings, onSetting) : settings,
    me: new Me(toOptional(me.name), toOptional(me.email), toOptional(me.phone), me.timezone),
    today: dayOfMoment(situation.now),
    now: situation.now,
  };
}

/** Whom a draft is for, and after which interview. */
export interface Occasion {
  readonly recipients: readonly Contact[];
  readonly interview?: Interview;
}

/** What the expressions of drafts see besides the language's own variables: name → type. */
export const DRAFT_VARIABLES = {
  to: "Contact",
  recipients: "list<Contact>",
  interview: "optional<Interview>",
  /** One of them took part in the interview, as far as the note says. */
  met: "bool",
  /** And the promise that stands was given there. */
  mentioned: "bool",
};

/** What the titles and summaries of rules see besides the language's own variables and what `each` binds. */
export const TITLE_VARIABLES = { via: "optional<string>" };

/** The scope that `DRAFT_VARIABLES` declares; `to` is the first of the recipients, or somebody. */
export function createDraftScope(options: ScopeOptions, { recipients, interview }: Occasion): Scope {
  const scope = createScope(options);
  const { application } = scope;
  if (!(application instanceof View)) throw new TypeError("a scope has a view of the application");
  const { views } = application;
  const met = interview !== undefined && hasMet(recipients, interview);
  const { promised_by: promised } = options.situation.wait;
  return {
    ...scope,
    to: views.of("Contact", recipients[0] ?? SOMEBODY),
    recipients: recipients.map((person) => views.of("Contact", person)),
    interview: toOptional(interview && views.of("Interview", interview)),
    met,
    mentioned: met && promised !== undefined && interview.promised_by?.equals(promised) === true,
  };
}

/** Where nobody is named on one of the sides, they may have met. */
function hasMet(recipients: readonly Contact[], { with: people }: Interview): boolean {
  if (recipients.length === 0 || people.length === 0) return true;
  return recipients.some(({ key }) => people.some((person) => person.key === key));
}

/** What may be missing, as expressions see it. */
export function toOptional(value: string | View | undefined): unknown {
  return value === undefined ? Optional.none() : Optional.of(value);
}
