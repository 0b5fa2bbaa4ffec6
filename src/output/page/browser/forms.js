// What is asked before a deed: until when, and what happened.
import { make, makeButton } from "./elements.js";
import { makeCancel, toggleForm } from "./form.js";

const SPANS = [
  ["1 day", "1d"],
  ["1 week", "1w"],
  ["2 weeks", "2w"],
];

const EXAMPLES = [
  "received reply, promised Friday",
  "called, left a voicemail",
  "interview Thursday 14:00 by video",
  "received rejection",
];

export function openSnooze(place, opener, doIt) {
  const { note, rule } = place;
  const fill = (form, sendFrom) => {
    const until = make("input", { type: "date", required: true });
    const submit = make("button", {}, "Snooze until then");
    const snooze = (time, button) => sendFrom({ deed: "snooze", note, until: time }, button);
    form.addEventListener("submit", () => snooze(until.value, submit));
    const spans = SPANS.map(([label, span]) => makeButton(label, (button) => snooze(span, button)));
    const skip =
      rule && makeButton("Never: skip this step", (button) => sendFrom({ deed: "skip", note, rule }, button));
    return [
      make("div", { className: "row" }, "Hide it for", ...spans),
      make("div", { className: "row" }, make("label", {}, "Or until ", until), submit),
      make("div", { className: "row" }, ...(skip ? [skip] : []), makeCancel(form, opener)),
    ];
  };
  toggleForm({ kind: "snooze", label: "Snooze", place, opener, doIt, fill });
}

export function openLog(place, opener, doIt) {
  const fill = (form, sendFrom) => {
    const words = make("input", { type: "text", required: true, autocomplete: "off", enterKeyHint: "send" });
    const submit = make("button", { className: "main" }, "Log it");
    form.addEventListener("submit", () =>
      sendFrom({ deed: "log", note: place.note, words: words.value.trim() }, submit),
    );
    const examples = EXAMPLES.map((example) =>
      makeButton(example, () => {
        words.value = example;
        words.focus();
      }),
    );
    return [
      make("label", { className: "words" }, "What happened?", words),
      make("div", { className: "row" }, submit, makeCancel(form, opener)),
      make("div", { className: "row examples" }, make("span", {}, "For example:"), ...examples),
    ];
  };
  toggleForm({ kind: "log", label: "Log what happened", place, opener, doIt, fill });
}
