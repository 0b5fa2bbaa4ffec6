import { isIP } from "node:net";
import { formatAuthority, isEverywhere, type Place } from "./hosts.js";
import { listPaths } from "./routes.js";
import type { Door } from "./tokens.js";

/** What a person opens and subscribes to. */
export interface Addresses {
  readonly page: string;
  /** The feed, by the scheme that opens a calendar program. */
  readonly webcal: string;
  /** The feed, by the scheme it is fetched by. */
  readonly feed: string;
}

/** @param authority host and port by which the server was reached; the public address, if there is one, goes before it */
export function listAddresses(authority: string, { url }: Pick<Place, "url">, door: Door | undefined): Addresses {
  const base = url ?? `http://${authority}/`;
  const paths = listPaths(door);
  const feed = base + paths.feed;
  return { page: base + paths.page, webcal: feed.replace(/^https?:/u, "webcal:"), feed };
}

/**
 * Hosts with their port, by which others (or, where it is for this machine alone, its own programs) reach the server.
 * @param own the machine's addresses in its networks
 */
export function listAuthorities({ host, port }: Place, own: readonly string[]): readonly string[] {
  const isReachable = (address: string): boolean => isIP(host) === 6 || !address.includes(":");
  const hosts = isEverywhere(host) ? own.filter(isReachable) : [host];
  return (hosts.length > 0 ? hosts : ["127.0.0.1"]).map((one) => formatAuthority(one, port));
}
