/** By its name: a policy, a file of scenarios, a workspace file, or another program's. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/iu.test(path);
}
