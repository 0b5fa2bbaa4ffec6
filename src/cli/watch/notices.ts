import { multiLine } from "../../text/index.js";
import type { Io } from "../io.js";

/** What there is to say of the work itself, on standard error: each once, for as long as it stays the same. */
export interface Notices {
  /** @param text undefined: there is nothing to say of it any more */
  readonly tell: (topic: string, text: string | undefined) => void;
}

export function tellOnce({ stderr }: Pick<Io, "stderr">): Notices {
  const told = new Map<string, string | undefined>();
  return {
    tell: (topic, text) => {
      if (text !== undefined && text !== told.get(topic)) stderr.write(`${multiLine(text)}\n`);
      told.set(topic, text);
    },
  };
}
