import type { FoundWord } from "../expression/index.js";
import type { Range } from "../text/index.js";
import type { Sourced } from "./layer.js";
import type { MergedItem } from "./merge.js";
import type { Rule } from "./policy.js";

// What compiling gathers, and only the whole policy can judge (slips/).

/** A word of some kind where it stands: in a range of an expression or a text, or alone. */
export interface PlacedWord extends Omit<FoundWord, "range"> {
  readonly source: Sourced<unknown>;
  readonly range?: Range;
}

/** When an action is due, as a rule says it. */
export interface CompiledWindow extends Pick<Rule, "opens" | "closes" | "until"> {
  readonly fields: MergedItem["fields"];
}

/** A condition that is always the same. */
export interface Constant {
  readonly source: Sourced<unknown>;
  readonly value: boolean;
}
