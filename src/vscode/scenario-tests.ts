import {
  commands,
  Location,
  TestMessage,
  TestRunProfileKind,
  TestRunRequest,
  tests,
  window,
  workspace,
  type Disposable,
  type TestController,
  type TestItem,
  type TestRun,
  type TestRunProfile,
  type TextDocument,
  type Uri,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type {
  ScenarioFileResult,
  ScenarioLists,
  ScenarioOutcome,
  ScenarioPlace,
  ScenarioResults,
} from "../lsp/index.js";

/** In milliseconds: of changes that follow each other so soon, one listing is made. */
const PAUSE = 400;
/** How a list of nothing is shown. */
const NOTHING = "nothing";
const NAMES = "**/*.scenarios.{yaml,yml}";

/**
 * Scenarios as VS Code's tests: a file, its scenarios, and what came of each. The server lists and runs them. They are data, and
 * no code of the folder's is run, so that a restricted workspace has them, too.
 */
export class ScenarioTests implements Disposable {
  readonly #client: LanguageClient;
  readonly #controller: TestController;
  readonly #profile: TestRunProfile;
  readonly #listeners: readonly Disposable[];
  /** The folders and files that are to be listed again. */
  readonly #stale = new Map<string, Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#controller = tests.createTestController("followthrough.scenarios", "Follow-up scenarios");
    this.#profile = this.#controller.createRunProfile(
      "Run scenarios",
      TestRunProfileKind.Run,
      (request) => this.#run(request),
      true,
    );
    this.#controller.refreshHandler = () => this.renew();
    const watcher = workspace.createFileSystemWatcher(NAMES);
    const listSoon = (uri: Uri): void => {
      this.#listSoon([uri]);
    };
    this.#listeners = [
      watcher,
      watcher.onDidCreate(listSoon),
      watcher.onDidChange(listSoon),
      watcher.onDidDelete(listSoon),
      workspace.onDidChangeWorkspaceFolders(() => void this.renew()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.scheme !== "file" || !/\.ya?ml$/iu.test(document.uri.path)) return;
        const item = this.#controller.items.get(document.uri.toString());
        // What a policy says counts for the scenarios of all files.
        this.#controller.invalidateTestResults(item);
        if (isScenarioFile(document)) this.#listSoon([document.uri]);
      }),
    ];
  }

  /** Lists the scenarios of all folders anew. */
  async renew(): Promise<void> {
    if (this.#isDisposed || !this.#client.isRunning()) return;
    clearTimeout(this.#timer);
    this.#stale.clear();
    const lists = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => this.#askList(uri)));
    const files = new Map(lists.flatMap((list) => list.files.map(({ uri, scenarios }) => [uri, scenarios] as const)));
    this.#controller.items.replace([...files].map(([uri, scenarios]) => this.#makeFile(uri, scenarios)));
  }

  /** Runs the scenarios of the file that somebody looks at; where it is none, those of all files. */
  async runShown(): Promise<void> {
    await this.renew();
    const shown = window.activeTextEditor?.document;
    const item = shown && this.#controller.items.get(shown.uri.toString());
    if (!item && this.#controller.items.size === 0)
      return void window.showInformationMessage("There are no scenarios here; a file of them ends in .scenarios.yaml.");
    await commands.executeCommand("workbench.view.testing.focus");
    await this.#run(new TestRunRequest(item && [item], undefined, this.#profile));
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#controller.dispose();
  }

  #listSoon(uris: readonly Uri[]): void {
    for (const uri of uris) this.#stale.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    if (!this.#isDisposed) this.#timer = setTimeout(() => void this.#listStale(), PAUSE);
  }

  async #listStale(): Promise<void> {
    const uris = [...this.#stale.values()];
    this.#stale.clear();
    for (const uri of uris) {
      if (this.#isDisposed || !this.#client.isRunning()) return;
      const { files } = await this.#askList(uri);
      const [file] = files;
      if (file) this.#controller.items.add(this.#makeFile(file.uri, file.scenarios));
      else this.#controller.items.delete(uri.toString());
    }
  }

  #askList(uri: Uri): Promise<ScenarioLists> {
    return this.#client.sendRequest<ScenarioLists>("followthrough/listScenarios", this.#asParams(uri));
  }

  #asParams(uri: Uri): { readonly textDocument: { readonly uri: string } } {
    return { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } };
  }

  /** Items are kept as long as their file is there: VS Code knows their results by them. */
  #makeFile(address: string, scenarios: readonly ScenarioPlace[]): TestItem {
    const uri = this.#client.protocol2CodeConverter.asUri(address);
    const id = uri.toString();
    const item =
      this.#controller.items.get(id) ?? this.#controller.createTestItem(id, workspace.asRelativePath(uri), uri);
    const children = scenarios.map(({ name, range }, at) => {
      const idOfChild = `${id}#${at}`;
      const child = item.children.get(idOfChild) ?? this.#controller.createTestItem(idOfChild, name, uri);
      child.label = name;
      child.range = this.#client.protocol2CodeConverter.asRange(range);
      // As the file has them, and not by their names.
      child.sortText = String(at).padStart(6, "0");
      return child;
    });
    item.children.replace(children);
    return item;
  }

  async #run(request: TestRunRequest): Promise<void> {
    const run = this.#controller.createTestRun(request);
    try {
      const wanted = findWanted(request, this.#controller);
      for (const items of wanted.values()) for (const item of items) run.enqueued(item);
      for (const [file, items] of wanted) await this.#runFile(file, items, run);
    } finally {
      run.end();
    }
  }

  async #runFile(file: TestItem, items: ReadonlySet<TestItem>, run: TestRun): Promise<void> {
    const skipAll = (): void => {
      for (const item of items) run.skipped(item);
    };
    const isCalledOff = (): boolean => run.token.isCancellationRequested;
    if (isCalledOff() || !file.uri) {
      skipAll();
      return;
    }
    for (const item of items) run.started(item);
    try {
      const params = this.#asParams(file.uri);
      const answer = await this.#client.sendRequest<ScenarioResults>("followthrough/scenarios", params, run.token);
      const [result] = answer.files;
      if (result) this.#tellFile(file, items, result, run);
      else skipAll();
    } catch (error) {
      if (isCalledOff()) skipAll();
      else for (const item of items) run.errored(item, new TestMessage(String(error)));
    }
  }

  #tellFile(file: TestItem, items: ReadonlySet<TestItem>, result: ScenarioFileResult, run: TestRun): void {
    const { protocol2CodeConverter: converter } = this.#client;
    if (result.problems.length > 0) {
      const messages = result.problems.map(({ message, uri, range }) => {
        const told = new TestMessage(message);
        told.location = new Location(converter.asUri(uri), converter.asRange(range));
        return told;
      });
      for (const item of items) run.errored(item, messages);
      return;
    }
    // It may have been written in since it was listed.
    this.#makeFile(result.uri, result.scenarios);
    for (const item of items) {
      const outcome = result.scenarios.find((_, at) => item.id === `${file.id}#${at}`);
      if (outcome) this.#tell(item, outcome, run);
      else run.skipped(item);
    }
  }

  #tell(item: TestItem, { passes, differences }: ScenarioOutcome, run: TestRun): void {
    if (passes) {
      run.passed(item);
      return;
    }
    const { protocol2CodeConverter: converter } = this.#client;
    const messages = differences.map(({ message, context, expected, actual, range }) => {
      const told = new TestMessage(message);
      if (item.uri) told.location = new Location(item.uri, converter.asRange(range));
      // VS Code shows both in a line, too, where an empty text is not seen.
      if (expected !== undefined) told.expectedOutput = expected || NOTHING;
      if (actual !== undefined) told.actualOutput = actual || NOTHING;
      // A terminal, which begins a line where the last one ended. With a place it would stand in the text, over the message.
      run.appendOutput([message, ...context, ""].join("\r\n"), undefined, item);
      return told;
    });
    run.failed(item, messages);
  }
}

function isScenarioFile({ uri }: TextDocument): boolean {
  return /\.scenarios\.ya?ml$/iu.test(uri.path);
}

/** By file, what is to be run of it: its scenarios, or the file itself, which has none while it is wrong. */
function findWanted(request: TestRunRequest, controller: TestController): ReadonlyMap<TestItem, ReadonlySet<TestItem>> {
  const excluded = new Set(request.exclude);
  const wanted = new Map<TestItem, Set<TestItem>>();
  for (const item of request.include ?? listItems(controller.items)) {
    const file = item.parent ?? item;
    const children = listItems(item.children);
    const all = wanted.get(file) ?? new Set();
    for (const one of children.length > 0 ? children : [item])
      if (!excluded.has(one) && !excluded.has(file)) all.add(one);
    wanted.set(file, all);
  }
  return wanted;
}

function listItems(items: TestController["items"]): readonly TestItem[] {
  return Array.from(items, ([, item]) => item);
}
