import type { Element, ElementContent } from "hast";
import { headingAnchor } from "../../text/index.js";
import { element, isElement, rewrite, text, textOf } from "./element.js";

export interface Section {
  /** The fragment of its address. */
  readonly id: string;
  readonly title: string;
  readonly element: Element;
}

export interface Body {
  /** The report's own title; undefined where it has none. */
  readonly heading: string | undefined;
  /** What stands before the first section. */
  readonly opening: readonly ElementContent[];
  readonly sections: readonly Section[];
}

/** The report by its second-level headings, each heading with the anchor that the report's own links name. */
export function divide(nodes: readonly ElementContent[]): Body {
  const titled = nodes.findIndex((node) => isElement(node, "h1"));
  const title = nodes[titled];
  const rest = nameHeadings(nodes.filter((_, at) => at !== titled));
  const starts = rest.flatMap((node, at) => (isElement(node, "h2") ? [{ node, at }] : []));
  const sections = starts.map(({ node, at }, index) =>
    makeSection(node, rest.slice(at + 1, starts[index + 1]?.at ?? rest.length)),
  );
  return {
    heading: title && textOf(title),
    opening: shape(rest.slice(0, starts[0]?.at ?? rest.length), title ? textOf(title) : "Report"),
    sections,
  };
}

function makeSection(heading: Element, content: readonly ElementContent[]): Section {
  const id = String(heading.properties.id);
  const title = textOf(heading);
  const className = id === "today" ? ["today"] : undefined;
  const children = shape(content, title).filter((node) => node.type !== "text" || node.value.trim() !== "");
  return { id, title, element: element("section", { ariaLabelledBy: [id], className }, heading, ...children) };
}

/** Those of the page around the report. */
const OWN_IDS = ["content", "reached"];

/** As GitHub and editors name them: by their text; a name that is taken gets a number. */
function nameHeadings(nodes: readonly ElementContent[]): ElementContent[] {
  const taken = new Set(OWN_IDS);
  return rewrite(nodes, (node) => {
    if (!isElement(node, "h1", "h2", "h3", "h4", "h5", "h6")) return undefined;
    const name = headingAnchor(textOf(node)) || "section";
    let id = name;
    for (let count = 1; taken.has(id); count += 1) id = `${name}-${count}`;
    taken.add(id);
    return [{ ...node, properties: { ...node.properties, id } }];
  });
}

/** What is wide scrolls by itself, also by keyboard; diagrams are marked for the browser to draw. */
function shape(nodes: readonly ElementContent[], title: string): ElementContent[] {
  return rewrite(nodes, (node) => {
    if (isElement(node, "table")) return [wrapTable(node, title)];
    if (isElement(node, "pre")) return [markDiagram(node)];
    if (isElement(node, "li")) return [shapeItem({ ...node, children: shape(node.children, title) })];
    return undefined;
  });
}

/** "Acme · Engineer: follow up, …" has the name on a line of its own, which the colon stood for. */
function shapeItem(item: Element): Element {
  const [name, first, ...rest] = item.children;
  const inside = rest.findIndex((node) => isElement(node, "ul", "ol"));
  const end = inside < 0 ? rest.length : inside;
  const isEntry = name && isElement(name, "span") && first?.type === "text" && /^:\s/u.test(first.value);
  if (!isEntry) return { ...item, children: emphasizeOverdue(item.children) };
  const deed = emphasizeOverdue([text(first.value.slice(2)), ...rest.slice(0, end)]);
  return element(
    "li",
    { className: ["entry"] },
    name,
    element("span", { className: ["deed"] }, ...deed),
    ...rest.slice(end),
  );
}

function wrapTable(table: Element, title: string): Element {
  const children = rewrite(table.children, (node) =>
    isElement(node, "td") ? [{ ...node, children: emphasizeOverdue(node.children) }] : undefined,
  );
  const scrolling = { className: ["wide"], role: "region", ariaLabel: title, tabIndex: 0 };
  return element("div", scrolling, { ...table, children });
}

function markDiagram(block: Element): Element {
  const isDiagram = block.children.some(
    (code) => isElement(code, "code") && String(code.properties.className) === "language-mermaid",
  );
  return isDiagram
    ? element("pre", { className: ["mermaid"], tabIndex: 0 }, textOf(block).trimEnd())
    : { ...block, properties: { tabIndex: 0 } };
}

/** The report says it in words; the page lets the eye find the word. */
function emphasizeOverdue(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (isElement(node, "p")) return [{ ...node, children: emphasizeOverdue(node.children) }];
    if (node.type !== "text") return [node];
    const [before = "", ...after] = node.value.split(/(?<=,\s)overdue(?=\s+since\s|$)/u);
    return [
      text(before),
      ...after.flatMap((rest) => [element("strong", { className: ["overdue"] }, "overdue"), text(rest)]),
    ];
  });
}
