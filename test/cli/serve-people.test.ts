import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";
import { runServer } from "./run-server.js";
import { openPage, send } from "./serve-deeds.js";
import { FINE } from "./small-notes.js";

const NOW = ["--now", "2026-11-13T09:00"];
const PEOPLE = {
  "Ada L/followthrough.yaml": "me: {name: Ada <b>Lovelace</b>}\n",
  "Ada L/acme.md": FINE,
  "ada-l/followthrough.yaml": "calendar: {name: The other Ada}\n",
  "ada-l/globex.md": FINE.replace("Acme", "Globex"),
  "broken/followthrough.yaml": "calendar: [\n",
  "broken/x.md": FINE,
  "wide/followthrough.yaml":
    'serve: {host: 0.0.0.0, port: 1, url: "http://evil.example/", token: known-to-who-wrote-it, read_only: true}\n',
  "wide/initech.md": FINE.replace("Acme", "Initech"),
};

describe("serve --people", () => {
  it("serves each below a name of their own, lists them, and one that is broken holds up nobody", async () => {
    const [cwd, HOME] = [makeFolder(PEOPLE), makeFolder()];
    const server = await runServer([...NOW, "--people", "."], cwd, { env: { HOME } });
    await server.hear("Ctrl+C ends it");
    const told = server.takeStderr();
    expect(told).toContain("broken: broken/followthrough.yaml:1:11: ");
    expect(told).toContain("wide: warning: followthrough.yaml:1:15: serve.host does not count: a file cannot let");
    expect(told).toContain("3 of 4 people served; Ctrl+C ends it\n");
    const list = await server.get("/");
    expect(list.status).toBe(200);
    expect(list.body.toString()).toContain('<a href="ada-l/">Ada &#x3C;b>Lovelace&#x3C;/b></a>: 1 action due</li>');
    expect(list.body.toString()).toContain('<a href="ada-l-2/">ada-l</a>');
    expect(list.body.toString()).toContain("broken: cannot be read: ");
    expect((await server.get("/page.css")).status).toBe(200);
    for (const [name, company, other] of [
      ["ada-l", "Acme", "Globex"],
      ["ada-l-2", "Globex", "Acme"],
    ] as const) {
      const page = (await server.get(`/${name}/`)).body.toString();
      const feed = (await server.get(`/${name}/follow-ups.ics`)).body.toString();
      for (const text of [page, feed]) {
        expect(text).toContain(company);
        expect(text).not.toContain(other);
      }
      expect(page).toContain(`webcal://127.0.0.1:${server.port}/${name}/follow-ups.ics`);
    }
    const paths = [
      "/ada-l",
      "/follow-ups.ics",
      "/broken/",
      "/ada-l/../wide/",
      "/ada-l/x",
      "/ada-l/ada-l-2/",
      "/nobody/",
    ];
    expect(await Promise.all(paths.map(async (path) => (await server.get(path)).status))).toEqual([
      308, 404, 404, 404, 404, 404, 404,
    ]);
  });

  it("writes what is done into the right one, as each may be written", async () => {
    const [cwd, HOME] = [makeFolder({ ...PEOPLE, "ada-l/acme.md": FINE }), makeFolder()];
    const server = await runServer([...NOW, "--people", "."], cwd, { env: { HOME } });
    const [ada, other] = [await openPage(server.port, "/ada-l/"), await openPage(server.port, "/ada-l-2/")];
    const wide = await openPage(server.port, "/wide/");
    const done = { deed: "done", note: "acme.md", action: "first-follow-up/1" };
    expect(wide.token).toBeUndefined();
    expect((await send({ ...other, token: ada.token }, done)).status, "the token of another's page").toBe(403);
    const answer = await send(other, done);
    expect(answer.status).toBe(200);
    expect(readFileSync(join(cwd, "ada-l/acme.md"), "utf8")).toContain("sent follow-up");
    expect(readFileSync(join(cwd, "Ada L/acme.md"), "utf8")).toBe(FINE);
    expect(server.takeStderr()).toContain("ada-l:   + log: 2026-11-13 sent follow-up to Ada by email");
    expect((await send(ada, { deed: "undo", change: answer.content.undo })).status, "another's change").toBe(409);
    expect((await send(other, { deed: "undo", change: answer.content.undo })).status).toBe(200);
  });

  it("has an address for each that leads to no other, and the list by the own secret alone", async () => {
    const [cwd, HOME] = [makeFolder(PEOPLE), makeFolder()];
    const secret = "a-secret-of-the-coach";
    const server = await runServer([...NOW, "--people", ".", "--token", secret], cwd, { env: { HOME } });
    const list = (await server.get(`/${secret}/`)).body.toString();
    const pages = Array.from(list.matchAll(/<a href="\.\.\/([\w-]{32})\/">/gu), ([, token]) => token!);
    expect(new Set(pages).size).toBe(3);
    const all = await Promise.all(pages.map(async (token) => (await server.get(`/${token}/`)).body.toString()));
    expect(all.map((page) => /Acme|Globex|Initech/u.exec(page)?.[0])).toEqual(["Acme", "Globex", "Initech"]);
    for (const [at, page] of all.entries())
      for (const token of [secret, ...pages.filter((_, index) => index !== at)]) expect(page).not.toContain(token);
    const closed = ["/", "/ada-l/", "/ada-l/follow-ups.ics", `/${secret}/follow-ups.ics`, `/${secret}/ada-l/`];
    for (const path of closed) expect([path, (await server.get(path)).status]).toEqual([path, 404]);
    const first = await openPage(server.port, `/${pages[0]!}/`);
    const done = { deed: "done", note: "acme.md", action: "first-follow-up/1" };
    expect((await send({ ...first, path: `/${pages[1]!}/` }, done)).status).toBe(403);
    expect((await send(first, done)).status).toBe(200);
  });

  it("notices whose folder is new, tells their addresses, and changes nobody else's", async () => {
    const [cwd, HOME] = [makeFolder(PEOPLE), makeFolder()];
    const server = await runServer([...NOW, "--people", "."], cwd, { env: { HOME } });
    await server.hear("Ctrl+C ends it");
    const before = (await server.get("/ada-l/")).body.toString();
    mkdirSync(join(cwd, "ada l"));
    writeFileSync(join(cwd, "ada l/umbrella.md"), FINE.replace("Acme", "Umbrella"));
    writeFileSync(join(cwd, "ada l/followthrough.yaml"), "me: {name: A third Ada}\n");
    await server.see("/ada-l-3/");
    expect((await server.get("/ada-l-3/")).body.toString()).toContain("Umbrella");
    expect((await server.get("/ada-l/")).body.toString()).toBe(before);
    expect((await server.get("/")).body.toString()).toContain('<a href="ada-l-3/">A third Ada</a>');
  });

  it.each([
    [["--people", "nowhere"], "nowhere has no folder with a followthrough.yaml"],
    [["--people", ".", "--config", "x.yaml"], "--people reads the workspace file of each person"],
    [["--people", "empty"], "empty has no folder with a followthrough.yaml; followthrough init makes one"],
  ])("%j is told what is wrong", async (argv, message) => {
    const { code, stderr } = await runCli(["serve", ...argv], { cwd: makeFolder({ empty: null }) });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("reads no file of another's for anybody, though one repository holds them all", async () => {
    const cwd = makeFolder({
      ".git/HEAD": "ref: refs/heads/main\n",
      "ada/followthrough.yaml": "policy: ../bo/policy.yaml\n",
      "ada/a.md": FINE,
      "bo/followthrough.yaml": "",
      "bo/policy.yaml": "salary: 90000\n",
      "bo/b.md": FINE,
      "cy/followthrough.yaml": "policy: own.yaml\n",
      "cy/c.md": FINE,
    });
    symlinkSync("../bo/policy.yaml", join(cwd, "cy/own.yaml"));
    const server = await runServer([...NOW, "--people", "."], cwd, { env: { HOME: makeFolder() } });
    await server.hear("Ctrl+C ends it");
    const told = server.takeStderr();
    expect(told).toContain(
      "ada/followthrough.yaml:1:9: ../bo/policy.yaml cannot be read: it lies outside of the folder",
    );
    expect(told).toContain("cy/followthrough.yaml:1:9: own.yaml cannot be read: a link leads out of the folder");
    expect(told).not.toContain("salary");
    expect(told).toContain("1 of 3 people served");
    const people = await runCli(["people"], { cwd });
    expect(people.stderr).toContain("../bo/policy.yaml cannot be read: it lies outside of the folder");
  });

  it("goes on with who was broken, once that is mended", async () => {
    const cwd = makeFolder({
      "ada/followthrough.yaml": "",
      "ada/a.md": FINE,
      "bo/followthrough.yaml": "calendar: [\n",
      "bo/b.md": FINE,
    });
    const server = await runServer([...NOW, "--people", "."], cwd, { env: { HOME: makeFolder() } });
    expect((await server.get("/bo/")).status).toBe(404);
    writeFileSync(join(cwd, "bo/followthrough.yaml"), "");
    await server.hear("bo: can be served now");
    expect((await server.get("/bo/")).status).toBe(200);
  }, 30_000);
});
