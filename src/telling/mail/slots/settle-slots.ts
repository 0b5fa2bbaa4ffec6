import { compareDates, type PlainDate, ZonedDateTime } from "../../../time/index.js";
import type { MentionedTime } from "../days/index.js";
import { slotTime, type LooseTime, type PlacedSlot } from "./slot.js";

/** Of one moment that is told by two clocks, the first; of clocks that contradict each other, none. */
export function sameMoment(date: PlainDate, times: readonly MentionedTime[]): readonly MentionedTime[] {
  const [first, second] = times;
  if (
    !first ||
    times.length !== 2 ||
    !second ||
    first.zone === undefined ||
    second.zone === undefined ||
    first.zone === second.zone
  )
    return times;
  const moments = [first, second].map(({ time, zone }) =>
    time === undefined || zone === undefined
      ? undefined
      : ZonedDateTime.from(`${date.toString()}T${time}[${zone}]`).epochMilliseconds,
  );
  return moments[0] === moments[1] ? [first] : [{ start: first.start, end: first.end }];
}

/** Each time once, as fully as any sentence says it. */
export function settleSlots(slots: readonly PlacedSlot[], loose: readonly LooseTime[]): readonly PlacedSlot[] {
  const kept: PlacedSlot[] = [];
  for (const slot of chooseAmong(slots)) {
    const isSame = (one: PlacedSlot): boolean =>
      one.date.equals(slot.date) &&
      (one.time === slot.time || slot.time === undefined) &&
      (one.zone === slot.zone || slot.zone === undefined || one.zone === undefined);
    const poorer = kept.findIndex(
      (one) =>
        one.date.equals(slot.date) &&
        ((one.time === undefined && slot.time !== undefined) ||
          (one.time === slot.time && one.zone === undefined && slot.zone !== undefined)),
    );
    if (poorer >= 0) kept[poorer] = slot;
    else if (!kept.some(isSame)) kept.push(slot);
  }
  const [only] = kept;
  const times = loose.filter(({ time }) => time !== undefined);
  // `Date: …` and in the next line `Time: …`
  const [time] = times;
  const isOneDay = kept.length === 1 || (only?.among !== undefined && kept.every(({ among }) => among === only.among));
  if (isOneDay && kept.every((slot) => slot.time === undefined) && times.length === 1 && time)
    return sortByDay(kept.map((slot) => ({ ...slot, ...slotTime(time) })));
  return sortByDay(kept);
}

/** Of days that may be meant, the one that is named clearly beside. */
function chooseAmong(slots: readonly PlacedSlot[]): readonly PlacedSlot[] {
  return slots.flatMap(({ among, ...slot }): readonly PlacedSlot[] => {
    if (!among) return [slot];
    const isNamed = (day: PlainDate): boolean => slots.some((one) => !one.among && one.date.equals(day));
    if (!among.some(isNamed)) return [{ ...slot, among }];
    return isNamed(slot.date) ? [slot] : [];
  });
}

function sortByDay(slots: readonly PlacedSlot[]): readonly PlacedSlot[] {
  return slots.toSorted((a, b) => compareDates(a.date, b.date));
}
