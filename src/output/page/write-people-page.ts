import { countPhrase } from "../words/index.js";
import { element, type Html } from "./html.js";

/** One of several people whose pages are on one server. */
export interface PersonLink {
  readonly name: string;
  /** Where their page is, relative to the list. */
  readonly href: string;
  /** How much is open or overdue. */
  readonly due: number;
  /** Why there is no page. */
  readonly failure?: string | undefined;
}

/** A list of people that leads to the page of each, as a whole HTML document; to be served as the page is. */
export function writePeoplePage(people: readonly PersonLink[]): string {
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "robots", content: "noindex" }),
    element("title", {}, "Job searches"),
    element("link", { rel: "icon", href: "data:," }),
    element("link", { rel: "stylesheet", href: "page.css" }),
  );
  const body = element(
    "body",
    {},
    element("header", {}, element("h1", {}, "Job searches")),
    element("main", {}, element("ul", { class: "people" }, ...people.map(writePerson))),
  );
  return `<!doctype html>${element("html", { lang: "en" }, head, body).markup}\n`;
}

function writePerson({ name, href, due, failure }: PersonLink): Html {
  if (failure !== undefined) return element("li", {}, `${name}: cannot be read: ${failure}`);
  return element(
    "li",
    {},
    element("a", { href }, name),
    due === 0 ? ": nothing is due" : `: ${countPhrase(due, "action")} due`,
  );
}
