/** A test as VS Code shows it. */
export interface FakeItem {
  readonly id: string;
  label: string;
  range?: unknown;
  sortText?: string;
  readonly uri: unknown;
  parent: FakeItem | undefined;
  readonly children: FakeItems;
}

export interface FakeMessage {
  readonly message: string;
  readonly expectedOutput?: string;
  readonly actualOutput?: string;
  readonly location?: { readonly uri: unknown; readonly range: unknown };
}

/** What a run said of a test: `passed`, `failed`, in its order. */
interface Told {
  readonly what: string;
  readonly label: string;
  readonly messages: readonly FakeMessage[];
}

/** What VS Code has of an extension's tests. */
export interface FakeTests {
  readonly items: FakeItems;
  /** As somebody runs them by hand; without items, all. */
  readonly run: (include?: readonly FakeItem[], exclude?: readonly FakeItem[]) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly told: Told[];
  /** How many runs have ended. */
  ended: number;
  /** How often results were said to hold no more. */
  invalidated: number;
  /** Calls the next run off before it does anything. */
  isCalledOff: boolean;
}

/** As VS Code's collection of tests. */
export class FakeItems {
  readonly #items = new Map<string, FakeItem>();
  readonly #parent: FakeItem | undefined;

  constructor(parent?: FakeItem) {
    this.#parent = parent;
  }
  get size(): number {
    return this.#items.size;
  }
  get(id: string): FakeItem | undefined {
    return this.#items.get(id);
  }
  add(item: FakeItem): void {
    item.parent = this.#parent;
    this.#items.set(item.id, item);
  }
  delete(id: string): void {
    this.#items.delete(id);
  }
  replace(items: readonly FakeItem[]): void {
    this.#items.clear();
    for (const item of items) this.add(item);
  }
  [Symbol.iterator](): IterableIterator<[string, FakeItem]> {
    return this.#items.entries();
  }
}

interface Request {
  readonly include?: readonly FakeItem[] | undefined;
  readonly exclude?: readonly FakeItem[] | undefined;
}

export function makeFakeTests() {
  let runProfile: (request: Request) => Promise<void>;
  const controller: { readonly items: FakeItems; refreshHandler?: () => Promise<void> } & Record<string, unknown> = {
    items: new FakeItems(),
    createTestItem: (id: string, label: string, uri: unknown) => {
      const item: Partial<{ -readonly [K in keyof FakeItem]: FakeItem[K] }> = { id, label, uri };
      item.children = new FakeItems(item as FakeItem); // It is whole with them.
      return item;
    },
    createRunProfile: (_label: string, _kind: number, run: typeof runProfile) => {
      runProfile = run;
      return {};
    },
    createTestRun: () => {
      const tell =
        (what: string) =>
        ({ label }: FakeItem, messages: FakeMessage | readonly FakeMessage[] = []) => {
          tests.told.push({ what, label, messages: [messages].flat() });
        };
      return {
        token: { isCancellationRequested: tests.isCalledOff },
        ...{ enqueued: () => undefined, started: () => undefined, appendOutput: () => undefined },
        ...{ passed: tell("passed"), failed: tell("failed"), errored: tell("errored"), skipped: tell("skipped") },
        end: () => tests.ended++,
      };
    },
    invalidateTestResults: () => tests.invalidated++,
    dispose: () => undefined,
  };
  const tests: FakeTests = {
    items: controller.items,
    run: (include, exclude) => runProfile({ include, exclude }),
    refresh: async () => controller.refreshHandler?.(),
    ...{ told: [], ended: 0, invalidated: 0, isCalledOff: false },
  };
  const vscode = {
    tests: { createTestController: () => controller },
    TestRunProfileKind: { Run: 1 },
    TestRunRequest: class {
      constructor(
        readonly include?: readonly FakeItem[],
        readonly exclude?: readonly FakeItem[],
      ) {}
    },
    TestMessage: class {
      constructor(readonly message: string) {}
    },
    Location: class {
      constructor(
        readonly uri: unknown,
        readonly range: unknown,
      ) {}
    },
  };
  return { tests, vscode };
}
