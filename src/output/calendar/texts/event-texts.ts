import type { Action, NoteEvaluation } from "../../../engine/index.js";
import { cleanLine, summaryPhrase } from "../../words/index.js";
import { toWritableUrl } from "../calendar-text.js";
import { describeAction, type DescriptionContext } from "./describe-action.js";
import { cutToLength } from "../../../text/index.js";

/** What an event says, in words. */
export interface EventTexts {
  readonly title: string;
  readonly description: string;
  readonly category: string;
  /** The job posting or, of an interview, what to join it by, where it is an address of the web. */
  readonly url?: string;
  /** Where it takes place, on one line. */
  readonly location?: string;
}

/** In UTF-16 units, as all such limits. */
export const LONGEST_TITLE = 200;
const LONGEST_CATEGORY = 100;

/** Where a rule's id is blank or must not be told; a list of none would be an error (RFC 5545 §3.8.1.2). */
export const CATEGORY_OF_OTHERS = "follow-up";

/** All that there is to say of an action. */
export function writeTexts(
  action: Action,
  { situation }: NoteEvaluation,
  context: Omit<DescriptionContext, "link">,
): EventTexts {
  const { link } = action.application;
  const url = link === undefined ? undefined : toWritableUrl(link);
  return {
    title: titleOf(action),
    description: describeAction(action, situation.wait, { ...context, link: url === undefined ? link : undefined }),
    category: cutToLength(cleanLine(action.rule), LONGEST_CATEGORY) || CATEGORY_OF_OTHERS,
    url,
  };
}

function titleOf(action: Action): string {
  const title = cutToLength(cleanLine(action.title) || summaryPhrase(action), LONGEST_TITLE);
  return action.projected ? `${title} (if no answer)` : title;
}
