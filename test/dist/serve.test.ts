import { once } from "node:events";
import { existsSync } from "node:fs";
import { Agent } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { PAGE_FILES } from "../../src/output/index.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { fetchPath } from "../server/fetch.js";
import { buildPackage } from "./build-package.js";
import { startServer, type StartedServer } from "./start-server.js";

let program: string;

beforeAll(() => {
  program = join(buildPackage().folder, "bin/followthrough.js");
}, 180_000);

/** Says nothing but the addresses, and later what goes wrong. */
function start(cwd: string): Promise<StartedServer> {
  return startServer(program, cwd, { argv: ["--quiet"] });
}

describe("the built server", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("ends cleanly on %s, whatever connections are open", async (signal) => {
    const { child, port, ended } = await start(makeFolder({ "acme.md": NOTE }));
    const agent = new Agent({ keepAlive: true });
    expect((await fetchPath(port, "/follow-ups.ics", { agent })).status).toBe(200);
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
    const silent = connect(port, "127.0.0.1");
    await once(silent, "connect");
    const [idle] = Object.values(agent.freeSockets).flat();
    const closed = Promise.all([once(idle!, "close"), once(silent, "close")]);
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, signal: null, stderr: "" });
    await closed;
  });

  it("does not wait for long for who has begun to ask, and not at all when told twice", async () => {
    const { child, port, ended } = await start(makeFolder({ "acme.md": NOTE }));
    const slow = connect(port, "127.0.0.1");
    slow.on("error", () => undefined);
    slow.write("GET /follow");
    await once(slow, "connect");
    await fetchPath(port, "/follow-ups.ics");
    child.kill("SIGTERM");
    const { code, signal } = await ended;
    expect([code, signal]).toEqual([0, null]);
  });

  it("has the page and all that belongs to it", async () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    const { port } = await start(cwd);
    const page = await fetchPath(port, "/");
    expect(page.body.toString()).toMatch(/^<!doctype html>/u);
    for (const name of Object.keys(PAGE_FILES)) {
      const { status, body } = await fetchPath(port, `/${name}`, { headers: { "accept-encoding": "gzip" } });
      expect([name, status, body.length > 0]).toEqual([name, 200, true]);
    }
    expect(existsSync(join(cwd, "follow-ups.ics"))).toBe(true);
  });
});
