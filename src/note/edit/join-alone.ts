import type { TextEdit } from "../../text/index.js";
import { writeScalar, type NewItem, type NewMemberValue, type Value } from "../../yaml/index.js";

/** `interview: 2026-11-12 14:00` becomes `interview: [2026-11-12 14:00, {…}]`. */
export function joinAlone({ origin, kind }: Value, item: NewItem, text: string): readonly TextEdit[] | undefined {
  const { start, end } = origin;
  const isOneLine = !/[\r\n]/u.test(text.slice(start, end));
  const isFlow = kind === "text" || text.charAt(start) === "{";
  if (!isOneLine || !isFlow || /^[&*!]/u.test(text.slice(start, end))) return undefined;
  const written =
    typeof item === "string"
      ? writeScalar(item, { isFlow: true })
      : `{${item.map(([key, value]) => `${key}: ${writeFlow(value)}`).join(", ")}}`;
  return [
    { range: { start, end: start }, text: "[" },
    { range: { start: end, end }, text: `, ${written}]` },
  ];
}

function writeFlow(value: NewMemberValue): string {
  if (typeof value !== "object") return writeScalar(value, { isFlow: true });
  return `[${value.map((one) => writeScalar(one, { isFlow: true })).join(", ")}]`;
}
