import { once } from "node:events";
import type { Writable } from "node:stream";

/**
 * Writes texts as they come, and waits where the reader is slower. Who has seen enough (`| head -1`) ends it.
 *
 * @returns what the texts end with; undefined where the reader has gone
 */
export async function writeAll<Outcome>(
  texts: AsyncGenerator<string, Outcome>,
  output: Writable,
): Promise<Outcome | undefined> {
  // Whoever opened the stream tells why it cannot be written to; here it is only noticed.
  const gone = new AbortController();
  const leave = (): void => {
    gone.abort();
  };
  output.once("error", leave).once("close", leave);
  try {
    for (;;) {
      const next = await texts.next();
      if (next.done === true) return next.value;
      if (gone.signal.aborted || output.destroyed) return undefined;
      if (!output.write(next.value)) await untilDrained(output, gone.signal);
    }
  } finally {
    output.removeListener("error", leave).removeListener("close", leave);
    await texts.return(undefined as never).catch(() => undefined);
  }
}

async function untilDrained(output: Writable, signal: AbortSignal): Promise<void> {
  try {
    await once(output, "drain", { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
