import type { Token } from "./tokenize.js";

const OPEN: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** The first token of what ends with the token `last`: `wait.promised_by.value()` of `today + wait.promised_by.value()`. */
export function startOfOperand(tokens: readonly Token[], last: number): number | undefined {
  let at = last;
  for (;;) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.text in OPEN) {
      const open = findOpening(tokens, at);
      if (open === undefined) return undefined;
      const before = tokens[open - 1];
      const isCalled = token.text !== "}" && before !== undefined && isOperandEnd(before);
      if (!isCalled) return open;
      at = open - 1;
      if (before.text in OPEN) continue;
    } else if (token.kind === "sign" || token.kind === "comment") return undefined;
    if (tokens[at - 1]?.text !== ".") return at;
    at -= 2;
    if (at < 0) return undefined;
  }
}

function isOperandEnd({ kind, text }: Token): boolean {
  return (kind === "name" && text !== "in") || text === ")" || text === "]";
}

function findOpening(tokens: readonly Token[], close: number): number | undefined {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    const { text, kind } = tokens[at] ?? { text: "", kind: "sign" };
    if (kind !== "sign") continue;
    if (text in OPEN) depth++;
    else if ((text === "(" || text === "[" || text === "{") && --depth === 0) return at;
  }
  return undefined;
}
