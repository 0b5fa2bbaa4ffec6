// Where the focus goes when what had it is gone: to the next thing that can be done, never to nowhere.

/** What comes after an element, found while it is there, and asked for once it may be gone. */
export function firstButtonAfter(element) {
  const buttons = [...document.querySelectorAll(".entry .deeds button:first-child")];
  const entry = element.closest(".entry, .card");
  const after = buttons.filter((button) => follows(button, element) && !entry?.contains(button));
  const before = buttons.filter((button) => !after.includes(button) && !entry?.contains(button)).reverse();
  const own = entry ? [...entry.querySelectorAll("button")] : [];
  return () => [...own, ...after, ...before].find(isReachable) ?? document.getElementById("content");
}

function follows(one, other) {
  return (other.compareDocumentPosition(one) & 4) !== 0;
}

export function isReachable(element) {
  return element.isConnected && element.checkVisibility();
}
