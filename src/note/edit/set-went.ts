import type { Interview } from "../../facts/index.js";
import type { TextEdit } from "../../text/index.js";
import { findItem, setKeyOfItem, type InterviewPlace } from "./change-interview.js";

/**
 * Writes how an interview went under a key of its own in the front matter; a day that stands alone becomes an item with keys where it
 * stands. Nothing where the interview is told of in words: those have no place for it.
 */
export function* setWent(place: InterviewPlace, went: NonNullable<Interview["went"]>): Generator<readonly TextEdit[]> {
  const { text, interview } = place;
  const item = findItem(place);
  if (item?.kind === "mapping") {
    yield* setKeyOfItem(text, item, "went", went);
    return;
  }
  if (item?.kind !== "text" || interview.written !== undefined) return;
  const { start, end } = item.origin;
  yield [
    { range: { start, end: start }, text: "{date: " },
    { range: { start: end, end }, text: `, went: ${went}}` },
  ];
}
