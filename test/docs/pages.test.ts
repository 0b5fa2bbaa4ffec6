import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { main } from "../../src/cli/main.js";
import { loadPolicy } from "../../src/policy/index.js";
import { parseNow } from "../../src/time/index.js";
import { readConfig } from "../../src/workspace/index.js";
import { WORLD } from "../cli/run-cli.js";

/** What people read, by path. UPDATE=1 writes what the commands say into it: read it before it is committed. */
const PAGES: ReadonlyMap<string, string> = new Map(
  ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...listPages("docs")].map((path) => [
    path,
    readFileSync(path, "utf8"),
  ]),
);

function listPages(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return names.filter((name) => name.endsWith(".md")).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

/** A fenced block of a page, with what the comment before it says of it. */
interface Block {
  readonly page: string;
  readonly about: Readonly<Record<string, string>>;
  readonly text: string;
  /** With the comment and the fences. */
  readonly whole: string;
}

const blocks: readonly Block[] = [...PAGES].flatMap(([page, whole]) =>
  Array.from(whole.matchAll(/<!-- (?<about>[^>]*?) -->\n```\w+\n(?<text>.*?)```/gsu), (match): Block => {
    const { about, text } = match.groups!;
    return { page, about: readAbout(about!), text: text!, whole: match[0] };
  }),
);

/** `run in: fixtures/ok/readme, exit: 1` */
function readAbout(text: string): Record<string, string> {
  return Object.fromEntries(text.split(", ").map((part) => [part.split(": ")[0]!, part.split(": ")[1] ?? ""]));
}

function blocksAbout(key: string): readonly Block[] {
  return blocks.filter(({ about }) => key in about);
}

/**
 * Runs each `$ followthrough …` as in the page's words, in a copy of the fixture, and gives the block as it should be. Where there are
 * several, or the comment says `home: known`, they know a home folder, in which the first keeps what the next takes back. What is shown
 * is the same wherever the folders lie, and of whichever version.
 */
async function runBlock({ about, text }: Block): Promise<{ readonly shown: string; readonly exit: number }> {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const home = mkdtempSync(join(tmpdir(), "readme-home-"));
  try {
    cpSync(about["run in"]!, folder, { recursive: true });
    if (about.with) writeFileSync(join(folder, about.with), blocksAbout("policy")[0]!.text);
    const now = parseNow(about.at ?? "2026-11-16", "Europe/Berlin");
    if (!now.ok) throw new Error(now.reason);
    const commands = Array.from(text.matchAll(/^\$ followthrough ?(?<argv>.*)\n/gmu), ({ groups }) => groups!.argv!);
    let [shown, exit] = ["", 0];
    for (const command of commands) {
      shown += `$ followthrough${command === "" ? "" : ` ${command}`}\n`;
      exit = await main(
        command
          .replace(/ < \S+$/u, "")
          .split(" ")
          .filter((word) => word !== ""),
        {
          cwd: folder,
          stdout: { write: (output) => (shown += output), isTTY: false },
          stderr: { write: (output) => (shown += output), isTTY: false },
          env: commands.length > 1 || "home" in about ? { HOME: home } : {},
          now: () => now.value.epochMilliseconds,
          zone: () => "UTC",
          ...WORLD,
          streams: () => ({
            input: Readable.from([Buffer.from(blocksAbout("lines")[0]!.text)]),
            output: new Writable({
              decodeStrings: false,
              write: (output, _, done) => {
                shown += String(output);
                done();
              },
            }),
          }),
        },
      );
    }
    const stable = shown
      .replaceAll(folder, "/home/you/jobs")
      .replaceAll(home, "/home/you")
      .replaceAll(`followthrough ${packageJson.version}`, "followthrough 0.1.0");
    return { shown: stable, exit };
  } finally {
    for (const made of [folder, home]) rmSync(made, { recursive: true });
  }
}

/** What `followthrough watch` tells while `meanwhile` is run, in a copy of the fixture. */
async function watchBlock({ about }: Block): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const now = parseNow(about.at ?? "", "Europe/Berlin");
  if (!now.ok) throw new Error(now.reason);
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  let told = "";
  let hear: () => void = () => undefined;
  const silent = { write: () => undefined, isTTY: false };
  const io = {
    ...{ cwd: folder, env: {}, stdout: silent, stderr: silent },
    ...WORLD,
    now: () => now.value.epochMilliseconds,
    zone: () => "UTC",
  };
  const stdout = {
    isTTY: false,
    write: (output: string) => {
      told += output;
      hear();
    },
  };
  const next = (): Promise<void> => new Promise((resolve) => (hear = resolve));
  try {
    cpSync(about["watch in"]!, folder, { recursive: true });
    const begun = next();
    const ended = main(["watch", "--quiet"], { ...io, stdout, untilStopped: () => stopped });
    await begun;
    told = "";
    const changed = next();
    expect(await main(about.meanwhile!.split(" "), io)).toBe(0);
    await changed;
    stop();
    await ended;
    return told.trimStart();
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page with another text in a block. */
function update({ page, text: before, whole }: Block, text: string): void {
  const block = whole.replace(before, () => text);
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(whole, () => block),
  );
}

describe("README and docs", () => {
  it("show files as they are", () => {
    expect(blocksAbout("file").length).toBeGreaterThan(0);
    for (const { about, text } of blocksAbout("file")) expect(text).toBe(readFileSync(about.file!, "utf8"));
  });

  it.each(blocksAbout("run in"))("show what a command says: $page $text", async (block) => {
    const { shown, exit } = await runBlock(block);
    if (process.env.UPDATE) update(block, shown);
    else expect(shown).toBe(block.text);
    expect(exit).toBe(Number(block.about.exit ?? 0));
  });

  it.each(blocksAbout("watch in"))("show what watch tells while $about.meanwhile is run", async (block) => {
    const told = await watchBlock(block);
    if (process.env.UPDATE) update(block, told);
    else expect(told).toBe(block.text);
  });

  it("show a workspace file that is right", async () => {
    await expect(readConfig(blocksAbout("schema")[0]!.text, "followthrough.yaml")).resolves.toBeTruthy();
  });

  it("show a policy that loads", async () => {
    const policy = await loadPolicy({
      policies: [{ name: "mine.yaml", place: { file: "" } }],
      findFile: (name) => Promise.resolve({ name, text: blocksAbout("policy")[0]!.text }),
    });
    expect(policy.rules.map(({ id }) => id)).toContain("prepare");
  });

  it("name scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = [...PAGES.values()].flatMap((text) =>
      Array.from(
        text.matchAll(/\bnpm (?:run )?(start|test|bench|build|mutate|vsix|playground|docs)\b/gu),
        ([, name]) => name!,
      ),
    );
    expect(new Set(named)).toEqual(
      new Set(["start", "test", "bench", "build", "mutate", "vsix", "playground", "docs"]),
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it.each([...PAGES])("%s leads to files and headings that there are", (page, text) => {
    for (const [, link] of text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/gu)) {
      const [path = "", anchor] = link!.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      expect(existsSync(target), `${link} of ${page}`).toBe(true);
      if (anchor !== undefined) expect(listAnchors(readFileSync(target, "utf8")), link).toContain(anchor);
    }
  });

  it("every page of docs is led to from the README or from a page that is", () => {
    const seen = new Set(["README.md"]);
    for (const page of seen)
      for (const [, link] of (PAGES.get(page) ?? "").matchAll(/\]\((?!https?:)([^)#\s]+\.md)[^)]*\)/gu))
        seen.add(join(dirname(page), link!));
    expect([...PAGES.keys()].filter((page) => !seen.has(page))).toEqual([]);
  });

  it("the README is read in a few minutes", () => {
    expect(PAGES.get("README.md")!.split("\n").length).toBeLessThanOrEqual(150);
  });
});

/** As GitHub makes them of headings, and those that a page sets itself. */
function listAnchors(text: string): readonly string[] {
  const ofHeadings = Array.from(text.matchAll(/^#+ (.*)$/gmu), ([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  return [...ofHeadings, ...Array.from(text.matchAll(/<a id="([^"]+)">/gu), ([, id]) => id!)];
}
