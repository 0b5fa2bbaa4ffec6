// What the page does beyond being read. Without it, the page says what it said when it was opened.
import { ignoreSecondClicks } from "./clicks.js";
import { listenForDeeds } from "./deeds.js";
import { canCopy, makeCopyButton } from "./elements.js";
import { keepFilters } from "./filters.js";
import { changedAt, keepFresh } from "./freshness.js";
import { openLists } from "./lists.js";

ignoreSecondClicks(changedAt);
keepFresh();
keepFilters();
openLists();
listenForDeeds();

if (canCopy)
  for (const address of document.querySelectorAll("code.address"))
    address.after(" ", makeCopyButton("Copy", address.textContent));
