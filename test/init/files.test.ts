import actionValidator from "@action-validator/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runCli } from "../cli/run-cli.js";
import { readShipped } from "../cli/read-asset.js";
import { makeFolder } from "../workspace/make-folder.js";
import { readConfig } from "../../src/workspace/index.js";
import { VSCODE_MATCHER } from "../../src/output/index.js";
import { init, makeRepository, NOW, readAll } from "./set-up.js";

let files: Record<string, string>;

beforeAll(async () => {
  const cwd = mkdtempSync(join(tmpdir(), "init-"));
  makeRepository(cwd);
  await init(cwd, ["--yes", "--workflow", "both"]);
  files = readAll(cwd);
  rmSync(cwd, { recursive: true });
});

/** As VS Code reads its files: JSON with comments. */
function readJsonc(path: string): unknown {
  const { config, error } = ts.parseConfigFileTextToJson(path, files[path]!) as { config?: unknown; error?: unknown };
  expect(error).toBeUndefined();
  return config;
}

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

describe("the workspace file", () => {
  it("is one", async () => {
    const config = await readConfig(files["followthrough.yaml"]!, "followthrough.yaml");
    expect(config.me).toEqual({ name: "Jo Doe", email: "jo@example.com", timezone: "Europe/Berlin" });
  });

  it("is one with every comment of it taken at its word", async () => {
    const text = files["followthrough.yaml"]!.replace(/^( *)# (?=[a-z_]+: [[{+\d])/gmu, "$1");
    const { settings, notes, me } = await readConfig(text, "followthrough.yaml");
    expect({ settings, notes, phone: me.phone }).toEqual({
      settings: { holidays: "DE", max_follow_ups: 3, reply_grace: "3 days", my_hours: "08:00-21:00" },
      notes: ["applications/**/*.md"],
      phone: "+1 212 555 0100",
    });
    const cwd = makeFolder({
      "followthrough.yaml": text,
      "applications/example.md": files["applications/example.md"]!,
    });
    expect((await runCli(["check"], { cwd, clock: NOW })).code).toBe(0);
  });

  it("is accepted by the schema beside it, which would not accept another", () => {
    const schema = JSON.parse(files[".vscode/followthrough.schema.json"]!) as object;
    const validate = new Ajv2020({ strict: false }).compile({ ...schema, $schema: undefined });
    expect(validate(parse(files["followthrough.yaml"]!)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ polcy: "default" })).toBe(false);
  });
});

describe("VS Code's files", () => {
  it("are JSON with comments", () => {
    const names = Object.keys(files).filter((path) => path.startsWith(".vscode/"));
    expect(names).toHaveLength(7);
    for (const name of names) expect(readJsonc(name)).toBeTypeOf("object");
  });

  it("have the task that the problem matcher is for", () => {
    const { version, tasks } = readJsonc(".vscode/tasks.json") as { version: string; tasks: Record<string, unknown>[] };
    expect(version).toBe("2.0.0");
    expect(tasks[0]).toMatchObject({ command: "followthrough", problemMatcher: VSCODE_MATCHER });
    expect(tasks[0]!.args).toEqual(expect.arrayContaining(["check", "--format", "vscode"]));
  });

  it("have tasks whose commands there are", async () => {
    const cwd = makeFolder({ "applications/example.md": files["applications/example.md"]! });
    const { tasks } = readJsonc(".vscode/tasks.json") as { tasks: { args: string[] }[] };
    for (const { args } of tasks)
      expect(await runCli(args, { cwd, clock: NOW })).toMatchObject({ code: 0, stderr: "" });
  });

  it("name schemas that are there, and the files that they are for", () => {
    const settings = readJsonc(".vscode/settings.json") as { "yaml.schemas": Record<string, string> };
    const schemas = Object.entries(settings["yaml.schemas"]);
    expect(schemas).toHaveLength(3);
    for (const [path] of schemas) expect(Object.keys(files)).toContain(path.replace(/^\.\//u, ""));
  });

  it("recommend extensions by their names", () => {
    const { recommendations } = readJsonc(".vscode/extensions.json") as { recommendations: string[] };
    for (const name of recommendations) expect(name).toMatch(/^[\w-]+\.[\w-]+$/u);
  });
});

describe("the snippets", () => {
  const snippets = (): Snippet[] =>
    Object.values(readJsonc(".vscode/followthrough.code-snippets") as Record<string, Snippet>);

  it("are what VS Code takes for some", () => {
    for (const { scope, prefix, description, body } of snippets()) {
      // VS Code takes what stands between the fences of a note for YAML.
      expect(scope).toBe("markdown,yaml");
      expect(prefix).toMatch(/^ft-[a-z-]+$/u);
      expect(description).not.toBe("");
      expect([body].flat().every((line) => typeof line === "string")).toBe(true);
    }
    const prefixes = snippets().map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  /** What stands there when all is taken as offered, on the day of the tests' clock. */
  const expand = (prefix: string): string => {
    const { body } = snippets().find((one) => one.prefix === prefix)!;
    return [body]
      .flat()
      .join("\n")
      .replaceAll("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-21")
      .replace(/\$\{\d\|([^,|]*)[^|]*\|\}/gu, "$1")
      .replace(/\$\{\d:([^}]*)\}/gu, "$1")
      .replaceAll("$0", "");
  };
  const indent = (text: string): string => text.replace(/^/gmu, "  ");

  it("make a note, put together, that check finds no fault with", async () => {
    const inner = expand("ft-went").replace(/^/gmu, "    ");
    const note = expand("ft-application")
      .replace("contacts:\n", `contacts:\n${indent(expand("ft-contact"))}\n`)
      .replace("log:\n", `interviews:\n${indent(expand("ft-interview"))}\n${inner}\nlog:\n`)
      .replace(
        "\n---\n\n",
        `\n${["ft-sent", "ft-received", "ft-promised"].map((name) => indent(expand(name))).join("\n")}\n---\n\n`,
      )
      .replaceAll("YYYY-MM-DD", "2026-11-27");
    const cwd = makeFolder({ "acme.md": `${note}\n${expand("ft-draft")}\n` });
    const { code, stdout } = await runCli(["check"], { cwd, clock: NOW });
    expect(code, stdout).toBe(0);
    expect(stdout).not.toMatch(/ {2}(?:log-syntax|unknown-key|unknown-kind)\n/u);
    for (const { prefix } of snippets()) expect(expand(prefix)).not.toMatch(/[$|]/u);
  });

  it("invent no promise: a date that nobody has typed is an error, and no follow-up counts from it", async () => {
    const note = `---\ncompany: A\nrole: B\ninterviews:\n${indent(expand("ft-interview"))}\n    ${expand("ft-promised-by")}\n---\n`;
    const { code, stdout } = await runCli(["check"], { cwd: makeFolder({ "acme.md": note }), clock: NOW });
    expect(code).toBe(1);
    expect(stdout).toMatch(/promised_by: YYYY-MM-DD .*invalid-date/u);
  });

  it("ignore a finding, in front matter and body", async () => {
    const fill = (prefix: string, check: string): string => expand(prefix).replace("check", check);
    const note = [
      "---",
      "company: Acme",
      "role: Engineer",
      fill("ft-ignore", "unknown-key"),
      "staus: applied",
      "---",
      "",
    ].join("\n");
    const cwd = makeFolder({ "acme.md": note });
    expect(await runCli(["check", "--quiet"], { cwd, clock: NOW })).toMatchObject({ code: 0, stdout: "" });
    expect(fill("ft-ignore-body", "draft-too-long")).toBe("<!-- followthrough-ignore draft-too-long: reason -->");
  });
});

describe("the workflows", () => {
  it.each(["check", "publish"])("to %s is one that GitHub understands, at the root and in a folder", async (name) => {
    const path = `.github/workflows/followthrough-${name}.yml`;
    expect(actionValidator.validateWorkflow(files[path]!).errors).toEqual([]);
    const cwd = makeFolder({ "für mich": null });
    makeRepository(cwd);
    await init(join(cwd, "für mich"), ["--yes", "--workflow", "both"]);
    const inFolder = readAll(cwd)[path]!;
    expect(actionValidator.validateWorkflow(inFolder).errors).toEqual([]);
    expect(inFolder).not.toBe(files[path]);
  });

  it("to publish is the one that docs/how-to/publish.md shows", () => {
    const page = readFileSync("docs/how-to/publish.md", "utf8");
    const [, shown] = /<!-- workflow: publish -->\n```yaml\n(.*?)```/su.exec(page)!;
    expect(files[".github/workflows/followthrough-publish.yml"]).toBe(shown);
    expect(new TextDecoder().decode(readShipped("init/publish.yml"))).toBe(shown);
  });

  it("to check runs commands that there are, and fails where check does", async () => {
    const { jobs } = parse(files[".github/workflows/followthrough-check.yml"]!) as {
      jobs: { check: { steps: { name?: string; run?: string }[] } };
    };
    const note = "---\ncompany: Acme\nrole: Engineer\napplied: 2026-02-30\n---\n";
    const cwd = makeFolder({ "acme.md": note });
    const commands = jobs.check.steps.flatMap(
      ({ run = "" }) => /^followthrough ([\w -]+?)(?: >>.*)?$/u.exec(run)?.[1] ?? [],
    );
    const outcomes = await Promise.all(commands.map((line) => runCli(line.split(" "), { cwd, clock: NOW })));
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1]);
    expect(outcomes[0]!.stdout).toMatch(/^::error /mu);
    expect(outcomes[1]!.stdout).toMatch(/^\|.*invalid-date/mu);
  });

  it("name no address that nobody has given: where the program is, the repository's variable says", () => {
    for (const name of ["check", "publish"]) {
      const text = files[`.github/workflows/followthrough-${name}.yml`]!;
      expect(text).toContain("${{ vars.FOLLOWTHROUGH }}");
      expect(text).not.toMatch(/github:|github\.com|OWNER/u);
    }
  });
});
