/** A name as one is called by it: German bends the title that stands before one, `mit Herrn Lorenz`. */
export function nominative(name: string): string {
  return name.replace(/^Herrn(?=\s)/u, "Herr");
}
