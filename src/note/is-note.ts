import { findPageKind } from "./page-kind.js";
import type { PageKind } from "./page-words.js";
import { scanInlineKeys } from "./journal/index.js";
import { createFieldFinder, isLogByLook } from "./keys/index.js";
import { findFrontMatter, locateFrontMatter, LONGEST_FRONT_MATTER } from "./front-matter/index.js";
import { readYaml, scanKeyLines } from "../yaml/index.js";
import { declaresTable } from "./table/index.js";
import { NoteFindings } from "./findings/index.js";

const APPLICATION_FIELDS: ReadonlySet<string> = new Set([
  "role",
  "status",
  "applied",
  "interviews",
  "interview_date",
  "log",
]);

/**
 * Whether a markdown file is a note: its front matter has a company and one of role, status, applied, interviews or
 * log, whatever their spelling. It looks at the front matter's key lines only, so a note is still one when its YAML is
 * broken, its front matter opens late or never closes, and the reader can say so. A template whose company is a
 * placeholder is none. A file whose front matter says that its tables hold applications is one, too.
 *
 * It is none where it says that it is something else (page-kind.ts).
 *
 * What the front matter lacks may stand in inline fields of the body (`company:: Acme`).
 *
 * @param fields the workspace's own keys for known fields
 */
export function isNote(text: string, fields: Readonly<Record<string, string>> = {}, options: NoteOption = {}): boolean {
  return whyNoNote(text, fields, options) === undefined;
}

/** Why a markdown file is no note: what it is about, an example in a code block, or nothing of the kind. */
export type NoNote = PageKind | "example" | "other";

/** Whether a markdown file is a page about somebody. */
export function isPersonPage(text: string, fields: Readonly<Record<string, string>> = {}, path = ""): boolean {
  return findPageKind(text, fields, path) === "person";
}

/** Undefined where it is one. */
export function whyNoNote(
  text: string,
  fields: Readonly<Record<string, string>> = {},
  options: NoteOption = {},
): NoNote | undefined {
  if (declaresTable(text)) return undefined;
  if (!hasFrontMatterKeys(text, fields) && !isInlineNote(text, fields, options)) return "other";
  return findPageKind(text, fields, options.path);
}

function hasFrontMatterKeys(text: string, fields: Readonly<Record<string, string>>): boolean {
  const frontMatter = findFrontMatter(text);
  if (frontMatter.kind === "none") return false;
  const end = Math.min(frontMatter.end, frontMatter.start + LONGEST_FRONT_MATTER);
  return hasNoteKeys(text.slice(frontMatter.start, end), fields);
}

/** What else decides. */
export interface NoteOption extends BodyOption {
  /** Relative to the workspace: what lies below a folder of templates is one. */
  readonly path?: string;
}

export interface BodyOption {
  /** False: what stands in the body is no fact. */
  readonly body?: boolean;
}

/** Whether it is the inline fields of its body that make a text a note. */
export function isInlineNote(
  text: string,
  fields: Readonly<Record<string, string>> = {},
  { body }: BodyOption = {},
): boolean {
  if (body === false || !text.includes("::")) return false;
  const frontMatter = locateFrontMatter(text, fields, new NoteFindings("", text));
  const findField = createFieldFinder("note", fields);
  const start = frontMatter?.bodyStart ?? (text.startsWith("\uFEFF") ? 1 : 0);
  const inBody = scanInlineKeys(text, start).map((key) => (isLogByLook(key, fields) ? undefined : findField(key)));
  if (inBody.length === 0) return false;
  const above = frontMatter
    ? text.slice(frontMatter.start, Math.min(frontMatter.end, frontMatter.start + LONGEST_FRONT_MATTER))
    : "";
  const inFront = Array.from(scanKeyLines(above), ({ key, hasValue }) =>
    hasValue && !isLogByLook(key, fields) ? findField(key) : undefined,
  );
  const known = [...inFront, ...inBody];
  return known.includes("company") && known.some((field) => field !== undefined && APPLICATION_FIELDS.has(field));
}

function hasNoteKeys(yaml: string, fields: Readonly<Record<string, string>>): boolean {
  const findField = createFieldFinder("note", fields);
  let hasCompany = false;
  let hasMore = false;
  for (const { key, hasValue } of yaml.trimStart().startsWith("{") ? parseKeys(yaml) : scanKeyLines(yaml)) {
    const field = hasValue && !isLogByLook(key, fields) ? findField(key) : undefined;
    hasCompany ||= field === "company";
    hasMore ||= field !== undefined && APPLICATION_FIELDS.has(field);
    if (hasCompany && hasMore) return true;
  }
  return false;
}

/** A mapping in flow style (`{company: Acme, …}`) has no key lines; hardly anybody writes one, so parsing it is fine. */
function parseKeys(yaml: string): readonly { readonly key: string; readonly hasValue: boolean }[] {
  const { root } = readYaml(yaml, { start: 0, end: yaml.length }, new NoteFindings("", yaml));
  if (root.kind !== "mapping") return [];
  return root.members().map(({ key, value }) => ({ key, hasValue: value("").kind !== "nothing" }));
}
