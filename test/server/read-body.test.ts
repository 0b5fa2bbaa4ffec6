import { connect } from "node:net";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Body } from "../../src/server/exchange.js";
import { listen } from "../../src/server/listen.js";
import { WORLD } from "../cli/run-cli.js";
import { sendRaw } from "./fetch.js";

const MOST = 300;

/** A server that reads every body, and says what it has read. */
async function open(later = WORLD.later): Promise<{ readonly port: number; readonly bodies: Body[] }> {
  const bodies: Body[] = [];
  const { port, close } = await listen({
    ...{ host: "127.0.0.1", port: 0, now: () => 0, later },
    answer: async ({ readBody }) => {
      const read = await readBody(MOST);
      bodies.push(read);
      const body = Buffer.from(typeof read === "string" ? read : "read");
      return { status: 200, headers: { "content-length": String(body.length) }, body };
    },
    onFault: (error) => {
      throw error;
    },
  });
  onTestFinished(close);
  return { port, bodies };
}

/** Sends these pieces one after the other, and collects what comes back until the connection ends. */
function sendPieces(port: number, pieces: readonly Uint8Array[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.setNoDelay(true);
    socket.on("data", (chunk: Buffer) => (received += chunk.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(received);
    });
    const next = (at: number): void => {
      const piece = pieces[at];
      if (!piece) return;
      socket.write(piece, () => {
        setImmediate(() => {
          next(at + 1);
        });
      });
    };
    next(0);
  });
}

function cut(bytes: Buffer, places: readonly number[]): readonly Buffer[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  return at
    .slice(1)
    .map((end, index) => bytes.subarray(at[index], end))
    .filter((piece) => piece.length > 0);
}

const HEAD = "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";

describe("a body", () => {
  it("is read whole, whatever is in it and wherever it is split, or not at all where it is too large", async () => {
    const { port, bodies } = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: MOST + 40 }),
        fc.array(fc.nat(), { maxLength: 5 }),
        fc.boolean(),
        async (bytes, places, isChunked) => {
          bodies.length = 0;
          const chunks = cut(Buffer.from(bytes), places);
          const framed = isChunked
            ? [...chunks.flatMap((one) => [`${one.length.toString(16)}\r\n`, one, "\r\n"]), "0\r\n\r\n"]
            : [bytes];
          const length = isChunked ? "Transfer-Encoding: chunked" : `Content-Length: ${bytes.length}`;
          const all = Buffer.concat([`${HEAD}${length}\r\n\r\n`, ...framed].map((part) => Buffer.from(part as string)));
          await sendPieces(port, cut(all, places));
          expect(bodies).toHaveLength(1);
          if (bytes.length > MOST) expect(bodies[0]).toBe("large");
          else expect(Buffer.from(bodies[0] as Uint8Array).equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("of random bytes for a request ends the connection, and the next one is answered", async () => {
    const { port } = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        async (bytes, places) => {
          await sendPieces(port, cut(Buffer.concat([Buffer.from(bytes), Buffer.from("\r\n\r\n")]), places));
          expect(await sendRaw(port, `${HEAD}Content-Length: 2\r\n\r\nok`)).toMatch(/^HTTP\/1\.1 200 /u);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("that does not come to its end is given up, and one that breaks off ends nothing else", async () => {
    const { port, bodies } = await open((_, callback) => WORLD.later(20, callback));
    const answer = await sendRaw(port, `${HEAD.replace("close", "keep-alive")}Content-Length: 9\r\n\r\nhalf`);
    expect(bodies).toEqual(["slow"]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*Connection: close[^]*slow$/iu);
  });

  it("that was read to its end leaves the connection open for the next request", async () => {
    const { port } = await open();
    const one = `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab`;
    const answer = await sendRaw(port, `${one}${HEAD}Content-Length: 1\r\n\r\nc`);
    expect(answer.match(/HTTP\/1\.1 200/gu)).toHaveLength(2);
  });

  it("is asked for only when it is read (Expect: 100-continue)", async () => {
    const { port } = await open();
    const ask = `${HEAD}Expect: 100-continue\r\n`;
    expect(await sendRaw(port, `${ask}Content-Length: 2\r\n\r\nab`)).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200/u,
    );
  });
});
