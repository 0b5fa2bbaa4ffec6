import { lowerFirst, oneLine } from "../../text/index.js";

// The one place where the English of cel-js is read: its codes do not say which call or which operator they mean. A test
// provokes each, so that another wording is seen when the library is updated.

const CALL = /'(?<call>.*)'/u;
const OPERATOR = /^no such overload: (?<operator>.+)$/su;

/** `Date.workday(int)` of "found no matching overload for 'Date.workday(int)'": what is called, on which types. */
export function readCall(summary: string): string | undefined {
  return CALL.exec(summary)?.groups?.call;
}

/** `Date + int` of "no such overload: Date + int". */
export function readOperator(summary: string): string | undefined {
  return OPERATOR.exec(summary)?.groups?.operator;
}

/** What is shown as the library says it, for want of a value behind it. */
export function quoteLibrary(summary: string): string {
  return lowerFirst(oneLine(summary));
}
