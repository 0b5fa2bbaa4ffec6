import type { EditorContext, Found } from "../feature.js";

/** An open document for what concerns all notes of its workspace: these are evaluated in turns before. */
export async function findPrepared(uri: string, find: EditorContext["find"]): Promise<Found | undefined> {
  const first = await find(uri);
  await first?.session.prepare(first.now);
  // It may have been given another text meanwhile.
  return find(uri);
}
