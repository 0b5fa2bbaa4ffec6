import type { Value } from "../value.js";
import { writeScalar, type Quotes, type ScalarStyle } from "./write-scalar.js";

/** A value of a new mapping: a list stands in brackets. */
export type NewMemberValue = string | boolean | number | readonly string[];

/** A text, or a mapping's keys and values in their order. */
export type NewItem = string | readonly (readonly [key: string, value: NewMemberValue])[];

/** How the items beside a new one are written. */
export interface ItemStyle {
  readonly quotes: Quotes;
  /** Mappings have a line for each key. */
  readonly isSpread: boolean;
}

/** The style of an item; of none, the plainest. */
export function styleOfItem(text: string, item: Value | undefined): ItemStyle {
  const first = item ? text.charAt(item.origin.start) : "";
  return {
    quotes: item?.kind === "text" && (first === "'" || first === '"') ? first : "",
    isSpread: item?.kind === "mapping" && first !== "{",
  };
}

/** On one line, for a list in brackets. */
export function writeFlowItem(item: NewItem, { quotes }: Pick<ItemStyle, "quotes">): string {
  if (typeof item === "string") return writeScalar(item, { quotes, isFlow: true });
  const members = item.map(
    ([key, value]) => `${writeScalar(key, { isFlow: true })}: ${writeValue(value, { isFlow: true })}`,
  );
  return `{${members.join(", ")}}`;
}

/** The lines of an item behind its dash; those after the first belong below the first one's beginning. */
export function writeBlockItem(item: NewItem, style: ItemStyle): readonly string[] {
  if (typeof item === "string") return [writeScalar(item, { quotes: style.quotes })];
  if (!style.isSpread) return [writeFlowItem(item, style)];
  return item.map(([key, value]) => `${writeScalar(key)}: ${writeValue(value)}`);
}

/** A list stands in brackets. */
export function writeValue(value: NewMemberValue, style?: ScalarStyle): string {
  if (typeof value !== "object") return writeScalar(value, style);
  return `[${value.map((one) => writeScalar(one, { isFlow: true })).join(", ")}]`;
}
