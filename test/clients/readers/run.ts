import { execFile } from "node:child_process";

export interface Surroundings {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a program and gives what it printed; what it says on stderr is the error's message when it fails. */
export function run(program: string, args: readonly string[], surroundings: Surroundings = {}): Promise<string> {
  const { input = "", cwd, env = {} } = surroundings;
  const { PATH = "" } = process.env;
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { PATH, LC_ALL: "C.UTF-8", ...env }, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} failed: ${stderr || stdout || error.message}`));
      else resolve(stdout);
    });
    child.stdin?.on("error", () => undefined); // a program that ends early says why itself
    child.stdin?.end(input);
  });
}
