// The site's sidebar, made of the folders of docs/: a new page is in it by being there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { placeOf } from "./places.js";

const KINDS = [
  ["tutorial", "Tutorial"],
  ["how-to", "How to"],
  ["reference", "Reference"],
  ["explanation", "Explanation"],
  ["decisions", "Decisions"],
];

/** What TypeDoc makes of the library's sources. */
const API = {
  text: "The library, name by name",
  collapsed: true,
  link: "/api/",
  items: ["followthrough", "followthrough/core"].map((name) => ({ text: name, link: `/api/${name}/` })),
};

export function makeSidebar() {
  const kinds = KINDS.map(([folder, text]) => ({
    text,
    ...(folder === "decisions" && { link: "/decisions/", collapsed: true }),
    items: [
      ...listPages(folder).map(({ title, link }) => ({ text: title, link })),
      ...(folder === "reference" ? [API] : []),
    ],
  }));
  const project = ["CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"].map(readPage);
  return [
    { text: "Start", link: "/" },
    ...kinds,
    { text: "Project", items: project.map(({ title, link }) => ({ text: title, link })) },
  ];
}

/** The pages of a folder: its own README first, then in the order in which that or the repository's leads to them. */
function listPages(folder) {
  const paths = readdirSync(`docs/${folder}`, { recursive: true, encoding: "utf8" })
    .map((name) => `docs/${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md"));
  const own = `docs/${folder}/README.md`;
  const guide = readFileSync(existsSync(own) ? own : "README.md", "utf8");
  const placeIn = (path) => {
    if (path === own) return -1;
    const at = guide.indexOf(existsSync(own) ? `(${path.slice(`docs/${folder}/`.length)}` : `(${path}`);
    return at === -1 ? Infinity : at;
  };
  return paths
    .toSorted((one, other) => (one < other ? -1 : 1))
    .toSorted((one, other) => compare(placeIn(one), placeIn(other)))
    .map(readPage);
}

function compare(one, other) {
  return one === other ? 0 : one - other;
}

/** A page's own heading, and its address. */
function readPage(path) {
  const heading = /^# (?<title>.*)$/mu.exec(readFileSync(path, "utf8"))?.groups?.title;
  if (heading === undefined) throw new Error(`${path} has no heading: begin it with "# " and what it is about`);
  const title = heading.replaceAll("`", "");
  return { title, link: `/${placeOf(path).replace(/(?:index)?\.md$/u, "")}` };
}
