const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
const HEADING = /^ {0,3}(?<hashes>#{1,6})(?:[ \t]+(?<title>.*?))?[ \t]*$/u;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/u;

/**
 * Whether something is written below the front matter besides headings, rules, comments and drafts. A scan of lines,
 * because the markdown parser costs more than all the rest of a run; the two agree on what people write.
 */
export function hasNotes(markdown: string): boolean {
  let draftDepth: number | undefined;
  let isInFence = false;
  for (const line of markdown.replace(/<!--.*?-->/gsu, "").split(/\r\n|\n|\r/u)) {
    const { hashes = "", title = "" } = (isInFence ? null : HEADING.exec(line))?.groups ?? {};
    if (FENCE.test(line)) isInFence = !isInFence;
    if (hashes !== "") {
      if (draftDepth === undefined || hashes.length <= draftDepth)
        draftDepth = /^draft\s*:\s*\S/iu.test(title) ? hashes.length : undefined;
    } else if (draftDepth === undefined && line.trim() !== "" && !RULE.test(line)) return true;
  }
  return false;
}
