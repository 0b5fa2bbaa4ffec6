import {
  isWikilink,
  limitFrontMatter,
  locateFrontMatter,
  openMapping,
  openNote,
  type Fields,
} from "../front-matter/index.js";
import { NoteFindings } from "../findings/index.js";
import { readYaml, type TopMapping } from "../../yaml/index.js";

/** The front matter of a note that can be read, as the reader sees it: where its keys and values stand. */
export interface NoteFields extends TopMapping {
  readonly text: string;
  readonly fields: Fields<"note">;
  /** The workspace's own keys for known fields. */
  readonly ownKeys: Readonly<Record<string, string>>;
}

/** What is wrong with the note is not told: whoever edits it has read it before. */
export function openFields(text: string, ownKeys: Readonly<Record<string, string>> = {}): NoteFields | undefined {
  const findings = new NoteFindings("", text);
  const frontMatter = locateFrontMatter(text, ownKeys, findings);
  if (!frontMatter) return undefined;
  const range = limitFrontMatter(text, frontMatter, findings);
  const note = openNote({ path: "", text }, range, findings);
  const { root } = readYaml(text, range, findings, { isText: isWikilink });
  if (root.kind !== "mapping") return undefined;
  const members = root.members();
  const mapping = { members: () => members, origin: { path: "", ...range } };
  return { text, range, mapping, fields: openMapping("note", mapping, note, ownKeys), ownKeys };
}
