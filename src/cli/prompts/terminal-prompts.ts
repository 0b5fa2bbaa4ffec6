import { autocomplete, confirm, isCancel, select, text } from "@clack/prompts";
import type { Prompts } from "../io.js";

/** A terminal: what is typed, and where questions are shown. */
export interface TerminalStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** So many can be looked over without typing a part of one. */
const FEW = 8;

export function createPrompts({ input, output }: TerminalStreams): Prompts {
  const streams = { input, output };
  return {
    text: async ({ message, example, findProblem }) => {
      const answer = await text({
        ...{ ...streams, message },
        ...(example !== undefined && { placeholder: example }),
        validate: (typed = "") => findProblem?.(typed),
      });
      return isCancel(answer) ? undefined : answer.trim();
    },
    choose: async ({ message, choices }) => {
      const ask = choices.length > FEW ? autocomplete : select;
      const options = choices.map(({ value, label, hint }) => ({ value, label, ...(hint !== undefined && { hint }) }));
      const answer = await ask({ ...streams, message, options, maxItems: FEW });
      return isCancel(answer) ? undefined : answer;
    },
    confirm: async ({ message }) => {
      const answer = await confirm({ ...streams, message });
      return isCancel(answer) ? undefined : answer;
    },
  };
}
