/** A request, as far as it matters here. */
export interface Request {
  readonly method: string;
  /** The request target as it was sent (RFC 9112 §3.2). */
  readonly url: string;
  /** By lower-case name, a value for each line that was sent. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  /** When it came: milliseconds since the epoch. */
  readonly at: number;
  /** Reads what was sent with it, up to so many bytes; what nobody reads ends the connection. */
  readonly readBody: (most: number) => Promise<Body>;
}

/** The bytes of a body, or that it is larger than may be read, came too slowly, or broke off. */
export type Body = Uint8Array | "large" | "slow" | "broken";

/** What is answered. An answer to HEAD has the headers of that to GET, and no body. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A header that may be sent on several lines, as one (RFC 9110 §5.3); nothing if it was not sent. */
export function readHeader({ headers }: Request, name: string): string | undefined {
  return headers[name]?.join(", ");
}
