/** What a page is made of by the program, or shows of it, is proven elsewhere: what is left is what somebody wrote. */
const MADE: readonly RegExp[] = [
  /<!-- (?:generated|read as): .*?<!-- end -->/gsu,
  /<!-- (?:checks|input checks), .*?<!-- end of (?:checks|input checks) -->/gsu,
  /<!-- read as: .*?(?=\n\n[^|])/gsu,
  /<!-- the week of .*?<!-- end of the week -->/gsu,
  /^```.*?^```$/gmsu,
  /<!--.*?-->/gsu,
  // Indented code, and the rows of tables that end with the scenario which proves them (days.test.ts).
  /^ {4}.*$/gmu,
  /^\|.*\| `[^`]+` \|$/gmu,
];

/**
 * The sentences of a page of markdown, in its order, each on one line. A heading, an item of a list and a row of a table end one,
 * too; a semicolon does not.
 */
export function listSentences(page: string): readonly string[] {
  let text = page;
  for (const made of MADE) text = text.replaceAll(made, "\n");
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*] |\d+\. |\||#+ ))/u)
    .flatMap((block) =>
      block
        .replaceAll(/\s+/gu, " ")
        .trim()
        .split(/(?<=[.!?][)*]{0,3}) (?=[A-Z`*[])/u),
    )
    .filter((sentence) => sentence !== "");
}
