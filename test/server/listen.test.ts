import { once } from "node:events";
import dns from "node:dns";
import { Agent } from "node:http";
import { connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished, test, vi } from "vitest";
import { CannotListen } from "../../src/server/cannot-listen.js";
import { listen, type Listener, type Listening } from "../../src/server/listen.js";
import { respond } from "../../src/server/respond.js";
import { WORLD } from "../cli/run-cli.js";
import { fetchPath, sendRaw } from "./fetch.js";
import { FEED, feed, NOW, SITE } from "./make-site.js";

const LISTENER: Listener = {
  host: "127.0.0.1",
  port: 0,
  now: () => NOW,
  later: WORLD.later,
  answer: (request, port) => respond(request, { sites: [SITE], place: { host: "127.0.0.1", port } }),
  onFault: (error) => {
    throw error;
  },
};

/** A server on a port of its own, until the test is over at the latest. */
async function open(changes: Partial<Listener> = {}): Promise<Listening> {
  const { port, close } = await listen({ ...LISTENER, ...changes });
  let closed: Promise<void> | undefined;
  const closeOnce = () => (closed ??= close());
  onTestFinished(closeOnce);
  return { port, close: closeOnce };
}

/** Something that happens once, and can be waited for. */
function makeSignal(): { readonly given: Promise<void>; readonly give: () => void } {
  const waiting: (() => void)[] = [];
  const given = new Promise<void>((resolve) => waiting.push(resolve));
  return {
    given,
    give: () => {
      for (const goOn of waiting) goOn();
    },
  };
}

describe("over the network", () => {
  it("the feed comes whole, and compressed for who wants that", async () => {
    const { port } = await open();
    const plain = await fetchPath(port, "/follow-ups.ics");
    expect([plain.status, plain.body.toString()]).toEqual([200, FEED]);
    expect(plain.headers).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "content-length": String(Buffer.byteLength(FEED)),
      etag: `"${feed.etag}"`,
    });
    const compressed = await fetchPath(port, "/follow-ups.ics", { headers: { "accept-encoding": "gzip" } });
    expect(compressed.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(compressed.body).toString()).toBe(FEED);
  });

  it("an unchanged feed is a 304 with neither body nor length, and the connection stays usable", async () => {
    const { port } = await open();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => {
      agent.destroy();
    });
    const headers = { "if-none-match": `"${feed.etag}"` };
    for (const path of ["/follow-ups.ics", "/follow-ups.ics?again"]) {
      const { status, headers: answered, body } = await fetchPath(port, path, { headers, agent });
      expect([status, body.length, answered["content-length"]]).toEqual([304, 0, undefined]);
      expect(answered.connection).toBe("keep-alive");
    }
    expect((await fetchPath(port, "/follow-ups.ics", { agent })).body.toString()).toBe(FEED);
  });

  test.each(["/follow-ups.ics", "/", "/nothing"])(
    "HEAD of %s has the headers of GET, Content-Length included",
    async (path) => {
      const { port } = await open();
      for (const coding of ["identity", "gzip"]) {
        const [get, head] = await Promise.all(
          ["GET", "HEAD"].map((method) => fetchPath(port, path, { method, headers: { "accept-encoding": coding } })),
        );
        const [expected, found] = [get!, head!].map(({ headers }) => ({ ...headers, date: "now" }));
        expect(found).toEqual(expected);
        expect(head!.headers["content-length"]).toBe(String(get!.body.length));
        expect(head!.body).toHaveLength(0);
      }
    },
  );

  it("only the names of this machine are answered", async () => {
    const { port } = await open();
    const statusFor = async (host: string) => (await fetchPath(port, "/", { headers: { host } })).status;
    expect(await Promise.all([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`].map(statusFor))).toEqual([
      200, 200, 200,
    ]);
    const rebound = [
      "evil.example",
      `evil.example:${port}`,
      `192.168.1.5:${port}`,
      "localhost",
      `localhost:${port + 1}`,
    ];
    expect(await Promise.all(rebound.map(statusFor))).toEqual(rebound.map(() => 421));
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND", "REPORT"])("%s is not allowed", async (method) => {
    const { port } = await open();
    const { status, headers } = await fetchPath(port, "/", { method });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test.each(["//", "/../follow-ups.ics", "/%2e%2e/follow-ups.ics", "/..%2f", "//evil.example/follow-ups.ics"])(
    "%s leads nowhere",
    async (path) => {
      const { port } = await open();
      expect((await fetchPath(port, path)).status).toBe(404);
    },
  );

  it("a fault of ours is told to us, and to the client only that there is one", async () => {
    const faults: unknown[] = [];
    const fault = new Error("a secret");
    const { port } = await open({ answer: () => Promise.reject(fault), onFault: (error) => faults.push(error) });
    const { status, body } = await fetchPath(port, "/");
    expect([status, body.toString(), faults]).toEqual([500, "", [fault]]);
  });
});

describe("on a bare connection", () => {
  const HOST = (port: number) => `Host: 127.0.0.1:${port}\r\n`;

  test.each<[string, RegExp, (port: number) => string]>([
    ["a target with a host", /^HTTP\/1\.1 200 /u, (port) => `GET http://127.0.0.1:${port}/ HTTP/1.1\r\n${HOST(port)}`],
    ["a target with another host", /^HTTP\/1\.1 421 /u, (port) => `GET http://evil.example/ HTTP/1.1\r\n${HOST(port)}`],
    [
      "another host in both places",
      /^HTTP\/1\.1 421 /u,
      () => "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n",
    ],
    ["no host", /^HTTP\/1\.1 400 [^]*one Host header/u, () => "GET / HTTP/1.1\r\n"],
    ["no host, as before there was one", /^HTTP\/1\.1 400 /u, () => "GET / HTTP/1.0\r\n"],
    ["two hosts", /^HTTP\/1\.1 400 /u, (port) => `GET / HTTP/1.1\r\n${HOST(port)}Host: evil.example\r\n`],
    ["an asterisk", /^HTTP\/1\.1 400 /u, (port) => `OPTIONS * HTTP/1.1\r\n${HOST(port)}`],
    ["a very long target", /^HTTP\/1\.1 414 /u, (port) => `GET /${"a".repeat(4000)} HTTP/1.1\r\n${HOST(port)}`],
    ["a longer one", /^HTTP\/1\.1 431 /u, (port) => `GET /${"a".repeat(20_000)} HTTP/1.1\r\n${HOST(port)}`],
    ["very long headers", /^HTTP\/1\.1 431 /u, (port) => `GET / HTTP/1.1\r\n${HOST(port)}X: ${"a".repeat(20_000)}\r\n`],
    ["bytes that are no ASCII", /^HTTP\/1\.1 400 /u, (port) => `GET /\xe4 HTTP/1.1\r\n${HOST(port)}`],
    ["a line break in a header", /^HTTP\/1\.1 400 /u, (port) => `GET / HTTP/1.1\r\n${HOST(port)}X: a\rb\r\n`],
    ["no HTTP", /^HTTP\/1\.1 400 /u, () => "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
    ["noise", /^HTTP\/1\.1 400 /u, () => `${"\x00\xff".repeat(100)}\r\n\r\n`],
    ["a tunnel", /^$/u, (port) => `CONNECT evil.example:443 HTTP/1.1\r\n${HOST(port)}`],
    [
      "a body, which is not taken for the next request",
      /^HTTP\/1\.1 405 (?![^]*HTTP\/1\.1 [^4])/u,
      (port) => `POST / HTTP/1.1\r\n${HOST(port)}Content-Length: 500\r\n\r\nGET / HTTP/1.1\r\n${HOST(port)}`,
    ],
    [
      "two lengths",
      /^HTTP\/1\.1 400 /u,
      (port) => `GET / HTTP/1.1\r\n${HOST(port)}Content-Length: 1\r\nContent-Length: 2\r\n`,
    ],
    ["a length with a sign", /^HTTP\/1\.1 400 /u, (port) => `GET / HTTP/1.1\r\n${HOST(port)}Content-Length: +0\r\n`],
    ["a blank before a colon", /^HTTP\/1\.1 400 /u, (port) => `GET / HTTP/1.1\r\n${HOST(port)}Content-Length : 0\r\n`],
    ["a header over two lines", /^HTTP\/1\.1 400 /u, (port) => `GET / HTTP/1.1\r\n${HOST(port)}X: a\r\n b: c\r\n`],
    [
      "chunks in a spelling that a proxy may not know",
      /^HTTP\/1\.1 400 /u,
      (port) => `GET / HTTP/1.1\r\n${HOST(port)}Transfer-Encoding: xchunked\r\n`,
    ],
    [
      "chunks, of which nothing is taken for the next request",
      /^HTTP\/1\.1 200 (?![^]*HTTP\/1\.1 )/u,
      (port) =>
        `GET / HTTP/1.1\r\n${HOST(port)}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /nothing HTTP/1.1\r\n${HOST(port)}`,
    ],
    [
      "a part of the feed, for which the whole is an answer as well",
      /^HTTP\/1\.1 200 [^]*END:VCALENDAR/u,
      (port) => `GET /follow-ups.ics HTTP/1.1\r\n${HOST(port)}Range: bytes=0-9\r\n`,
    ],
    [
      "a length and chunks",
      /^HTTP\/1\.1 400 /u,
      (port) => `GET / HTTP/1.1\r\n${HOST(port)}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`,
    ],
  ])("%s", async (_, expected, bytes) => {
    const { port } = await open();
    expect(await sendRaw(port, `${bytes(port)}Connection: close\r\n\r\n`)).toMatch(expected);
    expect((await fetchPath(port, "/")).status, "the next one is answered").toBe(200);
  });

  it("an upgrade is not taken up", async () => {
    const { port } = await open();
    const answer = await sendRaw(
      port,
      `GET / HTTP/1.1\r\n${HOST(port)}Connection: upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /u);
  });

  it("who goes away before the answer does no harm", async () => {
    const gone = makeSignal();
    const { port } = await open({
      answer: async (request, ownPort) => {
        if (request.url === "/slow") await gone.given;
        return LISTENER.answer(request, ownPort);
      },
    });
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET /slow HTTP/1.1\r\n${HOST(port)}\r\n`);
    await once(socket, "connect");
    socket.resetAndDestroy();
    await once(socket, "close");
    gone.give();
    expect((await fetchPath(port, "/")).status).toBe(200);
  });
});

describe("at the end", () => {
  it("idle connections are closed, and no new one is taken", async () => {
    const server = await open();
    const agent = new Agent({ keepAlive: true });
    await fetchPath(server.port, "/", { agent });
    const [socket] = Object.values(agent.freeSockets).flat();
    const ended = once(socket!, "close");
    await server.close();
    await ended;
    await expect(fetchPath(server.port, "/")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  it("a request under way is answered, and its connection closed", async () => {
    const [arrival, answering] = [makeSignal(), makeSignal()];
    const server = await open({
      answer: async (request, port) => {
        arrival.give();
        await answering.given;
        return LISTENER.answer(request, port);
      },
    });
    const agent = new Agent({ keepAlive: true });
    const answer = fetchPath(server.port, "/follow-ups.ics", { agent });
    await arrival.given;
    const closed = server.close();
    answering.give();
    const { status, headers, body } = await answer;
    expect([status, headers.connection, body.toString()]).toEqual([200, "close", FEED]);
    await closed;
  });

  it("who never finishes asking is not waited for beyond the grace", async () => {
    const graces: (() => void)[] = [];
    const server = await open({
      later: (_, callback) => {
        graces.push(callback);
        return () => undefined;
      },
    });
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write("GET / HTT");
    await once(socket, "connect");
    // Only with the first bytes read does the server count the connection as one in use.
    await fetchPath(server.port, "/");
    const closed = server.close();
    graces.forEach((end) => {
      end();
    });
    await closed;
  });
});

describe("an address that cannot be had", () => {
  test("a taken port", async () => {
    const { port } = await open();
    await expect(listen({ ...LISTENER, port })).rejects.toThrow(
      `port ${port} is taken; choose another with --port, or any that is free with --port 0`,
    );
  });

  test("an address of another machine", async () => {
    await expect(listen({ ...LISTENER, host: "192.0.2.250" })).rejects.toThrow(
      "192.0.2.250 is no address of this machine; choose one of its own with --host, or 0.0.0.0 for all",
    );
  });

  test("localhost, where that leads to what others can reach", async () => {
    type Found = (error: null, address: string, family: number) => void;
    // With options or without them: what is called back comes last.
    const toAll = (...given: unknown[]): void => {
      (given.at(-1) as Found)(null, "0.0.0.0", 4);
    };
    const spy = vi.spyOn(dns, "lookup").mockImplementation(toAll);
    onTestFinished(() => {
      spy.mockRestore();
    });
    await expect(listen({ ...LISTENER, host: "localhost" })).rejects.toThrow(
      "on this machine, localhost is an address that other computers can reach; listen on 127.0.0.1 with --host",
    );
    expect(spy).toHaveBeenCalledOnce();
  });

  test.each([
    ["EACCES", "port 80 is not for everybody; choose one above 1023 with --port"],
    ["ENOTFOUND", "nas is not known as a name of any machine; choose an address of this one with --host"],
    ["EWHATEVER", "nas cannot be listened on: the system says EWHATEVER"],
  ])("%s", (code, message) => {
    expect(new CannotListen({ host: "nas", port: 80 }, Object.assign(new Error(), { code })).message).toBe(message);
  });
});
