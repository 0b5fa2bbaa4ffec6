import { createFieldFinder } from "./keys/index.js";
import { findFrontMatter, LONGEST_FRONT_MATTER } from "./front-matter/index.js";
import { readYaml, scanKeyLines } from "../yaml/index.js";
import { declaresTable } from "./table/index.js";
import { NoteFindings } from "./findings/index.js";

const APPLICATION_FIELDS: ReadonlySet<string> = new Set(["role", "status", "applied", "interviews", "log"]);

/**
 * Whether a markdown file is a note: its front matter has a company and one of role, status, applied, interviews or
 * log, whatever their spelling. It looks at the front matter's key lines only, so a note is still one when its YAML is
 * broken, its front matter opens late or never closes, and the reader can say so. A template whose company is a
 * placeholder is none. A file whose front matter says that its tables hold applications is one, too.
 *
 * @param fields the workspace's own keys for known fields
 */
export function isNote(text: string, fields: Readonly<Record<string, string>> = {}): boolean {
  const frontMatter = findFrontMatter(text);
  if (frontMatter.kind === "none") return false;
  const end = Math.min(frontMatter.end, frontMatter.start + LONGEST_FRONT_MATTER);
  return hasNoteKeys(text.slice(frontMatter.start, end), fields) || declaresTable(text);
}

function hasNoteKeys(yaml: string, fields: Readonly<Record<string, string>>): boolean {
  const findField = createFieldFinder("note", fields);
  let hasCompany = false;
  let hasMore = false;
  for (const { key, hasValue } of yaml.trimStart().startsWith("{") ? parseKeys(yaml) : scanKeyLines(yaml)) {
    const field = hasValue ? findField(key) : undefined;
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
