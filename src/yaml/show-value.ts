import { echo, oneLine } from "../text/index.js";

/** What stands in the file, said in a message: text in quotes and shortened, lists and mappings by their kind. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return `"${value.trim() === "" ? oneLine(value.slice(0, 40)) : echo(value)}"`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a mapping" : echo(JSON.stringify(value));
}
