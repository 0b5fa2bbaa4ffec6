import { describeValue, toText } from "../expression/index.js";

/** A value of the language as the reference writes it: texts in quotes, lists in brackets, a missing value as `none`. */
export function showValue(value: unknown): string {
  const described = describeValue(value);
  switch (described.kind) {
    case "missing":
      return "none";
    case "present":
      return showValue(described.value);
    case "facts":
      return `${described.type} {${described.field}: ${showValue(described.value)}, …}`;
    case "list":
      return `[${described.items.map(showValue).join(", ")}]`;
    case "text":
      return `'${described.text}'`;
    case "other":
      return toText(value);
  }
}
