// What the buttons do: each sends a deed, or opens the form or the draft that belongs to it.
import { openDraft } from "./draft.js";
import { makeButton } from "./elements.js";
import { firstButtonAfter } from "./focus.js";
import { openLog, openSnooze } from "./forms.js";
import { lookAgain, lookUntilShown } from "./freshness.js";
import { say, sayShown } from "./message.js";
import { makeName } from "./names.js";
import { reasonOf, send } from "./send.js";

const OPENERS = { snooze: openSnooze, log: openLog, draft: openDraft };

export function listenForDeeds() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-deed]");
    if (!button) return;
    const place = placeOf(button);
    const { deed } = button.dataset;
    if (deed === "done") void doAtOnce(describeDone(place), button);
    else OPENERS[deed](place, button, doIt);
  });
}

/** What a deed says of the application that a button stands with and, where it is one, of the action. */
function placeOf(button) {
  const element = button.closest("[data-note]");
  const { path, action, rule, day, alike } = element.dataset;
  return { element, note: path, action, rule, day, alike };
}

function describeDone({ note, action, day, alike }) {
  return { deed: "done", note, action, day, alike: alike && Number(alike), once: makeName() };
}

/** Without a form: what went wrong is told where what went well is. */
async function doAtOnce(deed, button, nextFocus = firstButtonAfter(button)) {
  const refusal = await doIt(deed, { button, nextFocus });
  if (!refusal) return;
  const again = refusal.status === 0 ? [makeButton("Try again", (one) => doAtOnce(deed, one, nextFocus))] : [];
  say({ said: [reasonOf(refusal)], isError: true, buttons: again }, nextFocus);
  // What the page shows is no longer so.
  if (refusal.status === 409) await lookAgain();
}

/**
 * Sends a deed and shows what came of it: by default, what was said and written.
 *
 * @returns the answer where it was refused
 */
async function doIt(deed, { button, nextFocus, onDone = () => undefined, show }) {
  if (button.getAttribute("aria-disabled") === "true") return undefined;
  button.setAttribute("aria-disabled", "true");
  try {
    const result = await send(deed);
    if (result.status !== 200) return result;
    if (show) {
      show(result.answer);
      return undefined;
    }
    onDone();
    tell(result.answer, nextFocus);
    await lookUntilShown();
    sayShown();
    return undefined;
  } finally {
    // Not sooner: what is done already would be there to be done again.
    button.removeAttribute("aria-disabled");
  }
}

function tell({ said, written, next, undo, pending }, nextFocus) {
  say({ said, written, next, pending, buttons: undo ? [makeUndo(undo, nextFocus)] : [] }, nextFocus);
}

function makeUndo(change, nextFocus) {
  const deed = { deed: "undo", change, once: makeName() };
  return makeButton("Undo", (button) => doAtOnce(deed, button, nextFocus));
}
