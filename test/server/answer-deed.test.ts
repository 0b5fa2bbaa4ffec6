import { describe, expect, it, test } from "vitest";
import type { Deeds } from "../../src/server/answer-deed.js";
import { ACCESS, ask, SITE, textOf, TOKEN, type Given } from "./make-site.js";

const SECRET = "made-up-at-the-start-of-the-server";

function makeDeeds(): { readonly deeds: Deeds; readonly sent: unknown[] } {
  const sent: unknown[] = [];
  const perform: Deeds["perform"] = (value) => {
    sent.push(value);
    return Promise.resolve({ status: 200, content: { said: ["\u001B[31m <b>"] } });
  };
  return { sent, deeds: { token: SECRET, perform } };
}

const HEADERS = { "content-type": "application/json", "x-followthrough-token": SECRET };
const body = Buffer.from('{"deed":"done"}');

describe("what the page sends", () => {
  it("is done, and the answer is JSON that nobody keeps", async () => {
    const { deeds, sent } = makeDeeds();
    const given: Given = { method: "POST", url: "/deeds", headers: HEADERS, body };
    const answer = await ask(given, { ...SITE, deeds });
    expect(sent).toEqual([{ deed: "done" }]);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    expect(textOf(answer)).toBe('{"said":["\\u001b[31m <b>"]}\n');
  });

  test.each<[number, string, Given]>([
    [200, "by its own origin", { headers: { origin: "http://127.0.0.1:8484", "sec-fetch-site": "same-origin" } }],
    [200, "by another name of this machine", { headers: { origin: "http://localhost:8484" } }],
    [200, "in UTF-8, which it says", { headers: { "content-type": 'application/json; charset="UTF-8"' } }],
    [403, "from nowhere", { headers: { origin: "null" } }],
    [403, "from an origin with a path", { headers: { origin: "http://127.0.0.1:8484/" } }],
    [403, "from a name that begins alike", { headers: { origin: "http://127.0.0.1:8484.evil.example" } }],
    [403, "from a name that hides another", { headers: { origin: "http://127.0.0.1:8484@evil.example" } }],
    [403, "from two origins", { headers: { origin: ["http://127.0.0.1:8484", "https://evil.example"] } }],
    [403, "from another site", { headers: { "sec-fetch-site": "cross-site" } }],
    [403, "with two secrets", { headers: { "x-followthrough-token": [SECRET, SECRET] } }],
    [403, "with no secret", { headers: { "x-followthrough-token": "" } }],
    [415, "as text", { headers: { "content-type": "text/plain" } }],
    [415, "of two types", { headers: { "content-type": ["application/json", "text/plain"] } }],
    [413, "that is too large", { body: "large" }],
    [408, "that never ends", { body: "slow" }],
    [400, "that breaks off", { body: "broken" }],
    [400, "that is no UTF-8", { body: new Uint8Array([0x22, 0xff, 0x22]) }],
    [400, "that is no JSON", { body: Buffer.from("{") }],
    [400, "that is empty", { body: Buffer.from("") }],
    [421, "to another name", { headers: { host: "evil.example:8484" } }],
    [405, "by another method", { method: "PUT" }],
  ])("%i: %s", async (status, _, { headers, ...given }) => {
    const { deeds, sent } = makeDeeds();
    const answer = await ask(
      { method: "POST", url: "/deeds", body, ...given, headers: { ...HEADERS, ...headers } },
      { ...SITE, deeds },
    );
    expect(answer.status).toBe(status);
    expect(sent).toHaveLength(status === 200 ? 1 : 0);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("goes beside the page only, and nowhere where it is for reading", async () => {
    const { deeds, sent } = makeDeeds();
    const at = async (url: string, site = {}): Promise<number> =>
      (await ask({ method: "POST", url, headers: HEADERS, body }, { ...SITE, access: ACCESS, deeds, ...site })).status;
    expect(await at("/deeds")).toBe(404);
    expect(await at(`/${ACCESS.feedToken}/deeds`)).toBe(404);
    expect(await at(`/${TOKEN}/deeds/`)).toBe(404);
    expect(await at(`/${TOKEN}/deeds`, { deeds: undefined })).toBe(403);
    expect(sent).toEqual([]);
    expect(await at(`/${TOKEN}/deeds`)).toBe(200);
  });
});
