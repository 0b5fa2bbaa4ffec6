import fc from "fast-check";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Positions } from "../../src/lsp/documents/index.js";
import { openHunt } from "../../src/index.js";
import { cases } from "../cases.js";
import { makeFolder } from "../workspace/make-folder.js";
import { NOW, startEditor, type Diagnosed, type Editor } from "./start-editor.js";

const CONFIG = "me: {timezone: Europe/Berlin}\n";
const NOTE = `---
company: Acme
role: Engineer
statsu: applied
applied: 26.10.2026
---

## Notes
`;

const makeHunt = (files: Readonly<Record<string, string>> = {}): string =>
  makeFolder({ "followthrough.yaml": CONFIG, "acme.md": NOTE, ...files });

const codesOf = ({ diagnostics }: Diagnosed): readonly string[] => diagnostics.map(({ code }) => code);

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly edit: {
    readonly changes: Readonly<
      Record<string, readonly { readonly range: Diagnosed["diagnostics"][number]["range"]; readonly newText: string }[]>
    >;
  };
}

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

const askForActions = (editor: Editor, path: string, only?: readonly string[]): Promise<readonly Action[]> =>
  editor.ask("textDocument/codeAction", {
    textDocument: { uri: editor.uriOf(path) },
    range: WHOLE,
    context: { diagnostics: [], only },
  });

function apply(text: string, action: Action): string {
  const [edits = []] = Object.values(action.edit.changes);
  const positions = new Positions(text, "utf-16");
  return edits.toReversed().reduce((done, { range, newText }) => {
    const { start, end } = positions.offsetsOf(range);
    return done.slice(0, start) + newText + done.slice(end);
  }, text);
}

describe("an editor's day", () => {
  it("from the first word to the last", async () => {
    const editor = await startEditor(makeHunt());
    editor.open("acme.md", NOTE);
    const first = await editor.diagnosed(editor.uriOf("acme.md"), 1);
    expect(codesOf(first)).toEqual(["unknown-key", "date-form"]);
    expect(first.diagnostics[0]?.range).toEqual({ start: { line: 3, character: 0 }, end: { line: 3, character: 6 } });
    const [fix] = await askForActions(editor, "acme.md", ["quickfix"]);
    expect(fix).toMatchObject({ title: "write status", kind: "quickfix" });
    editor.type("acme.md", apply(NOTE, fix!), 2);
    expect(codesOf(await editor.diagnosed(editor.uriOf("acme.md"), 2))).toEqual(["date-form"]);
    const [all] = await askForActions(editor, "acme.md", ["source.fixAll"]);
    const mended = apply(apply(NOTE, fix!), all!);
    expect(mended).toBe(NOTE.replace("statsu", "status").replace("26.10.2026", "2026-10-26"));
    editor.type("acme.md", mended, 3);
    expect(codesOf(await editor.diagnosed(editor.uriOf("acme.md"), 3))).toEqual([]);
    editor.close("acme.md");
    expect(await editor.exit()).toBe(0);
    expect(editor.stderr()).toBe("");
  });

  it("that ends without a goodbye exits with 1", async () => {
    const folder = makeHunt();
    expect(await (await startEditor(folder)).exit({ says: ["exit"] })).toBe(1);
    expect(await (await startEditor(folder)).exit({ says: [] })).toBe(1);
  });

  it("counts in bytes where the editor can", async () => {
    const editor = await startEditor(makeHunt(), { capabilities: { general: { positionEncodings: ["utf-8"] } } });
    const text = "---\n{company: Äcme 🎉, role: Engineer, statsu: applied}\n---\n";
    editor.open("emoji.md", text);
    const { diagnostics } = await editor.diagnosed(editor.uriOf("emoji.md"), 1);
    const { range } = diagnostics.find(({ code }) => code === "unknown-key")!;
    expect(range.start.character).toBe(Buffer.byteLength("{company: Äcme 🎉, role: Engineer, "));
  });
});

describe("what is typed", () => {
  it("is told as the command line tells it of the same text, after every one of 200 random edits", async () => {
    const folder = makeHunt({ "globex.md": NOTE.replace("Acme", "Globex") });
    const editor = await startEditor(folder);
    const uri = editor.uriOf("acme.md");
    const hunt = await openHunt({ folder, now: NOW, zone: "Europe/Berlin" });
    const pieces = fc.constantFrom(
      ...["\n", "\r\n", "-", ":", " ", "# x", "é", "🎉", "log:\n  - 2026-11-02 sent folow-up\n", "status: appleid\n"],
      ...["applied: 2026-13-01\n", "---\n", "interviews: [{date: 2026-11-12 14:00}]\n", "id: one\n", '"', "["],
    );
    const edits = fc.sample(
      fc.record({ at: fc.integer({ min: 4, max: 90 }), length: fc.nat(12), piece: pieces, isLast: fc.nat(2) }),
      {
        numRuns: 200,
        seed: 14,
      },
    );
    editor.open("acme.md", NOTE);
    await editor.diagnosed(uri, 1);
    let text = NOTE;
    let told = 0;
    for (const [index, { at, length, piece, isLast }] of edits.entries()) {
      const version = index + 2;
      const before = text;
      const positions = new Positions(before, "utf-16");
      // What an editor sends lies between letters.
      const range = positions.rangeOf({ start: at, end: at + length });
      const { start, end } = positions.offsetsOf(range);
      text = `${before.slice(0, start)}${piece}${before.slice(end)}`.toWellFormed();
      if (text.length !== before.length - (end - start) + piece.length) throw new Error("a letter was halved");
      const contentChanges = [{ range, text: piece }];
      editor.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
      await hunt.setText("acme.md", text);
      const positionsAfter = new Positions(text, "utf-16");
      const expected = hunt.findings
        .filter(({ file }) => file === "acme.md")
        .map(({ check, message, range: place = { start: 0, end: 0 } }) => ({ check, message, range: place }));
      const { diagnostics } = await editor.diagnosed(uri, version);
      expect(
        diagnostics.map(({ code, message, range: place }) => ({
          ...{ check: code, message },
          range: positionsAfter.offsetsOf(place),
        })),
      ).toEqual(expected);
      told += diagnostics.length;
      // Else the note would soon be none.
      if (isLast === 0) {
        text = NOTE;
        editor.type("acme.md", text, version + 1000);
        await editor.diagnosed(uri, version + 1000);
      }
    }
    expect(told).toBeGreaterThan(200);
    expect(await editor.exit()).toBe(0);
  }, 120_000);
});

describe("the workspace file and policies", () => {
  it("are told of where they are wrong, open or not, and no more once they are mended", async () => {
    const folder = makeHunt({ "followthrough.yaml": "foo: 1\n" });
    const editor = await startEditor(folder);
    const uri = editor.uriOf("followthrough.yaml");
    const isTold = (count: number) => (message: { readonly params?: unknown; readonly method?: string }) => {
      const told = message.params as Diagnosed;
      return (
        message.method === "textDocument/publishDiagnostics" && told.uri === uri && told.diagnostics.length === count
      );
    };
    await editor.hear(isTold(1));
    writeFileSync(join(folder, "followthrough.yaml"), CONFIG);
    editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
    await editor.hear(isTold(0));
    editor.open("acme.md", NOTE);
    expect(codesOf(await editor.diagnosed(editor.uriOf("acme.md"), 1))).toEqual(["unknown-key", "date-form"]);
  });

  it("count as they were while what is typed into them is wrong", async () => {
    const editor = await startEditor(makeHunt());
    editor.open("acme.md", NOTE);
    await editor.diagnosed(editor.uriOf("acme.md"), 1);
    editor.open("followthrough.yaml", `${CONFIG}checks: {unknown-key: `);
    expect(codesOf(await editor.diagnosed(editor.uriOf("followthrough.yaml"), 1))).not.toEqual([]);
    editor.type("acme.md", `${NOTE}x`, 2);
    expect(codesOf(await editor.diagnosed(editor.uriOf("acme.md"), 2))).toEqual(["unknown-key", "date-form"]);
    editor.type("followthrough.yaml", `${CONFIG}checks: {unknown-key: off}\n`, 2);
    expect(codesOf(await editor.diagnosed(editor.uriOf("followthrough.yaml"), 2))).toEqual([]);
    editor.type("acme.md", NOTE, 3);
    expect(codesOf(await editor.diagnosed(editor.uriOf("acme.md"), 3))).toEqual(["date-form"]);
  });
});

describe("what makes no sense", () => {
  it.each([
    ["a method that there is not", "textDocument/frobnicate", {}, -32601],
    ["an address that is none", "textDocument/codeAction", { textDocument: { uri: 7 } }, -32602],
    [
      "a position without a line",
      "textDocument/codeAction",
      { textDocument: { uri: "file:///x.md" }, range: {} },
      -32602,
    ],
    ["a request about no document", "textDocument/hover", {}, -32602],
    ["a request without anything", "textDocument/completion", undefined, -32602],
    ["a hover over no place", "textDocument/hover", { textDocument: { uri: "file:///x.md" } }, -32602],
    [
      "a name that is none",
      "textDocument/rename",
      { textDocument: { uri: "file:///x.md" }, position: { line: 0, character: 0 }, newName: 5 },
      -32602,
    ],
    ["an action of no place", "textDocument/codeAction", { textDocument: { uri: "file:///x.md" } }, -32602],
    ["a search for nothing", "workspace/symbol", undefined, -32602],
    ["an explanation of nothing", "followthrough/explanation", {}, -32602],
  ])("%s is refused", async (_, method, params, code) => {
    const editor = await startEditor(makeHunt());
    expect((await editor.request(method, params)).error?.code).toBe(code);
    expect(await editor.exit()).toBe(0);
  });

  it("what is asked before the beginning is refused", async () => {
    const editor = await startEditor(makeHunt(), { isInitialized: false });
    const { error } = await editor.request("textDocument/codeAction", { textDocument: { uri: "file:///x.md" } });
    expect(error).toBeDefined();
  });

  it("a text that is no JSON, and notifications with other parameters than they have, change nothing", async () => {
    const editor = await startEditor(makeHunt());
    editor.write("Content-Length: 9\r\n\r\n{not json");
    for (const method of ["didOpen", "didChange", "didClose", "didSave"])
      for (const params of [
        {},
        { textDocument: 3 },
        { textDocument: { uri: "untitled:1" } },
        [],
        { contentChanges: 1 },
      ])
        editor.notify(`textDocument/${method}`, params);
    editor.notify("workspace/didChangeWatchedFiles", { changes: 1 });
    editor.notify("workspace/didChangeWorkspaceFolders", {});
    editor.notify("$/cancelRequest", { id: 12345 });
    editor.open("acme.md", NOTE);
    expect(codesOf(await editor.diagnosed(editor.uriOf("acme.md"), 1))).toEqual(["unknown-key", "date-form"]);
    expect(await editor.exit()).toBe(0);
  });

  it("a wrong Content-Length ends no more than the server itself", async () => {
    const editor = await startEditor(makeHunt());
    editor.write('Content-Length: many\r\n\r\n{"jsonrpc":"2.0"}');
    expect(await editor.exit({ says: [] })).toBe(1);
    expect(editor.stderr()).not.toMatch(/^\s+at /mu);
  });

  it("positions out of range mean the nearest there are", async () => {
    const editor = await startEditor(makeHunt());
    editor.open("acme.md", NOTE);
    const uri = editor.uriOf("acme.md");
    const range = { start: { line: 3, character: 999 }, end: { line: 99_999, character: 7 } };
    editor.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: "\n---\n" }],
    });
    expect(codesOf(await editor.diagnosed(uri, 2))).toEqual(["unknown-key"]);
  });
});

describe("files", () => {
  it("that are renamed and removed under it stay what the editor shows while they are open", async () => {
    const folder = makeHunt();
    const editor = await startEditor(folder);
    const uri = editor.uriOf("acme.md");
    editor.open("acme.md", NOTE);
    await editor.diagnosed(uri, 1);
    renameSync(join(folder, "acme.md"), join(folder, "other.md"));
    rmSync(join(folder, "followthrough.yaml"));
    editor.notify("workspace/didChangeWatchedFiles", {
      changes: ["acme.md", "other.md", "followthrough.yaml"].map((path) => ({ uri: editor.uriOf(path), type: 3 })),
    });
    editor.type("acme.md", `${NOTE}\n`, 2);
    expect(codesOf(await editor.diagnosed(uri, 2))).toEqual(["unknown-key", "date-form"]);
    editor.close("acme.md");
    expect(await editor.exit()).toBe(0);
  });

  it("of a folder without a workspace file are read alone, if they lie in no folder of the editor's", async () => {
    const folder = makeFolder({ "sub/acme.md": NOTE, "sub/other/followthrough.yaml": "foo: 1\n" });
    const editor = await startEditor(folder, { folders: [] });
    editor.open("sub/acme.md", NOTE);
    expect(codesOf(await editor.diagnosed(editor.uriOf("sub/acme.md"), 1))).toEqual(["unknown-key", "date-form"]);
    expect(await editor.exit()).toBe(0);
  });
});

describe("a thousand texts opened and closed", () => {
  it("leave nothing behind: kept, they would be more than the server may hold", async () => {
    const editor = await startEditor(makeHunt(), { node: ["--max-old-space-size=128"] });
    const count = cases(1000);
    // No note, so that most of the time goes into what is tested.
    const text = `# Minutes\n${"a line of what was said\n".repeat(20_000)}`;
    for (let at = 0; at < count; at++) {
      editor.open(`minutes-${at}.md`, text);
      if (at % 3 === 0) editor.type(`minutes-${at}.md`, `${text}.`, 2);
      await editor.diagnosed(editor.uriOf(`minutes-${at}.md`), at % 3 === 0 ? 2 : 1);
      editor.close(`minutes-${at}.md`);
    }
    editor.open("acme.md", NOTE);
    expect(codesOf(await editor.diagnosed(editor.uriOf("acme.md"), 1))).toEqual(["unknown-key", "date-form"]);
    expect(await editor.exit()).toBe(0);
  }, 300_000);
});
