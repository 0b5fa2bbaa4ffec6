// Keeps the page as fresh as the notes: asks for it again while it is looked at, and shows what changed.
import { make } from "./elements.js";
import { applyFilters } from "./filters.js";
import { firstButtonAfter } from "./focus.js";
import { OWN, patch } from "./patch.js";

const LOOK_EVERY = 5_000;
/** Where the server is about to say more. */
const LOOK_SOON = 300;
/** So often it is waited for. */
const MOST_LOOKS = 60;
const GIVE_UP_AFTER = 10_000;

const LIVE_PARTS = ["h1", "nav", "main"];
const TOKEN = "meta[name=followthrough-token]";
const reached = document.getElementById("reached");
const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** The parts as the server sent them last. */
const sent = new Map(LIVE_PARTS.map((part) => [part, document.querySelector(part).cloneNode(true)]));
let lastReached = new Date();
let version;
let waiting;
let looking;
let isPending = false;
let changed = -Infinity;

export function keepFresh() {
  document.addEventListener("visibilitychange", () => (document.hidden ? clearTimeout(waiting) : lookNow()));
  lookLater();
}

/** Asks at once. @returns whether the page could be had */
export function lookNow() {
  clearTimeout(waiting);
  return (looking ??= look().finally(() => {
    looking = undefined;
    lookLater();
  }));
}

/** Asks once more than is being asked already: what that one brings may be older than what has just been written. */
export async function lookAgain() {
  await looking;
  return lookNow();
}

/** Asks until the page says all that has been written by now. */
export async function lookUntilShown() {
  await lookAgain();
  for (let looks = 1; isPending && looks < MOST_LOOKS; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_SOON));
    await lookNow();
  }
}

/** When what is shown was last changed, on the clock of `performance.now()`. */
export function changedAt() {
  return changed;
}

function lookLater() {
  clearTimeout(waiting);
  if (!document.hidden) waiting = setTimeout(lookNow, isPending ? LOOK_SOON : LOOK_EVERY);
}

/** Asks for this page. XMLHttpRequest, because it parses documents where text must not become markup (CSP). */
function look() {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", location.href.split("#", 1)[0]);
    request.responseType = "document";
    request.timeout = GIVE_UP_AFTER;
    if (version) request.setRequestHeader("If-None-Match", version);
    request.addEventListener("loadend", () => {
      const isSame = request.status === 304;
      const isPage = request.status === 200 && request.response?.querySelector("main") != null;
      if (isPage) {
        version = request.getResponseHeader("ETag");
        showFresh(request.response);
      }
      isPending = request.getResponseHeader("X-Followthrough-Pending") !== null;
      sayWhetherReached(isSame || isPage);
      resolve(isSame || isPage);
    });
    request.send();
  });
}

function sayWhetherReached(isReached) {
  if (isReached) lastReached = new Date();
  const message = isReached ? "" : `Not reachable since ${clock.format(lastReached)}. This is what it said then.`;
  if (reached.textContent !== message) reached.textContent = message;
}

function showFresh(fresh) {
  if (document.title !== fresh.title) document.title = fresh.title;
  renewToken(fresh);
  const focused = document.activeElement;
  const nextButton = focused && focused !== document.body ? firstButtonAfter(focused) : undefined;
  let isChanged = false;
  for (const part of LIVE_PARTS) {
    const [was, now] = [sent.get(part), fresh.querySelector(part)];
    if (!now || was.isEqualNode(now)) continue;
    patch(document.querySelector(part), was, now, holdsWriting);
    sent.set(part, now);
    isChanged = true;
  }
  if (!isChanged) return;
  changed = performance.now();
  applyFilters();
  if (!nextButton || document.activeElement === focused) return;
  // What is moved loses the focus, and what is gone leaves it to what comes after.
  if (focused.isConnected) focused.focus({ preventScroll: true });
  else nextButton()?.focus({ preventScroll: true });
}

/** A server that was started anew has another one. */
function renewToken(fresh) {
  const [own, now] = [document, fresh].map((one) => one.querySelector(TOKEN));
  if (own && now && own.content !== now.content) own.content = now.content;
  else if (own && !now) own.remove();
  else if (!own && now) document.head.append(document.importNode(now));
}

/** An application or action that is gone stays as long as something is being written there. */
function holdsWriting(node) {
  if (node.nodeType !== 1) return false;
  const form = node.querySelector("form:not([hidden])");
  if (!form) return false;
  node.setAttribute(OWN, "");
  form.before(make("p", { className: "gone", role: "status" }, "The notes have changed: this is no longer listed."));
  form.addEventListener("closed", () => {
    const next = firstButtonAfter(node);
    node.remove();
    if (document.activeElement === document.body) next().focus();
  });
  return true;
}
