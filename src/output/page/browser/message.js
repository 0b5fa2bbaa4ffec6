// Says what was written and what comes next, or why not, until it is dismissed or the next thing is done.
import { make, makeButton } from "./elements.js";

const told = document.getElementById("told");
let after = () => undefined;

/**
 * @param message what was said, line by line, of which those that are indented are lines of a note; what was written; what
 *   comes next; further buttons
 * @param nextFocus finds what has the focus once this is dismissed
 */
export function say({ said, written = [], next, buttons = [], isError = false }, nextFocus) {
  after = nextFocus;
  const parts = [
    ...said.map((line) => (line.startsWith(" ") ? makeWritten(line.trim()) : make("p", { className: "said" }, line))),
    ...written.map(makeWritten),
    ...(next ? [make("p", { className: "next" }, next)] : []),
    make("div", { className: "buttons" }, ...buttons, makeButton("Dismiss", dismiss)),
  ];
  const message = make("div", { className: isError ? "message error" : "message", tabIndex: -1 }, ...parts);
  message.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dismiss();
  });
  told.replaceChildren(message);
  message.focus({ preventScroll: true });
}

function makeWritten(line) {
  return make("code", { className: "written" }, line);
}

/** The focus goes on only where it was here. */
function dismiss() {
  const hadFocus = told.contains(document.activeElement);
  told.replaceChildren();
  if (hadFocus) after()?.focus();
}
