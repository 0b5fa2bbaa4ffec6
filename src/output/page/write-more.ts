import { element, type Html } from "./html.js";

/** Shows what a list that is cut leaves out; browser/lists.js knows it by its class. */
export function writeMore(label: string): Html {
  return element("button", { type: "button", class: "more" }, label);
}

/** `1,234`. */
export function countOf(count: number): string {
  return count.toLocaleString("en");
}
