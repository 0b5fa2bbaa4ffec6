import { isMap, isScalar, parseDocument, Scalar, type Node, type ParsedNode, type YAMLError } from "yaml";
import type { Range } from "../facts/index.js";
import { LineIndex } from "../text/index.js";
import { explainYamlError, NO_COLON } from "./explain-yaml-error.js";
import { scanKeyLines } from "./key-lines.js";
import type { Problems } from "./problems.js";
import { indexTree, scalarText, type YamlPart } from "./yaml-tree.js";

/** In UTF-16 units. Thousands of log entries fit in; what is longer is data or text that belongs elsewhere. */
export const LONGEST_FRONT_MATTER = 262_144;

/** A key of the front matter's mapping and its value. */
export interface YamlPair {
  readonly key: Node;
  readonly value: Node | null;
  readonly part: YamlPart;
}

export type FrontMatterYaml = (
  | { readonly kind: "mapping"; readonly pairs: readonly YamlPair[] }
  /** Something else than a mapping, whose keys nobody can tell. */
  | { readonly kind: "other"; readonly node: Node; readonly part: YamlPart }
) & {
  /** The stretches that were parsed each on its own: the whole, unless it is broken. */
  readonly parts: readonly Range[];
};

interface Parse extends YamlPart {
  /** Of the whole text. */
  readonly lines: LineIndex;
  readonly root: ParsedNode | null;
  readonly end: number;
  readonly errors: readonly YAMLError[];
  readonly warnings: readonly YAMLError[];
}

/** More keys than that are no note's; parsing each on its own would take long. */
const MOST_PARTS = 1_000;

/**
 * Parses a front matter with YAML's core schema. Where it is broken, each top-level key is parsed on its own, so that an
 * error costs its own key only; it is told with its place, and what follows it within that key is doubted.
 */
export function parseYaml(text: string, { start, end }: Range, problems: Problems): FrontMatterYaml {
  const textLines = new LineIndex(text);
  const whole = parsePart(text, { start, end }, textLines);
  if (whole.errors.length === 0) {
    tellErrors(whole.warnings, whole, problems);
    tellDuplicates(whole.tree.duplicates, whole, problems);
    return readRoot(whole);
  }
  const keyLines = [...scanKeyLines(text.slice(start, end))];
  if (keyLines.length === 0 || keyLines.length > MOST_PARTS) {
    doubtAfter(tellErrors(whole.errors, whole, problems), end, problems);
    return readRoot(whole);
  }
  const keys = new Set<string>();
  const excerpts = keyLines.map(({ start: at, isStray }, index) => {
    const from = index === 0 && !isStray ? start : start + at;
    const range = { start: from, end: start + (keyLines[index + 1]?.start ?? end - start) };
    const part = parsePart(text, range, textLines, true);
    return readExcerpt(part, isStray, keys, problems);
  });
  // A second document and the like concern no single key.
  if (!excerpts.some(({ isBroken }) => isBroken)) tellErrors(whole.errors, whole, problems);
  return {
    kind: "mapping",
    pairs: excerpts.flatMap(({ pairs }) => pairs),
    parts: excerpts.map(({ range }) => range),
  };
}

interface Excerpt {
  readonly pairs: readonly YamlPair[];
  readonly isBroken: boolean;
  readonly range: Range;
}

/** @param keys those of the parts before, to which this part's are added */
function readExcerpt(part: Parse, isStray: boolean, keys: Set<string>, problems: Problems): Excerpt {
  const broken = isStray ? tellStray(part, problems) : tellErrors(part.errors, part, problems);
  doubtAfter(broken, part.end, problems);
  tellErrors(part.warnings, part, problems);
  const pairs = mendPairs(part);
  tellDuplicates([...part.tree.duplicates, ...findRepeated(pairs, keys)], part, problems);
  return { pairs, isBroken: broken.size > 0, range: { start: part.base, end: part.end } };
}

function parsePart(text: string, { start, end }: Range, lines: LineIndex, isExcerpt = false): Parse {
  // YAML knows no lone CR; as an LF it is the same line break of the same length.
  const source = text.slice(start, end).replace(/\r(?!\n)/gu, "\n");
  // Unique keys are checked in indexTree: here the check would take the square of their number.
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  const { contents: root, errors, warnings } = document;
  return { text, base: start, end, tree: indexTree(root), isExcerpt, root, errors, warnings, lines };
}

function readRoot(part: Parse): FrontMatterYaml {
  const { root, base, end } = part;
  const parts = [{ start: base, end }];
  if (root === null || (root instanceof Scalar && root.value === null)) return { kind: "mapping", pairs: [], parts };
  return isMap(root) ? { kind: "mapping", pairs: readPairs(part), parts } : { kind: "other", node: root, part, parts };
}

function readPairs(part: Parse): YamlPair[] {
  if (!isMap(part.root)) return [];
  return part.root.items.map(({ key, value }) => ({ key, value, part }));
}

/** A value with a second colon (`company: Acme: Widgets`) was meant as text, which can be read all the same. */
function mendPairs(part: Parse): YamlPair[] {
  const pairs = readPairs(part);
  const [first] = pairs;
  if (!first?.value || !part.errors.some(({ code }) => code === "BLOCK_AS_IMPLICIT_KEY")) return pairs;
  const from = first.value.range?.[0] ?? 0;
  const line = part.text.slice(part.base + from, part.end).trimEnd();
  if (/[\r\n]/u.test(line)) return pairs;
  const value = new Scalar(line);
  value.range = [from, from + line.length, from + line.length];
  return [{ key: first.key, value, part }];
}

/** One error a line: those that follow on the same line are its echo. Gives the starts of the broken lines. */
function tellErrors(errors: readonly YAMLError[], part: Parse, problems: Problems): ReadonlySet<number> {
  const told = new Set<number>();
  const startOfLine = (at: number): number => part.lines.lineAt(Math.min(at, part.end)).start;
  let explained = 0;
  for (const error of errors) {
    if (told.has(startOfLine(part.base + error.pos[0]))) continue;
    if (explained++ === MOST_EXPLAINED) break;
    const { message, range, fix } = explainYamlError(error, part, part.lines);
    const start = Math.min(range.start, part.end);
    const line = startOfLine(start);
    if (told.has(line)) continue;
    if (told.size === MOST_ERRORS) break;
    told.add(line);
    const place = { start, end: Math.min(Math.max(range.end, start), part.end) };
    problems.report("yaml-syntax", message, place, fix);
  }
  return told;
}

/** Of one key; beyond these it is broken altogether. */
const MOST_ERRORS = 10;
/** A thousand errors may all come from one bracket, far above them: to look for it each time would take long. */
const MOST_EXPLAINED = 100;

/** Keys that an earlier part has as well. */
function findRepeated(pairs: readonly YamlPair[], seen: Set<string>): readonly Scalar[] {
  return pairs.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(scalarText(key));
    seen.add(scalarText(key));
    return isRepeated ? [key] : [];
  });
}

function tellStray(part: Parse, problems: Problems): ReadonlySet<number> {
  const line = /^[^\r\n]*/u.exec(part.text.slice(part.base, part.end))?.[0].trimEnd() ?? "";
  problems.report("yaml-syntax", NO_COLON, { start: part.base, end: part.base + line.length });
  return new Set([part.base]);
}

/** The first of two equal keys counts. */
function tellDuplicates(keys: readonly Scalar[], { base }: Parse, problems: Problems): void {
  for (const key of keys) {
    const [start, end] = key.range ?? [0, 0];
    const message = `${scalarText(key)}: this key stands twice in one mapping; the first one counts: remove one of them`;
    problems.report("duplicate-key", message, { start: base + start, end: base + end });
  }
}

function doubtAfter(lines: ReadonlySet<number>, end: number, problems: Problems): void {
  for (const start of lines) problems.doubt({ start, end });
}
