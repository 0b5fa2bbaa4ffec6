import type { PageOptions } from "./page-options.js";
import { element, type Html } from "./html.js";

const SUBSCRIPTIONS = /^(?:webcals?|https?):\/\//iu;

/** How to have the calendar follow the notes, folded away. */
export function writeSubscription({ links, feedPath }: PageOptions): Html {
  const ways = links.map(({ label, href }, index): Html => {
    const address = element("code", { class: "address" }, href);
    if (!SUBSCRIPTIONS.test(href)) return element("li", {}, `${label}: `, address);
    return element("li", {}, element("a", { href, class: index === 0 ? "button" : undefined }, label), " ", address);
  });
  return element(
    "details",
    { class: "subscribe", id: "subscribe" },
    element("summary", {}, element("h2", {}, "Subscribe to this calendar")),
    element("ul", {}, ...ways),
    element(
      "p",
      {},
      "The first link opens the calendar program of this device. In any other, look for “subscribe”, “add by URL” or “new " +
        "calendar from the network”, and paste the address. Subscribe rather than import: only a subscription follows " +
        "your notes.",
    ),
    element(
      "p",
      {},
      "Calendars on the web, such as Google’s and Outlook’s, fetch from their own machines: they cannot reach an address " +
        "of this machine or of the home network. ",
      element("a", { href: feedPath, download: true }, "The feed as a file"),
      " shows what subscribers get.",
    ),
  );
}
