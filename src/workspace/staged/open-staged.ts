import type { IndexPlace, Staged } from "./open-index.js";

export type { Staged };

/** Git is started, and what starts it is loaded, for this alone. @throws GitFailure */
export async function openStaged(place: IndexPlace): Promise<Staged> {
  const { openIndex } = await import("./open-index.js");
  return openIndex(place);
}
