import type { Range } from "../text/index.js";
import type { Finding, Fix, Severity } from "./finding.js";

/** What is wrong in a text, whatever file it stands in and however much it matters there. */
export interface Flaw<Check extends string = string> {
  readonly check: Check;
  readonly message: string;
  /** Offsets in the text. */
  readonly range: Range;
  readonly fix?: Fix | undefined;
}

/** A file's flaws as its findings. */
export function findingsOf(
  file: string,
  flaws: readonly Flaw[],
  severity: Severity = "error",
): readonly (Finding & { readonly range: Range })[] {
  return flaws.map(({ check, message, range, fix }) => ({
    ...{ check, severity, message, file, range },
    ...(fix && { fix }),
  }));
}
