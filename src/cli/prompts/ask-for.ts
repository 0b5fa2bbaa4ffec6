import { UsageError } from "../command.js";
import type { Io, Prompts } from "../io.js";

/** Whether there is somebody to ask: at a terminal, and not where a program only looks like one. */
export function mayAsk({ prompts, env }: Pick<Io, "prompts" | "env">): boolean {
  return prompts !== undefined && (env.CI === undefined || env.CI === "" || env.CI === "false");
}

/** An answer of the person at the terminal. @throws UsageError where they end instead: Ctrl-C, Ctrl-D, Escape */
export async function askFor<T>(
  io: Pick<Io, "prompts">,
  ask: (prompts: Prompts) => Promise<T | undefined>,
): Promise<T> {
  const prompts = await io.prompts?.();
  const answer = prompts && (await ask(prompts));
  if (answer === undefined) throw new UsageError("the question was not answered; nothing was written");
  return answer;
}
