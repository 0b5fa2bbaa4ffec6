import type { Language } from "../../../expression/index.js";
import { typeOfDefault } from "../../../policy/index.js";
import type { Range } from "../../../text/index.js";
import { parseDate } from "../../../time/index.js";
import { languageOf, type PolicyContext } from "../context.js";
import { codesIn, variablesAt } from "../find-code.js";
import { findNamed, PLACES } from "../names/index.js";
import { decodeScalar, nodeAt, scanOutline, type Node, type Path, type Scalar } from "../outline/index.js";
import { kindOfFile, type SteeringKind } from "../steering-kind.js";
import { classifyCode, type CodeScope } from "./classify-code.js";
import { placeInFile } from "./place-in-file.js";
import type { SemanticToken } from "./token-kind.js";

/**
 * What an editor colours in a policy, a file of scenarios or a workspace file, besides its YAML: the words of expressions and
 * of what stands in the braces of templates, settings, names that `each` gives, spans and dates. In their order, none over
 * another, each on one line. What of an expression cannot be read is left out.
 */
export function listTokens(context: PolicyContext): readonly SemanticToken[] {
  const { text } = context;
  const kind = kindOfFile(context.file);
  const root = scanOutline(text);
  const language = kind === "policy" ? languageOf(context, text, root) : undefined;
  const tokens: SemanticToken[] = [];
  visit(root, []);
  return tokens.toSorted((a, b) => a.start - b.start);

  function visit(node: Node | undefined, path: Path): void {
    if (node?.kind === "list") for (const [at, { value }] of node.items.entries()) visit(value, [...path, at]);
    else if (node?.kind === "mapping")
      for (const { key, keyRange, value } of node.entries) {
        addKey([...path, key], key, keyRange);
        visit(value, [...path, key]);
      }
    else if (node) addScalar(node, path);
  }

  function addKey(path: Path, key: string, { start, end }: Range): void {
    const at = text.slice(start, end).indexOf(key);
    if (at < 0 || key === "") return;
    const range = { start: start + at, end: start + at + key.length };
    const named = findNamed(PLACES[kind], path, true);
    if (named?.kind === "setting")
      tokens.push({ ...range, kind: "setting", ...(named.isDefinition === true && { isDeclared: true }) });
    else if (kind === "policy" && isNameOfEach(path)) tokens.push({ ...range, kind: "parameter", isDeclared: true });
    else if (kind === "scenario" && isClock(path)) tokens.push({ ...range, kind: "time" });
  }

  function addScalar(node: Scalar, path: Path): void {
    const codes = language ? codesIn(text, node, path) : [];
    if (language && codes.length > 0) {
      const scope = scopeAt(path, language);
      for (const code of codes)
        for (const token of classifyKnown(code.source, scope))
          tokens.push(...placeInFile(text, code, token).map((range) => ({ ...token, ...range })));
    } else if (mayBeTime(kind, path)) {
      const { text: source, offsets } = decodeScalar(text, node);
      const ranges = placeInFile(text, { source, offsets }, { start: 0, end: lengthOfTime(source, path) });
      tokens.push(...ranges.map((range): SemanticToken => ({ ...range, kind: "time" })));
    }
  }

  function scopeAt(path: Path, own: Language): CodeScope {
    const variables = variablesAt(text, root, path, own);
    const each = nodeAt(root, [...path.slice(0, 2), "each"]);
    const names = each?.kind === "mapping" ? each.entries.map(({ key }) => key) : [];
    return { language: own, variables, parameters: new Set(names.filter((name) => Object.hasOwn(variables, name))) };
  }
}

function isNameOfEach(path: Path): boolean {
  const [part, , field] = path;
  return path.length === 4 && (part === "rules" || part === "checks") && field === "each";
}

function isClock(path: Path): boolean {
  const [part, , field] = path;
  return path.length === 4 && part === "scenarios" && (field === "at" || field === "findings");
}

/** The value of a setting; in a file of scenarios, what is foretold, and the ends of a window or a call. */
function mayBeTime(kind: SteeringKind, path: Path): boolean {
  const own = kind === "scenario" && path[0] === "scenarios" ? path.slice(2) : path;
  const [part, , field] = own;
  if (part === "settings") return own.length === 2 || (kind === "policy" && own.length === 3 && field === "default");
  if (kind !== "scenario" || own === path) return false;
  return part === "forecast" || ((part === "windows" || part === "calls") && own.length === 3);
}

/** How much of a text is a span or a date; of what is foretold, its day. */
function lengthOfTime(source: string, path: Path): number {
  if (path.includes("settings")) {
    const { type } = typeOfDefault(source);
    return type === "Span" || type === "Date" ? source.length : 0;
  }
  return parseDate(source.slice(0, DAY)).ok ? source.split(" ", 1).join("").length : 0;
}

/** `2026-11-16` */
const DAY = 10;

/** What was read before: with each letter that is typed, one expression is another one, and all others are as they were. */
const KNOWN = new WeakMap<Language, Map<string, readonly SemanticToken[]>>();
/** More than any policy has: the built-in ones have some hundred each. */
const MOST_KNOWN = 3000;

function classifyKnown(source: string, scope: CodeScope): readonly SemanticToken[] {
  const known = KNOWN.get(scope.language) ?? new Map<string, readonly SemanticToken[]>();
  KNOWN.set(scope.language, known);
  const key = `${source}\0${JSON.stringify([scope.variables, [...scope.parameters]])}`;
  const found = known.get(key) ?? classifyCode(source, scope);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}
