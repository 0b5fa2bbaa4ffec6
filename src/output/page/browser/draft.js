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
    void sendFrom({ deed: "draft", note: place.note, action: place.action }, opener, showDraft).then((isRefused) => {
      if (isRefused) shown.replaceChildren();
    });
    return [shown, make("div", { className: "row" }, makeCancel(form, opener, "Close"))];
  };
  toggleForm({ kind: "draft", label: "Draft", place, opener, doIt, fill });
}

function describeDraft({ to, subject, body, mailto, missing = [] }) {
  const fields = [
    ["To", to.map(personOf).join(", ")],
    ["Subject", subject ?? ""],
  ].filter(([, text]) => text !== "");
  const head = fields.flatMap(([name, text]) => [make("dt", {}, name), make("dd", {}, text)]);
  const buttons = [
    ...(canCopy ? [makeCopyButton("Copy", body)] : []),
    ...(mailto ? [make("a", { href: mailto, className: "button" }, "Open in mail")] : []),
  ];
  return [
    ...(head.length > 0 ? [make("dl", {}, ...head)] : []),
    make("pre", { tabIndex: 0, role: "region", "aria-label": "Text of the draft" }, body),
    ...(missing.length > 0
      ? [make("p", { className: "finding" }, `Still to be filled in: ${missing.join(", ")}`)]
      : []),
    make("div", { className: "row" }, ...buttons),
  ];
}

/** `Mary Poe <mary@northwind.example>`, or with a telephone number. */
function personOf({ name, email, phone }) {
  const address = email ? `<${email}>` : (phone ?? "");
  return [name, address].filter(Boolean).join(" ");
}
