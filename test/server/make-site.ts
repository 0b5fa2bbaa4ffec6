import { succeed } from "../../src/server/representation.js";
import { FEED_HEADERS, holdAssets, representPage } from "../../src/server/resources.js";
import { respond, type Server, type Site } from "../../src/server/respond.js";
import { deriveAccess } from "../../src/server/tokens.js";
import type { Answer, Body, Request } from "../../src/server/exchange.js";
import { readAsset } from "../cli/read-asset.js";

/** Sat, 21 Nov 2026 08:00:00 GMT, and when the feed last changed, an hour before. */
export const NOW = Date.parse("2026-11-21T08:00:00Z");
export const CHANGED = NOW - 3_600_000;

export const FEED = `BEGIN:VCALENDAR\r\n${"X-LINE:the same again\r\n".repeat(100)}END:VCALENDAR\r\n`;
export const PAGE = `<!doctype html>\n${"<p>the page\n".repeat(100)}`;
export const TOKEN = "sixteen-or-more_0";
export const ACCESS = deriveAccess(TOKEN);

export const feed = succeed(undefined, FEED, { headers: FEED_HEADERS, now: CHANGED });

/** On loopback. */
export const PLACE: Server["place"] = { host: "127.0.0.1", port: 8484 };

/** Without a token. */
export const SITE: Site = {
  access: undefined,
  feed: () => Promise.resolve(feed),
  page: (authority) => Promise.resolve(representPage(`${PAGE}<p>${authority}\n`)),
  asset: holdAssets(readAsset),
};

/** What is given of a request; the rest is a plain GET of the feed by the address of this machine. */
export interface Given {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly at?: number;
  readonly body?: Body;
}

export function ask(
  { method = "GET", url = "/follow-ups.ics", headers = {}, at = NOW, body = new Uint8Array() }: Given,
  { place = PLACE, ...site }: Site & { readonly place?: Server["place"] } = SITE,
): Promise<Answer> {
  const lines = Object.entries({ host: "127.0.0.1:8484", ...headers }).map(
    ([name, value]): [string, readonly string[]] => [name, typeof value === "string" ? [value] : value],
  );
  const request: Request = {
    method,
    url,
    headers: Object.fromEntries(lines),
    at,
    readBody: () => Promise.resolve(body),
  };
  return respond(request, { place, sites: [site] });
}

export function textOf({ body }: Answer): string {
  return Buffer.from(body).toString();
}
