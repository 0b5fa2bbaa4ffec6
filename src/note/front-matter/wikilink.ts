const WIKILINK = /\[\[([^[\]\r\n]+)\]\]/gu;

/** A text with its wikilinks as they are read: `[[people/Ada Lovelace|Ada]]` as Ada, `[[people/Ada]]` as Ada. */
export function readWikilinks(text: string): string {
  return text.includes("[[") ? text.replace(WIKILINK, (_, link: string) => nameOf(link)) : text;
}

/** Whether a text is one wikilink and nothing else. Without quotes, YAML would read it as a list in a list. */
export function isWikilink(text: string): boolean {
  return /^\[\[[^[\]\r\n]+\]\]$/u.test(text);
}

function nameOf(link: string): string {
  const [target = "", shown = ""] = link.split("|", 2);
  if (shown.trim() !== "") return shown.trim();
  const page = target.split("#", 1)[0]?.split("/").at(-1) ?? "";
  const name = page.replace(/\.md$/iu, "").trim();
  return name === "" ? target.trim() : name;
}
