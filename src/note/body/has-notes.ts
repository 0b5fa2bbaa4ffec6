import { withoutComments } from "../../text/index.js";
import { readHeadingLine } from "./heading-line.js";
import { isRule } from "./is-rule.js";

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
const INDENT = /^ {0,3}/u;

/**
 * Whether something is written below the front matter besides headings, rules, comments and drafts. A scan of lines,
 * because the markdown parser costs more than all the rest of a run; the two agree on what people write.
 */
export function hasNotes(markdown: string): boolean {
  let draftDepth: number | undefined;
  let isInFence = false;
  for (const line of withoutComments(markdown, "").split(/\r\n|\n|\r/u)) {
    const heading = isInFence ? undefined : readHeadingLine(line);
    if (FENCE.test(line)) isInFence = !isInFence;
    if (heading) {
      const { depth, title } = heading;
      if (draftDepth === undefined || depth <= draftDepth)
        draftDepth = /^draft\s*:\s*\S/iu.test(title) ? depth : undefined;
    } else if (draftDepth === undefined && line.trim() !== "" && !isRule(line.replace(INDENT, ""))) return true;
  }
  return false;
}
