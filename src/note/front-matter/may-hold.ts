import type { Value } from "../../yaml/index.js";
import { bareWord } from "../../text/index.js";
import type { Holding } from "../keys/index.js";

const BOOLEANS: ReadonlySet<string> = new Set("true false yes no on off ja nein oui non sí si no x".split(" "));

/** What can be told from other things by its look. */
export const JUDGED: ReadonlySet<Holding> = new Set<Holding>(["date", "dates", "moment", "email"]);

/**
 * Whether a key with this value can be meant as its field. A box to tick is no date (`applied: true`). Under another name
 * than the field's own, neither is a text without digits (`reminder: weekly`), nor is a name an address.
 */
export function mayHold(holds: Holding, value: Value, key: { readonly isOwnName: boolean }): boolean {
  if (value.kind !== "text") return true;
  const text = value.text.trim();
  if (holds === "email") return key.isOwnName || text.includes("@");
  if (!JUDGED.has(holds)) return true;
  return key.isOwnName ? !BOOLEANS.has(bareWord(text)) : /\d/u.test(text);
}

/** What a key that names a job besides `role` says with this value: the job, where it is advertised, or something of the person's own. */
export function meaningOfJob(value: Value): "role" | "link" | "own" {
  const [only, second] = value.kind === "list" ? value.items() : [value];
  if (second !== undefined || only?.kind !== "text") return value.kind === "nothing" ? "role" : "own";
  const text = only.text.trim();
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(text)) return "link";
  return /\p{L}/u.test(text) && !BOOLEANS.has(bareWord(text)) ? "role" : "own";
}
