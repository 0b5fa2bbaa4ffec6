import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { ScenarioLists, ScenarioResults } from "../../src/lsp/index.js";
import { Positions } from "../../src/lsp/documents/index.js";
import type { EditorContext } from "../../src/lsp/feature.js";
import { findScenarioFiles } from "../../src/lsp/features/policy/find-scenario-files.js";
import { walkScenarios } from "../../src/lsp/features/policy/walk-scenarios.js";
import { DISK, type Files } from "../../src/workspace/index.js";
import { makeFolder } from "../workspace/make-folder.js";
import { startEditor, type Editor } from "./start-editor.js";

const POLICY =
  "format: 1\nextends: [default]\nrules:\n  - id: nudge\n    title: Write again\n    when: wait.active\n    opens: today\n";
const NOTE = `    note: |
      ---
      company: Acme
      role: Engineer
      status: applied
      applied: 2026-10-26
      ---
`;
const SCENARIOS = `policy: ../mine.yaml
scenarios:
  - name: asks at once
${NOTE}    at:
      2026-10-27: {open: [nudge]}
  - name: asks for too much
${NOTE}    at:
      2026-10-27: {overdue: [nudge], lapsed: []}
    says:
      nudge: [Write again, Call]
`;
const FILES = {
  "followthrough.yaml": "policy: ./mine.yaml\n",
  "mine.yaml": POLICY,
  "tests/mine.scenarios.yaml": SCENARIOS,
};

const ofUri = (uri: string) => ({ textDocument: { uri } });
const list = (editor: Editor, path: string) =>
  editor.ask<ScenarioLists>("followthrough/listScenarios", ofUri(editor.uriOf(path)));
const test = (editor: Editor, path: string) =>
  editor.ask<ScenarioResults>("followthrough/scenarios", ofUri(editor.uriOf(path)));

/** What stands in the text at a range. */
function textAt(text: string, range: Parameters<Positions["offsetsOf"]>[0]): string {
  const { start, end } = new Positions(text, "utf-16").offsetsOf(range);
  return text.slice(start, end);
}

describe("scenarios as tests", () => {
  it("are listed of a whole folder with their places, and not run", async () => {
    const more = "zone: Nowhere/None\nscenarios:\n  - name: is not run\n  - note: x\n";
    const left = { "node_modules/x/a.scenarios.yaml": SCENARIOS, ".git/b.scenarios.yaml": SCENARIOS };
    const editor = await startEditor(makeFolder({ ...FILES, ...left, "a/b/more.scenarios.yml": more }));
    const { files } = await list(editor, "");
    expect(files.map(({ uri }) => uri)).toEqual(
      ["a/b/more.scenarios.yml", "tests/mine.scenarios.yaml"].map((path) => editor.uriOf(path)),
    );
    const [others, own] = files;
    expect(own!.scenarios.map(({ name }) => name)).toEqual(["asks at once", "asks for too much"]);
    const texts = own!.scenarios.map(({ range }) => textAt(SCENARIOS, range));
    expect(texts[0]).toMatch(/^name: asks at once[^]*open: \[nudge\]\}$/u);
    expect(texts[1]).toMatch(/^name: asks for too much[^]*Call\]$/u);
    expect(others!.scenarios.map(({ name }) => name)).toEqual(["is not run", "scenario 2"]);
    await editor.exit();
  });

  it("say of each that it passes, or what differs, at the expectation", async () => {
    const editor = await startEditor(makeFolder(FILES));
    const { files } = await test(editor, "tests/mine.scenarios.yaml");
    expect(files).toHaveLength(1);
    const [{ scenarios, problems, uri }] = files as [ScenarioResults["files"][number]];
    expect({ uri, problems }).toEqual({ uri: editor.uriOf("tests/mine.scenarios.yaml"), problems: [] });
    const [passing, failing] = scenarios;
    expect(passing).toMatchObject({ name: "asks at once", passes: true, differences: [] });
    expect(failing).toMatchObject({ name: "asks for too much", passes: false });
    const [states, texts] = failing!.differences;
    expect(states).toMatchObject({
      message: "2026-10-27 overdue: expected nudge, found nothing",
      expected: "nudge",
      actual: "",
    });
    expect(states!.context.join("\n")).toContain("nudge is open");
    expect(textAt(SCENARIOS, states!.range)).toBe("nudge");
    // A part of a text is not to be laid beside all texts.
    expect(texts!.message).toContain("nudge says: expected Call, found Write again");
    expect(texts).not.toHaveProperty("expected");
    expect(textAt(SCENARIOS, texts!.range)).toBe("Call");
    expect(await test(editor, "")).toEqual({ files });
    await editor.exit();
  });

  it("are those of the texts that nobody has saved: scenarios and policies", async () => {
    const editor = await startEditor(makeFolder(FILES));
    const passes = async () =>
      (await test(editor, "tests")).files.flatMap(({ scenarios }) => scenarios.map((one) => one.passes));
    expect(await passes()).toEqual([true, false]);
    editor.open("tests/mine.scenarios.yaml", SCENARIOS.slice(0, SCENARIOS.indexOf("  - name: asks for")));
    expect(await passes()).toEqual([true]);
    editor.open("mine.yaml", POLICY.replace("id: nudge", "id: prod"));
    expect(await passes()).toEqual([false]);
    editor.open("tests/new.scenarios.yaml", SCENARIOS);
    expect(await passes()).toEqual([false, false, false]);
    await editor.exit();
  });

  it("are none where a file is wrong: it is told what is, also of the policy that it names", async () => {
    const wrong = {
      "empty.scenarios.yaml": "",
      "list.scenarios.yaml": "- a\n- b\n",
      "clock.scenarios.yaml": SCENARIOS.replace("2026-10-27", "2026-10-37").replace("../", "./"),
      "broken.scenarios.yaml": "scenarios: [{name: 'x\n",
      "policy.scenarios.yaml": SCENARIOS.replace("../mine", "./wrong"),
      "none.scenarios.yaml": "scenarios: []\n",
      "binary.scenarios.yaml": "\u0000\u0001\uFFFD",
    };
    const editor = await startEditor(makeFolder({ ...FILES, ...wrong, "wrong.yaml": "format: 1\nrulez: []\n" }));
    const { files } = await test(editor, "");
    const problems = new Map(files.map((one) => [one.uri.split("/").at(-1)!, one.problems]));
    for (const name of Object.keys(wrong)) expect([name, problems.get(name)?.length]).not.toEqual([name, 0]);
    expect(files.map(({ scenarios }) => scenarios.length).toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
    expect(problems.get("clock.scenarios.yaml")).toMatchObject([
      { uri: editor.uriOf("clock.scenarios.yaml"), code: "invalid-value" },
    ]);
    expect(problems.get("policy.scenarios.yaml")).toMatchObject([
      { uri: editor.uriOf("wrong.yaml"), range: { start: { line: 1, character: 0 } } },
    ]);
    expect((await list(editor, "")).files).toHaveLength(8);
    await editor.exit();
  });

  it("need no workspace file, and not one that is right", async () => {
    for (const config of [undefined, "polcy: [\n"]) {
      const folder = makeFolder(FILES);
      if (config === undefined) rmSync(join(folder, "followthrough.yaml"));
      else writeFileSync(join(folder, "followthrough.yaml"), config);
      const editor = await startEditor(folder);
      const [file] = (await test(editor, "tests/mine.scenarios.yaml")).files;
      expect(file!.scenarios.map(({ passes }) => passes)).toEqual([true, false]);
      await editor.exit();
    }
  });

  it("open no workspace that nobody has opened", async () => {
    const nested = { "sub/followthrough.yaml": "", "sub/a.scenarios.yaml": SCENARIOS };
    const editor = await startEditor(makeFolder({ ...FILES, ...nested }));
    expect((await list(editor, "")).files).toHaveLength(2);
    const { files } = await test(editor, "");
    expect(files).toHaveLength(2);
    const { workspaces } = await editor.ask<{ readonly workspaces: readonly unknown[] }>("followthrough/agenda", {});
    expect(workspaces).toHaveLength(1);
    await editor.exit();
  });

  it("are none of what is no scenario file, is gone, or lies on no disk", async () => {
    const editor = await startEditor(makeFolder(FILES));
    for (const path of ["mine.yaml", "tests/gone.scenarios.yaml", "gone"]) {
      expect(await list(editor, path)).toEqual({ files: [] });
      expect(await test(editor, path)).toEqual({ files: [] });
    }
    expect(await editor.ask("followthrough/scenarios", ofUri("untitled:a.scenarios.yaml"))).toEqual({ files: [] });
    await editor.exit();
  });

  it("can be called off", async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`many/${at}.scenarios.yaml`, SCENARIOS]));
    const editor = await startEditor(makeFolder({ ...FILES, ...many }));
    const answer = editor.request("followthrough/scenarios", ofUri(editor.uriOf("")));
    editor.notify("$/cancelRequest", { id: 2 });
    expect((await answer).error?.code).toBe(-32_800);
    expect((await list(editor, "tests")).files).toHaveLength(1);
    await editor.exit();
  });
});

describe("looking for scenario files", () => {
  /** A disk of so many folders beside each other, each with one scenario file. */
  const makeDisk = (count: number): Files => ({
    ...DISK,
    list: (folder) => {
      const entry = (name: string, isFolder: boolean) => ({
        name,
        isDirectory: () => isFolder,
        isFile: () => !isFolder,
        isSymbolicLink: () => false,
      });
      const isTop = folder === join("/", "top");
      return isTop
        ? Array.from({ length: count }, (_, at) => entry(`${at}`, true))
        : [entry("a.scenarios.yaml", false)];
    },
  });

  it("goes through many folders in portions, and stops at far too many", async () => {
    let pauses = 0;
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    const most = await walkScenarios(join("/", "top"), makeDisk(19_999), pause);
    expect({ count: most.paths.length, isCut: most.isCut }).toEqual({ count: 19_999, isCut: false });
    expect(pauses).toBeGreaterThan(50);
    const tooMany = await walkScenarios(join("/", "top"), makeDisk(20_000), pause);
    expect({ count: tooMany.paths.length, isCut: tooMany.isCut }).toEqual({ count: 19_999, isCut: true });
  });

  it("passes over folders that cannot be read", async () => {
    const folder = makeFolder(FILES);
    const files: Files = {
      ...DISK,
      list: (path) => {
        if (path.endsWith("closed")) throw Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "scandir" });
        return DISK.list(path);
      },
    };
    mkdirSync(join(folder, "closed"));
    const { paths } = await walkScenarios(folder, files, () => Promise.resolve());
    expect(paths).toEqual([join(folder, "tests/mine.scenarios.yaml")]);
  });

  it("says once in the editor's log that it has stopped", async () => {
    const logged: string[] = [];
    const context = {
      connection: { console: { warn: (message: string) => void logged.push(message) } },
      documents: { at: () => ({ text: SCENARIOS }) },
      pause: () => Promise.resolve(),
    } as unknown as EditorContext; // What of it is asked for.
    for (let time = 0; time < 2; time++) await findScenarioFiles(join("/", "top"), makeDisk(19_999), context);
    expect(logged).toEqual([]);
    for (let time = 0; time < 2; time++) {
      const found = await findScenarioFiles(join("/", "top"), makeDisk(20_000), context);
      expect(found.size).toBe(19_999);
    }
    expect(logged).toEqual([expect.stringMatching(/^\S+top has more than 20000 folders: scenario files/u)]);
  });
});

describe("what lies in no folder of the editor's", () => {
  it("is not looked through, by its path or by a link to it, unless it is open", async () => {
    const other = makeFolder({ "secret.scenarios.yaml": SCENARIOS });
    const folder = makeFolder(FILES);
    symlinkSync(other, join(folder, "link"));
    symlinkSync(join(other, "secret.scenarios.yaml"), join(folder, "secret.scenarios.yaml"));
    const editor = await startEditor(folder);
    const nothing = { files: [] };
    for (const path of ["link", "link/secret.scenarios.yaml", "secret.scenarios.yaml"]) {
      expect(await list(editor, path), path).toEqual(nothing);
      expect(await test(editor, path), path).toEqual(nothing);
    }
    const outside = ofUri(pathToFileURL(join(other, "secret.scenarios.yaml")).href);
    expect(await editor.ask("followthrough/listScenarios", outside)).toEqual(nothing);
    expect(await editor.ask("followthrough/report", outside)).toBeNull();
    editor.open("link/secret.scenarios.yaml", SCENARIOS);
    expect((await list(editor, "link/secret.scenarios.yaml")).files).toHaveLength(1);
    await editor.exit();
  });
});
