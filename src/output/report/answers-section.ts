import type { Answers, FollowUps } from "../../stats/index.js";
import { answersPhrase, channelPhrase, listPhrase } from "../words/index.js";
import { listOf, quote, type Content, type ReportSection } from "./blocks.js";
import type { ReportContext } from "./context.js";

/** With fewer, a median says nothing. */
const FEWEST = { asked: 5, answered: 3 };

/** How long they take to answer, and which follow-ups they answered; left out while there is too little to tell of. */
export function listAnswers({ stats }: ReportContext): ReportSection[] {
  const { answers, followUps } = stats();
  const waits = [
    ...describeWait("After applying", answers.application),
    ...describeWait("After an interview", answers.interview),
  ];
  if (waits.length === 0) return [];
  const words = "What is still open is counted, too: a median of the answers alone would be too short.";
  const items = [...waits, ...describeFollowUps(followUps.byOrder), ...describeChannels(followUps.byChannel)];
  return [
    {
      title: "Answers",
      place: "folded",
      blocks: [{ kind: "paragraph", content: [words] }, ...listOf(items, (content) => ({ content }))],
    },
  ];
}

function describeWait(name: string, answers: Answers): Content[] {
  const words =
    answers.asked >= FEWEST.asked && answers.answered >= FEWEST.answered ? answersPhrase(answers) : undefined;
  return words === undefined ? [] : [[`${name}: ${words}`]];
}

/** `Follow-ups answered: 2 of 8 first ones and 1 of 3 second ones`. */
function describeFollowUps(followUps: readonly FollowUps[]): Content[] {
  if (followUps.length === 0) return [];
  const parts = followUps.map(({ name = "", answers }) => `${shareOf(answers)} ${name} ones`);
  return [[`Follow-ups answered: ${listPhrase(parts)}`]];
}

/** `Of those, by channel: 2 of 8 by e-mail and 1 of 3 by phone`. The channel may be a word of the person's own. */
function describeChannels(followUps: readonly FollowUps[]): Content[] {
  if (followUps.length < 2) return [];
  const parts = followUps.map(
    ({ name, answers }) => `${shareOf(answers)} ${name === undefined ? "of no noted channel" : channelPhrase(name)}`,
  );
  return [["Of those, by channel: ", quote(listPhrase(parts))]];
}

function shareOf({ asked, answered, answeredUndated }: Answers): string {
  return `${answered + answeredUndated} of ${asked}`;
}
