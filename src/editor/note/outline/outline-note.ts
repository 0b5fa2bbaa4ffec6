import { createFieldFinder, readHeadingLine } from "../../../note/index.js";
import { oneLine, type Range, shorten } from "../../../text/index.js";
import type { Fold, OutlineKind, OutlineSymbol } from "../../outline.js";
import { yamlOf } from "../place/index.js";
import { type MemberNode, type Node, readBrokenYaml } from "../yaml/index.js";

type OwnKeys = Readonly<Record<string, string>>;

/** The parts of a note: what stands in its front matter, then its headings, each with those below it. */
export function outlineNote(text: string, ownKeys: OwnKeys = {}): readonly OutlineSymbol[] {
  const yaml = yamlOf(text);
  const start = yaml ? Math.min(text.length, yaml.end) : 0;
  const front: OutlineSymbol[] = yaml
    ? [
        {
          ...{ name: "Front matter", kind: "front-matter", range: { start: 0, end: yaml.end } },
          selectionRange: { start: Math.max(0, Math.min(yaml.start, text.length) - 1), end: yaml.start },
          children: readBrokenYaml(text, yaml).members.flatMap((member) => outlineMember(member, ownKeys)),
        },
      ]
    : [];
  return [...front, ...nestHeadings(findHeadings(text, start), text.length)];
}

const ITEM_KINDS: Readonly<Record<string, OutlineKind>> = {
  contacts: "contact",
  interviews: "interview",
  log: "entry",
  follow_up_on: "reminder",
};

/** A key, and the items of its list: of what is one line, the key alone. */
function outlineMember({ key, keyRange, value }: MemberNode, ownKeys: OwnKeys): readonly OutlineSymbol[] {
  if (key.trim() === "") return [];
  const end = Math.max(keyRange.end, value?.end ?? 0);
  const range = { start: keyRange.start, end };
  const field = createFieldFinder("note", ownKeys)(key);
  const kind = ITEM_KINDS[field ?? ""] ?? "list";
  const items = value?.kind === "list" ? value.items : value?.kind === "mapping" && kind !== "list" ? [value] : [];
  const children = items.filter((item) => item.end > item.start).map((item) => outlineItem(item, kind));
  const detail = value?.kind === "text" ? nameOf(value.written) : items.length > 0 ? String(items.length) : "";
  return [{ name: nameOf(key), ...(detail !== "" && { detail }), kind, range, selectionRange: keyRange, children }];
}

function outlineItem(item: Node, kind: OutlineKind): OutlineSymbol {
  const range = { start: item.start, end: item.end };
  if (item.kind === "text")
    return { name: nameOf(item.written) || "…", kind, range, selectionRange: range, children: [] };
  const texts = item.kind === "mapping" ? item.members.map(({ value }) => textOf(value)) : item.items.map(textOf);
  const [first = "…", second = ""] = texts.filter((one) => one !== "");
  const selectionRange = item.kind === "mapping" ? (item.members[0]?.keyRange ?? range) : range;
  return { name: first, ...(second !== "" && { detail: second }), kind, range, selectionRange, children: [] };
}

function textOf(node: Node | undefined): string {
  return node?.kind === "text" ? nameOf(node.written.replace(/^(?:"(.*)"|'(.*)')$/su, "$1$2")) : "";
}

const LONGEST_NAME = 80;

function nameOf(text: string): string {
  return shorten(oneLine(text).trim(), LONGEST_NAME);
}

interface FoundHeading {
  readonly depth: number;
  readonly title: string;
  readonly range: Range;
}

/** Lines that begin with `#`, but not those within fences of code. */
function findHeadings(text: string, from: number): readonly FoundHeading[] {
  const found: FoundHeading[] = [];
  let fence: string | undefined;
  for (const { start, end } of eachLine(text, from)) {
    const line = text.slice(start, end);
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    }
    const heading = fence === undefined ? readHeadingLine(line) : undefined;
    if (heading) found.push({ ...heading, range: { start, end } });
  }
  return found;
}

function* eachLine(text: string, from: number): Generator<Range> {
  let start = from;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
    yield { start, end };
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}

/** A heading's section goes on to the next heading that is no deeper. */
function nestHeadings(headings: readonly FoundHeading[], end: number): readonly OutlineSymbol[] {
  const root: OutlineSymbol[] = [];
  const open: { readonly depth: number; readonly children: OutlineSymbol[]; readonly symbol: { range: Range } }[] = [];
  const close = (depth: number, at: number): void => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      last.symbol.range = { start: last.symbol.range.start, end: at };
      open.pop();
    }
  };
  for (const { depth, title, range } of headings) {
    close(depth, Math.max(0, range.start - 1));
    const children: OutlineSymbol[] = [];
    const kind: OutlineKind = /^drafts?:/iu.test(title) ? "draft" : "heading";
    const symbol = { name: nameOf(title) || "…", kind, range, selectionRange: range, children };
    (open.at(-1)?.children ?? root).push(symbol);
    open.push({ depth, children, symbol });
  }
  close(0, end);
  return root;
}

/** What can be folded away: the front matter, its lists and their items, the sections of the body. */
export function foldNote(text: string): readonly Fold[] {
  const folds: Fold[] = [];
  const yaml = yamlOf(text);
  if (yaml) {
    folds.push({ start: 0, end: Math.min(text.length, yaml.end + "\n---".length), kind: "region" });
    const visit = (node: Node, start: number): void => {
      if (node.kind === "text") {
        if (node.isBlock) folds.push({ start, end: node.end, kind: "list" });
        return;
      }
      folds.push({ start, end: node.end, kind: "list" });
      if (node.kind === "list") for (const item of node.items) visit(item, item.start);
      else for (const { keyRange, value } of node.members) if (value) visit(value, keyRange.start);
    };
    for (const { keyRange, value } of readBrokenYaml(text, yaml).members) if (value) visit(value, keyRange.start);
  }
  const visitSymbol = ({ range, children, kind }: OutlineSymbol): void => {
    if (kind === "heading" || kind === "draft") folds.push({ ...trimEnd(text, range), kind: "section" });
    for (const child of children) if (kind !== "front-matter") visitSymbol(child);
  };
  for (const symbol of outlineNote(text)) visitSymbol(symbol);
  return folds.filter(({ start, end }) => /[\r\n]/u.test(text.slice(start, end).trimEnd()));
}

function trimEnd(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
