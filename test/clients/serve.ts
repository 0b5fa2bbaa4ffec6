import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { main, type Io } from "../../src/cli/main.js";
import { WORLD } from "../cli/run-cli.js";

/** The feed's address, where `followthrough serve` serves it until the test is over. */
export function serveWorkspace(cwd: string, now: () => number): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const write = (text: string): void => {
      printed += text;
      const url = /^Address +(\S+)$/mu.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    };
    const sink: Io["stdout"] = { isTTY: false, write };
    let stop = (): void => undefined;
    const stopped = new Promise<void>((end) => (stop = end));
    const world = { ...WORLD, now, zone: () => "UTC", untilStopped: () => stopped };
    const ended = main(["serve", "--port", "0"], { cwd, env: {}, stdout: sink, stderr: sink, ...world });
    onTestFinished(async () => {
      stop();
      await ended;
    });
    ended.then((code) => {
      reject(new Error(`serve ended with ${code}: ${printed}`));
    }, reject);
  });
}

/** Serves any calendar for one test, as static hosting would, or what there is at the time; its address. */
export async function serveText(calendar: string | (() => string)): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/calendar; charset=utf-8");
    response.end(typeof calendar === "string" ? calendar : calendar());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return `http://127.0.0.1:${port}/follow-ups.ics`;
}
