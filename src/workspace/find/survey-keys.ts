import { compareTexts } from "../../text/index.js";
import type { Workspace } from "../config/index.js";
import { explainFailure } from "../files/index.js";

/** What files that are no notes have in their front matter. */
export interface KeySurvey {
  /** How many of them begin with one. */
  readonly frontMatters: number;
  /** Their keys at top level, the commonest first. */
  readonly keys: readonly { readonly key: string; readonly count: number }[];
}

/** A person sees from so many what the others look like. */
const MOST_READ = 500;

/** Of the first few hundred of these files, by their beginnings; for a message, so that no YAML is parsed for it. */
export function surveyKeys({ root, files }: Workspace, paths: readonly string[]): KeySurvey {
  const counts = new Map<string, number>();
  let frontMatters = 0;
  for (const path of paths.slice(0, MOST_READ)) {
    const keys = readKeys(files, `${root}/${path}`);
    if (!keys) continue;
    frontMatters++;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = Array.from(counts, ([key, count]) => ({ key, count }));
  return { frontMatters, keys: keys.toSorted((a, b) => b.count - a.count || compareTexts(a.key, b.key)) };
}

/** Undefined where the file begins with no front matter, or cannot be read. */
function readKeys(files: Workspace["files"], path: string): ReadonlySet<string> | undefined {
  const [first, ...lines] = readStart(files, path).split(/\r?\n/u);
  if (first?.replace("\uFEFF", "").trimEnd() !== "---") return undefined;
  const keys = new Set<string>();
  for (const line of lines) {
    if (line.trimEnd() === "---") break;
    const { key } = /^(?<key>\p{L}[\p{L}\d _-]*):(?:\s|$)/u.exec(line)?.groups ?? {};
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

function readStart(files: Workspace["files"], path: string): string {
  try {
    return files.readStart(path);
  } catch (error) {
    explainFailure(error); // what is no failure of the file system goes on
    return "";
  }
}
