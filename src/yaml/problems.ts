import type { Fix } from "../diagnostics/index.js";
import type { Range } from "../text/index.js";

/** What can be wrong with a YAML text, whatever it is for. */
export type YamlCode =
  | "yaml-syntax"
  | "duplicate-key"
  | "too-many-aliases"
  /** It is valid, and YAML makes something else of it than it seems to say. */
  | "misread-yaml";

/** Where the reader tells what is wrong. */
export interface YamlProblems {
  /** @param fix where there is one right answer */
  readonly report: (code: YamlCode, message: string, range: Range, fix?: Fix) => void;
  /** What was read from this stretch is a guess, as the YAML in it is broken. */
  readonly doubt: (range: Range) => void;
}

/** Gathers them, and leaves out what is only said of a broken stretch. */
export class ProblemList<Code extends string> {
  readonly #found: YamlProblem<Code | YamlCode>[] = [];
  readonly #doubtful: Range[] = [];

  readonly report = (code: Code | YamlCode, message: string, range: Range, fix?: Fix): void => {
    this.#found.push({ code, message, range, fix });
  };

  readonly doubt = (range: Range): void => {
    this.#doubtful.push(range);
  };

  /** How much was told or doubted so far. */
  get size(): number {
    return this.#found.length + this.#doubtful.length;
  }

  /** By place. */
  list(isCertain: (code: Code | YamlCode) => boolean): readonly YamlProblem<Code | YamlCode>[] {
    const stretches = this.#doubtful.toSorted((a, b) => a.start - b.start);
    let next = 0;
    let doubtedUntil = 0;
    return this.#found
      .toSorted((a, b) => a.range.start - b.range.start)
      .filter(({ code, range: { start } }) => {
        for (let one = stretches[next]; one && one.start <= start; one = stretches[++next])
          doubtedUntil = Math.max(doubtedUntil, one.end);
        return isCertain(code) || start >= doubtedUntil;
      });
  }
}

export interface YamlProblem<Code extends string = YamlCode> {
  readonly code: Code;
  readonly message: string;
  /** Offsets in the text. */
  readonly range: Range;
  readonly fix?: Fix | undefined;
}
