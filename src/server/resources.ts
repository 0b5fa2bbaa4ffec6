import { PAGE_FILES, PAGE_HEADERS, type PageFileName } from "../output/index.js";
import { represent, type Representation, type RepresentationOptions } from "./representation.js";
import { FEED_NAME } from "./routes.js";

/** May be kept, but not be used without asking whether it still holds (RFC 9111 §5.2.2.4). */
const ASK_FIRST = { "cache-control": "no-cache" };

export const FEED_HEADERS: RepresentationOptions["headers"] = {
  ...ASK_FIRST,
  "content-type": "text/calendar; charset=utf-8",
  "content-disposition": `inline; filename="${FEED_NAME}"`,
};

/** The page is nobody else's business: a proxy on the way is not to keep it. */
export function representPage(html: string): Representation {
  return represent(html, { headers: { ...PAGE_HEADERS, "cache-control": "private, no-cache" } });
}

/** Of a page that does not say yet what has just been written: it is worth asking again soon. */
export function markPending(page: Representation): Representation {
  return { ...page, headers: { ...page.headers, "x-followthrough-pending": "1" } };
}

/** What the page refers to, next to itself; each is read when it is first asked for. */
export function holdAssets(readAsset: (name: string) => Uint8Array): (name: PageFileName) => Representation {
  const assets = new Map<PageFileName, Representation>();
  return (name) => {
    const headers = { ...ASK_FIRST, ...PAGE_FILES[name] };
    const held = assets.get(name) ?? represent(readAsset(name), { headers });
    assets.set(name, held);
    return held;
  };
}
