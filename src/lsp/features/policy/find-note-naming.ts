interface Written {
  readonly path: string;
  readonly text: string;
}

/**
 * The first file of which a note names a rule or a check: in its `skip`, or in a comment that ignores a finding. What a note
 * merely says is no such thing.
 * @param others files of scenarios, which hold notes, among others
 */
export function findNoteNaming(
  name: string,
  notes: readonly Written[],
  others: readonly Written[],
): string | undefined {
  const names = (line: string): boolean => line.split(/[^\p{L}\p{N}_-]+/u).includes(name);
  const holds = (text: string, isPlace: (line: string) => boolean): boolean =>
    text.includes(name) && text.split(/\r?\n/u).some((line) => isPlace(line) && names(line));
  const isPlace = (line: string): boolean => line.includes("followthrough-ignore") || /^[ \t]*skip[ \t]*:/u.test(line);
  // A list in lines of its own.
  const isPlaceOfNote = (line: string): boolean => isPlace(line) || /^[ \t]*-[ \t]+[^ \t]+[ \t]*$/u.test(line);
  return (
    notes.find(({ text }) => holds(text, isPlaceOfNote))?.path ?? others.find(({ text }) => holds(text, isPlace))?.path
  );
}
