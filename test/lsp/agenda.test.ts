import { describe, expect, it } from "vitest";
import type { Agenda, NoteDeeds } from "../../src/lsp/index.js";
import { makeFolder } from "../workspace/make-folder.js";
import { startEditor } from "./start-editor.js";

const NOTE = `---
company: Acme
role: Engineer
status: interviewing
contacts:
  - name: Ada Lovelace
    email: ada@acme.example
interviews:
  - date: 2026-11-20 10:00
    with: Ada Lovelace
---
`;

const makeHunt = (): string => makeFolder({ "followthrough.yaml": "me: {timezone: Europe/Berlin}\n", "acme.md": NOTE });

describe("what is due, for a view beside the texts", () => {
  it("is told with each note's place and with what can be done", async () => {
    const editor = await startEditor(makeHunt());
    const { workspaces, validFor } = await editor.ask<Agenda>("followthrough/agenda", {});
    expect(workspaces).toHaveLength(1);
    expect(workspaces[0]?.due).toBeGreaterThan(0);
    expect(validFor).toBeGreaterThan(0);
    const [row] = workspaces[0]!.sections.find(({ id }) => id === "today")!.rows;
    expect(row).toMatchObject({ name: "Acme · Engineer", shortName: "Acme", uri: editor.uriOf("acme.md"), line: 8 });
    expect(row?.deeds.map(({ deed }) => deed.deed)).toContain("done");
    await editor.exit();
  });

  it("has a short name for each row: the company, with the role where two would be the same", async () => {
    const files = {
      "followthrough.yaml": "me: {timezone: Europe/Berlin}\n",
      "acme.md": NOTE,
      "acme-lead.md": NOTE.replace("Engineer", "Team Lead"),
      "globex.md": NOTE.replace("Acme", "Globex"),
      "hooli.md": NOTE.replace("Acme", "Hooli").replace("2026-11-20", "2026-11-31"),
    };
    const editor = await startEditor(makeFolder(files));
    const { workspaces } = await editor.ask<Agenda>("followthrough/agenda", {});
    const namesIn = (id: string): readonly string[] => {
      const { rows = [] } = workspaces[0]!.sections.find((section) => section.id === id) ?? {};
      return [...new Set(rows.map(({ shortName }) => shortName))].toSorted();
    };
    expect(namesIn("today")).toEqual(["Acme · Engineer", "Acme · Team Lead", "Globex"]);
    expect(namesIn("problems")).toEqual(["hooli"]);
    await editor.exit();
  });

  it("is said to have changed once, after a change, to who has asked", async () => {
    const editor = await startEditor(makeHunt());
    await editor.ask("followthrough/agenda", {});
    editor.open("acme.md", NOTE.replace("interviewing", "withdrawn"));
    await editor.hear(({ method }) => method === "followthrough/agendaChanged");
    const { workspaces } = await editor.ask<Agenda>("followthrough/agenda", {});
    expect(workspaces[0]?.due).toBe(0);
    await editor.exit();
  });

  it("is not said to have changed because it was asked for, nor because something else was", async () => {
    const editor = await startEditor(makeHunt());
    editor.open("acme.md", NOTE);
    await editor.diagnosed(editor.uriOf("acme.md"), 1);
    const textDocument = { uri: editor.uriOf("acme.md") };
    await editor.ask("followthrough/agenda", {});
    await editor.ask("followthrough/agenda", {});
    await editor.ask("textDocument/codeLens", { textDocument });
    expect(await editor.exit()).toBe(0);
    expect(editor.heard().filter(({ method }) => method === "followthrough/agendaChanged")).toEqual([]);
  });

  it("is told of one note, with its explanation and the report", async () => {
    const editor = await startEditor(makeHunt());
    editor.open("acme.md", NOTE);
    const textDocument = { uri: editor.uriOf("acme.md") };
    const { note, actions } = await editor.ask<NoteDeeds>("followthrough/deeds", { textDocument });
    expect(note).toBe("acme.md");
    expect(actions.length).toBeGreaterThan(0);
    const explanation = await editor.ask<{ text: string }>("followthrough/explanation", { textDocument });
    expect(explanation.text).toContain("Acme · Engineer");
    const report = await editor.ask<{ text: string; uri: string }>("followthrough/report", { textDocument });
    expect(`${report.uri}/acme.md`).toBe(textDocument.uri);
    expect(report.text).toContain("Acme");
    await editor.exit();
  });

  it("is not told of what is no note", async () => {
    const editor = await startEditor(makeHunt());
    const textDocument = { uri: editor.uriOf("nothing.md") };
    expect(await editor.ask("followthrough/deeds", { textDocument })).toBeNull();
    expect(await editor.ask("followthrough/explanation", { textDocument })).toBeNull();
    await editor.exit();
  });
});

describe("applications and contacts are found by name, in notes that nobody has opened", () => {
  it.each<[string, readonly string[]]>([
    ["", ["Acme · Engineer", "Glöbex · Team Lead"]],
    ["globex", ["Glöbex · Team Lead"]],
    ["lead globex", ["Glöbex · Team Lead"]],
    ["lovelace", ["Ada Lovelace of Acme · Engineer", "Ada Lovelace of Glöbex · Team Lead"]],
    ["nobody", []],
  ])("%s", async (query, expected) => {
    const other = NOTE.replace("Acme", "Glöbex").replace("Engineer", "Team Lead");
    const editor = await startEditor(makeFolder({ "followthrough.yaml": "", "acme.md": NOTE, "globex.md": other }));
    interface Found {
      readonly name: string;
      readonly containerName?: string;
      readonly location: { readonly uri: string; readonly range: { readonly start: { readonly line: number } } };
    }
    const found = await editor.ask<readonly Found[]>("workspace/symbol", { query });
    expect(found.map(({ name, containerName }) => (containerName ? `${name} of ${containerName}` : name))).toEqual(
      expected,
    );
    for (const { containerName, location } of found) expect(location.range.start.line).toBe(containerName ? 5 : 1);
    await editor.exit();
  });
});
