/** What of VS Code's API the extension uses, for tests: nothing is shown, and what is registered or asked is kept. */
interface FakeVscode {
  readonly commands: Map<string, (...given: readonly unknown[]) => unknown>;
  readonly views: string[];
  /** What the extension has VS Code do, by the commands' names. */
  readonly executed: string[];
  readonly said: string[];
  readonly terminals: unknown[];
}

export function makeFakeVscode({ isTrusted = true, folders = [] as readonly unknown[] } = {}) {
  const fake: FakeVscode = { commands: new Map(), views: [], executed: [], said: [], terminals: [] };
  const nothing = { dispose: () => undefined };
  const EventEmitter = class {
    readonly #listeners: ((value: unknown) => void)[] = [];
    readonly event = (listener: (value: unknown) => void): typeof nothing => {
      this.#listeners.push(listener);
      return nothing;
    };
    fire(value: unknown): void {
      for (const tell of this.#listeners) tell(value);
    }
    dispose(): void {
      this.#listeners.length = 0;
    }
  };
  const item = { show: () => undefined, hide: () => undefined, dispose: () => undefined };
  const vscode = {
    EventEmitter,
    StatusBarAlignment: { Left: 1 },
    ViewColumn: { Beside: -2 },
    commands: {
      registerCommand: (name: string, act: () => unknown) => {
        if (fake.commands.has(name)) throw new Error(`command '${name}' already exists`);
        fake.commands.set(name, act);
        return nothing;
      },
      executeCommand: (name: string) => {
        fake.executed.push(name);
        return Promise.resolve();
      },
    },
    window: {
      activeTextEditor: undefined,
      createStatusBarItem: () => item,
      createTreeView: (id: string) => {
        fake.views.push(id);
        return nothing;
      },
      createTerminal: (options: unknown) => {
        fake.terminals.push(options);
        return { show: () => undefined };
      },
      registerFileDecorationProvider: () => nothing,
      onDidCloseTerminal: () => nothing,
      showInformationMessage: (text: string) => {
        fake.said.push(text);
        return Promise.resolve();
      },
    },
    workspace: {
      isTrusted,
      workspaceFolders: folders.length > 0 ? folders : undefined,
      getConfiguration: () => ({ get: () => true }),
      onDidChangeConfiguration: () => nothing,
      registerTextDocumentContentProvider: () => nothing,
      createFileSystemWatcher: () => ({ onDidCreate: () => nothing, dispose: () => undefined }),
    },
    RelativePattern: EventEmitter,
  };
  return { fake, vscode };
}
