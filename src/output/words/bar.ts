/**
 * A small bar, of a sign that every terminal and font shows one column wide. Whatever there is has one at least.
 *
 * @param most what the longest bar stands for
 */
export function writeBar(count: number, most: number, width: number): string {
  if (count <= 0) return "";
  const length = most <= width ? count : Math.round((count / most) * width);
  return "#".repeat(Math.max(1, length));
}
