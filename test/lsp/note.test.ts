import { describe, expect, it } from "vitest";
import type { UnclearDeed } from "../../src/lsp/index.js";
import { Positions } from "../../src/lsp/documents/index.js";
import { applyEdits } from "../../src/text/index.js";
import { makeFolder } from "../workspace/make-folder.js";
import { startEditor, type Diagnosed, type Editor, type Message, type Place } from "./start-editor.js";

type Encoding = "utf-8" | "utf-16";

interface Range {
  readonly start: Place;
  readonly end: Place;
}

interface WrittenEdit {
  readonly range: Range;
  readonly newText: string;
}

const LINES = [
  "---",
  "company: Äcme 🎉",
  "role: Engineer",
  "status: interviewing",
  "contacts:",
  "  - {name: Ada Lovelace, title: CTO, email: ada@acme.example}",
  "interviews:",
  "  - date: 2026-11-10 14:00",
  "    with: [Ada Lovelace]",
  "    promised_by: 2026-11-17",
  "log:",
  "  - 2026-10-26 sent application",
  "  - 2026-11-10 sent thank-you to Ada Lovelace by email",
  "---",
  "",
  "# 🎉 Notes",
  "",
  "🎉 Ada Lovelace leads it, see [[Grace Hopper]].",
  "",
];

const NOTE = LINES.join("\n");
const FILES = {
  "followthrough.yaml": "me: {name: Jo Doe, timezone: Europe/Berlin}\nstatuses: {beworben: applied}\n",
  "people/Grace Hopper.md": "---\ntype: person\nname: Grace Hopper\n---\n",
};

/** What the editor can do besides; `explain`: it shows explanations itself, and choices. */
const capabilitiesOf = (encoding: Encoding, explain: boolean): unknown => ({
  general: { positionEncodings: [encoding] },
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
  experimental: { followthrough: { explain, choices: explain } },
});

interface OpenNote {
  readonly editor: Editor;
  readonly uri: string;
  readonly textDocument: { readonly uri: string };
  readonly text: string;
  /** What is wrong, as told first. */
  readonly diagnostics: Diagnosed["diagnostics"];
  /** The answer to a request about the place of a part of the text. */
  readonly askAt: <T>(method: string, part: string, more?: object) => Promise<T>;
  readonly read: (range: Range) => string;
  readonly apply: (edits: readonly WrittenEdit[]) => string;
}

interface OpenOptions {
  readonly encoding?: Encoding;
  readonly explain?: boolean;
}

async function open(text = NOTE, { encoding = "utf-16", explain = false }: OpenOptions = {}): Promise<OpenNote> {
  const folder = makeFolder({ ...FILES, "acme.md": NOTE });
  const editor = await startEditor(folder, { capabilities: capabilitiesOf(encoding, explain) });
  const uri = editor.uriOf("acme.md");
  const textDocument = { uri };
  const positions = new Positions(text, encoding);
  editor.open("acme.md", text);
  const { diagnostics } = await editor.diagnosed(uri, 1);
  return {
    ...{ editor, uri, textDocument, text, diagnostics },
    askAt: (method, part, more) => {
      const at = text.indexOf(part);
      if (at < 0) throw new Error(`${part} is not in the note`);
      const position = positions.rangeOf({ start: at + part.length, end: at + part.length }).start;
      return editor.ask(method, { textDocument, position, ...more });
    },
    read: (range) => {
      const { start, end } = positions.offsetsOf(range);
      return text.slice(start, end);
    },
    apply: (edits) =>
      applyEdits(
        text,
        edits
          .map(({ range, newText }) => ({ range: positions.offsetsOf(range), text: newText }))
          .toSorted((a, b) => a.range.start - b.range.start),
      ),
  };
}

/** The forms in which one note comes. */
const FORMS: readonly (readonly [string, string, Encoding])[] = [
  ["in UTF-16", NOTE, "utf-16"],
  ["in UTF-8", NOTE, "utf-8"],
  ["with CRLF, in UTF-16", NOTE.replaceAll("\n", "\r\n"), "utf-16"],
  ["with a BOM and CRLF, in UTF-8", `\uFEFF${NOTE.replaceAll("\n", "\r\n")}`, "utf-8"],
];

interface Item {
  readonly label: string;
  readonly textEdit: WrittenEdit;
}

describe("completion", () => {
  it.each([
    ["keys", "status: interviewing", "status: interviewing\nst", ["stage"], "stage: "],
    ["statuses, the workspace's own among them", "status: interviewing", "status: b", ["beworben"], "beworben"],
    ["people, of the note and of pages", "with: [Ada Lovelace", "with: [", ["Ada Lovelace", "Grace Hopper"], ""],
    ["the log's words", "2026-10-26 sent application", "2026-10-26 s", ["sent"], "sent "],
    ["days", "promised_by: 2026-11-17", "promised_by: next fri", ["2026-11-27"], "2026-11-27"],
    ["time zones", "status: interviewing", "timezone: Europe/Ber", ["Europe/Berlin"], "Europe/Berlin"],
    ["countries", "status: interviewing", "country: D", ["DE"], "DE"],
    ["checks", "status: interviewing", "status: applied # followthrough-ignore unknown-s", ["unknown-status"], ""],
    ["pages", "see [[Grace Hopper]]", "see [[Gr", ["Grace Hopper"], "Grace Hopper]]"],
  ])("has %s", async (_, part, typed, labels, newText) => {
    const note = await open(NOTE.replace(part, typed));
    const items = await note.askAt<readonly Item[]>("textDocument/completion", typed);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
    const item = items.find(({ label }) => label === labels[0]);
    if (newText !== "") expect(item?.textEdit.newText.trim()).toBe(newText.trim());
  });

  it.each(FORMS)("is put behind a party popper %s", async (_, form, encoding) => {
    const text = form.replace("🎉 Ada Lovelace", "🎉 Ad");
    const note = await open(text, { encoding });
    const items = await note.askAt<readonly Item[]>("textDocument/completion", "🎉 Ad");
    const item = items.find(({ label }) => label === "Ada Lovelace");
    expect(item && note.apply([item.textEdit])).toBe(form);
  });
});

describe("what the note says of a place", () => {
  it.each(FORMS)("is shown, led to, listed and renamed %s", async (_, text, encoding) => {
    const note = await open(text, { encoding });
    const hover = await note.askAt<{ readonly contents: { readonly value: string }; readonly range: Range }>(
      ...(["textDocument/hover", "🎉 Ada"] as const),
    );
    expect(hover.contents.value).toContain("**Ada Lovelace**, CTO");
    expect(note.read(hover.range)).toBe("Ada Lovelace");
    const definition = await note.askAt<{ readonly uri: string; readonly range: Range }>(
      ...(["textDocument/definition", "🎉 Ada"] as const),
    );
    expect(note.read(definition.range)).toBe("Ada Lovelace");
    const references = await note.askAt<readonly { readonly range: Range }[]>("textDocument/references", "🎉 Ada", {
      context: { includeDeclaration: true },
    });
    expect(references.map(({ range }) => note.read(range))).toEqual(Array.from({ length: 4 }, () => "Ada Lovelace"));
    const renamed = await note.askAt<{ readonly changes: Readonly<Record<string, readonly WrittenEdit[]>> }>(
      ...(["textDocument/rename", "🎉 Ada", { newName: "Augusta King" }] as const),
    );
    expect(note.apply(renamed.changes[note.uri] ?? [])).toBe(text.replaceAll("Ada Lovelace", "Augusta King"));
  });

  it("is nothing where nobody is named", async () => {
    const note = await open();
    expect(await note.askAt("textDocument/prepareRename", "role: Eng")).toBeNull();
    expect(await note.askAt("textDocument/definition", "role: Eng")).toBeNull();
    const { error } = await note.editor.request("textDocument/rename", {
      ...{ textDocument: note.textDocument, position: { line: 2, character: 8 }, newName: "Ben Ito" },
    });
    expect(error?.message).toContain("nobody is named here");
  });

  // As in the log, where these words mean something else than a name.
  it.each(["to Ada", "2026-11-20", "Grace Hopper", "Ada by email"])(
    "keeps its name where the note would say something else with %s",
    async (newName) => {
      const front = "---\ncompany: Acme\nrole: Engineer\nstatus: interviewing\n";
      const people = "contacts:\n  - {name: Ada Bo}\n  - {name: Grace Hopper}\n";
      const log = "log:\n  - 2026-11-05 sent thank-you to Ada Bo\n  - 2026-11-05 sent thank-you to Grace Hopper\n---\n";
      const note = await open(front + people + log);
      const { error } = await note.editor.request("textDocument/rename", {
        ...{ textDocument: note.textDocument, position: { line: 5, character: 12 }, newName },
      });
      expect(error?.message).toBe(`"${newName}" would be read as something else in this note`);
    },
  );

  it("is a page where a wikilink leads to one", async () => {
    const note = await open();
    const definition = await note.askAt<{ readonly uri: string }>("textDocument/definition", "[[Grace");
    expect(definition.uri).toBe(note.editor.uriOf("people/Grace Hopper.md"));
  });
});

interface Lens {
  readonly range: Range;
  readonly command: { readonly title: string; readonly command: string; readonly arguments: readonly unknown[] };
}

interface AppliedEdit {
  readonly edit: { readonly documentChanges: readonly { readonly edits: readonly WrittenEdit[] }[] };
}

const askForLenses = ({ editor, textDocument }: OpenNote): Promise<readonly Lens[]> =>
  editor.ask("textDocument/codeLens", { textDocument });

describe("a lens", () => {
  it.each(FORMS)(
    "has what was done written into the note, which is then told of anew %s",
    async (_, text, encoding) => {
      const note = await open(text, { encoding });
      const { editor } = note;
      const lenses = await askForLenses(note);
      expect(lenses[0]?.command.title).toContain("Follow up, first time");
      expect(lenses[0]?.range.start).toEqual({ line: 0, character: 0 });
      const done = lenses.find(({ command }) => command.title === "Done")!;
      const executed = editor.ask("workspace/executeCommand", done.command);
      const asked = await editor.hear(({ method }: Message) => method === "workspace/applyEdit");
      const { edit } = asked.params as AppliedEdit; // Of that request.
      editor.answer(asked, { applied: true });
      expect(await executed).toBeNull();
      const after = note.apply(edit.documentChanges[0]?.edits ?? []);
      expect(after).toMatch(/2026-11-21 sent follow-up.*\r?\n---/u);
      expect(after.replace(/.*2026-11-21 sent follow-up.*\r?\n/u, "")).toBe(text);
      editor.type("acme.md", after, 2);
      expect((await editor.diagnosed(note.uri, 2)).diagnostics).toEqual([]);
      expect((await askForLenses(note)).map(({ command }) => command.title)).not.toContain("Done");
    },
  );

  it("says why, in a message to editors that cannot show it themselves", async () => {
    const note = await open();
    const [why] = await askForLenses(note);
    expect(await note.editor.ask("workspace/executeCommand", why?.command)).toContain("promised_by");
    const shown = await note.editor.hear(({ method }) => method === "window/showMessage");
    expect(shown.params).toMatchObject({ message: expect.stringContaining("promised_by") as string });
    const able = await open(NOTE, { explain: true });
    expect(await able.editor.ask("workspace/executeCommand", (await askForLenses(able))[0]?.command)).toMatch(
      /^```text/u,
    );
  });

  it("whose words may mean several things is answered with deeds to choose from, or told why as a message", async () => {
    const told = { deed: "log", note: "acme.md", words: "sent follow-up 04/10" };
    const able = await open(NOTE, { explain: true });
    const log = (note: OpenNote, deed: unknown): Promise<unknown> =>
      note.editor.ask("workspace/executeCommand", { command: "followthrough.do", arguments: [note.uri, deed] });
    const { reason, choices } = (await log(able, told)) as UnclearDeed; // Of such words.
    expect(reason).toContain("04/10");
    expect(choices.map(({ words }) => words)).toEqual(["sent follow-up 2026-04-10", "sent follow-up 2026-10-04"]);
    const executed = log(able, choices[1]!.deed);
    const asked = await able.editor.hear(({ method }: Message) => method === "workspace/applyEdit");
    able.editor.answer(asked, { applied: true });
    expect(await executed).toBeNull();
    const { edit } = asked.params as AppliedEdit; // Of that request.
    expect(able.apply(edit.documentChanges[0]?.edits ?? [])).toContain("- 2026-10-04 sent follow-up");
    const plain = await open();
    expect(await log(plain, told)).toBeNull();
    const shown = await plain.editor.hear(({ method }) => method === "window/showMessage");
    expect(shown.params).toMatchObject({ message: reason });
  });

  it("that is none is refused with a reason", async () => {
    const note = await open();
    for (const given of [undefined, [], [note.uri, { deed: "fly" }], [note.uri, { deed: "done", note: "other.md" }]])
      expect(
        await note.editor.ask("workspace/executeCommand", { command: "followthrough.do", arguments: given }),
      ).toBeNull();
    expect(await note.editor.exit()).toBe(0);
  });
});

describe("the parts of a note", () => {
  it.each(FORMS)("are listed and folded %s", async (_, text, encoding) => {
    const note = await open(text, { encoding });
    const { editor, textDocument } = note;
    const symbols = await editor.ask<readonly { readonly name: string; readonly children: readonly unknown[] }[]>(
      ...(["textDocument/documentSymbol", { textDocument }] as const),
    );
    expect(symbols.map(({ name }) => name)).toEqual(["Front matter", "🎉 Notes"]);
    const folds = await editor.ask<readonly { readonly startLine: number; readonly endLine: number; kind?: string }[]>(
      ...(["textDocument/foldingRange", { textDocument }] as const),
    );
    expect(folds).toContainEqual({ startLine: 0, endLine: 13, kind: "region" });
    expect(folds).toContainEqual({ startLine: 10, endLine: 12 });
  });
});

it("half a character in a note is a strange one, and what is wrong besides is told", async () => {
  const { diagnostics } = await open(`---\ncompany: Acme \uD83D\nrole: Engineer\nstaus: applied\n---\n`);
  expect(diagnostics.map(({ code }) => code)).toContain("unknown-key");
});
