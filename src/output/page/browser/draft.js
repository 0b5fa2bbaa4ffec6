// The message to send, as followthrough draft makes it: to read, to copy, to open where mail is written.
import { canCopy, make, makeCopyButton } from "./elements.js";
import { makeCancel, toggleForm } from "./form.js";

export function openDraft(place, opener, doIt) {
  const fill = (form, sendFrom) => {
    const shown = make("div", { className: "letter" }, make("p", { role: "status" }, "Writing the draft …"));
    const showDraft = ({ draft }) => {
      shown.replaceChildren(...describeDraft(draft));
      shown.querySelector("[tabindex]")?.focus({ preventScroll: true });
    };
    void sendFrom({ deed: "draft", ...place.action }, opener, showDraft).then((isRefused) => {
      if (isRefused) shown.replaceChildren();
    });
    return [shown, make("div", { className: "row" }, makeCancel(form, opener, "Close"))];
  };
  toggleForm({ kind: "draft", label: "Draft", place, opener, doIt, fill });
}

function describeDraft({ to = [], subject = "", body = "", mailto, findings = [] }) {
  const fields = [
    ["To", to.map(personOf).join(", ")],
    ["Subject", subject],
  ].filter(([, text]) => text !== "");
  const head = fields.flatMap(([name, text]) => [make("dt", {}, name), make("dd", {}, text)]);
  const text = make("pre", { tabIndex: 0, role: "region", "aria-label": "Text of the draft" }, body);
  const buttons = [
    ...(canCopy ? [makeCopyButton("Copy", body)] : []),
    ...(typeof mailto === "string" && mailto.startsWith("mailto:")
      ? [make("a", { href: mailto, className: "button" }, "Open in mail")]
      : []),
  ];
  return [
    make("dl", {}, ...head),
    text,
    ...findings.map((finding) => make("p", { className: "finding" }, finding.message ?? String(finding))),
    make("div", { className: "row" }, ...buttons),
  ];
}

/** As it is answered: an address, or a person with one. */
function personOf(person) {
  if (typeof person === "string") return person;
  const { name = "", email = "" } = person;
  return name && email ? `${name} <${email}>` : name || email;
}
