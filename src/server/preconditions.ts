import { readHeader, type Request } from "./exchange.js";
import { parseHttpDate } from "./http-date.js";

/** What a request's conditions are held against: the representation that was selected for it. */
export interface Validators {
  /** Strong, with its quotes. */
  readonly etag: string;
  /** Milliseconds since the epoch, whole seconds. */
  readonly lastModified?: number;
}

/** Sent as usual, not sent because the client has it, or not sent because it is not what the client thinks it is. */
export type Verdict = 200 | 304 | 412;

const ENTITY_TAG = /(?<weak>W\/)?(?<tag>"[\x21\x23-\x7E\x80-\xFF]*")/gu;

/** Evaluates the conditions of a GET or HEAD in the order of RFC 9110 §13.2.2. */
export function judgePreconditions(request: Request, { etag, lastModified }: Validators): Verdict {
  const since = (name: string): number | undefined => parseHttpDate(readHeader(request, name) ?? "", request.at);
  const isLaterThan = (date: number | undefined): boolean | undefined =>
    date === undefined || lastModified === undefined ? undefined : lastModified > date;

  const ifMatch = readHeader(request, "if-match");
  if (ifMatch !== undefined) {
    if (!lists(ifMatch, etag, "strong")) return 412;
  } else if (isLaterThan(since("if-unmodified-since")) === true) {
    return 412;
  }
  const ifNoneMatch = readHeader(request, "if-none-match");
  if (ifNoneMatch !== undefined) return lists(ifNoneMatch, etag, "weak") ? 304 : 200;
  return isLaterThan(since("if-modified-since")) === false ? 304 : 200;
}

/** Whether a list of entity tags, or `*`, has this strong one. A weak tag equals it only in a weak comparison (§8.8.3.2). */
function lists(field: string, etag: string, comparison: "strong" | "weak"): boolean {
  if (field.trim() === "*") return true;
  return Array.from(field.matchAll(ENTITY_TAG)).some(
    ({ groups }) => groups?.tag === etag && (comparison === "weak" || groups.weak === undefined),
  );
}
