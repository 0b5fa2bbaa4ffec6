import { expect, it } from "vitest";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Positions } from "../../src/lsp/documents/index.js";
import { applyEdits } from "../../src/text/index.js";
import { makeFolder } from "../workspace/make-folder.js";
import { NOW, startEditor, type Diagnosed, type Editor, type Message, type Place } from "./start-editor.js";

const PROGRAM = fileURLToPath(new URL("../../bin/followthrough.js", import.meta.url));

const POLICY =
  "format: 1\nextends: [default]\nsettings: {patience: 2 days}\nrules:\n  - id: nudge\n    title: Write again\n    when: wait.active\n    opens: today + settings.patience\n";
const FILES = {
  "followthrough.yaml": "policy: ./mine.yaml\nsettings: {patience: 3 days}\n",
  "mine.yaml": POLICY,
  "acme.md": "---\ncompany: Acme\nrole: Engineer\nstatus: applied\napplied: 2026-10-26\n---\n",
  "tests/mine.scenarios.yaml":
    "policy: ../mine.yaml\nscenarios:\n  - name: one\n    note: |\n      x\n    at:\n      2026-11-10: {open: [nudge/2]}\n",
};

/** Where in a text what is searched for ends. */
function behind(text: string, searched: string): Place {
  const before = text.slice(0, text.indexOf(searched) + searched.length).split("\n");
  return { line: before.length - 1, character: before.at(-1)!.length };
}

async function openPolicyFile(files: Readonly<Record<string, string>> = FILES): Promise<Editor> {
  const editor = await startEditor(makeFolder(files));
  editor.open("mine.yaml", POLICY);
  return editor;
}

const at = (editor: Editor, path: string, position: Place) => ({ textDocument: { uri: editor.uriOf(path) }, position });

it("an expression is completed and explained as it is typed, with the text that nobody has saved", async () => {
  const editor = await openPolicyFile();
  const typed = POLICY.replace("wait.active", "wait.");
  editor.type("mine.yaml", typed, 2);
  const items = await editor.ask<readonly { label: string }[]>(
    "textDocument/completion",
    at(editor, "mine.yaml", behind(typed, "when: wait.")),
  );
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(["active", "promised_by"]));
  const called = POLICY.replace("today +", "max(today, ");
  editor.type("mine.yaml", called, 3);
  const help = await editor.ask("textDocument/signatureHelp", at(editor, "mine.yaml", behind(called, "max(today,")));
  expect(help).toMatchObject({ activeParameter: 1, activeSignature: 0 });
  expect(JSON.stringify(help)).toContain("max(Date, Date): Date");
  editor.type("mine.yaml", POLICY, 4);
  const hover = await editor.ask("textDocument/hover", at(editor, "mine.yaml", behind(POLICY, "wait.act")));
  expect(JSON.stringify(hover)).toContain("Wait.active: bool");
  expect(await editor.ask("textDocument/hover", at(editor, "other.yaml", { line: 0, character: 0 }))).toBeNull();
});

it("a name leads to what has it: in the person's file, or in the built-in policy that ships", async () => {
  const editor = await openPolicyFile();
  const text = POLICY.replace("    title:", "    gives_way_to: [move-on]\n    title:");
  editor.type("mine.yaml", text, 2);
  const [definition] = await editor.ask<readonly { uri: string; range: { start: Place; end: Place } }[]>(
    "textDocument/definition",
    at(editor, "mine.yaml", behind(text, "move-")),
  );
  const { start, end } = definition!.range;
  const line = readFileSync(fileURLToPath(definition!.uri), "utf8").split("\n")[start.line]!;
  expect(line.slice(start.character, end.character)).toBe("move-on");
  const patience = await editor.ask("textDocument/definition", at(editor, "mine.yaml", behind(text, "settings.pat")));
  expect(patience).toMatchObject([{ uri: editor.uriOf("mine.yaml") }]);
});

it("a name is changed in the workspace file and in scenarios that nobody has opened, too", async () => {
  const editor = await openPolicyFile();
  const rename = async (searched: string, newName: string) => {
    const { changes } = await editor.ask<{ changes: Record<string, readonly { newText: string }[]> }>(
      "textDocument/rename",
      { ...at(editor, "mine.yaml", behind(POLICY, searched)), newName },
    );
    return Object.fromEntries(
      Object.entries(changes).map(([uri, edits]) => [uri.split("/").at(-1) ?? "", edits.length]),
    );
  };
  expect(await rename("settings.pat", "pause")).toEqual({ "mine.yaml": 2, "followthrough.yaml": 1 });
  expect(await rename("id: nud", "prod")).toEqual({ "mine.yaml": 1, "mine.scenarios.yaml": 1 });
});

it("a name that notes have is changed in them, so that they go on to mean it; scenarios and findings stay as they were", async () => {
  const note = (body: string): string => FILES["acme.md"].replace("status:", "skip: [move-on, nudge]\nstatus:") + body;
  const policy = `${POLICY}checks:\n  - {id: pale, title: Pale, assert: "'nudge' in application.skip", message: say more}\n`;
  const scenarios = `policy: ../mine.yaml
scenarios:
  - name: one
    note: |
${note("").replace(/^(?=.)/gmu, "      ")}
    at:
      2026-11-10: {upcoming: []}
  - name: two
    note: |
${FILES["acme.md"].replace(/^(?=.)/gmu, "      ")}
    at:
      2026-11-10: {upcoming: [nudge]}
    findings:
      2026-11-10: [pale]
`;
  const files = {
    ...FILES,
    "mine.yaml": policy,
    "acme.md": note(""),
    "globex.md": `${FILES["acme.md"].replace("Acme", "Globex")}\n<!-- followthrough-ignore pale: it is -->\n`,
    "initech.md": FILES["acme.md"].replace("Acme", "Initech").replace("status:", "skip:\n  - nudge\nstatus:"),
    "tests/mine.scenarios.yaml": scenarios,
  };
  const folder = makeFolder(files);
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: "utf8", env: { TZ: "UTC" } });
  const check = () => [
    run("check", "--format", "json", "--now", NOW).stdout,
    run("test", "tests/mine.scenarios.yaml").stdout,
  ];
  const before = check();
  const editor = await startEditor(folder);
  editor.open("mine.yaml", policy);
  for (const [old, name] of [
    ["nudge", "prod"],
    ["pale", "wan"],
  ] as const) {
    const text = readFileSync(join(folder, "mine.yaml"), "utf8");
    const { changes } = await editor.ask<{ changes: Record<string, readonly Edit[]> }>("textDocument/rename", {
      ...at(editor, "mine.yaml", behind(text, `id: ${old}`)),
      newName: name,
    });
    for (const [uri, edits] of Object.entries(changes)) applyTo(fileURLToPath(uri), edits);
    editor.type("mine.yaml", readFileSync(join(folder, "mine.yaml"), "utf8"), 2);
    editor.notify("workspace/didChangeWatchedFiles", {
      changes: Object.keys(changes).map((uri) => ({ uri, type: 2 })),
    });
    for (const path of Object.keys(files)) expect(readFileSync(join(folder, path), "utf8")).not.toContain(old);
  }
  const renamed = before.map((text) => text.replaceAll("nudge", "prod").replaceAll("pale", "wan"));
  expect(check().map(withoutPlaces)).toEqual(renamed.map(withoutPlaces));
  expect(before[1]).toContain("2 passed");
});

interface Edit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}

function applyTo(file: string, edits: readonly Edit[]): void {
  const text = readFileSync(file, "utf8");
  const positions = new Positions(text, "utf-16");
  const own = edits.map(({ range, newText }) => ({ range: positions.offsetsOf(range), text: newText }));
  writeFileSync(file, applyEdits(text, own));
}

/** A shorter name moves what stands behind it. */
function withoutPlaces(text: string): string {
  return text.replace(/"(?:column|endColumn|end_column|offset|start|end)": ?\d+/gu, "");
}

it("a name of a built-in policy is not changed", async () => {
  const editor = await openPolicyFile();
  const text = POLICY.replace("id: nudge", "id: move-on");
  editor.type("mine.yaml", text, 2);
  const builtin = await editor.request("textDocument/rename", {
    ...at(editor, "mine.yaml", behind(text, "id: move")),
    newName: "prod",
  });
  expect(builtin.error?.message).toMatch(/built-in/u);
});

it("each scenario says whether it passes, with the texts that nobody has saved", async () => {
  const editor = await openPolicyFile();
  const note =
    "note: |\n      ---\n      company: Acme\n      role: Engineer\n      status: applied\n      applied: 2026-10-26\n      ---\n";
  const scenarios = (state: string): string =>
    `policy: ../mine.yaml\nscenarios:\n  - name: one\n    ${note}    at:\n      2026-10-27: {lapsed: ${state}}\n`;
  const titles = async (): Promise<readonly string[]> => {
    const lenses = await editor.ask<readonly { command: { title: string } }[]>("textDocument/codeLens", {
      textDocument: { uri: editor.uriOf("tests/mine.scenarios.yaml") },
    });
    return lenses.map(({ command }) => command.title);
  };
  editor.open("tests/mine.scenarios.yaml", scenarios("[]"));
  expect(await titles()).toEqual(["passes"]);
  editor.type("tests/mine.scenarios.yaml", scenarios("[nudge]"), 2);
  expect(await titles()).toEqual(["differs: 2026-10-27 lapsed: expected nudge, found nothing"]);
  const symbols = await editor.ask("textDocument/documentSymbol", {
    textDocument: { uri: editor.uriOf("tests/mine.scenarios.yaml") },
  });
  expect(symbols).toMatchObject([{ name: "policy" }, { name: "scenarios", children: [{ name: "one" }] }]);
});

it("a policy is laid out, by whatever indent the editor asks for", async () => {
  const editor = await openPolicyFile();
  const typed = POLICY.replace("    title: Write again", "    title:   Write again # for now");
  editor.type("mine.yaml", typed, 2);
  const ask = (options: unknown) =>
    editor.ask<readonly { newText: string; range: { start: Place; end: Place } }[]>("textDocument/formatting", {
      textDocument: { uri: editor.uriOf("mine.yaml") },
      options,
    });
  const edits = await ask({ tabSize: 2, insertSpaces: false });
  const positions = new Positions(typed, "utf-16");
  const toOffset = ({ start, end }: { start: Place; end: Place }) => ({
    start: positions.offsetAt(start),
    end: positions.offsetAt(end),
  });
  const formatted = applyEdits(
    typed,
    edits.map(({ newText, range }) => ({ range: toOffset(range), text: newText })),
  );
  expect(formatted).toContain("\n    title: Write again # for now\n");
  expect(await ask({ tabSize: "wide" })).toEqual(edits);
  expect(await ask(undefined)).toEqual(edits);
});

interface Legend {
  readonly tokenTypes: readonly string[];
  readonly tokenModifiers: readonly string[];
}

/** Each token as the text that it stands on, with its type and modifiers, told by the protocol's numbers alone. */
function decodeTokens(data: readonly number[], text: string, legend: Legend, encoding: "utf-8" | "utf-16"): string[] {
  const positions = new Positions(text, encoding);
  const told: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const range = { start: { line, character }, end: { line, character: character + length } };
    const { start, end } = positions.offsetsOf(range);
    const names = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    told.push([`${text.slice(start, end)}: ${legend.tokenTypes[type]!}`, ...names].join(" "));
  }
  return told;
}

it.each(["utf-16", "utf-8"] as const)("expressions and settings are coloured, counted in %s", async (encoding) => {
  const capabilities = {
    general: { positionEncodings: [encoding] },
    workspace: { semanticTokens: { refreshSupport: true } },
  };
  const folder = makeFolder(FILES);
  const editor = await startEditor(folder, { capabilities, isInitialized: false });
  const { capabilities: own } = await editor.ask<{
    capabilities: { semanticTokensProvider: { legend: Legend; full: boolean; range: boolean } };
  }>("initialize", {
    ...{ processId: process.pid, capabilities },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "hunt" }],
  });
  editor.notify("initialized", {});
  const { legend, ...provided } = own.semanticTokensProvider;
  expect(provided).toEqual({ full: true, range: true });
  const title = "title: 'Grüße 😀 an {{application.company}} ''{{wait.number}}'''";
  const text = POLICY.replace("title: Write again", title);
  editor.open("mine.yaml", text);
  const textDocument = { uri: editor.uriOf("mine.yaml") };
  const { data } = await editor.ask<{ data: number[] }>("textDocument/semanticTokens/full", { textDocument });
  const told = decodeTokens(data, text, legend, encoding);
  expect(told).toEqual([
    "patience: property declaration readonly",
    "2 days: number",
    "application: variable defaultLibrary",
    "company: property",
    "wait: variable defaultLibrary",
    "number: property",
    "wait: variable defaultLibrary",
    "active: property",
    "today: variable defaultLibrary",
    "+: operator",
    "settings: variable defaultLibrary",
    "patience: property readonly",
  ]);
  const line = text.split("\n").findIndex((one) => one.includes("when:"));
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  const part = await editor.ask<{ data: number[] }>("textDocument/semanticTokens/range", { textDocument, range });
  expect(decodeTokens(part.data, text, legend, encoding)).toEqual(told.slice(6, 8));
  // A setting that is declared in one file gives a name in another its meaning.
  editor.type("mine.yaml", text.replace("{patience: 2 days}", "{patience: 2 days, haste: 1 day}"), 2);
  const refresh = await editor.hear(({ method }) => method === "workspace/semanticTokens/refresh");
  editor.answer(refresh, null);
  editor.open("acme.md", FILES["acme.md"]);
  const note = { textDocument: { uri: editor.uriOf("acme.md") } };
  expect(await editor.ask("textDocument/semanticTokens/full", note)).toBeNull();
});

it("a finding leads to the other place that it is about, where the editor shows it", async () => {
  const folder = makeFolder(FILES);
  const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
  const editor = await startEditor(folder, { capabilities });
  const text = `${POLICY}  - id: nudge\n    title: Once more\n    when: wait.active\n    opens: today\n`;
  editor.open("mine.yaml", text);
  const isMeant = ({ method, params }: Message): boolean =>
    method === "textDocument/publishDiagnostics" &&
    (params as Diagnosed).diagnostics.some(({ code }) => code === "id-taken");
  const { params } = await editor.hear(isMeant);
  const [finding] = (params as Diagnosed).diagnostics;
  const line = text.split("\n").findIndex((one) => one.includes("id: nudge"));
  expect(finding).toMatchObject({
    relatedInformation: [{ location: { uri: editor.uriOf("mine.yaml"), range: { start: { line } } } }],
  });
});

it.each([
  ["bogus: 1\nscenarios: []\n", "mine.scenarios.yaml", ["unknown-key"]],
  [
    "scenarios:\n  - name: one\n    note: |\n      ---\n      company: Acme\n      role: Engineer\n      status: applied\n      ---\n    at:\n      2026-11-10: {open: [nudge]}\n",
    "a.scenarios.yaml",
    ["scenario"],
  ],
  [
    "policy: ./other.yaml\nscenarios:\n  - name: one\n    note: x\n    at:\n      2026-11-10: {}\n",
    "b.scenarios.yaml",
    ["unknown-policy"],
  ],
  ["format: 1\nrulez: []\n", "unnamed.yaml", ["unknown-key"]],
])(
  "what is wrong with scenarios, and with a policy that nobody names yet, is told as one types: %s",
  async (text, path, codes) => {
    const editor = await startEditor(makeFolder(FILES));
    editor.open(path, text);
    const tellsOf = (uri: string, isMeant: (one: Diagnosed) => boolean) =>
      editor.hear(({ method, params }) => {
        const told = params as Diagnosed;
        return method === "textDocument/publishDiagnostics" && told.uri === uri && isMeant(told);
      });
    const uri = editor.uriOf(path);
    const { params } = await tellsOf(uri, ({ diagnostics }) => diagnostics.length > 0);
    expect((params as Diagnosed).diagnostics.map(({ code }) => code)).toEqual(codes);
    // What was told stays until the new text has been looked at.
    editor.type(path, `# A remark\n${text}`, 2);
    const next = await tellsOf(uri, ({ version }) => version === 2);
    expect((next.params as Diagnosed).diagnostics.map(({ code }) => code)).toEqual(codes);
    editor.close(path);
    expect((await tellsOf(uri, ({ diagnostics }) => diagnostics.length === 0)).params).toMatchObject({ uri });
  },
);
