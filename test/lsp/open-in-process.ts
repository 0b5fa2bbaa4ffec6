import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from "vscode-languageserver-protocol/node";
import { connect, serveEditor } from "../../src/lsp/index.js";
import { Instant } from "../../src/time/index.js";
import { makeFolder } from "../workspace/make-folder.js";

/** In milliseconds: what is done in portions waits no longer between two of them. */
const A_LITTLE = 10;

/**
 * A clock that stands still until it is set forward, which calls back whoever waits for it. What is only to be done a little later
 * is done at once, unless it is held back.
 */
export class SetClock {
  #now: number;
  readonly #waiting = new Map<() => void, number>();
  #held: (() => void)[] | undefined;

  constructor(now: string) {
    this.#now = Date.parse(now);
  }

  readNow = (zone: string) => Instant.fromEpochMilliseconds(this.#now).toZonedDateTimeISO(zone);

  later = (milliseconds: number, callback: () => void): (() => void) => {
    if (milliseconds < A_LITTLE) {
      if (this.#held) this.#held.push(callback);
      else setImmediate(callback);
      return () => undefined;
    }
    const own = (): void => {
      callback();
    };
    this.#waiting.set(own, this.#now + milliseconds);
    return () => this.#waiting.delete(own);
  };

  hold(): void {
    this.#held ??= [];
  }

  release(): void {
    for (const callback of this.#held ?? []) setImmediate(callback);
    this.#held = undefined;
  }

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

/** The server within this process, and an editor that knows nothing but messages. */
export interface OpenEditor {
  readonly connection: MessageConnection;
  readonly uri: string;
  /** What the server sends and asks, in its order: method and parameters. */
  readonly heard: (readonly [string, unknown])[];
  readonly hear: (method: string) => Promise<unknown>;
  readonly stop: () => void;
}

interface Wishes {
  readonly capabilities?: object;
  /** Besides the workspace file and the note `acme.md`, or in their place. */
  readonly files?: Readonly<Record<string, string>>;
  readonly clock: SetClock;
  /** The text of `acme.md`, which is opened. */
  readonly note: string;
}

export async function openInProcess({ capabilities = {}, files = {}, clock, note }: Wishes): Promise<OpenEditor> {
  const folder = makeFolder({ "followthrough.yaml": "me: {timezone: Europe/Berlin}\n", "acme.md": note, ...files });
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const server = connect(toServer, toEditor);
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
    server.connection.dispose();
  });
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "hunt" }];
  await connection.sendRequest("initialize", { processId: null, capabilities, workspaceFolders });
  await connection.sendNotification("initialized", {});
  const uri = pathToFileURL(`${folder}/acme.md`).href;
  const textDocument = { uri, languageId: "markdown", version: 1, text: note };
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
  return { connection, uri, heard, hear, stop };
}
