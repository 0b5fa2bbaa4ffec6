/** A request target (RFC 9112 §3.2), taken apart. */
export interface Target {
  /** Host and port, if the target names them: it then counts instead of the Host header (§3.2.2). */
  readonly authority?: string;
  /** Decoded one by one, so that an encoded slash makes no segment of its own: `/a/` has `a` and an empty one. */
  readonly segments: readonly string[];
}

const FORM = /^(?:https?:\/\/(?<authority>[^/?]*))?(?<path>\/[^?]*)?(?:\?.*)?$/iu;

/** What the client may send: printable ASCII without a fragment (RFC 3986 §2). Longer ones are nobody's address here. */
const SENDABLE = /^[!"$-~]+$/u;
export const MAX_TARGET = 2000;

/** Reads origin-form and absolute-form; nothing for what is no target of a GET. A query is passed over. */
export function parseTarget(url: string): Target | undefined {
  if (!SENDABLE.test(url)) return undefined;
  const { authority, path } = FORM.exec(url)?.groups ?? {};
  if (authority === undefined && path === undefined) return undefined;
  try {
    const segments = (path ?? "/").slice(1).split("/").map(decodeURIComponent);
    return authority === undefined ? { segments } : { authority, segments };
  } catch (error) {
    if (error instanceof URIError) return undefined; // %zz, or bytes that are no UTF-8
    throw error;
  }
}
