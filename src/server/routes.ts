import { PAGE_FILES, type PageFileName } from "../output/index.js";
import { isSameToken, type Door } from "./tokens.js";

export const FEED_NAME = "follow-ups.ics";
const DEEDS_NAME = "deeds";

export type Route =
  | { readonly to: "feed" }
  | { readonly to: "page" }
  | { readonly to: "asset"; readonly name: PageFileName }
  /** Where the page sends what is done on it. */
  | { readonly to: "deeds" }
  /** A folder's address without its slash, from which the page would find nothing. */
  | { readonly to: "folder"; readonly location: string };

/** A path's segments → what it leads to. Without tokens, page and feed lie side by side, at the root or in a folder. */
export function findRoute(segments: readonly string[], door: Door | undefined): Route | undefined {
  if (!door) return segments.length === 1 ? (findFeed(segments[0]) ?? findPage(segments[0])) : undefined;
  const [token = "", name, ...rest] = segments;
  if ("folder" in door) {
    if (token !== door.folder || rest.length > 0) return undefined;
    return name === undefined
      ? { to: "folder", location: `${encodeURIComponent(token)}/` }
      : (findFeed(name) ?? findPage(name));
  }
  // Both are compared every time: how long it takes tells nothing.
  const [isPage, isFeed] = [isSameToken(token, door.pageToken), isSameToken(token, door.feedToken)];
  if (rest.length > 0) return undefined;
  if (isFeed) return findFeed(name);
  if (!isPage) return undefined;
  return name === undefined ? { to: "folder", location: `${token}/` } : findPage(name);
}

function findFeed(name: string | undefined): Route | undefined {
  return name === FEED_NAME ? { to: "feed" } : undefined;
}

function findPage(name: string | undefined): Route | undefined {
  if (name === "") return { to: "page" };
  if (name === DEEDS_NAME) return { to: "deeds" };
  return isPageFile(name) ? { to: "asset", name } : undefined;
}

function isPageFile(name: string | undefined): name is PageFileName {
  return name !== undefined && Object.hasOwn(PAGE_FILES, name);
}

/** Where page and feed are, below the server's address, and where the feed is as seen from the page. */
export interface Paths {
  readonly page: string;
  readonly feed: string;
  readonly feedFromPage: string;
}

export function listPaths(door: Door | undefined): Paths {
  if (!door) return { page: "", feed: FEED_NAME, feedFromPage: FEED_NAME };
  if ("folder" in door) {
    const page = `${encodeURIComponent(door.folder)}/`;
    return { page, feed: page + FEED_NAME, feedFromPage: FEED_NAME };
  }
  const feed = `${door.feedToken}/${FEED_NAME}`;
  return { page: `${door.pageToken}/`, feed, feedFromPage: `../${feed}` };
}
