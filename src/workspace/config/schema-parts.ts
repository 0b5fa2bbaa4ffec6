import * as v from "valibot";
import { showValue } from "../../yaml/index.js";

export interface Issue {
  readonly input: unknown;
}

export const expected = (what: string) => (issue: Issue) => `expected ${what}, found ${showValue(issue.input)}`;

export const text = (what: string) => v.pipe(v.string(expected(what)), v.regex(/\S/, expected(what)));

export const mapping = <const Entries extends v.ObjectEntries>(entries: Entries, example: string) =>
  v.strictObject(entries, expected(`a mapping such as ${example}`));

export const flag = (byDefault: boolean, about: string) =>
  v.optional(v.pipe(v.boolean(expected("true or false")), v.description(about)), byDefault);
