import type { Language } from "../../expression/index.js";
import type { Range } from "../../text/index.js";
import { languageOf, type PolicyContext } from "./context.js";
import { readOpened, receiverOf, tokenize, typeOfReceiver, type Variables } from "./expression/index.js";
import { codeAt, variablesAt } from "./find-code.js";
import type { Place } from "./outline/index.js";

/** A name of an expression at the caret. */
export interface WordAtCaret {
  readonly name: string;
  /** In the file. */
  readonly range: Range;
  /** The type of what stands before its dot; `cel` and `optional` stand for themselves. */
  readonly receiver?: string;
  /** A bracket follows. */
  readonly isCalled: boolean;
  readonly variables: Variables;
  readonly language: Language;
}

/** The name that the caret touches in an expression. */
export function wordAt(context: PolicyContext, place: Place): WordAtCaret | undefined {
  const code = codeAt(place);
  if (!code) return undefined;
  const { source, offsets, caret } = code;
  const tokens = tokenize(source);
  const at = tokens.findIndex(({ kind, start, end }) => kind === "name" && start <= caret && caret <= end);
  const token = tokens[at];
  if (!token) return undefined;
  const language = languageOf(context, place.text, place.root);
  const given = variablesAt(place.text, place.root, place.path, language);
  const { variables } = readOpened(source.slice(0, token.start), language, given);
  const before = receiverOf(source, tokens, at);
  const isMember = tokens[at - 1]?.text === ".";
  const receiver = before === undefined ? undefined : typeOfReceiver(before, language, variables);
  if (isMember && receiver === undefined) return undefined;
  const start = offsets[token.start] ?? 0;
  return {
    name: token.text,
    range: { start, end: (offsets[token.end - 1] ?? start) + 1 },
    ...(receiver !== undefined && { receiver }),
    isCalled: tokens[at + 1]?.text === "(",
    variables,
    language,
  };
}
