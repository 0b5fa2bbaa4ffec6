/** Text as it is, in a block of markdown that nothing in it ends. */
export function codeBlock(text: string): string {
  const longest = Array.from(text.matchAll(/`+/gu)).reduce((most, [ticks]) => Math.max(most, ticks.length), 0);
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text}\n${fence}`;
}
