import type { Action, Appointment } from "../../../engine/index.js";
import { APPOINTMENT_CATEGORIES } from "./appointment-texts.js";
import { CATEGORY_OF_OTHERS, type EventTexts } from "./event-texts.js";
import { privateIdOf } from "../private-id.js";

/** What the built-in rules ask for, in words that say nothing of a note or of a policy of the person's own. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ["thank-you", "Send a thank-you"],
  ["thank-you-card", "Send a thank-you card"],
  ["first-follow-up", "Follow up"],
  ["second-follow-up", "Follow up again"],
  ["move-on", "Let it go"],
  ["application-follow-up", "Ask about an application"],
  ["application-move-on", "Let it go"],
  ["answer-invitation", "Answer an invitation"],
  ["offer-deadline", "Answer an offer"],
  ["offer-answer-date", "Ask about an offer"],
]);

const TITLE_OF_OTHERS = "Follow up";

/** All that a private feed says of an action: nothing that its note holds. */
export function writePrivateTexts({ rule, application, projected }: Action, secret: string | undefined): EventTexts {
  const id = privateIdOf(application.id, secret);
  const known = TITLES.get(rule);
  const condition = projected ? ", if no answer" : "";
  return {
    title: `${known ?? TITLE_OF_OTHERS} (application ${id}${condition})`,
    description: `What to do, by when and why: followthrough explain ${id}`,
    category: known === undefined ? CATEGORY_OF_OTHERS : rule,
  };
}

const APPOINTMENT_TITLES = { interview: "Interview", deadline: "Answer an offer" } as const;

/** All that a private feed says of an appointment: not even of which kind an interview is. */
export function writePrivateAppointmentTexts(
  { kind, application }: Appointment,
  secret: string | undefined,
): EventTexts {
  const id = privateIdOf(application.id, secret);
  return {
    title: `${APPOINTMENT_TITLES[kind]} (application ${id})`,
    description: `Which application this is: followthrough explain ${id}`,
    category: APPOINTMENT_CATEGORIES[kind],
  };
}
