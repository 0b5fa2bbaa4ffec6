import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InvalidInput } from "../../../src/diagnostics/index.js";
import { openWorkspace } from "../../../src/workspace/index.js";
import { makeFolder } from "../make-folder.js";

describe("a workspace opens", () => {
  test("without a file: all is by default", async () => {
    const root = makeFolder();
    const workspace = await openWorkspace({ cwd: root });
    expect(workspace).toMatchObject({
      root,
      folder: ".",
      config: { policy: ["default"], report: { file: "follow-ups.md" } },
    });
    expect(workspace.configFile).toBeUndefined();
  });

  test("from a folder below it, and says where it is from there", async () => {
    const root = makeFolder({ ".git": null, "followthrough.yaml": "policy: prompt\n", "jobs/may": null });
    expect(await openWorkspace({ cwd: join(root, "jobs/may") })).toMatchObject({
      root,
      folder: "../..",
      configFile: "followthrough.yaml",
      configText: "policy: prompt\n",
      config: { policy: ["prompt"] },
    });
  });

  test("by --config, a file under another name or a folder", async () => {
    const root = makeFolder({ "jobs/mine.yaml": "policy: prompt\n" });
    const byFile = await openWorkspace({ cwd: root, configPath: "jobs/mine.yaml" });
    expect(byFile).toMatchObject({ root: join(root, "jobs"), folder: "jobs", configFile: "mine.yaml" });
    const byFolder = await openWorkspace({ cwd: root, configPath: "jobs" });
    expect(byFolder).toMatchObject({ root: join(root, "jobs"), config: { policy: ["default"] } });
  });
});

describe("a workspace does not open", () => {
  test("when its file has problems, all of which are told by line and column", async () => {
    const root = makeFolder({ "followthrough.yaml": "\uFEFFpolcy: x\r\nreport: {file: ../x}\r\n" });
    const error: unknown = await openWorkspace({ cwd: root }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidInput);
    expect((error as InvalidInput).message.split("\n")).toEqual([
      "followthrough.yaml:1:1: unknown key polcy; did you mean policy?",
      'followthrough.yaml:2:16: report.file: "../x" leaves the workspace; outputs stay in it, give a path relative to its folder',
    ]);
  });

  test.each([
    ["a folder", null, "followthrough.yaml: cannot be read: it is a folder"],
    ["a dangling link", { link: "gone" }, "followthrough.yaml: cannot be read: it does not exist"],
    [
      "no UTF-8",
      Uint8Array.of(0x6d, 0x65, 0x3a, 0x20, 0xfc),
      "followthrough.yaml: cannot be read: it is not encoded in UTF-8; save it as UTF-8",
    ],
  ])("when its file is %s", async (_, item, message) => {
    const error: unknown = await openWorkspace({ cwd: makeFolder({ "followthrough.yaml": item }) }).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(InvalidInput);
    expect((error as InvalidInput).message).toBe(message);
    expect((error as InvalidInput).cause).toBeInstanceOf(Error);
  });
});
