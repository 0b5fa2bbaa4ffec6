import { findFrontMatter } from "../../../note/index.js";
import type { Range } from "../../../text/index.js";
import { findBodyPlace } from "./find-body-place.js";
import { findFieldPlace } from "./find-field-place.js";
import { findIgnorePlace } from "./find-ignore-place.js";
import { findLinkPlace } from "./find-link-place.js";
import type { Place } from "./place.js";

/** Where the caret is in a note, whether or not its text can be read; nothing where there is nothing to say of it. */
export function findPlace(
  text: string,
  offset: number,
  ownKeys: Readonly<Record<string, string>> = {},
): Place | undefined {
  const yaml = yamlOf(text);
  const isInYaml = yaml !== undefined && offset >= yaml.start && offset <= yaml.end;
  const before = findLinkPlace(text, offset) ?? findIgnorePlace(text, offset, isInYaml);
  if (before) return before;
  if (isInYaml) return findFieldPlace(text, yaml, offset, ownKeys);
  return yaml === undefined || offset > yaml.end + 3 ? findBodyPlace(text, offset) : undefined;
}

/** The front matter's YAML. Of one that is not closed yet it goes as far as it is taken to go. */
export function yamlOf(text: string): Range | undefined {
  const found = findFrontMatter(text);
  return found.kind === "none" ? undefined : { start: found.start, end: found.end };
}
