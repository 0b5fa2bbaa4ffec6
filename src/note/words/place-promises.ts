import { compareDates, type PlainDate } from "../../time/index.js";
import type { Range } from "../../text/index.js";
import type { Placed } from "../log/index.js";
import type { FoundPromise } from "./find-promises.js";
import type { Draft } from "./messages/index.js";
import type { Item } from "./signs/index.js";
import type { SaidEntry, SaidInterview, WordsContext } from "./types.js";

interface Line {
  readonly text: string;
  readonly items: readonly Item[];
  readonly context: Pick<WordsContext, "isTold">;
}

/** Gives each promise to what it was said with. */
export function placePromises(
  entries: readonly Draft<SaidEntry>[],
  interviews: readonly Draft<SaidInterview>[],
  promises: readonly FoundPromise[],
  { items, text, context }: Line,
): { readonly deadline?: Placed<PlainDate>; readonly own?: SaidEntry; readonly used: readonly FoundPromise[] } {
  const last = promises.at(-1);
  if (!last) return { used: [] };
  const different = promises.some(({ date }) => compareDates(date.value, last.date.value) !== 0);
  // Two days: nobody knows which counts.
  if (different || last.who === "nobody") return { used: [] };
  const used = [last];
  const offer = entries.find(({ kind }) => kind.value === "offer");
  // `Bewerbung: Frist verlängert bis 20.11.`: that is another.
  const isMore = last.isExtended && !entries.some(({ kind }) => kind.value === "application");
  if ((offer && last.who !== "them") || isMore) return { deadline: last.date, used };
  if (last.who === "me") return { used: [] };
  const interview = interviews.findLast(({ cancelled }) => !cancelled);
  const answer = entries.findLast(({ direction }) => direction.value === "received");
  if (interview) interview.promised_by = last.date;
  else if (answer) answer.promised = last.date;
  else if (last.isSaid || (context.isTold === true && entries.length === 0))
    return { own: replyOf(last, items, text), used };
  else {
    const sent = entries.at(-1);
    if (!sent) return { used: [] };
    sent.promised = last.date;
  }
  return { used };
}

function replyOf({ date, from, to, speaker }: FoundPromise, items: readonly Item[], text: string): SaidEntry {
  const place = { start: items[from]?.start ?? date.start, end: items[to - 1]?.end ?? date.end };
  const name = speaker && { value: text.slice(speaker.start, speaker.end), ...rangeOf(speaker) };
  return {
    direction: { value: "received", ...place },
    kind: { value: "reply", ...place },
    name,
    promised: date,
    place: { start: speaker?.start ?? place.start, end: place.end },
  };
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
