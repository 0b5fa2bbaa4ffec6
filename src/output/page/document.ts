import type { Element, ElementContent, Root } from "hast";
import { element, text } from "./element.js";
import type { Body } from "./sections.js";

export interface PageLink {
  /** What it is: "Subscribe", "Address". */
  readonly label: string;
  /** `webcal:`, `https:` or `http:`; any other is shown and is no link. */
  readonly href: string;
}

export interface PageOptions {
  /** The calendar's name. */
  readonly title: string;
  /** Where the feed is, relative to the page. */
  readonly feedPath: string;
  /** Ways to subscribe, the best first. */
  readonly links: readonly PageLink[];
}

const SUBSCRIPTIONS = /^(?:webcals?|https?):\/\//iu;

/** The whole document. It has neither script nor style inside, so that none needs to be allowed. */
export function makeDocument({ heading, opening, sections }: Body, options: PageOptions): Root {
  const main = element("main", {}, ...opening, ...sections.map((section) => section.element));
  const contents = sections.map(({ id, title }) =>
    element("li", {}, element("a", { href: `#${encodeURIComponent(id)}` }, title)),
  );
  const title = heading === undefined ? options.title : `${heading} · ${options.title}`;
  const body = element(
    "body",
    {},
    element("a", { href: "#content", className: ["skip"] }, "Skip to the report"),
    element(
      "header",
      {},
      element("p", { className: ["calendar"] }, options.title),
      element("h1", {}, keepTogether(heading ?? options.title)),
      writeSubscription(options),
    ),
    element("nav", { ariaLabel: "Sections" }, element("ul", {}, ...contents)),
    element("div", { id: "content", tabIndex: -1 }, main),
    writeFooter(),
  );
  const page = element("html", { lang: "en" }, writeHead(title), body);
  return { type: "root", children: [{ type: "doctype" }, page, text("\n")] };
}

/** "Follow-ups, Sat 21 Nov 2026" breaks before the date, if anywhere. */
function keepTogether(heading: string): string {
  return heading.replace(/(?<=, )[^,]{1,20}$/u, (date) => date.replaceAll(" ", "\u00A0"));
}

function writeHead(title: string): Element {
  return element(
    "head",
    {},
    element("meta", { charSet: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    // The report has its own telephone links; a phone would take dates for numbers.
    element("meta", { name: "format-detection", content: "telephone=no" }),
    element("meta", { name: "robots", content: "noindex" }),
    element("title", {}, title),
    // Without one, browsers ask for a favicon.ico that is not there.
    element("link", { rel: ["icon"], href: "data:," }),
    element("link", { rel: ["stylesheet"], href: "page.css" }),
    element("script", { src: "page.js", type: "module" }),
  );
}

function writeSubscription({ links, feedPath }: PageOptions): Element {
  const ways = links.map(({ label, href }, index): ElementContent => {
    const address = element("code", { className: ["address"] }, href);
    if (!SUBSCRIPTIONS.test(href)) return element("li", {}, `${label}: `, address);
    return element(
      "li",
      {},
      element("a", { href, className: index === 0 ? ["button"] : undefined }, label),
      " ",
      address,
    );
  });
  return element(
    "details",
    { className: ["subscribe"] },
    element("summary", {}, "Subscribe to this calendar"),
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
      element("a", { href: feedPath, download: "" }, "The feed as a file"),
      " shows what subscribers get.",
    ),
  );
}

function writeFooter(): Element {
  return element(
    "footer",
    {},
    // What page.js says: when the server was last reached, if it no longer is.
    element("p", { id: "reached", role: "status" }),
    element("p", {}, "Made from your notes by followthrough. This page follows them while it is open."),
  );
}
