import { findDeadlineActions, listAppointments, type Appointment, type Evaluation } from "../../engine/index.js";
import { keyOfNote, type Interview } from "../../facts/index.js";
import { compareTexts } from "../../text/index.js";
import { compareDates, formatTime, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import { dayOfBound, isMoment, startOfBound } from "./bounds.js";
import { applicationPhrase, cleanLine, dayPhrase, personPhrase } from "./phrases.js";
import { listPhrase } from "./list-phrase.js";

/** Appointments by the weeks of the person's calendar, each list by time. */
export interface PlannedAppointments {
  /** What has begun before today and goes on is among them. */
  readonly today: readonly Appointment[];
  readonly thisWeek: readonly Appointment[];
  readonly nextWeek: readonly Appointment[];
  readonly later: readonly Appointment[];
}

/** The last days of the weeks that lists are parted by. */
export interface WeekEnds {
  readonly today: PlainDate;
  readonly sunday: PlainDate;
  readonly nextSunday: PlainDate;
}

/** All notes' appointments, without the deadlines that an action of the same note says. */
export function planAppointments({ now, notes }: Evaluation, ends: WeekEnds): PlannedAppointments {
  const zone = now.timeZoneId;
  const shown = notes
    .flatMap((note) => listAppointments(note.situation).filter((one) => isToBeShown(one, note)))
    .map((appointment) => ({
      appointment,
      day: dayOfAppointment(appointment, zone),
      start: startOfAppointment(appointment, zone),
      name: [applicationPhrase(appointment.application), keyOfNote(appointment.application), appointment.key].join(
        "\n",
      ),
    }))
    .toSorted((a, b) => a.start - b.start || compareTexts(a.name, b.name));
  const between = (after: PlainDate | undefined, upTo: PlainDate | undefined): Appointment[] =>
    shown
      .filter(
        ({ day }) => !(after && compareDates(day, after) <= 0) && (upTo === undefined || compareDates(day, upTo) <= 0),
      )
      .map(({ appointment }) => appointment);
  const { today, sunday, nextSunday } = ends;
  return {
    today: between(undefined, today),
    thisWeek: between(today, sunday),
    nextWeek: between(sunday, nextSunday),
    later: between(nextSunday, undefined),
  };
}

/** An action that reminds of the deadline says the day, too: it is not said twice. */
export function isToBeShown(appointment: Appointment, note: Evaluation["notes"][number]): boolean {
  return appointment.kind !== "deadline" || findDeadlineActions(note).length === 0;
}

/** The civil date on which it begins for somebody in `zone`; without a time, its own. */
export function dayOfAppointment(appointment: Appointment, zone: string): PlainDate {
  return appointment.kind === "deadline" ? appointment.date : dayOfBound(appointment.start, zone);
}

/** Milliseconds since 1970 in UTC; of a day, its start in `zone`. */
export function startOfAppointment(appointment: Appointment, zone: string): number {
  return startOfBound(appointment.kind === "deadline" ? appointment.date : appointment.start, zone);
}

/** `Interview, video, with Ada Lovelace and Grace Hopper`; `Answer their offer`. */
export function appointmentPhrase(appointment: Appointment): string {
  if (appointment.kind === "deadline") return "Answer their offer";
  const { interview } = appointment;
  const people = listPhrase(interview.with.map(personPhrase));
  return [kindPhrase(interview), people && `with ${people}`].filter(Boolean).join(", ");
}

/** `Interview, video`: kinds are the person's own words. */
export function kindPhrase({ kind = "" }: Interview): string {
  const own = cleanLine(kind)
    .replace(/\binterview$/iu, "")
    .trim();
  return own === "" ? "Interview" : `Interview, ${own}`;
}

/** `video interview`. */
export function interviewPhrase({ kind = "" }: Interview): string {
  const clean = cleanLine(kind);
  return clean === "" ? "interview" : `${clean} interview`.replace(/\binterview interview$/iu, "interview");
}

/**
 * `Thu 3 Dec 15:30–16:15`, `by Fri 4 Dec`: in the zone of `now`. Where the employer's clock shows another time, it is
 * `your time`; where their day is another, that is told, too.
 */
export function appointmentTimePhrase(appointment: Appointment, now: ZonedDateTime): string {
  if (appointment.kind === "deadline") return `by ${nearDayPhrase(appointment.date, now)}`;
  const { start, end } = appointment;
  if (!isMoment(start) || !isMoment(end)) return nearDayPhrase(dayOfBound(start, now.timeZoneId), now);
  const [from, to] = [start, end].map((moment) => moment.withTimeZone(now.timeZoneId)) as [
    ZonedDateTime, // of two come two
    ZonedDateTime,
  ];
  const day = from.toPlainDate();
  const hours = `${nearDayPhrase(day, now)} ${spanPhrase(from, to, now)}`;
  if (from.offsetNanoseconds === start.offsetNanoseconds) return hours;
  const theirs = start.toPlainDate();
  const there = compareDates(theirs, day) === 0 ? "" : ` (${dayPhrase(theirs, now)} there)`;
  return `${hours} your time${there}`;
}

const DAY = 24 * 60 * 60_000;

/** `15:30–16:15`, past midnight, too; where it takes more than a day, the last day is told. */
function spanPhrase(start: ZonedDateTime, end: ZonedDateTime, now: ZonedDateTime): string {
  const isLong = end.epochMilliseconds - start.epochMilliseconds >= DAY;
  return `${formatTime(start)}–${isLong ? `${dayPhrase(end.toPlainDate(), now)} ` : ""}${formatTime(end)}`;
}

function nearDayPhrase(day: PlainDate, now: ZonedDateTime): string {
  return compareDates(day, now.toPlainDate()) === 0 ? "today" : dayPhrase(day, now);
}
