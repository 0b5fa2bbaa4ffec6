import type { PlainDate, WorkCalendar } from "../time/index.js";
import type { Scope } from "./expression.js";

/** In a scope, the working days that its evaluation goes by. No expression can name a symbol. */
export const CALENDAR: unique symbol = Symbol("calendar");

/**
 * The calendar that a language's functions ask. They are registered once, and are given dates and spans only: so for as
 * long as an evaluation runs, it is the calendar of that evaluation's scope, and before and after the policy's own.
 * Evaluations are synchronous, and one within another puts back what it has found.
 */
export class ScopedCalendar implements WorkCalendar {
  #inForce: WorkCalendar;
  readonly #otherwise: WorkCalendar;

  /** @param otherwise that of the policy, for scopes that have none */
  constructor(otherwise: WorkCalendar) {
    this.#inForce = otherwise;
    this.#otherwise = otherwise;
  }

  during<T>(scope: Scope, evaluate: () => T): T {
    const outer = this.#inForce;
    this.#inForce = calendarIn(scope) ?? this.#otherwise;
    try {
      return evaluate();
    } finally {
      this.#inForce = outer;
    }
  }

  readonly isWorkday = (date: PlainDate): boolean => this.#inForce.isWorkday(date);
  readonly nextWorkday = (date: PlainDate): PlainDate => this.#inForce.nextWorkday(date);
  readonly addWorkdays = (date: PlainDate, count: number): PlainDate => this.#inForce.addWorkdays(date, count);
  readonly whyNot: WorkCalendar["whyNot"] = (date) => this.#inForce.whyNot(date);
}

function calendarIn(scope: Scope): WorkCalendar | undefined {
  // Only `createScope` writes there.
  return Reflect.get(scope, CALENDAR) as WorkCalendar | undefined;
}
