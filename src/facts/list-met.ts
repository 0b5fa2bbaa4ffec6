import type { Contact } from "./contact.js";
import { isHeld } from "./interview.js";
import type { Situation } from "./situation.js";

/** Everyone who took part in an interview held so far, each once, in the order in which the note names them. */
export function listMet({ application, now }: Pick<Situation, "application" | "now">): readonly Contact[] {
  const held = application.interviews.filter((one) => isHeld(one, now));
  return [...new Set(held.flatMap((one) => one.with))];
}
