import { Instant } from "../time/index.js";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The three forms that a recipient must know (RFC 9110 §5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT` and two old ones. */
const FORMS = [
  /^\w{3}, (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/u,
  /^\w{6,9}, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/u,
  /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/u,
];

/** Milliseconds since the epoch → the form to send (RFC 9110 §5.6.7); what is past the second is dropped. */
export function formatHttpDate(milliseconds: number): string {
  const { dayOfWeek, day, month, year, hour, minute, second } =
    Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO("UTC");
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = `${two(day)} ${MONTHS[month - 1] ?? ""} ${String(year).padStart(4, "0")}`;
  return `${DAYS[dayOfWeek - 1] ?? ""}, ${date} ${two(hour)}:${two(minute)}:${two(second)} GMT`;
}

/** A date as it may be received → milliseconds since the epoch; nothing for what is none, which is to be ignored. */
export function parseHttpDate(text: string, now: number): number | undefined {
  const {
    day = "",
    month = "",
    year = "",
    time = "",
  } = FORMS.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  const monthNumber = MONTHS.indexOf(month) + 1;
  if (monthNumber === 0) return undefined;
  const date = `${String(monthNumber).padStart(2, "0")}-${day.trim().padStart(2, "0")}`;
  try {
    return Instant.from(`${fullYear(year, now)}-${date}T${time}Z`).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // the 30th of February, the 25th hour
    throw error;
  }
}

/** Of two digits that one which is no more than 50 years ahead (RFC 9110 §5.6.7). */
function fullYear(year: string, now: number): string {
  if (year.length === 4) return year;
  const thisYear = Instant.fromEpochMilliseconds(now).toZonedDateTimeISO("UTC").year;
  const inThisCentury = thisYear - (thisYear % 100) + Number(year);
  return String(inThisCentury > thisYear + 50 ? inThisCentury - 100 : inThisCentury);
}
