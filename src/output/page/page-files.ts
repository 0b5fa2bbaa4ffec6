const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Content-Security-Policy of the page: its own script and style sheet, nothing inline, no request to anywhere else, and
 * no text that becomes markup by a script (Trusted Types). Diagrams are images (`data:`) that a frame has drawn.
 */
const PAGE_POLICY = `${NOTHING}; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; \
frame-src 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

/**
 * Mermaid writes styles into what it draws, which only 'unsafe-inline' allows: it takes no nonce, and the hashes differ
 * with every diagram. So it draws in a frame of an origin of its own (`sandbox`), which can reach neither the page nor
 * the network, and hands over a picture.
 */
const FRAME_POLICY = `${NOTHING}; script-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; \
sandbox allow-scripts`;

/** Header fields by name, in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** The page's own. */
export const PAGE_HEADERS: Headers = file("text/html", PAGE_POLICY);

/**
 * What the page needs next to it, and the headers with which each is served; `X-Frame-Options: DENY` must not stand on
 * any. The frame is of another origin than the two scripts that it loads.
 */
export const PAGE_FILES = {
  "page.css": file("text/css"),
  "page.js": file("text/javascript"),
  "freshness.js": file("text/javascript"),
  "pictures.js": file("text/javascript"),
  "diagrams.html": file("text/html", FRAME_POLICY),
  "diagrams.js": { ...file("text/javascript"), "cross-origin-resource-policy": "cross-origin" },
  "mermaid.js": { ...file("text/javascript"), "cross-origin-resource-policy": "cross-origin" },
} as const satisfies Readonly<Record<string, Headers>>;

export type PageFileName = keyof typeof PAGE_FILES;

function file(type: string, policy = NOTHING): Headers {
  return { "content-type": `${type}; charset=utf-8`, "content-security-policy": policy };
}
