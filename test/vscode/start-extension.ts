import { onTestFinished, vi } from "vitest";
import type { Disposable, ExtensionContext } from "vscode";
import { makeFakeVscode } from "./fake-vscode.js";

export const EXTENSION_PATH = "/extensions/followthrough";

/** What the extension starts its server by. */
interface Started {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: { readonly cwd: string };
}

/** What the server answers; without it there is none that runs. */
export type Answer = (method: string, params: unknown) => unknown;

interface Options extends NonNullable<Parameters<typeof makeFakeVscode>[0]> {
  readonly answer?: Answer;
}

/** Loads the extension anew, with a VS Code that is none and a server that is not started. */
export async function startExtension({ answer, ...options }: Options = {}) {
  const { fake, vscode } = makeFakeVscode(options);
  const started: Started[] = [];
  vi.resetModules();
  vi.doMock("vscode", () => vscode);
  vi.doMock("vscode-languageclient/node", () => ({
    LanguageClient: class {
      readonly onNotification = () => undefined;
      readonly registerFeature = () => undefined;
      readonly code2ProtocolConverter = { asUri: String };
      readonly protocol2CodeConverter = { asUri: vscode.Uri.parse, asRange: (range: unknown) => range };
      constructor(_id: string, _name: string, server: Started) {
        started.push(server);
      }
      start = () => Promise.resolve();
      stop = () => Promise.resolve();
      isRunning = () => answer !== undefined;
      sendRequest = (method: string, params: unknown) => {
        if (method === "followthrough/agenda") return Promise.resolve({ workspaces: [], validFor: 3_600_000 });
        return new Promise((resolve) => {
          resolve(answer?.(method, params));
        });
      };
    },
  }));
  const context = { extensionPath: EXTENSION_PATH, subscriptions: [] as Disposable[] };
  onTestFinished(() => {
    for (const one of context.subscriptions) one.dispose();
    vi.doUnmock("vscode");
    vi.doUnmock("vscode-languageclient/node");
  });
  const { activate, deactivate } = await import("../../src/vscode/extension.js");
  await activate(context as unknown as ExtensionContext); // What of it is read.
  return { ...fake, started, deactivate };
}
