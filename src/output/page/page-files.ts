const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Content-Security-Policy of the page: its own scripts and style sheets, nothing inline, no request to anywhere else, and
 * no text that becomes markup by a script (Trusted Types).
 */
const PAGE_POLICY = `${NOTHING}; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; \
frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** Header fields by name, in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** The page's own. */
export const PAGE_HEADERS: Headers = file("text/html", PAGE_POLICY);

const STYLE = file("text/css");
const SCRIPT = file("text/javascript");

/** What the page needs next to it, and the headers with which each is served. */
export const PAGE_FILES = {
  "page.css": STYLE,
  "entries.css": STYLE,
  "board.css": STYLE,
  "deeds.css": STYLE,
  "page.js": SCRIPT,
  "clicks.js": SCRIPT,
  "deeds.js": SCRIPT,
  "draft.js": SCRIPT,
  "elements.js": SCRIPT,
  "filters.js": SCRIPT,
  "focus.js": SCRIPT,
  "form.js": SCRIPT,
  "forms.js": SCRIPT,
  "freshness.js": SCRIPT,
  "lists.js": SCRIPT,
  "message.js": SCRIPT,
  "names.js": SCRIPT,
  "patch.js": SCRIPT,
  "send.js": SCRIPT,
} as const satisfies Readonly<Record<string, Headers>>;

/** In the order in which they count. */
export const STYLE_SHEETS = [
  "page.css",
  "entries.css",
  "board.css",
  "deeds.css",
] as const satisfies readonly PageFileName[];

export type PageFileName = keyof typeof PAGE_FILES;

function file(type: string, policy = NOTHING): Headers {
  return { "content-type": `${type}; charset=utf-8`, "content-security-policy": policy };
}
