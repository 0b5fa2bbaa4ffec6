import { readdirSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { PAGE_FILES } from "../../src/output/index.js";
import { ACCESS, ask, CHANGED, FEED, feed, PAGE, SITE, textOf, TOKEN } from "./make-site.js";

const ETAG = `"${feed.etag}"`;
const GZIP_ETAG = `"${feed.etag}-gzip"`;

describe("the feed", () => {
  it("comes with all that a subscriber wants to know", async () => {
    const { status, headers, body } = await ask({});
    expect({ status, headers }).toEqual({
      status: 200,
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="follow-ups.ics"',
        "content-length": String(Buffer.byteLength(FEED)),
        "cache-control": "no-cache",
        etag: ETAG,
        "last-modified": "Sat, 21 Nov 2026 07:00:00 GMT",
        vary: "accept-encoding",
        "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      },
    });
    expect(Buffer.from(body).toString()).toBe(FEED);
  });

  it("is the same compressed, under another tag", async () => {
    const { headers, body } = await ask({ headers: { "accept-encoding": "gzip, deflate, br" } });
    expect(headers).toMatchObject({
      "content-encoding": "gzip",
      etag: GZIP_ETAG,
      "content-length": String(body.length),
    });
    expect(body.length).toBeLessThan(FEED.length / 2);
    expect(gunzipSync(body).toString()).toBe(FEED);
  });

  it("passes over a query, which some clients add against caches", async () => {
    expect((await ask({ url: "/follow-ups.ics?t=1?x=/" })).status).toBe(200);
  });
});

describe("HEAD", () => {
  test.each([
    ["the feed", "/follow-ups.ics", {}],
    ["the feed, compressed", "/follow-ups.ics", { "accept-encoding": "gzip" }],
    ["the feed, unchanged", "/follow-ups.ics", { "if-none-match": ETAG }],
    ["the page", "/", {}],
    ["nothing", "/nothing", {}],
    ["a wrong host", "/", { host: "evil.example" }],
  ])("of %s has GET's status and headers, and no body", async (_, url, headers) => {
    const [get, head] = [await ask({ url, headers }), await ask({ url, headers, method: "HEAD" })];
    expect(head).toEqual({ ...get, body: new Uint8Array() });
  });
});

/** RFC 9110 §13: a client that has the bytes gets none. */
describe("a condition", () => {
  const [before, then, after] = ["06:59:59", "07:00:00", "07:00:01"].map((time) => `Sat, 21 Nov 2026 ${time} GMT`);
  test.each<[number, string, Readonly<Record<string, string | readonly string[]>>]>([
    [304, "the tag", { "if-none-match": ETAG }],
    [304, "the tag, weakened by a proxy", { "if-none-match": `W/${ETAG}` }],
    [304, "a list with the tag", { "if-none-match": `"a", W/"b,c" ,${ETAG}` }],
    [304, "a list over two lines", { "if-none-match": ['"a"', ETAG] }],
    [304, "any", { "if-none-match": "*" }],
    [200, "another tag", { "if-none-match": '"other"' }],
    [200, "no tag", { "if-none-match": feed.etag }],
    [200, "nothing", { "if-none-match": "" }],
    [200, "the compressed bytes' tag", { "if-none-match": GZIP_ETAG }],
    [304, "the compressed bytes' tag, for them", { "if-none-match": GZIP_ETAG, "accept-encoding": "gzip" }],
    [200, "the plain bytes' tag, for the compressed", { "if-none-match": ETAG, "accept-encoding": "gzip" }],
    [304, "the date", { "if-modified-since": then! }],
    [304, "a later date", { "if-modified-since": after! }],
    [200, "an earlier date", { "if-modified-since": before! }],
    [304, "the date in its second form", { "if-modified-since": "Saturday, 21-Nov-26 07:00:00 GMT" }],
    [304, "the date in its third form", { "if-modified-since": "Sat Nov 21 07:00:00 2026" }],
    [200, "no date", { "if-modified-since": "tomorrow" }],
    [200, "no date of the calendar", { "if-modified-since": "Sat, 31 Nov 2026 07:00:00 GMT" }],
    [200, "two dates", { "if-modified-since": [then!, after!] }],
    [200, "another tag, whatever the date", { "if-none-match": '"other"', "if-modified-since": after! }],
    [304, "the tag, whatever the date", { "if-none-match": ETAG, "if-modified-since": before! }],
    [200, "if it is this", { "if-match": ETAG }],
    [200, "if it is there", { "if-match": "*" }],
    [412, "if it is another", { "if-match": '"other"' }],
    [412, "if it is this, weakly", { "if-match": `W/${ETAG}` }],
    [412, "unless changed since before", { "if-unmodified-since": before! }],
    [200, "unless changed since", { "if-unmodified-since": then! }],
    [200, "if it is this, whatever the date", { "if-match": ETAG, "if-unmodified-since": before! }],
    [304, "if it is this, but not this", { "if-match": ETAG, "if-none-match": ETAG }],
  ])("is answered by %i: %s", async (status, _, headers) => {
    const answer = await ask({ headers });
    expect(answer.status).toBe(status);
    if (status !== 304) return;
    expect(answer.body).toHaveLength(0);
    const whole = await ask({ headers: { "accept-encoding": headers["accept-encoding"] ?? "" } });
    const ofTheBody = ["content-length", "content-encoding"];
    const others = Object.entries(whole.headers).filter(([name]) => !ofTheBody.includes(name));
    expect(answer.headers, "those of the whole answer (RFC 9110 §15.4.5)").toEqual(Object.fromEntries(others));
  });

  it("has no effect where nothing is", async () => {
    expect((await ask({ url: "/nothing", headers: { "if-none-match": "*" } })).status).toBe(404);
  });
});

describe("Last-Modified", () => {
  it("is never later than the answer, whose clock may have been set back", async () => {
    const { headers } = await ask({ at: CHANGED - 5000 });
    expect(headers["last-modified"]).toBe("Sat, 21 Nov 2026 06:59:55 GMT");
  });

  it("stands only where it is known", async () => {
    expect((await ask({ url: "/" })).headers).not.toHaveProperty("last-modified");
  });
});

describe("the page", () => {
  it("comes with links of the address it was asked by, and for nobody else", async () => {
    const answer = await ask({ url: "/", headers: { host: "localhost:8484" } });
    expect(textOf(answer)).toBe(`${PAGE}<p>localhost:8484\n`);
    expect(answer.headers["cache-control"]).toBe("private, no-cache");
  });

  it("runs nothing but its own script", async () => {
    const policy = (await ask({ url: "/" })).headers["content-security-policy"]!.split("; ");
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]),
    );
  });

  it("has all that it needs next to it", async () => {
    const files = readdirSync("src/output/page/browser");
    expect(Object.keys(PAGE_FILES).toSorted()).toEqual(files.toSorted());
    for (const file of files) {
      const { status, headers } = await ask({ url: `/${file}` });
      expect([file, status, headers["cache-control"]]).toEqual([file, 200, "no-cache"]);
      expect(headers["content-type"]).toMatch(/^text\/(?:css|javascript); charset=utf-8$/u);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    }
  });
});

/** The feed's address is given away: to calendar services, to a family. The page's is not. */
describe("with a token", () => {
  const site = { ...SITE, access: ACCESS };
  test.each([
    ["the page", 200, `/${TOKEN}/`],
    ["the page's files", 200, `/${TOKEN}/page.css`],
    ["the page, encoded without need", 200, `/${TOKEN.replace("s", "%73")}/`],
    ["the feed", 200, `/${ACCESS.feedToken}/follow-ups.ics`],
    ["the page by the feed's token", 404, `/${ACCESS.feedToken}/`],
    ["the feed's folder", 404, `/${ACCESS.feedToken}`],
    ["the page's files by the feed's token", 404, `/${ACCESS.feedToken}/page.css`],
    ["the page above the feed", 404, `/${ACCESS.feedToken}/../`],
    ["the page above the feed, encoded", 404, `/${ACCESS.feedToken}/%2e%2e/`],
    ["the feed by the page's token, which would be given away with it", 404, `/${TOKEN}/follow-ups.ics`],
    ["the root", 404, "/"],
    ["the feed without a token", 404, "/follow-ups.ics"],
    ["no token", 404, "//"],
    ["no token, twice", 404, "///follow-ups.ics"],
    ["another token", 404, `/${TOKEN}x/`],
    ["a part of the token", 404, `/${TOKEN.slice(0, -1)}/`],
    ["the token in another case", 404, `/${TOKEN.toUpperCase()}/`],
    ["both tokens", 404, `/${TOKEN}/${ACCESS.feedToken}/follow-ups.ics`],
    ["the token with a slash in it", 404, `/${TOKEN}%2F`],
  ])("%s: %i", async (_, status, url) => {
    const answer = await ask({ url }, site);
    expect(answer.status).toBe(status);
    if (status === 404)
      expect(textOf(answer)).toBe("nothing is here; use an address that followthrough serve printed\n");
  });

  it("leads on to the page where the last slash was left out, also behind a proxy's path", async () => {
    const { status, headers } = await ask({ url: `/${TOKEN}` }, site);
    expect([status, headers.location]).toEqual([308, `${TOKEN}/`]);
  });

  it("asks for nothing to be built until somebody may have it", async () => {
    const never = () => Promise.reject(new Error("built"));
    const closed = { ...site, feed: never, page: never };
    for (const url of ["/", "/follow-ups.ics", `/${"x".repeat(17)}/`])
      expect((await ask({ url }, closed)).status).toBe(404);
    expect((await ask({ url: `/${TOKEN}/`, headers: { host: "evil.example" } }, closed)).status).toBe(421);
    expect((await ask({ url: `/${TOKEN}/`, method: "POST" }, closed)).status).toBe(405);
  });
});

describe("a method", () => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "REPORT", "get", "", "GET "])(
    "%j is not allowed",
    async (method) => {
      const answer = await ask({ method });
      expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
      expect(textOf(answer)).toBe("this server is only read from, with GET and HEAD\n");
    },
  );
});

describe("a target", () => {
  test.each([
    [200, "http://127.0.0.1:8484/follow-ups.ics"],
    [200, "HTTP://LOCALHOST:8484"],
    [200, "/%66ollow-ups.ics"],
    [404, "//follow-ups.ics"],
    [404, "//127.0.0.1:8484/follow-ups.ics"],
    [404, "/./follow-ups.ics"],
    [404, "/../follow-ups.ics"],
    [404, "/%2e%2e/%2e%2e/etc/passwd"],
    [404, "/..%2f..%2fetc%2fpasswd"],
    [404, "/..\\..\\etc\\passwd"],
    [404, "/follow-ups.ics/"],
    [404, "/follow-ups.ics%00"],
    [404, "/follow-ups.ics;v=1"],
    [404, "/__proto__"],
    [404, "/constructor"],
    [404, "/Follow-Ups.ics"],
    [421, "http://evil.example/follow-ups.ics"],
    [421, "http://127.0.0.1:8484@evil.example/follow-ups.ics"],
    [421, "http:///follow-ups.ics"],
    [400, ""],
    [400, "*"],
    [400, "follow-ups.ics"],
    [400, "127.0.0.1:8484"],
    [400, "ftp://127.0.0.1:8484/follow-ups.ics"],
    [400, "/follow-ups.ics#today"],
    [400, "/%"],
    [400, "/%zz"],
    [400, "/%ff"],
    [400, "/a b"],
    [400, "/ä"],
    [400, "/\u0000"],
    [400, "/\r\nx: y"],
    [414, `/${"a".repeat(2000)}`],
    [404, `/${"a".repeat(1999)}`],
  ])("is answered by %i: %j", async (status, url) => {
    expect((await ask({ url })).status).toBe(status);
  });
});

it("says on one line what is wrong and how to mend it", async () => {
  const answer = await ask({ headers: { host: "evil.example" } });
  expect(answer.status).toBe(421);
  expect(answer.headers).toMatchObject({ "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  expect(textOf(answer)).toMatch(/^this server does not go by that name; use the address [^\n]*--url[^\n]*\n$/u);
});

test("a request has one Host", async () => {
  expect((await ask({ headers: { host: [] } })).status).toBe(400);
  expect((await ask({ headers: { host: ["127.0.0.1:8484", "127.0.0.1:8484"] } })).status).toBe(400);
  expect((await ask({ headers: { host: [] }, url: "http://127.0.0.1:8484/follow-ups.ics" })).status).toBe(400);
});
