import type { Range } from "../../../text/index.js";
import type { Placed } from "../../log/index.js";
import type { NamePlace } from "./find-names.js";

/** Names as a line has them. */
export interface PlacedNames extends Placed<string> {
  /** Of several, each. */
  readonly each?: readonly Placed<string>[];
}

/** What stands between names besides, such as `a man called`, is left out. */
export function placeNames({ start, end, each }: NamePlace, text: string): PlacedNames {
  const place = (part: Range): Placed<string> => ({
    value: text.slice(part.start, part.end),
    start: part.start,
    end: part.end,
  });
  if (!each) return place({ start, end });
  const names = each.map(place);
  const isPlain = each.slice(1).every((name, at) => isSeparator(text.slice(each[at]?.end, name.start)));
  if (isPlain) return { ...place({ start, end }), each: names };
  const [last, ...others] = names.map(({ value }) => value).toReversed();
  return { value: `${others.toReversed().join(", ")} and ${last ?? ""}`, start, end, each: names };
}

/** With what stands in brackets behind the name before it. */
function isSeparator(between: string): boolean {
  return /^(?:and|plus|und|u|sowie|et|y|e)?(?:the|der|die|la|le|el)?$/iu.test(
    between.replace(/\([^()]*\)/gu, "").replace(/[\s,.&+]+/gu, ""),
  );
}
