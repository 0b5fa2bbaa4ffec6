// Where the repository's files stand on the site. Pages are written for the repository; links in them are led here.
import { existsSync } from "node:fs";
import { posix } from "node:path";

/** Pages and what the site shows instead of a source, by their path in the repository. */
const PLACES = new Map([
  ["README.md", "index.md"],
  ["docs/decisions/README.md", "decisions/index.md"],
  ["CONTRIBUTING.md", "contributing.md"],
  ["SECURITY.md", "security.md"],
  ["CHANGELOG.md", "changelog.md"],
  ["src/index.ts", "api/followthrough/index.md"],
  ["src/core.ts", "api/followthrough/core/index.md"],
  ["src/playground/index.html", "playground/"],
]);

/** `docs/how-to/done.md` stands at `how-to/done.md`; nothing for what the site does not have. */
export function placeOf(path) {
  const own = PLACES.get(path);
  if (own !== undefined) return own;
  return path.startsWith("docs/") ? path.slice("docs/".length) : undefined;
}

/** The path in the repository of a page of the site. */
export function pathOf(place) {
  for (const [path, own] of PLACES) if (own === place && path.endsWith(".md")) return path;
  return `docs/${place}`;
}

/** The pages that stand at the top of the repository. */
export const TOP_PAGES = [...PLACES.keys()].filter((path) => path.endsWith(".md") && !path.includes("/"));

/**
 * What a page's link leads to on the site: `/how-to/done.md#undone`; nothing where the site has no such page. A link to another
 * site, or within the page, stays what it is.
 */
export function leadTo(link, page) {
  if (/^(?:[a-z][a-z+.-]*:|#)/iu.test(link)) return link;
  const [path = "", anchor] = link.split("#");
  const target = posix.join(posix.dirname(pathOf(page)), decodeURI(path));
  const place = placeOf(existsSync(target) && !posix.extname(target) ? posix.join(target, "README.md") : target);
  if (place === undefined) return undefined;
  return `/${place}${anchor === undefined ? "" : `#${anchor}`}`;
}
