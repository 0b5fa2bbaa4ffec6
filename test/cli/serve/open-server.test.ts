import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { openServer } from "../../../src/cli/serve/open-server.js";
import { represent } from "../../../src/server/representation.js";
import type { Site } from "../../../src/server/index.js";
import { fetchPath } from "../../server/fetch.js";
import { WORLD } from "../run-cli.js";

const IO = { ...WORLD, now: () => Date.parse("2026-11-21T08:00:00Z") } as Parameters<typeof openServer>[2]["io"];
const HERE = { host: "127.0.0.1", port: 0 };

function siteOf(text: string, folder: string): Site {
  const page = represent(text, { headers: {} });
  return { access: { folder }, page: () => Promise.resolve(page), asset: () => page };
}

describe("a server", () => {
  it("answers for the sites that there are when it is asked, and tells of what it could not answer", async () => {
    const sites = [siteOf("Ada's", "ada")];
    const faults: unknown[] = [];
    const journal = { onFault: (fault: unknown) => faults.push(fault) };
    const { port, close } = await openServer(() => sites, HERE, { io: IO, journal });
    onTestFinished(close);
    expect((await fetchPath(port, "/ada/")).body.toString()).toBe("Ada's");
    expect((await fetchPath(port, "/bob/")).status).toBe(404);
    sites.push(siteOf("Bob's", "bob"));
    expect((await fetchPath(port, "/bob/")).body.toString()).toBe("Bob's");
    sites.push({ ...siteOf("", "eve"), page: () => Promise.reject(new Error("no page")) });
    expect((await fetchPath(port, "/eve/")).status).toBe(500);
    expect(faults.map(String)).toEqual(["Error: no page"]);
  });

  it("whose port is taken is a mistake in how it was called, and says how to mend it", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const opening = openServer(() => [], { ...HERE, port }, { io: IO, journal: { onFault: () => undefined } });
    await expect(opening).rejects.toThrow(UsageError);
    await expect(opening).rejects.toThrow(`port ${port} is taken; choose another with --port, or any that is free`);
  });
});
