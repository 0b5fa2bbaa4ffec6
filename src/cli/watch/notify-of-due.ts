import { applicationPhrase, summaryPhrase, type Changes } from "../../output/index.js";
import type { Io } from "../io.js";
import { createNotifier } from "../notify/index.js";
import type { Notices } from "./notices.js";

/** In lines. */
const MOST_SHOWN = 3;

/** What has become due is worth to look up for; what went, and what is wrong in a note, is not. */
export function notifyOfDue(root: string, notices: Notices, io: Io): (changes: Changes) => void {
  const notifier = createNotifier(
    {
      root,
      onFailure: (reason) => {
        notices.tell("notify", `warning: no notification is shown: ${reason}`);
      },
    },
    io,
  );
  return ({ actions: { added } }) => {
    const due = added.filter(({ state }) => state === "open" || state === "overdue");
    if (due.length === 0) return;
    const lines = due.map((action) => `${applicationPhrase(action.application)}: ${summaryPhrase(action)}`);
    const rest = lines.length - MOST_SHOWN;
    notifier.show([...lines.slice(0, MOST_SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n"));
  };
}
