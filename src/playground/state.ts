/** All that the page shows follows from this. */
export interface State {
  readonly note: string;
  /** The built-in policies that count, by name. */
  readonly builtins: readonly string[];
  /** The person's own, laid over them; empty where there is none. */
  readonly policy: string;
  /** `2026-11-21T09:00` by the clock of the zone; missing where the page follows the browser's clock. */
  readonly now?: string;
  /** An IANA name. */
  readonly zone: string;
}

/** Longer texts are no note that somebody wrote, and a small link can hold a huge one. In UTF-16 units. */
const LONGEST = 1_000_000;

/** `d` for what is deflated (RFC 1951), `p` for plain; base64url (RFC 4648, section 5) either way. */
const DEFLATED = "d.";
const PLAIN = "p.";

/** What stands behind the `#` of an address for this state. */
export async function writeFragment(state: State): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  if (typeof CompressionStream === "undefined") return PLAIN + toBase64Url(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return DEFLATED + toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** The state of a link; undefined for what no link of ours holds: cut off, from elsewhere, too long. */
export async function readFragment(fragment: string): Promise<State | undefined> {
  try {
    const bytes = fromBase64Url(fragment.slice(DEFLATED.length));
    if (fragment.startsWith(PLAIN)) return readState(new TextDecoder().decode(bytes));
    return fragment.startsWith(DEFLATED) ? readState(await inflate(bytes)) : undefined;
  } catch {
    return undefined;
  }
}

/** @throws where the bytes are not deflated text, or more of it than anybody writes */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    if (text.length > LONGEST) {
      await reader.cancel();
      throw new RangeError(`more than ${LONGEST} characters`);
    }
  }
  return text;
}

/** @throws where the text is no JSON */
function readState(text: string): State | undefined {
  const read: unknown = JSON.parse(text);
  if (typeof read !== "object" || read === null) return undefined;
  const { note, builtins, policy, now, zone } = read as Readonly<Record<string, unknown>>;
  if (typeof note !== "string" || typeof policy !== "string" || typeof zone !== "string") return undefined;
  if (!Array.isArray(builtins) || (now !== undefined && typeof now !== "string")) return undefined;
  return { note, policy, zone, builtins: builtins.map(String), ...(now !== undefined && { now }) };
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @throws where it is none */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
