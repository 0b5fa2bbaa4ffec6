import { languageOf, type PolicyContext } from "./context.js";
import { canBeCalledOn, readOpened, signatureOn } from "./expression/index.js";
import { codeAt, variablesAt } from "./find-code.js";
import { findPlace } from "./outline/index.js";

/** A function whose brackets are open at the caret. */
export interface SignatureHelp {
  readonly signatures: readonly {
    readonly label: string;
    readonly about: string;
    /** As they stand in the label. */
    readonly parameters: readonly string[];
  }[];
  /** The first of them that takes so many arguments. */
  readonly activeSignature: number;
  /** From 0. */
  readonly activeParameter: number;
}

/** Which function is being called at an offset of a policy, and which of its arguments stands there. */
export function signPolicy(context: PolicyContext, offset: number): SignatureHelp | undefined {
  const place = findPlace(context.text, offset);
  const code = place && codeAt(place);
  if (!place || !code) return undefined;
  const language = languageOf(context, place.text, place.root);
  const variables = variablesAt(place.text, place.root, place.path, language);
  const call = readOpened(code.source.slice(0, code.caret), language, variables).calls.at(-1);
  if (!call) return undefined;
  const { name, receiver, receiverType, argument } = call;
  const words = language.words.filter((word) => {
    if (word.name !== name) return false;
    if (receiver === undefined) return word.receiver === undefined;
    return receiverType !== undefined && canBeCalledOn(word, receiverType);
  });
  if (words.length === 0) return undefined;
  const fitting = words.findIndex(({ parameters }) => parameters.length > argument);
  const signatures = words.map((word) => {
    const label = signatureOn(word, receiverType);
    return { label, about: word.about, parameters: parametersOf(label) };
  });
  return { signatures, activeSignature: Math.max(0, fitting), activeParameter: argument };
}

/** `Contact` and `string` of `Interview.thanked(Contact, string): bool`; a comma within a type parts nothing. */
function parametersOf(label: string): readonly string[] {
  const inner = label.slice(label.indexOf("(") + 1, Math.max(0, label.lastIndexOf("):")));
  const parameters: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, letter] of inner.split("").entries()) {
    if (letter === "<" || letter === "(") depth++;
    else if (letter === ">" || letter === ")") depth--;
    else if (letter === "," && depth === 0) {
      parameters.push(inner.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = inner.slice(start).trim();
  return last === "" ? parameters : [...parameters, last];
}
