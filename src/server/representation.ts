import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** What an address leads to: bytes, and how to tell whether they are still the same (RFC 9110 §8.8). */
export interface Representation {
  readonly bytes: Uint8Array;
  /** Strong: the same for the same bytes, also after a restart. Without its quotes. */
  readonly etag: string;
  /** When the bytes last changed: milliseconds since the epoch, whole seconds. */
  readonly lastModified?: number;
  /** Content-Type and what else belongs to it alone. */
  readonly headers: Readonly<Record<string, string>>;
  /** The same bytes, compressed when first asked for. */
  readonly compress: () => Promise<Uint8Array>;
}

export interface RepresentationOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly lastModified?: number;
}

export function represent(content: string | Uint8Array, options: RepresentationOptions): Representation {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const etag = createHash("sha256").update(bytes).digest("base64url").slice(0, 27);
  let compressed: Promise<Uint8Array> | undefined;
  return { ...options, bytes, etag, compress: () => (compressed ??= promisify(gzip)(bytes)) };
}

const SECOND = 1000;

/**
 * What stands at an address now, dated: the same bytes keep their validators; others get a later date even if they
 * come in the same second, because with one date for both a client that only knows dates would keep the older.
 * @param now milliseconds since the epoch
 */
export function succeed(
  previous: Representation | undefined,
  content: string,
  { headers, now }: { readonly headers: RepresentationOptions["headers"]; readonly now: number },
): Representation {
  const next = represent(content, { headers });
  if (previous?.etag === next.etag) return previous;
  const second = Math.floor(now / SECOND) * SECOND;
  return { ...next, lastModified: Math.max(second, (previous?.lastModified ?? -Infinity) + SECOND) };
}
