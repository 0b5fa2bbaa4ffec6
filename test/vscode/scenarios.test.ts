import { describe, expect, it, vi } from "vitest";
import type { ScenarioFileResult, ScenarioLists } from "../../src/lsp/index.js";
import { makeUri } from "./fake-vscode.js";
import { startExtension, type Answer } from "./start-extension.js";

const FOLDER = "file:///jobs";
const FILE = "file:///jobs/tests/mine.scenarios.yaml";
const OTHER = "file:///jobs/wrong.scenarios.yaml";

const rangeAt = (line: number) => ({ start: { line, character: 4 }, end: { line, character: 9 } });
const PLACES = [
  { name: "passes", range: rangeAt(2) },
  { name: "fails", range: rangeAt(8) },
];
const DIFFERENCE = { message: "2026-11-10 open: expected nudge, found nothing", context: ["x is open"] };
const RESULTS: readonly ScenarioFileResult[] = [
  {
    uri: FILE,
    scenarios: [
      { ...PLACES[0]!, passes: true, differences: [] },
      {
        ...PLACES[1]!,
        passes: false,
        differences: [
          { ...DIFFERENCE, expected: "nudge", actual: "", range: rangeAt(10) },
          { message: "nudge says: expected Call, found Write", context: [], range: rangeAt(11) },
        ],
      },
    ],
    problems: [],
  },
  {
    uri: OTHER,
    scenarios: [],
    problems: [{ uri: "file:///jobs/mine.yaml", range: rangeAt(0), code: "x", message: "unknown key rulez" }],
  },
];

/** A server that knows of these files, of which the second one is wrong. */
function makeServer() {
  const server = {
    lists: [
      { uri: FILE, scenarios: PLACES },
      { uri: OTHER, scenarios: [] },
    ] as ScenarioLists["files"],
    asked: [] as string[],
  };
  const answer: Answer = (method, params) => {
    const { uri } = (params as { readonly textDocument: { readonly uri: string } }).textDocument; // Of both requests.
    server.asked.push(`${method} ${uri}`);
    const isMeant = (file: { readonly uri: string }): boolean => uri === FOLDER || file.uri === uri;
    if (method === "followthrough/scenarios") return { files: RESULTS.filter(isMeant) };
    return { files: server.lists.filter(isMeant) };
  };
  return { server, answer };
}

const folders = [{ uri: makeUri(FOLDER) }];

async function start(options: Parameters<typeof startExtension>[0] = {}) {
  const { server, answer } = makeServer();
  const extension = await startExtension({ folders, answer, ...options });
  return { ...extension, server };
}

const ofTests = (told: readonly { readonly what: string; readonly label: string }[]) =>
  told.map(({ what, label }) => `${label}: ${what}`);

describe("scenarios as VS Code's tests", () => {
  it("are a tree of files and scenarios, in the file's order and at their places", async () => {
    const { tests } = await start();
    const files = Array.from(tests.items, ([, item]) => item);
    expect(files.map(({ label }) => label)).toEqual(["tests/mine.scenarios.yaml", "wrong.scenarios.yaml"]);
    const children = Array.from(files[0]!.children, ([, item]) => item);
    expect(children.map(({ label, range }) => ({ name: label, range }))).toEqual(PLACES);
    const order = children.map(({ sortText = "" }) => sortText);
    expect(order).toEqual(order.toSorted());
  });

  it("are nothing where there is no file of them, or no folder", async () => {
    const none = await start({ answer: () => ({ files: [] }) });
    expect(none.tests.items.size).toBe(0);
    const closed = await start({ folders: [] });
    expect(closed.tests.items.size).toBe(0);
    expect(closed.server.asked).toEqual([]);
  });

  it("pass, fail at the expectation with both lists, and err where the file is wrong", async () => {
    const { tests } = await start();
    await tests.run();
    expect(ofTests(tests.told)).toEqual(["passes: passed", "fails: failed", "wrong.scenarios.yaml: errored"]);
    const [states, texts] = tests.told[1]!.messages;
    expect(states).toMatchObject({ message: DIFFERENCE.message, expectedOutput: "nudge", actualOutput: "nothing" });
    expect(states!.location).toMatchObject({ range: rangeAt(10) });
    expect(String(states!.location!.uri)).toBe(FILE);
    expect(texts).not.toHaveProperty("expectedOutput");
    const [problem] = tests.told[2]!.messages;
    expect(problem).toMatchObject({ message: "unknown key rulez", location: { range: rangeAt(0) } });
    expect(String(problem!.location!.uri)).toBe("file:///jobs/mine.yaml");
    expect(tests.ended).toBe(1);
  });

  it("run one by one, a file at once, and without those that are left out", async () => {
    const { tests } = await start();
    const file = tests.items.get(FILE)!;
    const [passing, failing] = Array.from(file.children, ([, item]) => item);
    await tests.run([failing!]);
    await tests.run([file], [failing!]);
    await tests.run([passing!, failing!]);
    expect(ofTests(tests.told)).toEqual(["fails: failed", "passes: passed", "passes: passed", "fails: failed"]);
  });

  it("are skipped where the run is called off, and where they are gone since", async () => {
    const { tests, server } = await start();
    tests.isCalledOff = true;
    server.asked.length = 0;
    await tests.run();
    expect(ofTests(tests.told)).toEqual(["passes: skipped", "fails: skipped", "wrong.scenarios.yaml: skipped"]);
    expect(server.asked).toEqual([]);
    const { tests: others } = await start({
      answer: (method) => ({ files: method.endsWith("listScenarios") ? [{ uri: FILE, scenarios: PLACES }] : [] }),
    });
    await others.run();
    expect(ofTests(others.told)).toEqual(["passes: skipped", "fails: skipped"]);
  });

  it("err where the server fails, and the run ends all the same", async () => {
    const { answer } = makeServer();
    const { tests } = await start({
      answer: (method, params) => {
        if (method === "followthrough/scenarios") throw new Error("the server is gone");
        return answer(method, params);
      },
    });
    await tests.run([tests.items.get(FILE)!]);
    expect(ofTests(tests.told)).toEqual(["passes: errored", "fails: errored"]);
    expect(tests.told[0]!.messages[0]!.message).toContain("the server is gone");
    expect(tests.ended).toBe(1);
  });

  it("are listed again after changes, once for several, and keep what VS Code knows them by", async () => {
    const { tests, server, tell } = await start();
    const file = tests.items.get(FILE)!;
    const [first] = Array.from(file.children, ([, item]) => item);
    server.lists = [{ uri: FILE, scenarios: [{ name: "has another name", range: rangeAt(2) }] }];
    server.asked.length = 0;
    const document = { uri: makeUri(FILE) };
    for (let letter = 0; letter < 5; letter++) tell("changeText", { document });
    tell("delete", makeUri(OTHER));
    await vi.waitFor(() => {
      expect(tests.items.size).toBe(1);
    });
    expect(server.asked).toEqual([FILE, OTHER].map((uri) => `followthrough/listScenarios ${uri}`));
    expect(tests.items.get(FILE)).toBe(file);
    expect(Array.from(file.children, ([, item]) => item)).toEqual([first]);
    expect(first!.label).toBe("has another name");
    server.lists = [...server.lists, { uri: OTHER, scenarios: [] }];
    tell("create", makeUri(OTHER));
    await vi.waitFor(() => {
      expect(tests.items.size).toBe(2);
    });
    server.lists = [];
    await tests.refresh();
    expect(tests.items.size).toBe(0);
  });

  it("have results that hold no more once a policy is written in; a note is none of their business", async () => {
    const { tests, tell } = await start();
    tell("changeText", { document: { uri: makeUri("file:///jobs/acme.md") } });
    expect(tests.invalidated).toBe(0);
    tell("changeText", { document: { uri: makeUri("file:///jobs/mine.yaml") } });
    expect(tests.invalidated).toBe(1);
  });

  it("run by a command: those of the file that somebody looks at, or all; a restricted workspace has it, too", async () => {
    const looking = await start({ shown: { uri: makeUri(FILE) }, isTrusted: false });
    await looking.commands.get("followthrough.testScenarios")!();
    expect(ofTests(looking.tests.told)).toEqual(["passes: passed", "fails: failed"]);
    expect(looking.executed).toContain("workbench.view.testing.focus");
    const elsewhere = await start({ shown: { uri: makeUri("file:///jobs/acme.md") } });
    await elsewhere.commands.get("followthrough.testScenarios")!();
    expect(elsewhere.tests.told).toHaveLength(3);
    const none = await start({ answer: () => ({ files: [] }) });
    await none.commands.get("followthrough.testScenarios")!();
    expect(none.said).toEqual([expect.stringContaining(".scenarios.yaml")]);
  });
});

describe("what happened, in words that may mean several things", () => {
  const document = { uri: makeUri("file:///jobs/acme.md"), isDirty: true };
  const deedOf = (words: string) => ({ deed: "log", note: "acme.md", words, flags: {} });
  const UNCLEAR = {
    reason: "04/05 may be two days",
    choices: [
      { meaning: "sent on 4 May", words: "sent 2026-05-04", deed: deedOf("sent 2026-05-04") },
      { meaning: "sent on 5 April", words: "sent 2026-04-05", deed: deedOf("sent 2026-04-05") },
    ],
  };

  /** Types words, then chooses; the server is unclear about the first of its results. */
  async function log(typed: readonly (string | number | undefined)[], unclear: number) {
    const done: unknown[] = [];
    const { commands, said } = await startExtension({
      ...{ folders, typed, shown: document },
      answer: () => ({ note: "acme.md", actions: [], files: [] }),
      execute: (name, _uri, deed) => {
        if (name !== "followthrough.do") return undefined;
        done.push(deed);
        return done.length <= unclear ? UNCLEAR : null;
      },
    });
    await commands.get("followthrough.log")!();
    return { done, said };
  }

  it("is chosen from what may be meant, and noted", async () => {
    const { done, said } = await log(["sent 04/05", 1], 1);
    expect(said).toEqual(["04/05 may be two days\nsent on 4 May\nsent on 5 April"]);
    expect(done).toEqual([{ deed: "log", note: "acme.md", words: "sent 04/05" }, UNCLEAR.choices[1]!.deed]);
  });

  it("is asked about again where the choice is unclear, too, and left where nothing is chosen", async () => {
    expect((await log(["sent 04/05", 0, 1], 2)).done).toHaveLength(3);
    expect((await log(["sent 04/05", undefined], 1)).done).toHaveLength(1);
    expect((await log(["sent today"], 0)).said).toEqual([]);
  });
});
