// Brings what is shown up to date: from what the server sent before to what it sends now. All else that became of it
// meanwhile stays: what is opened, typed, selected, focused, filtered or added by a script.

/** Marks what a script has put into the page: the server knows nothing of it. */
export const OWN = "data-own";

/**
 * @param shown part of the page
 * @param was the same as it was sent
 * @param fresh the same as it is sent now; it is left as it is
 * @param holds whether an element stays, although it is no longer sent
 */
export function patch(shown, was, fresh, holds) {
  if (was.isEqualNode(fresh)) return;
  if (was.nodeType !== fresh.nodeType || was.nodeType !== 1) shown.data = fresh.data;
  else {
    patchAttributes(shown, was, fresh);
    patchChildren(shown, was, fresh, holds);
  }
}

function patchAttributes(shown, was, fresh) {
  for (const name of new Set([...was.getAttributeNames(), ...fresh.getAttributeNames()])) {
    const value = fresh.getAttribute(name);
    if (value === was.getAttribute(name)) continue;
    if (value === null) shown.removeAttribute(name);
    else shown.setAttribute(name, value);
  }
}

function patchChildren(shown, was, fresh, holds) {
  const pairs = pairUp(was.childNodes, fresh.childNodes);
  const sent = [...shown.childNodes].filter((node) => !isOwn(node));
  const kept = new Map([...pairs].map(([now, index]) => [now, sent[index]]));
  const staying = new Set(kept.values());
  for (const node of sent) if (!staying.has(node) && !holds(node)) node.remove();
  let next = shown.firstChild;
  for (const now of fresh.childNodes) {
    while (next && isOwn(next)) next = next.nextSibling;
    const node = kept.get(now) ?? document.importNode(now, true);
    if (node === next) next = next.nextSibling;
    else shown.insertBefore(node, next);
    if (kept.has(now)) patch(node, was.childNodes[pairs.get(now)], now, holds);
  }
}

/** Each of the new ones that was there before, with its index then: the same key, else the same kind in the same order. */
function pairUp(before, after) {
  const known = new Map();
  for (const [index, node] of before.entries()) {
    const name = nameOf(node);
    if (known.has(name)) known.get(name).push(index);
    else known.set(name, [index]);
  }
  for (const indexes of known.values()) indexes.reverse();
  const pairs = new Map();
  for (const node of after) {
    const index = known.get(nameOf(node))?.pop();
    if (index !== undefined) pairs.set(node, index);
  }
  return pairs;
}

function nameOf(node) {
  return node.nodeType === 1 ? `${node.localName} ${node.id || (node.dataset.key ?? "")}` : node.nodeName;
}

function isOwn(node) {
  return node.nodeType === 1 && node.hasAttribute(OWN);
}
