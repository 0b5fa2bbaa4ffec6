// Says what was written and what comes next, or why not, until it is dismissed or the next thing is done.
import { make, makeButton } from "./elements.js";

const told = document.getElementById("told");
let after = () => undefined;

/**
 * @param message what was said, line by line; what was written; what comes next; whether the page does not show it yet;
 *   further buttons
 * @param nextFocus finds what has the focus once this is dismissed
 */
export function say({ said, written = [], next, pending = false, buttons = [], isError = false }, nextFocus) {
  after = nextFocus;
  const parts = [
    ...said.map((line) => make("p", { className: "said" }, line)),
    ...written.map((line) => make("code", { className: "written" }, line)),
    ...(next ? [make("p", { className: "next" }, next)] : []),
    ...(pending ? [make("p", { className: "pending" }, "Written. This page is being brought up to date …")] : []),
    make("div", { className: "buttons" }, ...buttons, makeButton("Dismiss", dismiss)),
  ];
  const message = make("div", { className: isError ? "message error" : "message", tabIndex: -1 }, ...parts);
  message.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dismiss();
  });
  told.replaceChildren(message);
  message.focus({ preventScroll: true });
}

/** The page shows by now what was done. */
export function sayShown() {
  told.querySelector(".pending")?.remove();
}

/** The focus goes on only where it was here. */
function dismiss() {
  const hadFocus = told.contains(document.activeElement);
  told.replaceChildren();
  if (hadFocus) after()?.focus();
}
