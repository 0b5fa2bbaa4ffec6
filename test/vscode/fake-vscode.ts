import { makeFakeTests, type FakeTests } from "./fake-tests.js";

/** What of VS Code's API the extension uses, for tests: nothing is shown, and what is registered or asked is kept. */
interface FakeVscode {
  readonly commands: Map<string, (...given: readonly unknown[]) => unknown>;
  readonly views: string[];
  /** What the extension has VS Code do, by the commands' names. */
  readonly executed: string[];
  readonly said: string[];
  /** The command lines of what is run as a task. */
  readonly run: (readonly string[])[];
  readonly tests: FakeTests;
  /** What the extension listens to, by its name: tells it. */
  readonly tell: (event: string, value: unknown) => void;
}

interface Options {
  readonly isTrusted?: boolean;
  readonly folders?: readonly unknown[];
  /** What a person answers, the first to the first question: a text, or which choice, from 0; undefined: Escape. */
  readonly typed?: readonly (string | number | undefined)[];
  /** The document that somebody looks at. */
  readonly shown?: unknown;
  /** What a command of VS Code's, or of the server's, results in. */
  readonly execute?: (name: string, ...given: readonly unknown[]) => unknown;
}

export function makeFakeVscode({ isTrusted = true, folders = [], typed = [], shown, execute }: Options = {}) {
  const listeners = new Map<string, ((value: unknown) => void)[]>();
  const fakeTests = makeFakeTests();
  const fake: FakeVscode = {
    ...{ commands: new Map(), views: [], executed: [], said: [], run: [], tests: fakeTests.tests },
    tell: (event, value) => {
      for (const listen of listeners.get(event) ?? []) listen(value);
    },
  };
  const nothing = { dispose: () => undefined };
  const answers = [...typed];
  const hearing = (event: string) => (listen: (value: unknown) => void) => {
    listeners.set(event, [...(listeners.get(event) ?? []), listen]);
    return nothing;
  };
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
    ...fakeTests.vscode,
    Uri: { parse: (text: string) => makeUri(text) },
    StatusBarAlignment: { Left: 1 },
    ViewColumn: { Beside: -2 },
    commands: {
      registerCommand: (name: string, act: () => unknown) => {
        if (fake.commands.has(name)) throw new Error(`command '${name}' already exists`);
        fake.commands.set(name, act);
        return nothing;
      },
      executeCommand: (name: string, ...given: readonly unknown[]) => {
        fake.executed.push(name);
        return Promise.resolve(execute?.(name, ...given));
      },
    },
    window: {
      activeTextEditor: shown === undefined ? undefined : { document: shown },
      showInputBox: () => Promise.resolve(answers.shift()),
      showQuickPick: (choices: readonly { readonly label: string }[], { title = "" } = {}) => {
        fake.said.push([title, ...choices.map(({ label }) => label)].join("\n"));
        return Promise.resolve(choices[Number(answers.shift())]);
      },
      createStatusBarItem: () => item,
      createTreeView: (id: string) => {
        fake.views.push(id);
        return nothing;
      },
      registerFileDecorationProvider: () => nothing,
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
      asRelativePath: ({ path }: { readonly path: string }) => path.split("/").slice(2).join("/"),
      onDidChangeTextDocument: hearing("changeText"),
      onDidChangeWorkspaceFolders: hearing("changeFolders"),
      createFileSystemWatcher: () => ({
        ...nothing,
        onDidCreate: hearing("create"),
        onDidChange: hearing("change"),
        onDidDelete: hearing("delete"),
      }),
    },
    RelativePattern: EventEmitter,
    ...{ TaskRevealKind: { Always: 1 }, TaskPanelKind: { Dedicated: 2 } },
    ProcessExecution: FakeExecution,
    Task: FakeTask,
    tasks: {
      executeTask: (task: FakeTask) => {
        fake.run.push(task.execution.line);
        return Promise.resolve({ task });
      },
      onDidEndTask: hearing("endTask"),
    },
  };
  return { fake, vscode };
}

class FakeExecution {
  readonly line: readonly string[];

  constructor(command: string, args: readonly string[]) {
    this.line = [command, ...args];
  }
}

class FakeTask {
  readonly execution: FakeExecution;

  constructor(...[, , , , execution]: readonly [unknown, unknown, unknown, unknown, FakeExecution]) {
    this.execution = execution;
  }
}

/** An address as VS Code has it. */
export function makeUri(text: string) {
  const { protocol, pathname } = new URL(text);
  return { scheme: protocol.slice(0, -1), path: decodeURIComponent(pathname), toString: () => text };
}
