/**
 * The fragment, not yet percent-encoded, by which GitHub and editors know a heading of a markdown document: its text in
 * lower case, without punctuation, blanks as hyphens. Of two alike, the first has it.
 */
export function headingAnchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
