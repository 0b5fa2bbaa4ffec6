import { describeFields, type Language, VARIABLES } from "../../../expression/index.js";
import {
  canBeCalledOn,
  innerType,
  LOOPS,
  receiverOf,
  type Token,
  tokenize,
  typeOfReceiver,
  typeOfSource,
  type Variables,
} from "../expression/index.js";
import type { SemanticToken } from "./token-kind.js";

/** What the names of an expression are told by. */
export interface CodeScope {
  readonly language: Language;
  /** Besides the language's own: name → type. */
  readonly variables: Variables;
  /** Those of them that `each` gives. */
  readonly parameters: ReadonlySet<string>;
}

/** More than any expression has that the language takes; of one that is longer, no name is looked up. */
const MOST_TOKENS = 4000;

const KEYWORDS = new Set(["true", "false", "null", "in"]);
const NAMESPACES = new Set(["cel", "optional"]);
const OPERATORS = new Set(
  ["+", "-", "*", "/", "%", "!", "?", ":", "<", ">"].concat(["&&", "||", "==", "!=", "<=", ">="]),
);

/** What each word and sign of an expression is, in its own offsets. A name that means nothing here is nothing. */
export function classifyCode(source: string, scope: CodeScope): readonly SemanticToken[] {
  const tokens = tokenize(source);
  const names = tokens.length > MOST_TOKENS ? undefined : new NameReader(source, tokens, scope);
  return tokens.flatMap((token, at): SemanticToken[] => {
    const { kind, text, start, end } = token;
    if (kind === "sign") {
      names?.enter(at);
      return OPERATORS.has(text) ? [{ start, end, kind: "operator" }] : [];
    }
    if (kind !== "name") return [{ start, end, kind }];
    if (KEYWORDS.has(text) && tokens[at - 1]?.text !== ".") return [{ start, end, kind: "keyword" }];
    const meaning = names?.read(at);
    return meaning ? [{ start, end, ...meaning }] : [];
  });
}

type Meaning = Pick<SemanticToken, "kind" | "isDeclared">;

/** An open bracket, and what may be named within it. */
interface Frame {
  readonly variables: Variables;
  readonly parameters: ReadonlySet<string>;
  /** `cel.bind` names its value where the value ends: behind its second comma. */
  readonly bound?: { readonly name: string; readonly comma: number } | undefined;
}

/** Goes through an expression once, from its beginning, and knows at each place which names may be used there. */
class NameReader {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  readonly #language: Language;
  readonly #frames: Frame[];

  constructor(source: string, tokens: readonly Token[], { language, ...given }: CodeScope) {
    this.#source = source;
    this.#tokens = tokens;
    this.#language = language;
    this.#frames = [given];
  }

  get #frame(): Frame {
    return this.#frames.at(-1) ?? { variables: {}, parameters: new Set() };
  }

  /** Goes past a sign. */
  enter(at: number): void {
    const sign = this.#tokens[at]?.text ?? "";
    if (sign === "(") this.#frames.push(this.#frameOfCall(at));
    else if (sign === "[" || sign === "{") this.#frames.push({ ...this.#frame, bound: undefined });
    else if ((sign === ")" || sign === "]" || sign === "}") && this.#frames.length > 1) this.#frames.pop();
    else if (sign === ",") this.#bindValue(at);
  }

  /** What the name at hand is. */
  read(at: number): Meaning | undefined {
    const { text = "" } = this.#tokens[at] ?? {};
    const isCalled = this.#tokens[at + 1]?.text === "(";
    if (this.#tokens[at - 1]?.text === ".") return this.#readMember(at, text, isCalled);
    // A field that may be missing: nothing says what it is before it has been looked for.
    if (this.#tokens[at - 1]?.text === "?" && this.#tokens[at - 2]?.text === ".") return undefined;
    if (isCalled) {
      const isKnown = this.#language.words.some(({ name, receiver }) => name === text && receiver === undefined);
      return isKnown ? { kind: "function" } : undefined;
    }
    if (this.#isGivenHere(at)) return { kind: "parameter", isDeclared: true };
    const { variables, parameters } = this.#frame;
    if (parameters.has(text)) return { kind: "parameter" };
    if (Object.hasOwn(variables, text) || Object.hasOwn(VARIABLES, text)) return { kind: "fact" };
    return NAMESPACES.has(text) && this.#tokens[at + 1]?.text === "." ? { kind: "namespace" } : undefined;
  }

  #readMember(at: number, text: string, isCalled: boolean): Meaning | undefined {
    const receiver = receiverOf(this.#source, this.#tokens, at);
    const type = receiver === undefined ? undefined : this.#typeOf(receiver);
    if (type === undefined) return undefined;
    if (isCalled) {
      const isKnown = this.#language.words.some((word) => word.name === text && canBeCalledOn(word, type));
      return isKnown ? { kind: NAMESPACES.has(type) ? "function" : "method" } : undefined;
    }
    if (type === "Settings") return this.#typeOf(`settings.${text}`) === undefined ? undefined : { kind: "setting" };
    return describeFields(type).some(({ name }) => name === text) ? { kind: "field" } : undefined;
  }

  #typeOf(receiver: string): string | undefined {
    return typeOfReceiver(receiver, this.#language, this.#frame.variables);
  }

  /** A loop's first argument is a name that it gives, and so is that of `cel.bind`. */
  #isGivenHere(at: number): boolean {
    return this.#tokens[at - 1]?.text === "(" && this.#tokens[at + 1]?.text === "," && this.#isGiving(at - 1);
  }

  #isGiving(open: number): boolean {
    const { text = "" } = this.#tokens[open - 1] ?? {};
    if (this.#tokens[open - 2]?.text !== ".") return false;
    return LOOPS.has(text) || (text === "bind" && this.#tokens[open - 3]?.text === "cel");
  }

  #frameOfCall(open: number): Frame {
    const outer = { ...this.#frame, bound: undefined };
    const [given, comma] = [this.#tokens[open + 1], this.#tokens[open + 2]];
    if (given?.kind !== "name" || comma?.text !== "," || !this.#isGiving(open)) return outer;
    if (this.#tokens[open - 1]?.text === "bind") return { ...outer, bound: { name: given.text, comma: open + 2 } };
    const list = receiverOf(this.#source, this.#tokens, open - 1);
    const type = list === undefined ? undefined : this.#typeOf(list);
    return withParameter(outer, given.text, innerType(type, "list"));
  }

  #bindValue(at: number): void {
    const { bound } = this.#frame;
    if (!bound || at <= bound.comma) return;
    const value = this.#source.slice(this.#tokens[bound.comma]?.end, this.#tokens[at]?.start);
    const type = typeOfSource(value, this.#language, this.#frame.variables);
    this.#frames[this.#frames.length - 1] = withParameter({ ...this.#frame, bound: undefined }, bound.name, type);
  }
}

function withParameter({ variables, parameters, bound }: Frame, name: string, type = "dyn"): Frame {
  return { variables: { ...variables, [name]: type }, parameters: new Set([...parameters, name]), bound };
}
