import { autocomplete, confirm, isCancel, select, text } from "@clack/prompts";
import type { Key } from "node:readline";
import { cutToWidth, displayWidth } from "../../text/index.js";
import type { PromptChoice, Prompts } from "../io.js";

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
      const answer = await untilEnded(input, true, () =>
        text({
          ...{ ...streams, message },
          ...(example !== undefined && { placeholder: `such as ${example}` }),
          validate: (typed = "") => findProblem?.(typed),
        }),
      );
      return isCancel(answer) ? undefined : answer.trim();
    },
    choose: async ({ message, choices }) => {
      const isMany = choices.length > FEW;
      const ask = isMany ? autocomplete : select;
      const options = choices.map((choice) => fitChoice(choice, output.columns || Infinity));
      const answer = await untilEnded(input, isMany, () => ask({ ...streams, message, options, maxItems: FEW }));
      return isCancel(answer) ? undefined : answer;
    },
    confirm: async ({ message }) => {
      const answer = await untilEnded(input, false, () => confirm({ ...streams, message }));
      return isCancel(answer) ? undefined : answer;
    },
  };
}

/** What the library takes for the marks before a choice: of their colours, it counts each letter. */
const MARKS = 15;
/** Those around a hint, and the blank before them. */
const BRACKETS = 3;
/** A hint that is cut to less says nothing. */
const SHORTEST_HINT = 10;

/** A choice takes one line, with its hint as far as that has room. @param width of the terminal, in columns */
function fitChoice({ value, label, hint = "" }: PromptChoice, width: number) {
  const fitting = cutToWidth(label, width - MARKS);
  const room = width - MARKS - displayWidth(fitting) - BRACKETS;
  return { value, label: fitting, ...(hint !== "" && room >= SHORTEST_HINT && { hint: cutToWidth(hint, room) }) };
}

const CTRL_C = "\u0003";

/**
 * Ctrl-D ends a question as Ctrl-C does: a list at any time, and where something is typed, when nothing is, as shells have it (else it
 * deletes a character). readline has closed and paused its input then, and would leave the question open with nobody to answer it.
 */
async function untilEnded<T>(input: NodeJS.ReadStream, isTyped: boolean, ask: () => Promise<T>): Promise<T> {
  const answer = ask();
  const end = (_: unknown, { name, ctrl = false }: Key): void => {
    if (ctrl && name === "d" && (!isTyped || input.isPaused()))
      input.emit("keypress", CTRL_C, { name: "c", ctrl: true, sequence: CTRL_C });
  };
  input.on("keypress", end);
  // Only a question waits for keys: after it, an open terminal keeps no program from ending.
  input.ref();
  try {
    return await answer;
  } finally {
    input.off("keypress", end);
    input.unref();
  }
}
