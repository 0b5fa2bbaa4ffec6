/** Markup: what stands in it has been escaped. A plain string never is one. */
export interface Html {
  readonly markup: string;
}

/** `true` stands for an attribute without a value; undefined for none. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** Elements that have no content and no end tag (HTML Standard §13.1.2). */
const VOID = new Set(["input", "link", "meta"]);

/** An HTML element. Strings are text, and escaped; so are the attributes' values. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly (Html | string)[]): Html {
  const inside = children.map(markupOf).join("");
  return { markup: `${startTag(name, attributes)}${inside}${VOID.has(name) ? "" : endTag(name)}` };
}

export function startTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return "";
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value)).replaceAll('"', "&#x22;")}"`;
  });
  return `<${name}${written.join("")}>`;
}

export function endTag(name: string): string {
  return `</${name}>`;
}

function markupOf(child: Html | string): string {
  return typeof child === "string" ? escapeHtml(child) : child.markup;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
}
