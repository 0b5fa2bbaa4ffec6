import { spawn } from "node:child_process";
import { once } from "node:events";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../bin/followthrough.js", import.meta.url));
/** A Saturday. */
export const NOW = "2026-11-21T09:00";

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Diagnosed {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly severity: number;
    readonly code: string;
    readonly message: string;
  }[];
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** An editor that knows nothing but the protocol's frames, with the built server as its child. */
export interface Editor {
  readonly uriOf: (path: string) => string;
  readonly request: (method: string, params?: unknown) => Promise<Message>;
  /** The result of a request that has one. */
  readonly ask: <T>(method: string, params?: unknown) => Promise<T>;
  readonly notify: (method: string, params?: unknown) => void;
  /** Answers a request of the server's. */
  readonly answer: (asked: Message, result: unknown) => void;
  /** Bytes as they are, whatever they mean. */
  readonly write: (bytes: string) => void;
  /** The next message without an answer, or the next diagnostics of this version. */
  readonly diagnosed: (uri: string, version: number) => Promise<Diagnosed>;
  readonly hear: (isMeant: (message: Message) => boolean) => Promise<Message>;
  /** What has come and nobody has waited for. */
  readonly heard: () => readonly Message[];
  readonly open: (path: string, text: string, version?: number) => void;
  /** The whole text anew. */
  readonly type: (path: string, text: string, version: number) => void;
  readonly close: (path: string) => void;
  readonly exit: (options?: { readonly says?: readonly string[] }) => Promise<number | null>;
  readonly stderr: () => string;
}

interface StartOptions {
  readonly capabilities?: unknown;
  readonly folders?: readonly string[];
  /** Options of Node. */
  readonly node?: readonly string[];
  readonly isInitialized?: boolean;
}

export async function startEditor(folder: string, options: StartOptions = {}): Promise<Editor> {
  const { capabilities = {}, folders = [folder], node = [], isInitialized = true } = options;
  const child = spawn(
    process.execPath,
    [...node, PROGRAM, "lsp", "--stdio", `--clientProcessId=${process.pid}`, "--now", NOW],
    {
      cwd: folder,
      env: { PATH: process.env.PATH ?? "", TZ: "Europe/Berlin", NODE_DISABLE_COMPILE_CACHE: "1" },
    },
  );
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const ended = once(child, "close").then(([code]: unknown[]) => (typeof code === "number" ? code : null));
  const heard: Message[] = [];
  const waiting = new Set<() => void>();
  let buffer = Buffer.alloc(0);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on("error", () => undefined); // It may have ended.
  child.stdout.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
      const length = Number(/Content-Length: (\d+)/u.exec(buffer.toString("latin1", 0, end))?.[1]);
      if (buffer.length < end + 4 + length) return;
      heard.push(JSON.parse(buffer.toString("utf8", end + 4, end + 4 + length)) as Message);
      buffer = buffer.subarray(end + 4 + length);
      for (const look of waiting) look();
    }
  });
  const write = (bytes: string): void => void child.stdin.write(bytes);
  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const hear = (isMeant: (message: Message) => boolean): Promise<Message> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const at = heard.findIndex(isMeant);
        if (at < 0) return;
        waiting.delete(look);
        resolve(heard.splice(at, 1)[0]!);
      };
      waiting.add(look);
      void ended.then((code) => {
        reject(new Error(`the server ended with ${code}: ${stderr}`));
      });
      look();
    });
  let last = 0;
  const request = (method: string, params?: unknown): Promise<Message> => {
    const id = ++last;
    send({ id, method, params });
    return hear((message) => message.id === id && message.method === undefined);
  };
  const notify = (method: string, params?: unknown): void => {
    send({ method, params });
  };
  const uriOf = (path: string): string => pathToFileURL(`${folder}/${path}`).href;
  const editor: Editor = {
    ...{ uriOf, request, notify, write, hear },
    answer: ({ id }, result) => {
      send({ id, result });
    },
    ask: async <T>(method: string, params?: unknown) => {
      const { result, error } = await request(method, params);
      if (error) throw new Error(`${method}: ${error.message}`);
      return result as T; // The test knows what it has asked for.
    },
    diagnosed: async (uri, version) => {
      const isMeant = ({ method, params }: Message): boolean => {
        const told = params as Diagnosed | undefined; // Of that method.
        return method === "textDocument/publishDiagnostics" && told?.uri === uri && told.version === version;
      };
      return (await hear(isMeant)).params as Diagnosed; // As above.
    },
    open: (path, text, version = 1) => {
      notify("textDocument/didOpen", { textDocument: { uri: uriOf(path), languageId: "markdown", version, text } });
    },
    type: (path, text, version) => {
      notify("textDocument/didChange", { textDocument: { uri: uriOf(path), version }, contentChanges: [{ text }] });
    },
    close: (path) => {
      notify("textDocument/didClose", { textDocument: { uri: uriOf(path) } });
    },
    exit: async ({ says = ["shutdown", "exit"] } = {}) => {
      if (says.includes("shutdown")) await request("shutdown");
      if (says.includes("exit")) notify("exit");
      else child.stdin.end();
      return ended;
    },
    stderr: () => stderr,
    heard: () => [...heard],
  };
  if (!isInitialized) return editor;
  const workspaceFolders = folders.map((one) => ({ uri: pathToFileURL(one).href, name: basename(one) }));
  await editor.ask("initialize", { processId: process.pid, capabilities, workspaceFolders });
  notify("initialized", {});
  return editor;
}
