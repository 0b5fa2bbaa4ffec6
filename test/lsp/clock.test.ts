import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from "vscode-languageserver-protocol/node";
import { connect, serveEditor, type Agenda } from "../../src/lsp/index.js";
import { Instant } from "../../src/time/index.js";
import { makeFolder } from "../workspace/make-folder.js";
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

/** A clock that stands still until it is set forward, which calls back whoever waits for it. */
class SetClock {
  #now: number;
  readonly #waiting = new Map<() => void, number>();

  constructor(now: string) {
    this.#now = Date.parse(now);
  }

  readNow = (zone: string) => Instant.fromEpochMilliseconds(this.#now).toZonedDateTimeISO(zone);

  later = (milliseconds: number, callback: () => void): (() => void) => {
    if (milliseconds === 0) {
      setImmediate(callback);
      return () => undefined;
    }
    const own = (): void => {
      callback();
    };
    this.#waiting.set(own, this.#now + milliseconds);
    return () => this.#waiting.delete(own);
  };

  get isWaitedFor(): boolean {
    return this.#waiting.size > 0;
  }

  /** Each callback sees the moment at which it is called back. @returns how many there were */
  goTo(moment: string): number {
    const end = Date.parse(moment);
    let count = 0;
    for (;;) {
      const [next] = [...this.#waiting].toSorted(([, a], [, b]) => a - b);
      if (!next || next[1] > end) break;
      this.#waiting.delete(next[0]);
      this.#now = next[1];
      next[0]();
      count++;
    }
    this.#now = end;
    return count;
  }
}

interface OpenEditor {
  readonly clock: SetClock;
  readonly connection: MessageConnection;
  readonly uri: string;
  /** What the server sends and asks, in its order: method and parameters. */
  readonly heard: (readonly [string, unknown])[];
  readonly hear: (method: string) => Promise<unknown>;
  readonly stop: () => void;
}

async function openEditor(capabilities: object, files: Readonly<Record<string, string>> = {}): Promise<OpenEditor> {
  const folder = makeFolder({ "followthrough.yaml": CONFIG, "acme.md": NOTE, ...files });
  const clock = new SetClock(BEFORE_THE_INTERVIEW);
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const { connection: server } = connect(toServer, toEditor);
  const stop = serveEditor(server, {
    version: "0.0.0",
    zone: () => "Europe/Berlin",
    readNow: clock.readNow,
    later: clock.later,
    addressOf: () => undefined,
    locatePolicy: () => undefined,
  });
  const connection = createMessageConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  const heard: (readonly [string, unknown])[] = [];
  const waiting = new Set<() => void>();
  const take = (method: string, params: unknown): void => {
    heard.push([method, params]);
    for (const look of waiting) look();
  };
  connection.onNotification((method, params) => {
    take(method, params);
  });
  connection.onRequest((method, params) => {
    take(method, params);
    return null;
  });
  connection.listen();
  onTestFinished(() => {
    stop();
    connection.dispose();
    server.dispose();
  });
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "hunt" }];
  await connection.sendRequest("initialize", { processId: null, capabilities, workspaceFolders });
  await connection.sendNotification("initialized", {});
  const uri = pathToFileURL(`${folder}/acme.md`).href;
  const textDocument = { uri, languageId: "markdown", version: 1, text: NOTE };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  const hear = (method: string): Promise<unknown> =>
    new Promise((resolve) => {
      const look = (): void => {
        const at = heard.findIndex(([one]) => one === method);
        if (at < 0) return;
        waiting.delete(look);
        resolve(heard.splice(at, 1)[0]?.[1]);
      };
      waiting.add(look);
      look();
    });
  return { clock, connection, uri, heard, hear, stop };
}

const codesOf = (told: unknown): readonly string[] => (told as Diagnosed).diagnostics.map(({ code }) => code); // Of diagnostics.

it("diagnostics come when the clock makes them, though nobody types", async () => {
  const { clock, hear } = await openEditor({});
  expect(codesOf(await hear("textDocument/publishDiagnostics"))).toEqual(["reply-date-to-ask"]);
  clock.goTo("2026-12-20T09:00:00Z");
  expect(codesOf(await hear("textDocument/publishDiagnostics"))).not.toContain("reply-date-to-ask");
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
