/** A name for a deed that no other has: sent twice under the same one, it is done once. */
export function makeName() {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
