// Makes elements without markup: a text is never anything but text.

/** @param properties of the element; those with a hyphen, `role` and `for` are attributes */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (key.includes("-") || key === "role") element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children);
  return element;
}

export function makeButton(label, onClick, className = "") {
  const button = make("button", { type: "button", className }, label);
  button.addEventListener("click", () => onClick(button));
  return button;
}

/** One that says for a while that it is done. */
export function makeCopyButton(label, text) {
  return makeButton(label, async (button) => {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = label), 2_000);
  });
}

/** Browsers let a page copy over https and on the machine itself. */
export const canCopy = Boolean(navigator.clipboard);
