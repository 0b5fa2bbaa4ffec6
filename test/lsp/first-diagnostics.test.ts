import { expect, it } from "vitest";
import type { Agenda } from "../../src/lsp/index.js";
import { openInProcess, SetClock } from "./open-in-process.js";
import type { Diagnosed } from "./start-editor.js";

const NOTE = "---\nid: one\ncompany: Acme\nrole: Engineer\napplied: 2026-10-26\nstatsu: applied\n---\n";
const FILES = { "aaa.md": "---\nid: one\ncompany: Globex\nrole: Engineer\napplied: 2026-10-26\n---\n" };

const codesOf = (told: unknown): readonly string[] => (told as Diagnosed).diagnostics.map(({ code }) => code); // Of diagnostics.

async function open() {
  const clock = new SetClock("2026-11-20T09:00:00Z");
  // As if the other notes were thousands.
  clock.hold();
  return { clock, ...(await openInProcess({ clock, note: NOTE, files: FILES })) };
}

it("the first diagnostics do not wait for other notes; what these make of it comes when they have been read", async () => {
  const { clock, hear } = await open();
  expect(codesOf(await hear("textDocument/publishDiagnostics"))).toEqual(["unknown-key"]);
  clock.release();
  let codes: readonly string[] = [];
  while (!codes.includes("duplicate-id")) codes = codesOf(await hear("textDocument/publishDiagnostics"));
  expect(codes).toContain("unknown-key");
});

it("what is typed meanwhile counts, before and after", async () => {
  const { clock, connection, uri, hear } = await open();
  await hear("textDocument/publishDiagnostics");
  const type = async (text: string, version: number): Promise<void> => {
    await connection.sendNotification("textDocument/didChange", {
      ...{ textDocument: { uri, version }, contentChanges: [{ text }] },
    });
  };
  await type(NOTE.replace("statsu", "status"), 2);
  expect(codesOf(await hear("textDocument/publishDiagnostics"))).toEqual([]);
  await type(NOTE.replace("id: one", "id: two").replace("statsu", "status"), 3);
  clock.release();
  const { workspaces } = await connection.sendRequest<Agenda>("followthrough/agenda", {});
  const problems = workspaces[0]?.sections.find(({ id }) => id === "problems");
  expect(problems?.rows.map(({ when }) => when) ?? []).not.toContain("duplicate-id");
});

it("who asks for all notes waits for all of them", async () => {
  const { clock, connection, hear } = await open();
  await hear("textDocument/publishDiagnostics");
  const asked = connection.sendRequest<Agenda>("followthrough/agenda", {});
  clock.release();
  const { workspaces } = await asked;
  const rows = workspaces[0]?.sections.flatMap((section) => section.rows) ?? [];
  expect(new Set(rows.map(({ uri }) => uri.split("/").at(-1)))).toEqual(new Set(["aaa.md", "acme.md"]));
});

it("nothing more is read or told once the connection has ended", async () => {
  const { clock, heard, hear, stop } = await open();
  await hear("textDocument/publishDiagnostics");
  heard.length = 0;
  stop();
  clock.release();
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  expect(heard).toEqual([]);
});
