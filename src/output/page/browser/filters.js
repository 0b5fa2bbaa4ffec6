// Narrows the page to some applications: by a text, by status, to those that something is due of. What was chosen stays
// while the window is open.

const main = document.querySelector("main");
const [find, status, due, count] = ["find", "status", "due", "count"].map((id) => document.getElementById(id));
const KEY = "followthrough filters";
const TYPING = 120;

export function keepFilters() {
  if (!find) return;
  recall();
  let typing;
  find.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(change, TYPING);
  });
  for (const field of [status, due]) field.addEventListener("change", change);
  applyFilters();
}

function change() {
  store(JSON.stringify({ find: find.value, status: status.value, due: due.checked }));
  applyFilters();
}

/** Again, for what is new in the page. */
export function applyFilters() {
  if (!find) return;
  const words = find.value.toLowerCase().split(/\s+/u).filter(Boolean);
  const isFiltered = words.length > 0 || status.value !== "" || due.checked;
  if (isFiltered || main.hasAttribute("data-filtered")) narrow(words);
  main.toggleAttribute("data-filtered", isFiltered);
  const [cards, late] = ["", ".due"].map((also) => [...document.querySelectorAll(`.card${also}`)]);
  const shown = cards.filter((card) => !card.hidden).length;
  const all = `${number(cards.length)} ${cards.length === 1 ? "application" : "applications"}`;
  const text = `${isFiltered ? `${number(shown)} of ` : ""}${all}, ${number(late.filter((card) => !card.hidden).length)} due`;
  if (count.textContent !== text) count.textContent = text;
}

function narrow(words) {
  const notes = new Set();
  for (const card of document.querySelectorAll(".card")) {
    const isWanted =
      (status.value === "" || card.dataset.status === status.value) &&
      (!due.checked || card.classList.contains("due")) &&
      hasAll(card, words);
    card.hidden = !isWanted;
    if (isWanted) notes.add(card.dataset.note);
  }
  for (const entry of document.querySelectorAll(".entry")) {
    const isLater = due.checked && !entry.closest(".today");
    entry.hidden = isLater || !notes.has(entry.dataset.note);
  }
  for (const day of document.querySelectorAll(".day")) day.hidden = !day.querySelector(".entry:not([hidden])");
}

function hasAll(card, words) {
  if (words.length === 0) return true;
  const parts = [...card.querySelectorAll(".note, .role")].map((part) => part.textContent.toLowerCase());
  return words.every((word) => parts.some((part) => part.includes(word)));
}

function number(value) {
  return value.toLocaleString("en");
}

function recall() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    find.value = kept.find ?? "";
    status.value = kept.status ?? "";
    due.checked = kept.due === true;
  } catch {
    // A browser that keeps nothing, or something else of ours.
  }
}

function store(text) {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // It holds until the page is loaded anew.
  }
}
