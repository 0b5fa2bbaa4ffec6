/** What a file steers a workspace by. */
export type SteeringKind = "policy" | "scenario" | "workspace";

/** Which of them a YAML file is, by its name. */
export function kindOfFile(file: string): SteeringKind {
  if (/(?:^|[/\\])followthrough\.ya?ml$/iu.test(file)) return "workspace";
  return /\.scenarios\.ya?ml$/iu.test(file) ? "scenario" : "policy";
}
