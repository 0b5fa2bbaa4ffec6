import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/table.js";
import { sample } from "../cases.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";
import { startServer } from "./start-server.js";

/** What every command does here, in a copy of fixtures/ok/job-hunt, with a country's holidays. */
const DEEDS: readonly (readonly string[])[] = [
  ["run"],
  ["run", "--no-cache"],
  ["check", "--fix"],
  ["check", "--output", "sarif=findings.sarif"],
  ["agenda", "--forecast"],
  ["stats"],
  ["calendar"],
  ["report"],
  // It would not end by itself but where there is no note.
  ["watch", "--quiet", "--config", "empty"],
  ["lsp"],
  ["doctor"],
  ["explain", "--advice"],
  ["policy"],
  ["draft", "northwind", "--mailto"],
  ["done", "northwind"],
  ["log", "northwind", "--paste", "--yes"],
  ["new", "Initech", "SRE", "--link", "https://initech.example/jobs/1"],
  ["snooze", "northwind", "2w"],
  ["skip", "northwind", "move-on"],
  ["undo"],
  ["import", "table.csv", "--yes"],
  ["export"],
  ["people", "."],
  ["batch"],
  ["test"],
  ["completions", "bash"],
  ["init", "--yes", "--workflow", "both"],
  ["help", "serve"],
];

const MAIL =
  "From: Mary Poe <mary@northwind.example>\nTo: Jo <jo@example.com>\nDate: Mon, 16 Nov 2026 10:00:00 +0100\nSubject: Your application\n\nWe will decide by 20 November 2026: https://northwind.example/status\n";

/**
 * Loaded before the program: notes down whatever would leave the process, by whichever of Node's doors. What listens, and what git and
 * pipes need, is none of it.
 */
const WATCHMAN = `
import { appendFileSync } from "node:fs";
import net from "node:net";
import dns from "node:dns";
import dgram from "node:dgram";
import { syncBuiltinESMExports } from "node:module";
const tell = (door) => appendFileSync(process.env.LEFT_BY, door + "\\n");
const watch = (object, name, door) => {
  const before = object[name];
  object[name] = function (...args) {
    // Whoever listens at an address has that "looked up", which asks nobody.
    if (!(door.startsWith("dns") && net.isIP(String(args[0])))) tell(door);
    return before.apply(this, args);
  };
};
watch(net.Socket.prototype, "connect", "connect");
for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveSrv", "resolveTxt"]) {
  watch(dns, name, "dns." + name);
  watch(dns.promises, name, "dns.promises." + name);
}
watch(dgram, "createSocket", "dgram");
watch(globalThis, "fetch", "fetch");
globalThis.WebSocket = class { constructor() { tell("WebSocket"); } };
syncBuiltinESMExports();
`;

let built: BuiltPackage;
beforeAll(() => {
  built = buildPackage();
}, 300_000);

/** A job hunt, the watchman's file, and where it writes to. */
function prepare(): { readonly cwd: string; readonly env: Record<string, string>; readonly left: () => string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "offline-")));
  const cwd = join(folder, "hunt");
  cpSync("fixtures/ok/job-hunt", cwd, { recursive: true });
  mkdirSync(join(cwd, "empty"));
  writeFileSync(join(cwd, "table.csv"), "Company,Role,Link\nGlobex,Analyst,https://globex.example/1\n");
  writeFileSync(join(cwd, "abroad.md"), "---\ncompany: Hooli\nrole: SRE\napplied: 2026-11-02\ncountry: US\n---\n");
  const watchman = join(folder, "watchman.mjs");
  writeFileSync(watchman, WATCHMAN);
  const log = join(folder, "left.txt");
  return {
    cwd,
    env: { HOME: join(folder, "home"), LEFT_BY: log, NODE_OPTIONS: `--import file://${watchman}` },
    left: () => (existsSync(log) ? readFileSync(log, "utf8") : ""),
  };
}

describe("nothing is sent, and nothing fetched", () => {
  it.each(sample(DEEDS, 6).map((argv) => [argv.join(" "), argv] as const))(
    "%s connects to nothing and looks nothing up",
    (_, argv) => {
      const { cwd, env, left } = prepare();
      const input = argv[0] === "batch" ? '{"path": "a.md", "text": ""}\n' : MAIL;
      const { code, stderr } = built.run(argv, { cwd, env, input });
      expect(stderr).not.toMatch(/ at .*\.js:\d+/u);
      expect([0, 1, 2]).toContain(code);
      expect(left()).toBe("");
    },
    60_000,
  );

  it("serve listens, and connects to nothing", async () => {
    const { cwd, env, left } = prepare();
    const server = await startServer(join(built.folder, "bin/followthrough.js"), cwd, { env });
    expect((await server.readFeed()).status).toBe(200);
    expect((await server.get("/")).status).toBe(200);
    expect(left()).toBe("");
  }, 60_000);

  it("each command is tried", () => {
    const tried = new Set([...DEEDS.map(([name]) => name), "serve"]);
    expect(COMMANDS.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it("what does connect would be noticed", () => {
    const { cwd, env, left } = prepare();
    writeFileSync(
      join(cwd, "leak.mjs"),
      'import { get } from "node:http"; get("http://127.0.0.1:9/").on("error", () => 0);',
    );
    built.run(["help"], {
      cwd,
      env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS!} --import file://${join(cwd, "leak.mjs")}` },
    });
    expect(left()).toContain("connect");
  });
});
