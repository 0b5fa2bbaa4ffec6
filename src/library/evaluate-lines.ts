import { evaluateLines as evaluate, type LineCount } from "../batch/index.js";
import { checkZone, readNow, type Now } from "./core/index.js";

export interface EvaluateLinesOptions {
  /** For lines that say no `now` of their own. */
  readonly now: Now;
  /** The time zone of whoever's line and workspace file name none: an IANA name, such as Europe/Berlin. */
  readonly zone: string;
  /** Built-ins' names: they count instead of everybody's own policies. */
  readonly policy?: string | readonly string[];
  /** Consecutive notes of one person with one clock are judged together: at most 10,000 lines and 64 MiB of them. */
  readonly together?: boolean;
  /** Actions include what follows if nobody answers. */
  readonly forecast?: boolean;
}

/**
 * What `followthrough batch` does: JSON Lines in (a note a line: `{"person", "path", "text", "now", "zone"}`, and before somebody's
 * notes their `{"person", "config", "policies"}`), JSON Lines out, one for each note, in order: `{"path", "person", "actions",
 * "findings", "events"}`. A line that cannot be judged is answered by `{"path", "person", "line", "error"}`. No file is read. It
 * holds one note at a time, so that memory does not grow with the input, and takes the next when its answer has been taken.
 *
 * @param chunks UTF-8 as it comes, cut anywhere, or texts that are cut between characters: a stream, `file.readableWebStream()`, a list
 * @yields lines, each with its end
 * @returns how many notes and errors there were
 * @throws InvalidInput where `now` or `zone` is wrong, with the first line
 */
export async function* evaluateLines(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  { now, zone, policy = [], together = false, forecast = false }: EvaluateLinesOptions,
): AsyncGenerator<string, LineCount> {
  checkZone(zone);
  readNow(now, zone);
  return yield* evaluate(chunks, {
    readNow: (own) => readNow(now, own),
    zone: () => zone,
    policies: [policy].flat(),
    ...{ together, forecast },
  });
}
