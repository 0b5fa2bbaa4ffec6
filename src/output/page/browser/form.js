// A form below an action or a card. What is typed there stays until it is sent: closing it only hides it.
import { firstButtonAfter } from "./focus.js";
import { lookAgain } from "./freshness.js";
import { make, makeButton } from "./elements.js";
import { makeName } from "./names.js";
import { OWN } from "./patch.js";
import { reasonOf } from "./send.js";

/**
 * Opens the form of this kind, or closes it where it is open.
 *
 * @param place of the button: the element that it belongs to, and what the deeds need
 * @param fill makes what stands in the form; it gets the form and what sends a deed from there, and says whether that was
 *   refused
 */
export function toggleForm({ kind, label, place, opener, doIt, fill }) {
  const known = place.element.querySelector(`:scope > form[data-kind=${kind}]`);
  if (known && !known.hidden) return close(known, opener);
  const form = known ?? makeForm({ kind, label, place, opener, doIt, fill });
  form.hidden = false;
  opener.setAttribute("aria-expanded", "true");
  form.querySelector("input, button, [tabindex]")?.focus();
}

function makeForm({ kind, label, place, opener, doIt, fill }) {
  const form = make("form", { className: `form ${kind}`, "data-kind": kind, "aria-label": label, [OWN]: "" });
  const problem = make("div", { className: "problem", role: "alert" });
  const onDone = () => finish(form, opener);
  const once = makeName();
  let isSending = false;
  const sendFrom = async (deed, button, show) => {
    // One at a time, whichever button it comes from.
    if (isSending) return false;
    isSending = true;
    problem.replaceChildren();
    const how = { button, nextFocus: firstButtonAfter(opener), onDone, show };
    const refusal = await doIt({ ...deed, once }, how).finally(() => (isSending = false));
    if (!refusal) return false;
    problem.replaceChildren(...describeRefusal(refusal, deed, sendFrom));
    // What the page shows is no longer so.
    if (refusal.status === 409) await lookAgain();
    return true;
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(form, opener);
  });
  form.append(...fill(form, sendFrom), problem);
  place.element.append(form);
  return form;
}

function close(form, opener) {
  form.hidden = true;
  opener.setAttribute("aria-expanded", "false");
  if (opener.isConnected) opener.focus();
  form.dispatchEvent(new Event("closed"));
}

/** It has been sent: nothing in it is needed any more. */
function finish(form, opener) {
  opener.setAttribute("aria-expanded", "false");
  form.remove();
  form.dispatchEvent(new Event("closed"));
}

export function makeCancel(form, opener, label = "Cancel") {
  return makeButton(label, () => close(form, opener));
}

/** Why not and, where it may mean several things, a button for each of them. */
function describeRefusal(refusal, deed, sendFrom) {
  const { choices = [] } = refusal.answer;
  const choose = ({ words, flags }) => (deed.deed === "snooze" ? { until: words } : { words, flags });
  const buttons = choices.map((choice) =>
    makeButton(choice.meaning, (button) => sendFrom({ ...deed, ...choose(choice) }, button)),
  );
  const reason = make("p", {}, reasonOf(refusal));
  return buttons.length === 0 ? [reason] : [reason, make("div", { className: "row choices" }, ...buttons)];
}
