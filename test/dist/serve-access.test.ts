import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { sample } from "../cases.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";
import { startServer, type StartedServer } from "./start-server.js";

let built: BuiltPackage;

beforeAll(() => {
  built = buildPackage();
}, 180_000);

const KNOWN = "known-to-who-wrote-the-file";
const KEY = ".local/state/followthrough/serve-key";

/** A folder that somebody else made, and the person's own home. */
async function serveCloned(config: string, argv: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const [cwd, HOME] = [makeFolder({ "acme.md": NOTE, "followthrough.yaml": config }), makeFolder()];
  const again = (): Promise<StartedServer> =>
    startServer(join(built.folder, "bin/followthrough.js"), cwd, { argv, env: { HOME, ...env } });
  return { cwd, HOME, again, server: await again() };
}

async function pathsOf(server: StartedServer, start: string): Promise<readonly number[]> {
  const paths = [start, "/", "/follow-ups.ics"];
  return Promise.all(paths.map(async (path) => (await server.get(path)).status));
}

describe("a workspace file lets nobody in", () => {
  it("by a host: it listens on this machine alone, and says how to ask for more", async () => {
    const { server } = await serveCloned(`calendar: {name: Jobs}\nserve: {host: 0.0.0.0, token: ${KNOWN}}\n`);
    expect(new URL(server.addresses.get("Page")!).hostname).toBe("127.0.0.1");
    expect(await server.hear("Ctrl+C ends it")).toContain(
      "warning: followthrough.yaml:2:15: serve.host does not count: a file cannot let other computers in; if you want that, start with --host 0.0.0.0\n",
    );
    const rebound = { headers: { host: `evil.example:${server.port}` } };
    expect((await server.get(`/${KNOWN}/`, rebound)).status, "a page of another site, in the same browser").toBe(421);
    expect((await server.get(`/${KNOWN}/`, { headers: { host: `192.0.2.7:${server.port}` } })).status).toBe(421);
  });

  it("by a secret that its author knows: another one counts, and stays the same at the next start", async () => {
    const { server, again, HOME } = await serveCloned(`serve: {token: ${KNOWN}}\n`, ["--host", "0.0.0.0"]);
    const page = new URL(server.addresses.get("Page")!).pathname;
    expect(page).toMatch(/^\/[\w-]{32}\/$/u);
    expect(await pathsOf(server, `/${KNOWN}/`)).toEqual([404, 404, 404]);
    expect(await pathsOf(server, page)).toEqual([200, 404, 404]);
    const told = await server.hear("Ctrl+C ends it");
    expect(told).toContain("warning: followthrough.yaml:1:16: serve.token does not count where other computers can");
    expect(told).toContain(`it is made from a key that is now kept in ~/${KEY}.\n`);
    expect(statSync(join(HOME, KEY)).mode & 0o777).toBe(0o600);
    const next = await again();
    expect(new URL(next.addresses.get("Page")!).pathname).toBe(page);
    expect(await next.hear("Ctrl+C ends it"), "it is known by now").not.toContain("is kept in");
  });

  it("by a public address: what is printed leads to this machine, and that name is not answered", async () => {
    const { server } = await serveCloned(`serve: {url: "http://evil.example/", token: ${KNOWN}}\n`);
    expect([...server.addresses.values()].join()).not.toContain("evil");
    expect((await server.get(`/${KNOWN}/`)).body.toString()).not.toContain("evil.example");
    expect((await server.get(`/${KNOWN}/`, { headers: { host: "evil.example" } })).status).toBe(421);
    expect(await server.hear("Ctrl+C ends it")).toContain(
      "followthrough.yaml:1:14: serve.url does not count: a file cannot let other computers in; if you want that, start with --url http://evil.example/\n",
    );
  });

  it("but says where on this machine, and its secret counts there", async () => {
    const { server } = await serveCloned(`serve: {host: localhost, token: ${KNOWN}}\n`);
    expect(server.addresses.get("Page")).toBe(`http://localhost:${server.port}/${KNOWN}/`);
    expect(await server.hear("Ctrl+C ends it")).not.toContain("warning");
  });

  it("nor by a change while it is served", async () => {
    const { server, cwd } = await serveCloned("calendar: {name: Jobs}\n");
    await server.hear("Ctrl+C ends it");
    writeFileSync(
      join(cwd, "followthrough.yaml"),
      `serve: {host: 0.0.0.0, token: ${KNOWN}, url: "http://evil.example"}\n`,
    );
    await server.hear("event");
    expect((await server.get("/follow-ups.ics")).body.toString()).toContain("X-WR-CALNAME:Job search");
    expect(await pathsOf(server, `/${KNOWN}/`)).toEqual([404, 200, 200]);
    expect((await server.get("/", { headers: { host: "evil.example" } })).status).toBe(421);
  });
});

describe("a secret of the person's own", () => {
  const OWN = "a-secret-of-my-own";

  it("may come from FOLLOWTHROUGH_TOKEN, and goes before the workspace's", async () => {
    const { server, HOME } = await serveCloned(`serve: {token: ${KNOWN}}\n`, [], { FOLLOWTHROUGH_TOKEN: OWN });
    expect(await pathsOf(server, `/${OWN}/`)).toEqual([200, 404, 404]);
    const told = await server.hear("Ctrl+C ends it");
    expect(told).not.toContain("warning");
    expect(told).not.toContain(OWN);
    expect(() => statSync(join(HOME, KEY)), "none is made that nobody needs").toThrow();
  });

  it("by a flag goes before that", async () => {
    const { server } = await serveCloned("", ["--host", "0.0.0.0", "--token", OWN], { FOLLOWTHROUGH_TOKEN: KNOWN });
    expect(await pathsOf(server, `/${OWN}/`)).toEqual([200, 404, 404]);
  });

  test("that is too short is refused, and not repeated", () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    const { code, stderr } = built.run(["serve"], { cwd, env: { FOLLOWTHROUGH_TOKEN: "our-secret" } });
    expect([code, stderr]).toEqual([
      2,
      "FOLLOWTHROUGH_TOKEN: expected at least 16 characters, of A-Z a-z 0-9 _ - only\n",
    ]);
  });

  test("is another one for another folder", async () => {
    const argv = ["--host", "0.0.0.0"];
    const first = await serveCloned("", argv);
    const second = await serveCloned("", argv, { HOME: first.HOME });
    const [a, b] = [first, second].map(({ server }) => new URL(server.addresses.get("Page")!).pathname);
    expect(a).not.toBe(b);
  });

  test.each(
    sample<[string, (home: string) => void]>(
      [
        [
          "a file that is not whole",
          (home) => {
            writeFileSync(join(home, KEY), "abc");
          },
        ],
        [
          "one that others may read",
          (home) => {
            chmodSync(join(home, KEY), 0o644);
          },
        ],
        [
          "none",
          (home) => {
            rmSync(join(home, KEY));
          },
        ],
      ],
      3,
    ),
  )("is kept where there is %s", async (_, change) => {
    const { HOME, again } = await serveCloned("", ["--host", "0.0.0.0"]);
    change(HOME);
    await again();
    expect(statSync(join(HOME, KEY)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(HOME, KEY), "utf8")).toMatch(/^[\w-]{43}\n$/u);
  });

  test.each(
    sample<[string, (home: string) => void, string]>(
      [
        [
          "a link is in its place",
          (home) => {
            mkdirSync(join(home, ".local/state/followthrough"), { recursive: true });
            writeFileSync(join(home, "elsewhere"), "as it was");
            symlinkSync(join(home, "elsewhere"), join(home, KEY));
          },
          "its links lead in a circle",
        ],
        [
          "a file is in its folder's place",
          (home) => {
            writeFileSync(join(home, ".local"), "");
          },
          "a part of its path is a file, not a folder",
        ],
      ],
      3,
    ),
  )("is made up for the run where %s", async (_, prepare, reason) => {
    const home = makeFolder();
    prepare(home);
    const { server } = await serveCloned("", ["--host", "0.0.0.0"], { HOME: home });
    const token = new URL(server.addresses.get("Page")!).pathname.slice(1, -1);
    const told = await server.hear("Ctrl+C ends it");
    expect(told).toContain(`because none can be kept: ${reason}`);
    expect(told).toContain(`start with FOLLOWTHROUGH_TOKEN=${token}\n`);
  });

  it("is never taken from the folder that is served", async () => {
    const cwd = makeFolder({ "acme.md": NOTE, [KEY]: `${"k".repeat(43)}\n` });
    const started = { argv: ["--host", "0.0.0.0"], env: { HOME: cwd } };
    const server = await startServer(join(built.folder, "bin/followthrough.js"), cwd, started);
    expect(await server.hear("Ctrl+C ends it")).toContain("your home folder lies in the folder of the notes");
  });
});

test("where the system has no watchers left, changes are looked for, which is told", async () => {
  const cwd = makeFolder({ "acme.md": NOTE });
  const preload = join(makeFolder({ "no-watchers.cjs": NO_WATCHERS }), "no-watchers.cjs");
  // Its clock stands still: no minute passes after which who asks would have the notes read again.
  const options = { execArgv: ["--require", preload], argv: ["--now=2026-11-21"] };
  const server = await startServer(join(built.folder, "bin/followthrough.js"), cwd, options);
  expect(await server.hear("Ctrl+C ends it")).toContain(
    "warning: changes are looked for every 5 seconds: the system watches as many files as it may (fs.inotify.max_user_watches)\n",
  );
  for (const company of ["Globex", "Initech"]) {
    writeFileSync(join(cwd, "another.md"), NOTE.replace("Acme", company));
    while (!(await server.get("/")).body.toString().includes(company)) await server.get("/nothing");
  }
});

/** As inotify_add_watch(2) fails on a system whose limit is reached. */
const NO_WATCHERS = `
const fs = require("node:fs");
fs.watch = (path) => {
  throw Object.assign(new Error("ENOSPC: no space left on device, watch '" + path + "'"), { code: "ENOSPC", syscall: "watch", path });
};
`;
