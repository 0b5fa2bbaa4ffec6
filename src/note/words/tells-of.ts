import { findDenials } from "./find-denials.js";
import { findSigns, hasSign, splitTokens } from "./signs/index.js";

/** Whether words say that something is put to another day (`moves`), or called off: `verschoben auf`, `they cancelled`. */
export function tellsOf(sign: "moves" | "cancels", text: string): boolean {
  const items = findSigns(splitTokens(text, { dates: [], times: [] }));
  const denials = findDenials(items);
  return items.some((item, at) => hasSign(item, sign) && denials[at]?.has("negation") === false);
}
