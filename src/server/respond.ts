import type { PageFileName } from "../output/index.js";
import { answerDeed, type Deeds } from "./answer-deed.js";
import { prefersGzip } from "./content-coding.js";
import { readHeader, type Answer, type Request } from "./exchange.js";
import { isOurs, type Place } from "./hosts.js";
import { formatHttpDate } from "./http-date.js";
import { judgePreconditions } from "./preconditions.js";
import type { Representation } from "./representation.js";
import { findRoute, type Route } from "./routes.js";
import { SECURITY_HEADERS } from "./security-headers.js";
import { MAX_TARGET, parseTarget } from "./target.js";
import type { Door } from "./tokens.js";

/** What is served, and to whom. It is asked only for those who may have it. */
export interface Site {
  /** What its addresses begin with: secrets, the name of a folder, or nothing. */
  readonly access: Door | undefined;
  /** Missing where there is only a page. */
  readonly feed?: () => Promise<Representation>;
  /** Told of each fetch of the feed that was answered with it, or that it has not changed. */
  readonly onFetch?: (fetch: Fetch) => void;
  /** The page, for who came by this address: host and port. */
  readonly page: (authority: string) => Promise<Representation>;
  readonly asset: (name: PageFileName) => Representation;
  /** What is done on the page; missing where it is only for reading. */
  readonly deeds?: Deeds | undefined;
}

/** A fetch of the feed. */
export interface Fetch {
  /** In milliseconds since the epoch. */
  readonly at: number;
  /** As the client calls itself. */
  readonly program: string | undefined;
}

/** Where a server is, and all that it serves. */
export interface Server {
  readonly place: Place;
  readonly sites: readonly Site[];
}

/** Any request → its answer. Nothing of the request but where it leads and what it accepts has any effect on it. */
export async function respond(request: Request, { place, sites }: Server): Promise<Answer> {
  const answer = await answerFor(request, { place, sites });
  const headers = { ...SECURITY_HEADERS, ...answer.headers };
  return { ...answer, headers, body: request.method === "HEAD" ? NOTHING : answer.body };
}

async function answerFor(request: Request, { place, sites }: Server): Promise<Answer> {
  const { method, url } = request;
  if (url.length > MAX_TARGET)
    return say(414, `this address is longer than ${MAX_TARGET} characters; use a printed one`);
  const target = parseTarget(url);
  if (!target) return say(400, "this is no address of a page; use one that followthrough serve printed");
  const [host, ...others] = request.headers.host ?? [];
  // RFC 9112 §3.2: without a Host header, or with several, a request is bad; also if its target names a host.
  if (host === undefined || others.length > 0) return say(400, "the request needs one Host header");
  const authority = target.authority ?? host;
  if (!isOurs(authority, place)) return say(421, WRONG_HOST);
  // Each is held against the path every time: how long it takes does not tell which secret is nearly right.
  const found = sites.flatMap((site) => {
    const route = findRoute(target.segments, site.access);
    return route === undefined ? [] : [{ site, route }];
  })[0];
  if (!found) return say(404, NOTHING_HERE);
  const { site, route } = found;
  if (route.to === "deeds") return answerDeed(request, { place, deeds: site.deeds });
  if (method !== "GET" && method !== "HEAD")
    return say(405, "this server is only read from, with GET and HEAD", { allow: "GET, HEAD" });
  if (route.to === "folder") return say(308, `it is at ${route.location}`, { location: route.location });
  const representation = await represent(route, authority, site);
  if (representation === undefined) return say(404, NOTHING_HERE);
  const answer = await deliver(request, representation);
  const isFetch = route.to === "feed" && method === "GET" && (answer.status === 200 || answer.status === 304);
  if (isFetch) site.onFetch?.({ at: request.at, program: readHeader(request, "user-agent") });
  return answer;
}

const NOTHING_HERE = "nothing is here; use an address that followthrough serve printed";
const WRONG_HOST =
  "this server does not go by that name; use the address that followthrough serve printed, or start it with --url and the address you use";

function represent(
  route: Exclude<Route, { to: "folder" | "deeds" }>,
  authority: string,
  { feed, page, asset }: Site,
): Representation | undefined | Promise<Representation> {
  switch (route.to) {
    case "feed":
      return feed?.();
    case "page":
      return page(authority);
    case "asset":
      return asset(route.name);
  }
}

/** Compressing less saves nothing. */
const MIN_COMPRESSED = 512;

async function deliver(request: Request, representation: Representation): Promise<Answer> {
  const { bytes, etag: name, lastModified } = representation;
  const isCompressed = bytes.length >= MIN_COMPRESSED && prefersGzip(readHeader(request, "accept-encoding"));
  // The compressed bytes are others, and a strong tag must say so (RFC 9110 §8.8.3.3).
  const etag = isCompressed ? `"${name}-gzip"` : `"${name}"`;
  const headers = {
    ...representation.headers,
    etag,
    vary: "accept-encoding",
    // Never later than the answer itself (§8.8.2.1).
    ...(lastModified !== undefined && { "last-modified": formatHttpDate(Math.min(lastModified, request.at)) }),
  };
  const status = judgePreconditions(request, { etag, lastModified });
  if (status === 304) return { status, headers, body: NOTHING };
  if (status === 412) return say(412, "this has changed since; ask again without the condition");
  const body = isCompressed ? await representation.compress() : bytes;
  return {
    status,
    headers: {
      ...headers,
      ...(isCompressed && { "content-encoding": "gzip" }),
      "content-length": String(body.length),
    },
    body,
  };
}

const NOTHING = new Uint8Array();

/** A line for people, who see what is wrong and how to mend it. */
function say(status: number, message: string, headers: Answer["headers"] = {}): Answer {
  const body = Buffer.from(`${message}\n`);
  return {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-length": String(body.length),
      "cache-control": "no-store",
      ...headers,
    },
    body,
  };
}
