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
    const inner = /\((?<inner>.*)\):/u.exec(label)?.groups?.inner ?? "";
    return { label, about: word.about, parameters: inner === "" ? [] : inner.split(/, (?![^<]*>)/u) };
  });
  return { signatures, activeSignature: Math.max(0, fitting), activeParameter: argument };
}
