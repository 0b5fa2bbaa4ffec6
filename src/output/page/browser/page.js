// What the page does beyond being read. Without it, the page says what it said when it was opened.
import { keepFresh } from "./freshness.js";
import { drawDiagrams } from "./pictures.js";

keepFresh();
drawDiagrams();

// A picture switches between light and dark by itself (page.css); another width is drawn anew.
let resizing;
addEventListener("resize", () => {
  clearTimeout(resizing);
  resizing = setTimeout(drawDiagrams, 300);
});

// Addresses to paste, only where the browser lets a page copy: over https and on the machine itself.
if (navigator.clipboard)
  for (const address of document.querySelectorAll("code.address")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(address.textContent);
      button.textContent = "Copied";
    });
    address.after(" ", button);
  }
