// Keeps the page as fresh as the notes: asks for it again while it is looked at, and shows what changed.
import { drawDiagrams, keepDrawn } from "./pictures.js";

const LOOK_EVERY = 5_000;
const GIVE_UP_AFTER = 10_000;

const LIVE_PARTS = ["h1", "nav", "main"];
const reached = document.getElementById("reached");
const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** The parts as the server sent them, before diagrams were drawn. */
const received = new Map(LIVE_PARTS.map((part) => [part, document.querySelector(part).outerHTML]));
let lastReached = new Date();
let version;
let looking;

export function keepFresh() {
  document.addEventListener("visibilitychange", () => (document.hidden ? clearTimeout(looking) : look()));
  lookLater();
}

function lookLater() {
  clearTimeout(looking);
  if (!document.hidden) looking = setTimeout(look, LOOK_EVERY);
}

/** Asks for this page again. XMLHttpRequest, because it parses documents where text must not become markup (CSP). */
function look() {
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
    sayWhetherReached(isSame || isPage);
    lookLater();
  });
  request.send();
}

function sayWhetherReached(isReached) {
  if (isReached) lastReached = new Date();
  const message = isReached ? "" : `Not reachable since ${clock.format(lastReached)}. This is what it said then.`;
  if (reached.textContent !== message) reached.textContent = message;
}

function showFresh(fresh) {
  document.title = fresh.title;
  const parts = LIVE_PARTS.map((part) => ({ part, node: fresh.querySelector(part) }));
  const changed = parts.filter(({ part, node }) => node && node.outerHTML !== received.get(part));
  if (changed.length === 0) return;
  const place = rememberPlace();
  for (const { part, node } of changed) {
    received.set(part, node.outerHTML);
    const shown = document.querySelector(part);
    keepDrawn(shown, document.adoptNode(node));
    shown.replaceWith(node);
  }
  place.restore();
  drawDiagrams();
}

/** Where the reader is: what has the focus, and the heading above the top of the window. */
function rememberPlace() {
  const focused = document.activeElement?.outerHTML;
  const headings = [...document.querySelectorAll("main [id]")].map(({ id }) => ({ id, top: topOf(id) }));
  const anchor = headings.findLast(({ top }) => top <= 0);
  return {
    restore() {
      const again = [...document.querySelectorAll("a[href], [tabindex]")].find((one) => one.outerHTML === focused);
      if (document.activeElement === document.body) again?.focus({ preventScroll: true });
      if (anchor && document.getElementById(anchor.id))
        scrollBy({ top: topOf(anchor.id) - anchor.top, behavior: "instant" });
    },
  };
}

function topOf(id) {
  return document.getElementById(id).getBoundingClientRect().top;
}
