import { STYLE_SHEETS } from "./page-files.js";
import type { PageOptions } from "./page-options.js";
import { writeSubscription } from "./write-subscription.js";
import { element, endTag, startTag, type Html } from "./html.js";

/** A heading that the table of contents leads to. */
export interface Destination {
  /** The fragment of its address. */
  readonly id: string;
  readonly title: string;
}

/** The document up to the report. It has neither script nor style inside, so that none needs to be allowed. */
export function writeDocumentStart(heading: string, contents: readonly Destination[], options: PageOptions): string {
  const entries = contents.map(({ id, title }) =>
    element("li", {}, element("a", { href: `#${encodeURIComponent(id)}` }, title)),
  );
  const parts = [
    element("a", { href: "#content", class: "skip" }, "Skip to what is due"),
    element(
      "header",
      {},
      element("p", { class: "calendar" }, options.title),
      element("h1", {}, keepTogether(heading)),
      element("nav", { "aria-label": "Sections" }, element("ul", {}, ...entries)),
    ),
    // What was written, and what could not be: browser/message.js.
    element("div", { id: "told", role: "status" }),
  ];
  return [
    `<!doctype html>${startTag("html", { lang: "en" })}`,
    writeHead(`${heading} · ${options.title}`, options).markup,
    startTag("body"),
    ...parts.map(({ markup }) => markup),
    startTag("div", { id: "content", tabindex: -1 }),
  ].join("");
}

/** The document from the report on. */
export function writeDocumentEnd(options: PageOptions): string {
  return `${endTag("div")}${writeFooter(options).markup}${endTag("body")}${endTag("html")}\n`;
}

/** "Follow-ups, Sat 21 Nov 2026" breaks before the date, if anywhere. */
function keepTogether(heading: string): string {
  return heading.replace(/(?<=, )[^,]{1,20}$/u, (date) => date.replaceAll(" ", "\u00A0"));
}

function writeHead(title: string, { deeds }: PageOptions): Html {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    // The report has its own telephone links; a phone would take dates for numbers.
    element("meta", { name: "format-detection", content: "telephone=no" }),
    element("meta", { name: "robots", content: "noindex" }),
    ...(deeds ? [element("meta", { name: "followthrough-token", content: deeds.token })] : []),
    element("title", {}, title),
    // Without one, browsers ask for a favicon.ico that is not there.
    element("link", { rel: "icon", href: "data:," }),
    ...STYLE_SHEETS.map((href) => element("link", { rel: "stylesheet", href })),
    element("script", { src: "page.js", type: "module" }),
  );
}

function writeFooter(options: PageOptions): Html {
  return element(
    "footer",
    {},
    writeSubscription(options),
    // What page.js says: when the server was last reached, if it no longer is.
    element("p", { id: "reached", role: "status" }),
    element("p", {}, "Made from your notes by followthrough. This page follows them while it is open."),
  );
}
