/**
 * How many cases a property of consequence is tried on: all of them in CI, a quarter on a developer's machine, so that
 * `npm test` stays short.
 */
export function cases(count: number): number {
  const { CI = "" } = process.env;
  return CI === "" || CI === "false" ? Math.ceil(count / 4) : count;
}
