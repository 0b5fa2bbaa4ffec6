import { oneLine } from "../text/index.js";

const LONGEST = 40;

/** What stands in the file, said in a message: text in quotes and shortened, lists and mappings by their kind. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return `"${shorten(oneLine(value))}"`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a mapping" : shorten(JSON.stringify(value));
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text;
}
