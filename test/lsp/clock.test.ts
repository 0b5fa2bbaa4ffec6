import { expect, it } from "vitest";
import type { Agenda } from "../../src/lsp/index.js";
import { openInProcess, SetClock } from "./open-in-process.js";
import type { Diagnosed } from "./start-editor.js";

const NOTE = `---
company: Acme
role: Engineer
status: interviewing
contacts:
  - name: Ada Lovelace
    email: ada@acme.example
interviews:
  - date: 2026-11-20 10:00
    minutes: 45
    with: Ada Lovelace
---
`;
const CONFIG = "me: {timezone: Europe/Berlin}\n";
const BEFORE_THE_INTERVIEW = "2026-11-20T09:00:00Z";

async function openEditor(capabilities: object, files: Readonly<Record<string, string>> = {}) {
  const clock = new SetClock(BEFORE_THE_INTERVIEW);
  return { clock, ...(await openInProcess({ capabilities, files, clock, note: NOTE })) };
}

const codesOf = (told: unknown): readonly string[] => (told as Diagnosed).diagnostics.map(({ code }) => code); // Of diagnostics.

it("diagnostics come when the clock makes them, though nobody types", async () => {
  const { clock, hear } = await openEditor({});
  let codes = codesOf(await hear("textDocument/publishDiagnostics"));
  expect(codes).toEqual(["reply-date-to-ask"]);
  clock.goTo("2026-12-20T09:00:00Z");
  while (codes.includes("reply-date-to-ask")) codes = codesOf(await hear("textDocument/publishDiagnostics"));
});

it("an editor that asks for diagnostics and lenses is told to ask again at the interview's end", async () => {
  const { clock, connection, uri, hear } = await openEditor({
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true } },
  });
  const listLenses = async (): Promise<readonly string[]> => {
    const lenses = await connection.sendRequest<readonly { readonly command: { readonly title: string } }[]>(
      ...(["textDocument/codeLens", { textDocument: { uri } }] as const),
    );
    return lenses.map(({ command }) => command.title);
  };
  expect(await listLenses()).not.toContain("Done");
  clock.goTo("2026-11-20T09:44:00Z");
  expect(await listLenses()).not.toContain("Done");
  clock.goTo("2026-11-20T09:46:00Z");
  await Promise.all([hear("workspace/codeLens/refresh"), hear("workspace/diagnostic/refresh")]);
  expect(await listLenses()).toContain("Done");
});

it("an editor is told to ask for lenses again where an edit has changed what they say, and not where it knows", async () => {
  const { clock, connection, uri, heard, hear } = await openEditor({
    textDocument: { diagnostic: {} },
    workspace: { codeLens: { refreshSupport: true } },
  });
  const ask = (): Promise<unknown> => connection.sendRequest("textDocument/codeLens", { textDocument: { uri } });
  const type = async (version: number, text: string): Promise<void> => {
    const textDocument = { uri, version };
    await connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
    // Requests are answered in their order: it has been read.
    await connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 0 } });
  };
  const isTold = (): boolean => heard.some(([method]) => method === "workspace/codeLens/refresh");
  const quiet = async (): Promise<void> => {
    clock.goTo(clock.readNow("UTC").add({ seconds: 1 }).toInstant().toString());
    await ask();
  };
  await ask();
  await quiet();
  heard.length = 0;
  // The same, two lines below.
  await type(2, NOTE.replace("company", "# mine\n# too\ncompany"));
  await quiet();
  expect(isTold()).toBe(false);
  // Another, which the editor has asked for itself.
  await type(3, NOTE.replace("status: interviewing", "status: rejected"));
  await ask();
  await quiet();
  expect(isTold()).toBe(false);
  await type(4, NOTE);
  clock.goTo(clock.readNow("UTC").add({ seconds: 1 }).toInstant().toString());
  await hear("workspace/codeLens/refresh");
});

it("a view of what is due is told to ask again, once", async () => {
  const { clock, connection, heard, hear } = await openEditor({});
  const ask = (): Promise<Agenda> => connection.sendRequest("followthrough/agenda", {});
  const due = async (): Promise<number | undefined> => (await ask()).workspaces[0]?.due;
  await hear("textDocument/publishDiagnostics");
  await ask();
  heard.length = 0;
  const before = await due();
  clock.goTo("2026-11-20T09:46:00Z");
  await hear("followthrough/agendaChanged");
  expect(await due()).toBeGreaterThan(before ?? Infinity);
  clock.goTo("2026-11-23T09:00:00Z");
  await hear("followthrough/agendaChanged");
  await ask();
  expect(heard.filter(([method]) => method === "followthrough/agendaChanged")).toEqual([]);
});

it("of a policy that reads the clock it is asked again each minute, not without a break", async () => {
  const policy = "format: 1\nextends: [default]\nrules:\n  - {id: mine, title: Mine, opens: now + hours(2)}\n";
  const { clock, hear } = await openEditor(
    {},
    { "followthrough.yaml": `${CONFIG}policy: ./mine.yaml\n`, "mine.yaml": policy },
  );
  await hear("textDocument/publishDiagnostics");
  expect(clock.goTo("2026-11-20T09:10:30Z")).toBe(10);
});

it("nothing waits for the clock once the connection has ended", async () => {
  const { clock, connection, stop, hear } = await openEditor({});
  await hear("textDocument/publishDiagnostics");
  await connection.sendRequest("followthrough/agenda", {});
  expect(clock.isWaitedFor).toBe(true);
  stop();
  expect(clock.isWaitedFor).toBe(false);
});
