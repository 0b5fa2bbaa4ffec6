import type { Completion, CompletionKind } from "../../completion.js";
import type { Range } from "../../../text/index.js";

/** What is offered, before its place in the list is known. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly text: string;
  readonly detail?: string;
  readonly documentation?: string;
  readonly isSnippet?: true;
  /** What it is found by, if not by its label. */
  readonly filter?: string;
  /** Where it replaces another stretch than the others. */
  readonly range?: Range;
}

/** Completions in the order of the offers; of two with one label, found by the same, the first stays. */
export function toCompletions(
  offers: readonly Offer[],
  { range, lead = "", quotes = "" }: { readonly range: Range; readonly lead?: string; readonly quotes?: string },
): readonly Completion[] {
  const seen = new Set<string>();
  return offers.flatMap(({ label, kind, text, detail, documentation, isSnippet, filter, range: own = range }, at) => {
    const key = `${label}\n${filter ?? ""}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const filterText = filter ?? (quotes === "" ? undefined : quotes + label);
    const completion: Completion = {
      ...{ label, kind, edit: { range: own, text: lead + text } },
      ...(detail !== undefined && { detail }),
      ...(documentation !== undefined && { documentation }),
      ...(isSnippet && { isSnippet }),
      ...(filterText !== undefined && { filterText }),
      sortText: String(at).padStart(4, "0"),
    };
    return [completion];
  });
}
