import type { Element, ElementContent, Properties } from "hast";

/** An HTML element; the serialiser escapes its texts and attributes. */
export function element(
  tagName: string,
  properties: Properties = {},
  ...children: readonly (ElementContent | string)[]
): Element {
  const nodes = children.map((child) => (typeof child === "string" ? text(child) : child));
  return { type: "element", tagName, properties, children: nodes };
}

export function text(value: string): ElementContent {
  return { type: "text", value };
}

export function isElement<Name extends string>(
  node: ElementContent,
  ...tagNames: readonly Name[]
): node is Element & { readonly tagName: Name } {
  return node.type === "element" && tagNames.some((name) => name === node.tagName);
}

/** All the text inside, in order. */
export function textOf(node: Element | ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}

/** Replaces each child, at any depth, by what `change` makes of it; undefined leaves it and looks into it. */
export function rewrite(
  nodes: readonly ElementContent[],
  change: (node: ElementContent) => readonly ElementContent[] | undefined,
): ElementContent[] {
  return nodes.flatMap((node) => {
    const changed = change(node);
    if (changed) return [...changed];
    return [node.type === "element" ? { ...node, children: rewrite(node.children, change) } : node];
  });
}
