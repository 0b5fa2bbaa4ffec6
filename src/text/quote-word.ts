/** One word for a POSIX shell: nothing but a single quote ends single quotes (XCU 2.2.2). */
export function quoteWord(word: string): string {
  return /^[\w./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
