import type { Appointment } from "../../../engine/index.js";
import { cutToLength } from "../../../text/index.js";
import { capitalize, cleanLine, interviewPhrase } from "../../words/index.js";
import { toWritableUrl } from "../calendar-text.js";
import { describeDeadline, describeInterview } from "./describe-appointment.js";
import { LONGEST_TITLE, type EventTexts } from "./event-texts.js";

const LONGEST_PLACE = 300;

/** The same of every feed, a private one, too. */
export const APPOINTMENT_CATEGORIES = { interview: "interview", deadline: "deadline" } as const;

/** All that there is to say of an appointment. @param zone the person's */
export function writeAppointmentTexts(appointment: Appointment, zone: string): EventTexts {
  const category = APPOINTMENT_CATEGORIES[appointment.kind];
  const title = cutToLength(titleOf(appointment), LONGEST_TITLE);
  if (appointment.kind === "deadline") {
    const { link } = appointment.application;
    const url = link === undefined ? undefined : toWritableUrl(link);
    return { title, description: describeDeadline(appointment), category, url };
  }
  const { place = "", link } = appointment.interview;
  // People write where it is as they join it, too.
  const url = toWritableUrl(link ?? place);
  const told = url === undefined ? link : undefined;
  const location = cutToLength(cleanLine(place), LONGEST_PLACE) || undefined;
  return { title, description: describeInterview(appointment, { zone, link: told }), category, url, location };
}

/** `Video interview with Acme for the Senior Engineer role`. */
function titleOf(appointment: Appointment): string {
  const [company, role] = [appointment.application.company, appointment.application.role].map(cleanLine);
  const forRole = role ? `for the ${role} role` : "";
  const parts =
    appointment.kind === "deadline"
      ? ["Answer the offer", company ? `of ${company}` : "", forRole]
      : [capitalize(interviewPhrase(appointment.interview)), company ? `with ${company}` : "", forRole];
  return parts.filter(Boolean).join(" ");
}
