export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const ATTRIBUTE = String.raw` ([a-z-]+)(?:="([^"]*)")?`;
const TOKEN = new RegExp(String.raw`<!doctype html>|</[a-z][a-z\d]*>|<([a-z][a-z\d]*)((?:${ATTRIBUTE})*)>|[^<]+`, "gy");

/**
 * The start tags of a document that is written so plainly that every parser reads it alike: names in lower case, values
 * in double quotes, and `<` nowhere but at a tag. Anything else throws.
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let end = 0;
  for (const [token, name, attributes] of html.matchAll(TOKEN)) {
    end += token.length;
    if (name === undefined) continue;
    const pairs = [...(attributes ?? "").matchAll(new RegExp(ATTRIBUTE, "g"))].map(
      ([, key, value]) => [key!, decode(value ?? "")] as const,
    );
    tags.push({ name, attributes: Object.fromEntries(pairs) });
  }
  if (end < html.length) throw new Error(`No plain HTML from here on: ${html.slice(end, end + 80)}`);
  return tags;
}

function decode(value: string): string {
  return value.replace(/&#x([\dA-F]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
