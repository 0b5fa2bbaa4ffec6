import type { Application } from "../../facts/index.js";
import type { PlainDate } from "../../time/index.js";

export interface AgendaOptions {
  readonly color: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
  /** What follows if nobody answers is listed; else it is counted. */
  readonly forecast: boolean;
  /** A part for each day, or for each employer; by default for today, this week, next week and later. */
  readonly by?: "day" | "company";
  /** What lies ahead is shown up to this day, itself included. */
  readonly lastDay?: PlainDate;
  /** How many applications were not asked for. */
  readonly otherApplications?: number;
  /** Where a note is to be opened: the address of its link. Without it there are no links. */
  readonly urlOf?: (application: Application) => string | undefined;
}
