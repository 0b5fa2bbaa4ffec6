import { isMap, isScalar, Scalar, type Node } from "yaml";
import { echo, LineIndex, type Range } from "../text/index.js";
import { explainError, NO_COLON } from "./explain/index.js";
import { explainLine } from "./explain/index.js";
import { scanKeyLines } from "./key-lines.js";
import { ValueOpener, type OpenOptions } from "./open-values.js";
import { parsePart, type ParseError, type YamlPart } from "./parse-part.js";
import type { FlawSink } from "./flaw-list.js";
import { settleConflicts } from "./settle-conflicts.js";
import { scalarText } from "./tree.js";
import type { Mapping, Member, Value } from "./value.js";
import { restOfLine } from "./explain/index.js";

export interface YamlText {
  /** An empty text is an empty mapping. */
  readonly root: Value;
  /** The stretches that were parsed each on its own: the whole, unless it is broken. */
  readonly parts: readonly Range[];
}

export interface YamlOptions extends OpenOptions {
  /** Nothing counts of a text with errors, so that it need not be told which of two counts. */
  readonly isStrict?: boolean;
}

/** A key of the text's mapping and its value. */
interface Pair {
  readonly key: Node;
  readonly value: Node | null;
}

/** More keys than that no person writes; what follows belongs to the last of them, as parsing each on its own would take long. */
const MOST_PARTS = 1_000;

/**
 * Reads a stretch of a text as YAML with its core schema. Where it is broken, each top-level key is parsed on its own,
 * so that an error costs its own key only; it is told with its place, and what follows it within that key is doubted.
 */
export function readYaml(given: string, { start, end }: Range, flaws: FlawSink, options: YamlOptions = {}): YamlText {
  const { text, conflicts } = settleConflicts(given, { start, end });
  for (const range of conflicts) flaws.report("yaml-syntax", CONFLICT, range);
  const lines = new LineIndex(text);
  const whole = parsePart(text, lines, { start, end });
  const opener = new ValueOpener(flaws, options);
  const asOne = (): YamlText => ({ root: openRoot(whole, opener), parts: [{ start, end }] });
  const second = whole.errors.find(({ code }) => code === "MULTIPLE_DOCS");
  if (second && options.isStrict) {
    const { message, range } = explainError(second, whole);
    flaws.report("yaml-syntax", message, range);
    if (range.start < end) return readYaml(text, { start, end: range.start }, flaws, options);
  }
  const firstLine = restOfLine(text, start);
  const isStrayLine = isScalar(whole.root) && explainLine(text, firstLine) !== undefined;
  if (whole.errors.every(isWarning) && !isStrayLine) {
    const left = tellErrors(whole.errors, whole, flaws, options);
    // What is left of a value without its tag is not worth a word.
    if (options.isStrict) for (const line of left) flaws.doubt(restOfLine(text, line));
    tellDuplicates(whole.tree.duplicates, whole, flaws, options);
    return asOne();
  }
  const isFlow = /^\s*[[{]/u.test(text.slice(start, end));
  const keyLines = isFlow ? [] : [...scanKeyLines(text.slice(start, end))].slice(0, MOST_PARTS);
  if (keyLines.length === 0) {
    doubtAfter(tellErrors(whole.errors, whole, flaws, options), end, flaws);
    return asOne();
  }
  const keys = new Set<string>();
  const excerpts = keyLines.map(({ start: at, isStray }, index) => {
    const from = index === 0 && !isStray ? start : start + at;
    const part = parsePart(
      text,
      lines,
      { start: from, end: start + (keyLines[index + 1]?.start ?? end - start) },
      true,
    );
    return readExcerpt(part, isStray, keys, flaws, options);
  });
  // A second document and the like concern no single key.
  if (!excerpts.some(({ isBroken }) => isBroken)) tellErrors(whole.errors, whole, flaws, options);
  const origin = { path: "", start, end };
  const mappings = excerpts.map(({ pairs, part }) => opener.openMapping(pairs, origin, part));
  return { root: joinMappings(mappings), parts: excerpts.map(({ part }) => ({ start: part.base, end: part.end })) };
}

const CONFLICT =
  "a merge conflict begins here; keep one of its two sides and remove the lines <<<<<<<, ======= and >>>>>>>";

/** The library warns of what it leaves out: the rest is sound. */
function isWarning({ code }: ParseError): boolean {
  return code === "TAG_RESOLVE_FAILED";
}

function joinMappings(mappings: readonly Mapping[]): Mapping {
  return {
    kind: "mapping",
    origin: mappings[0]?.origin ?? { path: "", start: 0, end: 0 },
    members: () => mappings.flatMap((mapping): readonly Member[] => mapping.members()),
    strangeKeys: () => mappings.flatMap((mapping) => mapping.strangeKeys()),
  };
}

function openRoot(part: YamlPart, opener: ValueOpener): Value {
  const { root, base: start, end } = part;
  const origin = { path: "", start, end };
  if (root === null || (root instanceof Scalar && root.value === null)) return opener.openMapping([], origin, part);
  return isMap(root) ? opener.openMapping(root.items, origin, part) : opener.open(root, "", part, { start, end });
}

interface Excerpt {
  readonly pairs: readonly Pair[];
  readonly isBroken: boolean;
  readonly part: YamlPart;
}

/** @param keys those of the parts before, to which this part's are added */
function readExcerpt(
  part: YamlPart,
  isStray: boolean,
  keys: Set<string>,
  flaws: FlawSink,
  options: YamlOptions,
): Excerpt {
  const isSound = part.errors.every(isWarning);
  const broken = tellErrors(isStray ? [] : part.errors, part, flaws, options);
  if (!isSound && !isStray) doubtAfter(broken, part.end, flaws);
  else if (options.isStrict) for (const line of broken) flaws.doubt(restOfLine(part.text, line));
  const pairs = isStray ? readStray(part, flaws) : mendPairs(part);
  // One may be both: a later one within its part, and one of a key that an earlier part has.
  tellDuplicates(new Set([...part.tree.duplicates, ...findRepeated(pairs, keys)]), part, flaws, options);
  return { pairs, isBroken: isStray || !isSound, part };
}

function readPairs({ root }: YamlPart): readonly Pair[] {
  return isMap(root) ? root.items.map(({ key, value }) => ({ key, value })) : [];
}

/** A value with a second colon (`company: Acme: Widgets`) was meant as text, which can be read all the same. */
function mendPairs(part: YamlPart): readonly Pair[] {
  const pairs = readPairs(part);
  const [first] = pairs;
  if (!first?.value || !part.errors.some(({ code }) => code === "BLOCK_AS_IMPLICIT_KEY")) return pairs;
  const from = part.base + (first.value.range?.[0] ?? 0);
  const value = { start: from, end: from + part.text.slice(from, part.end).trimEnd().length };
  if (/[\r\n]/u.test(part.text.slice(value.start, value.end))) return pairs;
  return [{ key: first.key, value: writtenScalar(part, value) }];
}

/** A line without a key; where it is clear what key was meant, it is read as that. */
function readStray(part: YamlPart, flaws: FlawSink): readonly Pair[] {
  const line = restOfLine(part.text, part.base);
  const slip = explainLine(part.text, line);
  const { message, range, fix } = slip ?? { message: NO_COLON, range: line };
  flaws.report("yaml-syntax", message, range, fix);
  flaws.doubt({ start: part.base, end: part.end });
  if (slip?.key === undefined || !slip.value) return [];
  const start = part.text.indexOf(slip.key, part.base);
  const key = writtenScalar(part, { start, end: start + slip.key.length });
  return [{ key, value: slip.value.start < slip.value.end ? writtenScalar(part, slip.value) : null }];
}

function writtenScalar({ text, base }: YamlPart, { start, end }: Range): Scalar<string> {
  const scalar = new Scalar(text.slice(start, end));
  scalar.range = [start - base, end - base, end - base];
  return scalar;
}

/** One error a line: those that follow on the same line are its echo. Gives the starts of the broken lines. */
function tellErrors(
  errors: readonly ParseError[],
  part: YamlPart,
  flaws: FlawSink,
  { isStrict = false }: YamlOptions,
): ReadonlySet<number> {
  const causes = new Map<number, ParseError>();
  for (const error of errors) {
    const { line } = part.lines.pointAt(part.base + error.pos[0]);
    if (!causes.has(line) && (isStrict || causes.size < MOST_ERRORS)) causes.set(line, error);
  }
  const broken = new Map<number, number>();
  for (const error of causes.values()) {
    const { message, range, fix } = explainError(error, part);
    const { line, column } = part.lines.pointAt(range.start);
    if (broken.has(line)) continue;
    broken.set(line, range.start - (column - 1));
    flaws.report("yaml-syntax", message, range, fix);
  }
  return new Set(broken.values());
}

/** Of one key of a note; beyond these it is broken altogether. */
const MOST_ERRORS = 10;

/** Keys that an earlier part has as well. */
function findRepeated(pairs: readonly Pair[], seen: Set<string>): readonly Scalar[] {
  return pairs.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(scalarText(key));
    seen.add(scalarText(key));
    return isRepeated ? [key] : [];
  });
}

function tellDuplicates(
  keys: Iterable<Scalar>,
  { base }: YamlPart,
  flaws: FlawSink,
  { isStrict = false }: YamlOptions,
): void {
  for (const key of keys) {
    const [start, end] = key.range ?? [0, 0];
    const which = isStrict ? "" : "the first one counts: ";
    const message = `${echo(scalarText(key))}: this key stands twice in one mapping; ${which}remove one of them`;
    flaws.report("duplicate-key", message, { start: base + start, end: base + end });
  }
}

function doubtAfter(lines: ReadonlySet<number>, end: number, flaws: FlawSink): void {
  for (const start of lines) flaws.doubt({ start, end });
}
