import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTarget } from "../../src/server/target.js";
import { ACCESS, ask, SITE, TOKEN } from "./make-site.js";

const METHODS = fc.oneof(fc.constantFrom("GET", "HEAD"), fc.string());

/** Real paths and what is done to them, or anything. */
const SEGMENTS = fc.oneof(
  fc.constantFrom(
    "",
    ".",
    "..",
    "%2e%2e",
    "%",
    "%00",
    "follow-ups.ics",
    "page.css",
    TOKEN,
    ACCESS.feedToken,
    "__proto__",
  ),
  fc.string({ unit: "binary" }),
);
const URLS = fc.oneof(
  fc.array(SEGMENTS, { maxLength: 5 }).map((segments) => `/${segments.join("/")}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: "binary" }),
);

const NAMES = fc.constantFrom(
  ...["host", "accept-encoding", "if-none-match", "if-match", "if-modified-since", "if-unmodified-since", "range"],
  ...["__proto__", "constructor", "transfer-encoding"],
);
const VALUES = fc.oneof(
  fc.constantFrom("*", '"', 'W/"', '"a", ', "gzip;q=1;q=0", "127.0.0.1:8484", "[", "Sun, 99 Nov 0000 99:99:99 GMT"),
  fc.string({ unit: "binary" }),
  fc.string({ minLength: 1000, maxLength: 3000 }),
);
const HEADERS = fc.dictionary(NAMES, fc.array(VALUES, { maxLength: 3 }));

test("whatever is asked, there is an answer, and none that calls it our fault", async () => {
  await fc.assert(
    fc.asyncProperty(METHODS, URLS, HEADERS, fc.boolean(), async (method, url, headers, isOpen) => {
      const host = headers.host ?? ["127.0.0.1:8484"];
      const answer = await ask(
        { method, url, headers: { ...headers, host } },
        isOpen ? SITE : { ...SITE, access: ACCESS },
      );
      expect([200, 304, 308, 400, 404, 405, 412, 414, 421]).toContain(answer.status);
      for (const value of Object.values(answer.headers)) expect(value).toMatch(/^[\t\x20-\x7E]*$/u);
      const isBodiless = method === "HEAD" || answer.status === 304;
      if (isBodiless) expect(answer.body).toHaveLength(0);
      else expect(answer.headers["content-length"]).toBe(String(answer.body.length));
    }),
    { numRuns: 1000 },
  );
});

test("only who knows a token sees anything", async () => {
  await fc.assert(
    fc.asyncProperty(METHODS, URLS, HEADERS, async (method, url, headers) => {
      const { status } = await ask({ method, url, headers }, { ...SITE, access: ACCESS });
      const named = parseTarget(url)?.segments[0];
      if (named !== TOKEN && named !== ACCESS.feedToken) expect(status).toBeGreaterThanOrEqual(400);
    }),
    { numRuns: 1000 },
  );
});
