import { spawn } from "node:child_process";
import { onTestFinished } from "vitest";

/**
 * Starts a server for one test and waits until it says where it listens.
 *
 * @param announcement what it prints then; its first group is the port
 */
export function startServer(program: string, args: readonly string[], announcement: RegExp): Promise<number> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  return new Promise((resolve, reject) => {
    let printed = "";
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString();
      const port = announcement.exec(printed)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("error", reject);
    child.once("close", () => {
      reject(new Error(`${program} ended: ${printed}`));
    });
  });
}
