import { bareWord, fold, slug } from "../text/index.js";
import { readYaml, scanKeyLines, type Value } from "../yaml/index.js";
import { NoteFindings } from "./findings/index.js";
import { findFrontMatter, LONGEST_FRONT_MATTER } from "./front-matter/index.js";
import { createFieldFinder, isLogByLook } from "./keys/index.js";
import {
  DOCUMENT_WORDS,
  EMPLOYMENT_KEYS,
  PAGE_WORDS,
  type PageKind,
  PERSON_KEYS,
  PLACEHOLDERS,
  TEMPLATE_FOLDERS,
  TYPE_KEYS,
} from "./page-words.js";
import { readStatusWords } from "./statuses/index.js";

/** A key of the front matter, and what stands behind it up to the next. */
interface KeyText {
  readonly key: string;
  readonly hasValue: boolean;
  readonly text: string;
}

/**
 * What else a page is about that has the keys of an application; undefined where it is one. It looks at the key lines of
 * the front matter only.
 *
 * What `type:` says counts, then the tags and what the keys say: a page with a name or an address is about a person
 * unless it has a day of applying, interviews, a log, or a status that no person has.
 *
 * @param path relative to the workspace: what lies below a folder of templates is one
 */
export function findPageKind(
  text: string,
  fields: Readonly<Record<string, string>> = {},
  path = "",
): PageKind | "example" | undefined {
  const frontMatter = findFrontMatter(text);
  if (frontMatter.kind === "none") return isInTemplates(path) ? "template" : undefined;
  if (frontMatter.kind === "late" && isFenced(text.slice(0, frontMatter.fence))) return "example";
  const end = Math.min(frontMatter.end, frontMatter.start + LONGEST_FRONT_MATTER);
  const keys = listKeys(text.slice(frontMatter.start, end));
  const findField = createFieldFinder("note", fields);
  const byField = new Map<string, KeyText>();
  for (const key of keys) {
    const field = key.text === "" || isLogByLook(key.key, fields) ? undefined : findField(key.key);
    if (field !== undefined && !byField.has(field)) byField.set(field, key);
  }
  return isInTemplates(path) || waitsToBeFilled(byField) ? "template" : judgePage(keys, byField);
}

/** Whether a key may say what a page is about: what stands behind it decides then. */
export function tellsOfPage(key: string): boolean {
  const keys = [TYPE_KEYS, PERSON_KEYS, EMPLOYMENT_KEYS.from, EMPLOYMENT_KEYS.to, "tags, tag"];
  return keys.some((list) => listWords(list, bareWord).has(bareWord(key)));
}

function listKeys(yaml: string): readonly KeyText[] {
  if (yaml.trimStart().startsWith("{")) return parseKeys(yaml);
  const lines = [...scanKeyLines(yaml)];
  return lines.map(({ key, hasValue, start }, at) => {
    const line = yaml.slice(start, lines[at + 1]?.start ?? yaml.length);
    return { key, hasValue, text: line.slice(line.indexOf(":") + 1).trim() };
  });
}

/** A mapping in flow style (`{company: Acme, …}`) has no key lines; hardly anybody writes one, so parsing it is fine. */
function parseKeys(yaml: string): readonly KeyText[] {
  const { root } = readYaml(yaml, { start: 0, end: yaml.length }, new NoteFindings("", yaml));
  if (root.kind !== "mapping") return [];
  return root.members().map(({ key, value }) => {
    const found = value("");
    return { key, hasValue: found.kind !== "nothing", text: textOf(found) };
  });
}

function textOf(value: Value): string {
  if (value.kind === "text") return value.text;
  return value.kind === "list" ? value.items().map(textOf).join("\n") : "";
}

/** A code block opens before the front matter, and does not close before it. */
function isFenced(before: string): boolean {
  const fences = before.match(/^ {0,3}(?:```|~~~)/gmu) ?? [];
  return fences.length % 2 === 1;
}

function isInTemplates(path: string): boolean {
  return path
    .split("/")
    .slice(0, -1)
    .some((folder) => listWords(TEMPLATE_FOLDERS).has(slug(folder)));
}

function waitsToBeFilled(byField: ReadonlyMap<string, KeyText>): boolean {
  const [company, role, applied] = ["company", "role", "applied"].map((field) => byField.get(field)?.text);
  if (role === undefined && /^["']?[YJADMT]{2,4}[-./][MD]{2}[-./][YJADMT]{2,4}["']?$/u.test(applied ?? "")) return true;
  return [company, role].some((value) => value !== undefined && isPlaceholder(value));
}

/** `<% %>`, `{{ }}`, `<Company name>`, `[Company]`, `Company Name`: a list of one (`[Acme]`) is none. */
function isPlaceholder(text: string): boolean {
  const value = text.replace(/^["']|["']$/gu, "").trim();
  if (/^(?:\{\{.*\}\}|<%.*%>|<[^<>]+>)$/su.test(value)) return true;
  const inner = /^\[([^[\]]*)\]$/su.exec(value)?.[1];
  const named = fold(inner ?? value).trim();
  return listPhrases(PLACEHOLDERS).has(named) && (inner !== undefined || named.includes(" "));
}

function judgePage(keys: readonly KeyText[], byField: ReadonlyMap<string, KeyText>): PageKind | undefined {
  const types = valuesOf(keys, listWords(TYPE_KEYS, bareWord));
  const type = kindOf(types);
  if (type !== undefined) return type === "application" ? undefined : type;
  if (isDocument(types)) return "document";
  const tags = kindOf(valuesOf(keys, new Set(["tags", "tag"])));
  if (tags === "application") return undefined;
  if (tags === "template") return tags;
  const personKeys = listWords(PERSON_KEYS, bareWord);
  const kind =
    tags ?? (keys.some(({ key, hasValue }) => hasValue && personKeys.has(bareWord(key))) ? "person" : undefined);
  if (hasEvidence(byField)) return undefined;
  return kind ?? (isEmployment(keys, byField) ? "employment" : undefined);
}

/** By the first or the last of the words that a type is made of. */
function isDocument(types: readonly string[]): boolean {
  const words = listWords(DOCUMENT_WORDS);
  return types.some((type) => {
    const parts = slug(type.slice(0, LONGEST_VALUE)).split("-");
    return [parts[0], parts.at(-1)].some((part) => part !== undefined && words.has(part));
  });
}

/** A job that somebody has held: it began and ended, and has no status, which an application has. */
function isEmployment(keys: readonly KeyText[], byField: ReadonlyMap<string, KeyText>): boolean {
  if (["status", "stage", "deadline"].some((field) => byField.has(field))) return false;
  return Object.values(EMPLOYMENT_KEYS).every((names) => {
    const own = listWords(names, bareWord);
    return keys.some(({ key, hasValue }) => hasValue && own.has(bareWord(key)));
  });
}

function valuesOf(keys: readonly KeyText[], names: ReadonlySet<string>): readonly string[] {
  return keys.filter(({ key, hasValue }) => hasValue && names.has(bareWord(key))).map(({ text }) => text);
}

/** What the words of these values say; an application before all else. Of a tag's path, the last part counts. */
function kindOf(values: readonly string[]): PageKind | "application" | undefined {
  const words = values.flatMap((value) =>
    value
      .slice(0, LONGEST_VALUE)
      .split(/[\s,[\]"']+/u)
      .filter((word) => !word.endsWith(":"))
      .map((word) => slug(word.slice(word.lastIndexOf("/") + 1))),
  );
  if (words.length === 0) return undefined;
  return KINDS.find((kind) => words.some((word) => listWords(PAGE_WORDS[kind]).has(word)));
}

const KINDS = ["application", "template", "person", "company", "posting", "meeting"] as const;
const LONGEST_VALUE = 1_000;

/** Facts that only an application has. */
function hasEvidence(byField: ReadonlyMap<string, KeyText>): boolean {
  if (["interviews", "interview_date", "log"].some((field) => byField.has(field))) return true;
  if (/\d/u.test(byField.get("applied")?.text ?? "")) return true;
  const status = byField.get("status")?.text ?? "";
  const meaning = readStatusWords(status.replace(/^["']|["']$/gu, ""));
  return meaning !== undefined && !["lead", "open", "closed"].includes(meaning);
}

const lists = new Map<string, ReadonlySet<string>>();

function listWords(list: string, normalize: (word: string) => string = slug): ReadonlySet<string> {
  const known = lists.get(list) ?? new Set(list.split(", ").map(normalize));
  lists.set(list, known);
  return known;
}

function listPhrases(list: string): ReadonlySet<string> {
  return listWords(list, fold);
}
