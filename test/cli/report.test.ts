import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { headingAnchor } from "../../src/text/index.js";
import { sample } from "../cases.js";
import { parseMarkdown, unwrap } from "../output/markdown-tree.js";
import { makeFolder } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { JOB_HUNT_NOW } from "./job-hunt.js";
import { runCli } from "./run-cli.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const MARKDOWNLINT = fileURLToPath(new URL("../../node_modules/.bin/markdownlint-cli2", import.meta.url));

const OTHERS = readdirSync(join(FIXTURES, "err")).map((name) => `err/${name}`);
const CASES = [...readdirSync(join(FIXTURES, "ok")).map((name) => `ok/${name}`), ...sample(OTHERS, 3)];

interface Fixture {
  readonly name: string;
  readonly report: string;
}

let reports: Promise<readonly Fixture[]> | undefined;

/** Every fixture that has a report, written once for all tests. */
function everyReport(): Promise<readonly Fixture[]> {
  return (reports ??= readReports());
}

async function readReports(): Promise<readonly Fixture[]> {
  const found: Fixture[] = [];
  for (const name of CASES) {
    const report = await reportOf(copyFixture(name));
    if (report !== undefined) found.push({ name, report });
  }
  return found;
}

/** The report of a folder, or undefined where the program can say nothing (exit code 2). */
async function reportOf(cwd: string, output = "-"): Promise<string | undefined> {
  const { code, stdout } = await runCli(["report", "--output", output, ...JOB_HUNT_NOW], { cwd });
  return code === 2 ? undefined : stdout;
}

/** Where a reader of the report ends up: the files that its links lead to, relative to the folder. */
function filesLinked(report: string, standing: string): string[] {
  const { links, headings } = parseMarkdown(report);
  const anchors = headings.map((heading) => `#${headingAnchor(toString(heading))}`);
  const within = links.filter(({ url }) => url.startsWith("#"));
  for (const { url } of within) expect(anchors).toContain(decodeURIComponent(url));
  return links
    .filter((link) => !within.includes(link))
    .map(({ url }) => posix.join(posix.dirname(standing), decodeURIComponent(url)));
}

describe("the report of every fixture", () => {
  it("passes markdownlint's default rules, tables being as wide as they are", async () => {
    const all = await everyReport();
    const reports = Object.fromEntries(all.map(({ name, report }) => [`${name.replace("/", "-")}.md`, report]));
    expect(Object.keys(reports).length).toBeGreaterThan(20);
    const config = JSON.stringify({ config: { MD013: { tables: false } } });
    const cwd = makeFolder({ ...reports, ".markdownlint-cli2.jsonc": config });
    const { stdout } = await promisify(execFile)(MARKDOWNLINT, ["*.md"], { cwd });
    expect(stdout).toContain(`Linting: ${Object.keys(reports).length} file`);
    writeFileSync(join(cwd, "wrong.md"), "# A\n\n\n\nB\n");
    await expect(promisify(execFile)(MARKDOWNLINT, ["wrong.md"], { cwd })).rejects.toThrow("MD012");
  }, 120_000);

  it("leads to notes that are there, and to its own advice", async () => {
    let found = 0;
    for (const { name, report } of await everyReport()) {
      const files = filesLinked(report, "follow-ups.md");
      // A row of a table is linked by its line.
      for (const file of files)
        expect(existsSync(join(FIXTURES, name, file.replace(/#L\d+$/u, ""))), `${name}: ${file}`).toBe(true);
      found += files.length;
    }
    expect(found).toBeGreaterThan(100);
  }, 120_000);
});

describe("the reasons in a report", () => {
  it("tell of what has been as past, and of what lies ahead as to come", async () => {
    const report = unwrap((await reportOf(copyFixture("ok/job-hunt"))) ?? "");
    for (const reason of [
      "The interview ended Fri 20 Nov 09:45 there, 15:45 your time ",
      "The interview ended at the end of Fri 20 Nov ",
      "The interview ends Wed 25 Nov 15:15 there, 16:15 your time ",
      "The wait began Mon 9 Nov, plus 1 week ",
      "The wait begins Wed 25 Nov, plus 1 week ",
      "The last follow-up went out Thu 12 Nov, plus 1 week ",
      // Of the forecast: it has not been sent, though it is due today.
      "The last follow-up goes out Sat 21 Nov, plus 1 week; that is a Saturday, so Mon 30 Nov ",
    ])
      expect(report).toContain(`  - ${reason}`);
  });

  it("put the days of letting go together, and leave the next steps where nobody answers", async () => {
    const report = (await reportOf(copyFixture("ok/job-hunt"))) ?? "";
    const sectionOf = (title: string) =>
      unwrap(report)
        .split(/^## /mu)
        .find((part) => part.startsWith(`${title}\n`)) ?? "";
    const letGo = (title: string) => sectionOf(title).match(/: Let it go,/gu)?.length ?? 0;
    const all = (title: string) => sectionOf(title).match(/^- /gmu)?.length ?? 0;
    expect([letGo("If nobody answers"), all("If nobody answers")]).toEqual([0, 14]);
    expect([letGo("When to let go"), all("When to let go")]).toEqual([15, 15]);
  });
});

describe("the links of a report", () => {
  const NOTE = "---\ncompany: Acme\nrole: Engineer\nstatus: offer\n---\n";
  const PATHS = [
    "Bewerbungen 2026/Ärger & Söhne.md",
    "a#b/c?d.md",
    "100%25 (really) [x].md",
    'quote\'s "double" <tag>.md',
    "emoji 🙂 ひかり.md",
    "c:d.md",
    "*star* _under_ ~tilde~ `tick`.md",
    "reports/beside.md",
  ];

  it.each(["follow-ups.md", "reports/today.md", "reports/ü (1) #2/today.md"])(
    "lead from %s to notes whose paths are hard to write",
    async (output) => {
      const notes = Object.fromEntries(PATHS.map((path) => [path, NOTE]));
      const cwd = makeFolder({ ...notes, "followthrough.yaml": "me: {timezone: Europe/Berlin}\n" });
      await reportOf(cwd, output);
      const files = filesLinked(readFileSync(join(cwd, output), "utf8"), output);
      expect([...new Set(files)].toSorted()).toEqual(PATHS.toSorted());
    },
  );
});
