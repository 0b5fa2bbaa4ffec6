import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { TELLS_MEMORY } from "./memory.js";

const program = fileURLToPath(new URL("../../bin/followthrough.js", import.meta.url));

/** In milliseconds: what does not come by then never comes. */
const MISSED = 600_000;

/** An editor that knows the protocol's frames and nothing more, with the built server as its child. */
export class Client {
  child;
  #folder;
  #buffer = Buffer.alloc(0);
  #last = 0;
  /** @type {Map<unknown, (message: any) => void>} by what is waited for: a request's number, or the diagnostics of an address and a version */
  #waiting = new Map();
  #onMessage = () => undefined;

  /** @param {{ readonly binary: string, readonly folder: string, readonly now: string, readonly env?: NodeJS.ProcessEnv }} options */
  constructor({ binary, folder, now, env = {}, node = [] }) {
    this.#folder = folder;
    this.child = spawn(binary, [...TELLS_MEMORY, ...node, program, "lsp", "--now", now], {
      cwd: folder,
      env: { PATH: process.env.PATH, TZ: "Europe/Berlin", ...env },
      stdio: ["pipe", "pipe", "inherit", "ipc"],
    });
    this.child.stdout.on("data", (chunk) => {
      this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
      this.#read();
    });
  }

  uriOf(path) {
    return pathToFileURL(`${this.#folder}/${path}`).href;
  }

  /** @param {object} capabilities what this editor can do */
  async start(capabilities = {}) {
    const workspaceFolders = [{ uri: pathToFileURL(this.#folder).href, name: basename(this.#folder) }];
    await this.ask("initialize", { processId: process.pid, capabilities, workspaceFolders });
    this.notify("initialized", {});
  }

  async ask(method, params) {
    const id = ++this.#last;
    const answer = this.#hear(id);
    this.#send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** The diagnostics that the server sends of a version of a text: to be waited for before they can come. */
  diagnosed(uri, version) {
    return this.#hear(`${uri} ${version}`);
  }

  /** Told of every notification. */
  onMessage(tell) {
    this.#onMessage = tell;
  }

  async stop() {
    await this.ask("shutdown");
    this.notify("exit");
    const [code] = await once(this.child, "exit");
    return code;
  }

  #hear(key) {
    return new Promise((resolve, reject) => {
      const timer = globalThis.setTimeout(() => {
        reject(new Error(`${key} never came`));
      }, MISSED);
      this.#waiting.set(key, (message) => {
        globalThis.clearTimeout(timer);
        resolve(message);
      });
    });
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read() {
    for (let end = this.#buffer.indexOf("\r\n\r\n"); end >= 0; end = this.#buffer.indexOf("\r\n\r\n")) {
      const length = Number(/Content-Length: (\d+)/u.exec(this.#buffer.toString("latin1", 0, end))?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString("utf8", end + 4, end + 4 + length));
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take(message) {
    const { id, method, params } = message;
    if (method !== undefined && id !== undefined) this.#send({ id, result: null });
    const key = method === undefined ? id : `${params?.uri} ${params?.version}`;
    const tell = this.#waiting.get(key);
    this.#waiting.delete(key);
    tell?.(message);
    if (method !== undefined) this.#onMessage(message);
  }
}
