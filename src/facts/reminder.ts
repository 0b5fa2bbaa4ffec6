import type { PlainDate } from "../time/index.js";
import type { Origin } from "./origin.js";

/** A day on which the person means to do something, whatever a policy says: `follow_up_on`, or an open task with a day. */
export interface Reminder {
  /** In the person's zone. */
  readonly date: PlainDate;
  /** What is to be done, in the person's words. */
  readonly text?: string;
  readonly origin: Origin;
}
