import { findDeadlineActions, listAppointments, type Appointment, type NoteEvaluation } from "../../engine/index.js";
import { compareDates, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import { alarmsOfInterview, MORNING, type AlarmTime } from "./alarm.js";
import type { EventPlan } from "./build-event.js";
import { placeAction, placeAppointment, type Placement } from "./placement.js";
import { privateUidOf } from "./private-id.js";
import { writeAppointmentTexts, writePrivateAppointmentTexts } from "./texts/index.js";

export interface AppointmentOptions {
  readonly interviews?: boolean;
  readonly alarms?: boolean;
  readonly roll?: boolean;
  readonly private?: boolean;
  readonly secret?: string;
}

/**
 * A note's appointments as events: an interview is certain and takes its time, a deadline is a day that takes none. No
 * deadline stands on a day on which an action already reminds of it.
 */
export function planAppointments(note: NoteEvaluation, now: ZonedDateTime, options: AppointmentOptions): EventPlan[] {
  const { interviews = true, roll = true } = options;
  const reminders = findDeadlineActions(note).map((action) => placeAction(action, now, roll));
  const isReminded = (date: PlainDate): boolean =>
    reminders.some((placement) => placement.kind === "day" && compareDates(placement.date, date) === 0);
  return listAppointments(note.situation)
    .filter((one) => (one.kind === "interview" ? interviews : !isReminded(one.date)))
    .map((one) => planAppointment(one, now.timeZoneId, options));
}

function planAppointment(appointment: Appointment, zone: string, options: AppointmentOptions): EventPlan {
  const { alarms = true, private: isPrivate = false, secret } = options;
  const { uid } = appointment;
  const placement = placeAppointment(appointment);
  return {
    uid: isPrivate ? privateUidOf(uid, secret) : uid,
    placement,
    isTentative: false,
    isBusy: appointment.kind === "interview",
    alarms: alarms ? alarmsOf(appointment, placement, zone) : [],
    writeTexts: () =>
      isPrivate ? writePrivateAppointmentTexts(appointment, secret) : writeAppointmentTexts(appointment, zone),
  };
}

function alarmsOf(appointment: Appointment, placement: Placement, zone: string): readonly AlarmTime[] {
  return appointment.kind === "interview" ? alarmsOfInterview(appointment, placement, zone) : [MORNING];
}
