import { stringify } from "yaml";

/** A value as YAML in block style, however long its lines. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
