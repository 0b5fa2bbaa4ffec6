/** A date at the start of a line or at its end, in a cell, in a heading; a known sign; `key::` at the start of a line. */
const DIGITS = /\d/u;

/** Whether a body may hold facts, told by a quick search; it may say yes where there are none. */
export function mayHoldFacts(text: string, bodyStart: number): boolean {
  if (text.includes("::", bodyStart)) return true;
  return DATE.test(bodyStart === 0 ? text : text.slice(bodyStart));
}
