/** All is tried that there is: in CI. A developer's machine is to have `npm test` done in less than three minutes. */
export const IS_THOROUGH = !["", "false"].includes(process.env.CI ?? "");

/** How many cases a property of consequence is tried on: all of them in CI, an eighth on a developer's machine. */
export function cases(count: number): number {
  return IS_THOROUGH ? count : Math.ceil(count / 8);
}
