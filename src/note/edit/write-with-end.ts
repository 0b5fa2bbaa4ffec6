import type { PlainDate } from "../../time/index.js";

/** `14:00-14:45`: the time at which a conversation of that day begins, with the one at which it ends. */
export function writeWithEnd(date: PlainDate, time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const end = date.toPlainDateTime({ hour, minute }).add({ minutes });
  return `${time}-${end.toPlainTime().toString({ smallestUnit: "minute" })}`;
}
