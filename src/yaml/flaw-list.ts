import type { Fix, Flaw } from "../diagnostics/index.js";
import type { Range } from "../text/index.js";
import type { YamlCheck } from "./checks.js";

/** Where the reader tells what is wrong. */
export interface FlawSink {
  /** @param fix where there is one right answer */
  readonly report: (check: YamlCheck, message: string, range: Range, fix?: Fix) => void;
  /** What was read from this stretch is a guess, as the YAML in it is broken. */
  readonly doubt: (range: Range) => void;
}

/** Gathers what is told, and leaves out what is only said of a broken stretch. */
export class FlawList<Check extends string> {
  readonly #found: Flaw<Check | YamlCheck>[] = [];
  readonly #doubtful: Range[] = [];

  readonly report = (check: Check | YamlCheck, message: string, range: Range, fix?: Fix): void => {
    this.#found.push({ check, message, range, fix });
  };

  readonly doubt = (range: Range): void => {
    this.#doubtful.push(range);
  };

  /** How much was told or doubted so far. */
  get size(): number {
    return this.#found.length + this.#doubtful.length;
  }

  /** By place. */
  list(isCertain: (check: Check | YamlCheck) => boolean): readonly Flaw<Check | YamlCheck>[] {
    const stretches = this.#doubtful.toSorted((a, b) => a.start - b.start);
    let next = 0;
    let doubtedUntil = 0;
    return this.#found
      .toSorted((a, b) => a.range.start - b.range.start)
      .filter(({ check, range: { start } }) => {
        for (let one = stretches[next]; one && one.start <= start; one = stretches[++next])
          doubtedUntil = Math.max(doubtedUntil, one.end);
        return isCertain(check) || start >= doubtedUntil;
      });
  }
}
