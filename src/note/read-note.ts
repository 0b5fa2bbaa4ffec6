import type { Finding, Ignores } from "../diagnostics/index.js";
import type { Range } from "../text/index.js";
import type { Application } from "../facts/index.js";
import { hasNotes } from "./has-notes.js";
import { limitFrontMatter, locateFrontMatter, type LocatedFrontMatter } from "./locate-front-matter.js";
import { isBodyWanted } from "./needs-markdown.js";
import { Problems } from "./problems.js";
import { readApplication, type NoteOptions } from "./read-application.js";
import { readBody } from "./read-body.js";
import { readIgnores, type CommentPlaces } from "./read-ignores.js";
import { tellWrongType } from "./read-scalar.js";
import { readYaml, type YamlText } from "../yaml/index.js";
import { isWikilink } from "./wikilink.js";

export interface NoteSource {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What decoding its bytes found; the reading has them, too. */
  readonly findings?: readonly Finding[];
}

export interface NoteReading {
  readonly path: string;
  readonly text: string;
  /** What the note says, as far as it can be read; missing where there is no front matter to read. */
  readonly application?: Application;
  /** All that is wrong with it, by place. */
  readonly findings: readonly Finding[];
  /** The note's `followthrough-ignore` comments. */
  readonly ignores: Ignores;
}

/**
 * Text → note → facts, all of them plain data. Whatever a person wrote, it never throws: all problems become findings, each
 * with its place.
 *
 * @throws Error if `needsMarkdown` holds of the text and `loadMarkdown` was not awaited before: a mistake of the caller's
 */
export function readNote(source: NoteSource, options: NoteOptions): NoteReading {
  const { path, text } = source;
  const problems = new Problems(path, text, source.findings);
  const frontMatter = locateFrontMatter(text, options.fields, problems);
  const parsed = frontMatter && parseFrontMatter(source, frontMatter, problems);
  const ignores = readIgnores(text, placeComments(text, frontMatter, parsed?.yaml.parts ?? []));
  const application = parsed && readFrontMatter(source, { ...parsed, ignores }, options, problems);
  return { path, text, application, findings: problems.list(), ignores };
}

function parseFrontMatter(
  { path, text }: NoteSource,
  frontMatter: LocatedFrontMatter,
  problems: Problems,
): Omit<ParsedFrontMatter, "ignores"> {
  const range = limitFrontMatter(text, frontMatter, problems);
  // Where an unclosed front matter ends is a guess: markdown that was taken for YAML is not worth a word.
  const told = frontMatter.kind === "unclosed" ? new Problems(path, text) : problems;
  const yaml = readYaml(text, range, told, { isText: isWikilink });
  return { frontMatter, range, yaml };
}

interface ParsedFrontMatter {
  readonly frontMatter: LocatedFrontMatter;
  /** Of the YAML that is read. */
  readonly range: Range;
  readonly yaml: YamlText;
  readonly ignores: Ignores;
}

function readFrontMatter(
  { path, text }: NoteSource,
  { frontMatter, range, yaml, ignores }: ParsedFrontMatter,
  options: NoteOptions,
  problems: Problems,
): Application | undefined {
  const { kind, fence } = frontMatter;
  const { root } = yaml;
  const members = root.kind === "mapping" ? root.members() : [];
  if (kind === "unclosed" && members.length === 0) return undefined;
  const reading = { path, text, problems };
  if (root.kind !== "mapping") {
    tellWrongType(root, "keys and values, such as company: Acme", reading);
    return undefined;
  }
  const mapping = {
    members: () => members,
    origin: { path: "", ...range },
    fence: { path: "", start: fence, end: fence + 3 },
  };
  return readApplication(mapping, { ...readMarkdown(text, frontMatter, options), ignores }, reading, options);
}

function placeComments(
  text: string,
  frontMatter: LocatedFrontMatter | undefined,
  yaml: readonly Range[],
): CommentPlaces {
  const first = text.startsWith("\uFEFF") ? 1 : 0;
  const { fence, bodyStart = first } = frontMatter ?? {};
  return { fence, yaml, bodyStart, parseFrom: frontMatter ? startOfMarkdown(frontMatter) : first };
}

function readMarkdown(
  text: string,
  frontMatter: LocatedFrontMatter,
  options: NoteOptions,
): Pick<Application, "body" | "hasNotes"> {
  const { bodyStart } = frontMatter;
  const isWanted = isBodyWanted(text, bodyStart, options);
  return {
    body: isWanted ? readBody(text, { bodyStart, parseFrom: startOfMarkdown(frontMatter) }) : { drafts: [] },
    hasNotes: hasNotes(text.slice(bodyStart)),
  };
}

/** The markdown parser sees a closed front matter as we do; an unclosed one it would take for text. */
function startOfMarkdown({ kind, fence, bodyStart }: LocatedFrontMatter): number {
  return kind === "unclosed" ? bodyStart : fence;
}
