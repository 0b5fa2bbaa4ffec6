import { fold, oneLine } from "../text/index.js";

/** Where a job was found, in the words of the note: of an address, whose it is. `https://www.jobs.example/4711` is jobs.example. */
export function nameSource(written: string | undefined): string | undefined {
  const text = oneLine(written ?? "").trim();
  const host = /^(?:https?:\/\/|www\.)([^\s/?#]+)/iu.exec(text)?.[1]?.toLowerCase();
  const name =
    host
      ?.replace(/^.*@/u, "")
      .replace(/^www\./u, "")
      .replace(/:\d*$/u, "") ?? text;
  return name === "" ? undefined : name;
}

/** Two spellings of one name have the same key. */
export function keyOfSource(name: string): string {
  return fold(name);
}
