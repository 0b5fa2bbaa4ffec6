import type { Action, Appointment } from "../../engine/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { startOfAppointment } from "./appointments.js";
import { startOfBound } from "./bounds.js";
import type { Plan } from "./plan.js";

/** One line of a list: something to do, or something to be at. */
export type Item = { readonly action: Action } | { readonly appointment: Appointment };

export interface Items {
  readonly today: readonly Item[];
  readonly thisWeek: readonly Item[];
  readonly nextWeek: readonly Item[];
  readonly later: readonly Item[];
}

/**
 * A plan's actions and appointments in one order each: today what is overdue, then what ends or begins first; later what
 * opens or begins first. Of two at once the appointment stands first: it does not wait.
 */
export function listItems(plan: Plan, now: ZonedDateTime): Items {
  const zone = now.timeZoneId;
  const openingOf = ({ opens }: Action): number => startOfBound(opens, zone);
  const closingOf = ({ closes }: Action): number => (closes ? startOfBound(closes, zone) : Infinity);
  const merge = (
    actions: readonly Action[],
    rankOf: (action: Action) => number,
    appointments: readonly Appointment[],
  ): Item[] => {
    const ranked: readonly { readonly rank: number; readonly item: Item }[] = [
      ...appointments.map((one) => ({ rank: startOfAppointment(one, zone), item: { appointment: one } })),
      ...actions.map((action) => ({ rank: rankOf(action), item: { action } })),
    ];
    return ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank))).map(({ item }) => item);
  };
  return {
    today: [...plan.overdue.map((action) => ({ action })), ...merge(plan.open, closingOf, plan.appointments.today)],
    thisWeek: merge(plan.thisWeek, openingOf, plan.appointments.thisWeek),
    nextWeek: merge(plan.nextWeek, openingOf, plan.appointments.nextWeek),
    later: merge(plan.later, openingOf, plan.appointments.later),
  };
}
