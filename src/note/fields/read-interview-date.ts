import { type Fields, type OpenNote } from "../front-matter/index.js";
import type { FoundInterview } from "./add-interviews.js";
import type { People } from "./people/index.js";
import { readInterviews } from "./read-interviews.js";
import { placeInTime, readMoment } from "./read-moment.js";

/** The interview that `interview_date` tells of, with `interview_time` beside it. What has no digit is no date yet. */
export function readInterviewDate(
  fields: Fields<"note">,
  options: { readonly zone: string; readonly people: People; readonly note: OpenNote },
): readonly FoundInterview[] {
  const time = fields.value("interview_time");
  const found = fields.read("interview_date", (value): readonly FoundInterview[] | undefined => {
    if (value.kind !== "text") return readInterviews(value, options)?.map((one) => ({ ...one, round: undefined }));
    if (!/\d/u.test(value.text)) return undefined;
    const moment = readMoment(value, time?.kind === "text" ? time : undefined, options.zone, options.note);
    if (!moment) return undefined;
    const { origin } = value;
    const start = moment.start && (time?.origin ?? origin);
    const origins = { self: origin, date: origin, start };
    const { minutes } = moment;
    return [
      { minutes, ...placeInTime(moment, options.zone, minutes), with: [], cancelled: false, written: "key", origins },
    ];
  });
  return found ?? [];
}
