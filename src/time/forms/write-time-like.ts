const HALVES = /^(\d{1,2})([:.]\d{2})?([ \t]?)([ap])(\.?m\.?)$/iu;
const HOURS = /^(\d{1,2})([ \t]?h[ \t]?)(\d{2})?$/iu;
const CLOCK = /^(\d{1,2})([:.])\d{2}/u;

/** A time as another is written: `9:30am` as `2pm`, `9h30` as `14h`. @param time `HH:MM` */
export function writeTimeLike(time: string, like: string): string {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3, 5)];
  const [, , minutes, gap = "", half = "", dots = "m"] = HALVES.exec(like.trim()) ?? [];
  if (half !== "") {
    const own = hour < 12 ? "a" : "p";
    const shown = minute === "00" && minutes === undefined ? "" : `${minutes?.charAt(0) ?? ":"}${minute}`;
    return `${hour % 12 === 0 ? 12 : hour % 12}${shown}${gap}${half === half.toUpperCase() ? own.toUpperCase() : own}${dots}`;
  }
  const [, , letter, more] = HOURS.exec(like.trim()) ?? [];
  if (letter !== undefined) return `${hour}${letter}${minute === "00" && more === undefined ? "" : minute}`;
  const clock = CLOCK.exec(like.trim());
  if (!clock) return time;
  const shownHour = clock[1]?.length === 1 ? String(hour) : time.slice(0, 2);
  return `${shownHour}${clock[2] ?? ":"}${minute}${/^(?:[ \t]?(?:uhr|h))?$/iu.exec(like.trim().slice(clock[0].length))?.[0] ?? ""}`;
}
