import { afterEach, describe, expect, it, vi } from "vitest";
import type { ExtensionContext } from "vscode";
import manifest from "../../src/vscode/manifest.json" with { type: "json" };
import { startEditor } from "../lsp/start-editor.js";
import { makeFolder } from "../workspace/make-folder.js";
import { makeFakeVscode } from "./fake-vscode.js";

/** What the extension starts its server by. */
interface Started {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: { readonly cwd: string };
}

const CONTEXT = { extensionPath: "/extensions/followthrough", subscriptions: [] } as unknown as ExtensionContext;

/** Loads the extension anew, with a VS Code that is none and a server that is not started. */
async function start(options: Parameters<typeof makeFakeVscode>[0] = {}) {
  const { fake, vscode } = makeFakeVscode(options);
  const started: Started[] = [];
  vi.resetModules();
  vi.doMock("vscode", () => vscode);
  vi.doMock("vscode-languageclient/node", () => ({
    LanguageClient: class {
      readonly onNotification = () => undefined;
      readonly registerFeature = () => undefined;
      constructor(_id: string, _name: string, server: Started) {
        started.push(server);
      }
      start = () => Promise.resolve();
      stop = () => Promise.resolve();
      isRunning = () => false;
    },
  }));
  const { activate, deactivate } = await import("../../src/vscode/extension.js");
  await activate(CONTEXT);
  return { ...fake, started, deactivate };
}

/** What VS Code runs no command by, where it is restricted. */
const inTerminal = manifest.contributes.commands
  .filter((one) => "enablement" in one && one.enablement === "isWorkspaceTrusted")
  .map(({ command }) => command);

afterEach(() => {
  vi.doUnmock("vscode");
  vi.doUnmock("vscode-languageclient/node");
});

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
    expect(started[0]).toMatchObject({ command: process.execPath, options: { cwd: CONTEXT.extensionPath } });
    expect(started[0]!.args).toEqual([expect.stringContaining(CONTEXT.extensionPath), "lsp"]);
  });

  it("has no command that fails where no folder is open, and starts nothing there", async () => {
    const { commands, terminals } = await start();
    for (const act of commands.values()) await act();
    expect(commands.size).toBeGreaterThan(0);
    expect(terminals).toEqual([]);
  });

  it("runs the program in a terminal where the folder is trusted", async () => {
    const { commands, terminals } = await start({ folders: [{ uri: "file:///jobs" }] });
    for (const name of inTerminal) await commands.get(name)!();
    expect(terminals).toHaveLength(inTerminal.length);
    expect(inTerminal.length).toBeGreaterThan(0);
  });

  it("runs nothing in a restricted workspace, whatever asks for it", async () => {
    const { commands, terminals, said } = await start({ isTrusted: false, folders: [{ uri: "file:///jobs" }] });
    for (const name of inTerminal) await commands.get(name)!();
    expect(terminals).toEqual([]);
    expect(said).toHaveLength(inTerminal.length);
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe("limited");
  });
});
