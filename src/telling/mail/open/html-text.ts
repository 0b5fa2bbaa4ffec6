import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { LONGEST_TEXT } from "./opened-mail.js";

/** What is longer has a picture or a style sheet in it, and little to read behind that. */
const LONGEST_HTML = 2_000_000;
/** They begin a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  "p div br tr li ul ol table h1 h2 h3 h4 h5 h6 hr section article header footer blockquote pre dd dt td th".split(" "),
);
/** What stands in them is not shown. */
const UNSHOWN: ReadonlySet<string> = new Set("head style script title template svg noscript object".split(" "));
/** A quotation: each of its lines is marked as a plain text marks it. */
const QUOTES: ReadonlySet<string> = new Set(["blockquote"]);
const TAG_NAME = /^\/?([a-z][a-z0-9]{0,20})/iu;
const REFERENCE = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/giu;

/** The text that a page of HTML shows, a line for each of its blocks. Quotations begin with `>`. */
export function htmlText(html: string): string {
  const lines = new LineWriter();
  const page = html.slice(0, LONGEST_HTML);
  let at = 0;
  while (at < page.length && lines.length < LONGEST_TEXT) {
    const open = page.indexOf("<", at);
    lines.write(page.slice(at, open < 0 ? page.length : open));
    if (open < 0) break;
    at = readTag(page, open, lines);
  }
  return lines.finish();
}

/** Where the text goes on behind what begins with a `<`. */
function readTag(page: string, open: number, lines: LineWriter): number {
  if (page.startsWith("<!--", open)) return endOf(page, "-->", open);
  const [, written] = TAG_NAME.exec(page.slice(open + 1, open + 30)) ?? [];
  const isDeclaration = page[open + 1] === "!" || page[open + 1] === "?";
  if (written === undefined && !isDeclaration) {
    lines.write("<");
    return open + 1;
  }
  const close = page.indexOf(">", open);
  if (close < 0) return page.length;
  if (written === undefined) return close + 1;
  const name = written.toLowerCase();
  const isEnd = page[open + 1] === "/";
  if (UNSHOWN.has(name)) return isEnd || page[close - 1] === "/" ? close + 1 : endOf(page, `</${name}`, close);
  if (QUOTES.has(name)) lines.quote(isEnd ? -1 : 1);
  if (name === "li" && !isEnd) lines.startItem();
  else if (name === "td" || name === "th") lines.write(" ");
  else if (BLOCKS.has(name)) lines.startLine(name === "p" || (name === "br" && lines.isEmpty));
  return close + 1;
}

/** Behind the end of a comment, or of what is not shown. */
function endOf(page: string, sign: string, from: number): number {
  for (let at = page.indexOf(sign.slice(0, 2), from); at >= 0; at = page.indexOf(sign.slice(0, 2), at + 2)) {
    if (page.slice(at, at + sign.length).toLowerCase() !== sign) continue;
    const close = page.indexOf(">", at);
    return close < 0 ? page.length : close + 1;
  }
  return page.length;
}

/** Writes lines, white space made one blank. */
class LineWriter {
  readonly #lines: string[] = [];
  #line = "";
  #depth = 0;
  length = 0;

  write(text: string): void {
    const shown = text.replace(/\s+/gu, " ");
    this.#line += decode(this.#line === "" || this.#line.endsWith(" ") ? shown.trimStart() : shown);
    this.length += shown.length;
  }

  get isEmpty(): boolean {
    return this.#line.trim() === "";
  }

  startLine(hasGap = false): void {
    const line = this.#line.replaceAll("\u00A0", " ").trim();
    const isGap = line === "" && (this.#lines.at(-1) ?? "") === "";
    if (!isGap && (line !== "" || hasGap || this.#line !== ""))
      this.#lines.push(`${this.#depth > 0 && line !== "" ? "> " : ""}${line}`);
    if (hasGap && line !== "") this.#lines.push("");
    this.#line = "";
  }

  startItem(): void {
    this.startLine();
    this.#line = "- ";
  }

  quote(step: number): void {
    this.startLine();
    this.#depth = Math.max(0, this.#depth + step);
  }

  finish(): string {
    this.startLine();
    return this.#lines.join("\n").trim();
  }
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, name: string) => {
    if (!name.startsWith("#")) return decodeNamedCharacterReference(name) || whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff) ? String.fromCodePoint(code) : " ";
  });
}
