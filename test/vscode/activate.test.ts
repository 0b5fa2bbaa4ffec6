import { describe, expect, it } from "vitest";
import manifest from "../../src/vscode/manifest.json" with { type: "json" };
import { startEditor } from "../lsp/start-editor.js";
import { makeFolder } from "../workspace/make-folder.js";
import { EXTENSION_PATH, startExtension as start } from "./start-extension.js";

/** What VS Code runs no command by, where it is restricted. */
const inTerminal = manifest.contributes.commands
  .filter((one) => "enablement" in one && one.enablement === "isWorkspaceTrusted")
  .map(({ command }) => command);

describe("the extension, when it starts", () => {
  it("registers the commands and the view that its manifest declares", async () => {
    const { commands, views } = await start();
    const declared = manifest.contributes.commands.map(({ command }) => command);
    expect([...commands.keys()].toSorted()).toEqual(declared.toSorted());
    expect(views).toEqual(Object.values(manifest.contributes.views).flatMap((list) => list.map(({ id }) => id)));
  });

  it("leaves to the server the names of the server's commands, which VS Code takes once", async () => {
    const { commands } = await start();
    const editor = await startEditor(makeFolder({ "followthrough.yaml": "" }), { isInitialized: false });
    const { capabilities } = await editor.ask<{
      readonly capabilities: { readonly executeCommandProvider: { readonly commands: readonly string[] } };
    }>("initialize", { processId: null, rootUri: null, capabilities: {} });
    const served = capabilities.executeCommandProvider.commands;
    expect(served.length).toBeGreaterThan(0);
    expect(served.filter((name) => commands.has(name))).toEqual([]);
  });

  it("starts the server that ships with it, by the Node that it runs by, outside the opened folder", async () => {
    const { started } = await start({ folders: [{ uri: "file:///jobs" }] });
    expect(started).toHaveLength(1);
    expect(started[0]).toMatchObject({ command: process.execPath, options: { cwd: EXTENSION_PATH } });
    expect(started[0]!.args).toEqual([expect.stringContaining(EXTENSION_PATH), "lsp"]);
  });

  it("has no command that fails where no folder is open, and starts nothing there", async () => {
    const { commands, run } = await start();
    for (const act of commands.values()) await act();
    expect(commands.size).toBeGreaterThan(0);
    expect(run).toEqual([]);
  });

  it("runs the program in a terminal where the folder is trusted, by the Node that it runs by", async () => {
    const { commands, run } = await start({ folders: [{ uri: "file:///jobs" }] });
    for (const name of inTerminal) await commands.get(name)!();
    const program = expect.stringContaining(EXTENSION_PATH) as string;
    expect(run.toSorted(([, , a = ""], [, , b = ""]) => a.localeCompare(b))).toEqual(
      ["init", "new", "serve"].map((name) => [process.execPath, program, name]),
    );
    expect(inTerminal.length).toBeGreaterThan(0);
  });

  it("runs nothing in a restricted workspace, whatever asks for it", async () => {
    const { commands, run, said } = await start({ isTrusted: false, folders: [{ uri: "file:///jobs" }] });
    for (const name of inTerminal) await commands.get(name)!();
    expect(run).toEqual([]);
    expect(said).toHaveLength(inTerminal.length);
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe("limited");
  });
});
