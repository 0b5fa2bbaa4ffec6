import type { PlainDate, ZonedDateTime } from "./temporal.js";

// English by table: Intl would cost as much at start-up as all the rest of a small run.
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** `Mon 16 Nov 2026`, or without the year `Mon 16 Nov`. */
export function formatDay(date: PlainDate, options: { readonly year?: boolean } = {}): string {
  const day = `${DAYS[date.dayOfWeek - 1] ?? ""} ${date.day} ${MONTHS[date.month - 1] ?? ""}`;
  return options.year === false ? day : `${day} ${date.year}`;
}

const FULL_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const FULL_MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;

/** `Thursday, 12 November`: as a letter has it, whose reader knows the year. */
export function formatDayInWords(date: PlainDate): string {
  return `${FULL_DAYS[date.dayOfWeek - 1] ?? ""}, ${date.day} ${FULL_MONTHS[date.month - 1] ?? ""}`;
}

/** `15:45`, as the clocks of the moment's own zone show it. */
export function formatTime(moment: ZonedDateTime): string {
  return `${twoDigits(moment.hour)}:${twoDigits(moment.minute)}`;
}

/** `Mon 16 Nov 2026 15:45`, in the moment's own zone. */
export function formatMoment(moment: ZonedDateTime): string {
  return `${formatDay(moment.toPlainDate())} ${formatTime(moment)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
