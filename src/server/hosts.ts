import { BlockList, isIP } from "node:net";

/** Where the server listens, and as what it is known. */
export interface Place {
  /** An address or a name; 0.0.0.0 or :: for all networks of the machine. */
  readonly host: string;
  readonly port: number;
  /** The public address behind a proxy, if there is one: absolute, ends with a slash. */
  readonly url?: string;
}

/** RFC 1122 §3.2.1.3 and RFC 4291 §2.5.3. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");
const EVERYWHERE = new Set(["0.0.0.0", "::", "::ffff:0:0"]);
const AUTHORITY = /^(?:\[(?<ip6>[\da-f:.]+)\]|(?<name>[^\s:@[\]]+))(?::(?<port>\d{1,5}))?$/iu;
const DEFAULT_PORT = { "http:": 80, "https:": 443 } as const;

/** Nobody but this machine can reach it. */
export function isLoopback(host: string): boolean {
  const name = canonical(host);
  const family = isIP(name);
  return family === 0 ? name === "localhost" : LOOPBACK.check(name, family === 6 ? "ipv6" : "ipv4");
}

export function isEverywhere(host: string): boolean {
  return EVERYWHERE.has(canonical(host));
}

/** One spelling for each: names in lower case, IPv6 addresses as browsers write them (RFC 5952), without a zone. */
function canonical(host: string): string {
  if (isIP(host) !== 6) return host.toLowerCase();
  const [address = ""] = host.split("%", 1);
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

/** Host and port as they stand in a URL. */
export function formatAuthority(host: string, port: number): string {
  const literal = isIP(host) === 6 ? `[${host}]` : host;
  return port === DEFAULT_PORT["http:"] ? literal : `${literal}:${port}`;
}

/**
 * Whether a request names this server. A page of any site can have its own name resolve to this machine (DNS
 * rebinding) and would then read what is served as its own; but its requests still carry that name. So only names that
 * the person chose are answered. A server in all networks does not know what its addresses are seen as from outside
 * (port forwarding, containers), and takes any address: a rebound name is never one.
 */
export function isOurs(authority: string, place: Place): boolean {
  if (place.url !== undefined && isSameAuthority(authority, place.url)) return true;
  const { ip6, name, port } = AUTHORITY.exec(authority)?.groups ?? {};
  const host = canonical(ip6 ?? name ?? "");
  if (Number(port ?? DEFAULT_PORT["http:"]) !== place.port) return false;
  // Of brackets only an IPv6 address, and an IPv6 address only in brackets (RFC 3986 §3.2.2).
  if (ip6 !== undefined && isIP(ip6) !== 6) return false;
  if (host === canonical(place.host)) return true;
  if (isLoopback(place.host)) return host === "localhost" || host === "127.0.0.1" || host === "::1";
  return isEverywhere(place.host) && (host === "localhost" || isIP(host) !== 0);
}

/** Whether an `Origin` (RFC 6454 §7) is this server's own: `null` is nobody's. */
export function isOwnOrigin(origin: string, place: Place): boolean {
  if (place.url !== undefined && origin === new URL(place.url).origin) return true;
  const { authority } = /^http:\/\/(?<authority>[^/?#\\]+)$/iu.exec(origin)?.groups ?? {};
  return authority !== undefined && isOurs(authority, { host: place.host, port: place.port });
}

/** The port may be left out where it is the scheme's own. */
function isSameAuthority(authority: string, url: string): boolean {
  const { protocol, host, port } = new URL(url);
  const wanted = authority.toLowerCase();
  if (wanted === host) return true;
  return port === "" && wanted === `${host}:${protocol === "http:" ? 80 : 443}`;
}
