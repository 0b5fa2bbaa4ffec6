import { oneLine, shorten } from "../../../text/index.js";

const LAST_FIRST = /^([\p{Lu}][\p{L}'’-]{1,40}), ([\p{Lu}][\p{L}'’. -]{0,40})$/u;

/** A name as people say it: without quotes around it, and `Lovelace, Ada` the other way round. */
export function tidyName(written: string): string {
  const name = oneLine(written)
    .trim()
    .replace(/^["'“]|["'”]$/gu, "")
    .trim();
  const [, last, first] = LAST_FIRST.exec(name) ?? [];
  return shorten(last !== undefined && first !== undefined ? `${first} ${last}` : name, 100);
}
