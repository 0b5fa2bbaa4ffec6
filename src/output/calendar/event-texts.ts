import type { Action, NoteEvaluation } from "../../engine/index.js";
import { cutToLength } from "../display-width.js";
import { cleanLine, summaryPhrase } from "../phrases.js";
import { toWritableUrl } from "./calendar-text.js";
import { describeAction, type DescriptionContext } from "./describe-action.js";

/** What an event says, in words. */
export interface EventTexts {
  readonly title: string;
  readonly description: string;
  readonly category: string;
  /** The job posting, where it is an address of the web. */
  readonly url?: string;
}

const LONGEST_TITLE = 200;

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
    category: action.rule,
    url,
  };
}

function titleOf(action: Action): string {
  const title = cutToLength(cleanLine(action.title) || summaryPhrase(action), LONGEST_TITLE);
  return action.projected ? `${title} (if no answer)` : title;
}
