import type { Action, Appointment } from "../../engine/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";
import { dayOfAppointment, dayOfBound, type Plan } from "../words/index.js";

/** Up to which day what lies ahead is shown. */
export interface Horizon {
  readonly lastDay: PlainDate;
  /** The person's. */
  readonly zone: string;
}

/** It opens on the last day or before. What is due already is due. */
export function opensWithin({ opens }: Action, { lastDay, zone }: Horizon): boolean {
  return compareDates(dayOfBound(opens, zone), lastDay) <= 0;
}

export function beginsWithin(appointment: Appointment, { lastDay, zone }: Horizon): boolean {
  return compareDates(dayOfAppointment(appointment, zone), lastDay) <= 0;
}

export interface NarrowedPlan {
  readonly plan: Plan;
  /** How many actions and appointments come later; what follows if nobody answers is not among them. */
  readonly later: number;
}

/** A plan up to a day. */
export function narrowPlan(plan: Plan, horizon: Horizon): NarrowedPlan {
  const actions = (all: readonly Action[]) => all.filter((one) => opensWithin(one, horizon));
  const begun = (all: readonly Appointment[]) => all.filter((one) => beginsWithin(one, horizon));
  const { thisWeek, nextWeek, later, appointments, ifNobodyAnswers } = plan;
  const narrowed = {
    ...plan,
    thisWeek: actions(thisWeek),
    nextWeek: actions(nextWeek),
    later: actions(later),
    ifNobodyAnswers: actions(ifNobodyAnswers),
    appointments: {
      today: appointments.today,
      thisWeek: begun(appointments.thisWeek),
      nextWeek: begun(appointments.nextWeek),
      later: begun(appointments.later),
    },
  };
  return { plan: narrowed, later: countAhead(plan) - countAhead(narrowed) };
}

function countAhead({ thisWeek, nextWeek, later, appointments }: Plan): number {
  const lists = [thisWeek, nextWeek, later, appointments.thisWeek, appointments.nextWeek, appointments.later];
  return lists.reduce((sum, { length }) => sum + length, 0);
}
