// Shows all of a list that is cut.

export function openLists() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button.more");
    if (!button) return;
    const list = button.parentElement.querySelector(".cut");
    const first = [...list.querySelectorAll(".rest")].find((one) => !one.checkVisibility());
    list.setAttribute("data-whole", "");
    button.hidden = true;
    // The keyboard goes on where the list was cut.
    const next = first?.querySelector("a, button, summary");
    if (next) next.focus();
    else list.closest("section, details")?.querySelector("h2, summary")?.focus();
  });
  // A link to what is folded away opens it, and what it lies in.
  document.addEventListener("click", ({ target }) => {
    const link = target.closest('a[href^="#"]');
    if (link) reveal(decodeURIComponent(link.hash.slice(1)));
  });
  if (location.hash) reveal(decodeURIComponent(location.hash.slice(1)));
}

function reveal(id) {
  for (let folded = document.getElementById(id)?.closest("details"); folded;)
    if (folded.open) folded = folded.parentElement.closest("details");
    else folded.open = true;
}
