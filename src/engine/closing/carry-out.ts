import { STATUSES, type Application, type Contact, type Entry, type Status } from "../../facts/index.js";
import { oneLine } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { Action } from "../evaluation.js";

/** What doing an action adds to its note, as its rule's `then` says. */
export interface Outcome {
  /** For the log, without the day on which the action is done. */
  readonly entry?: Omit<Entry, "date">;
  readonly status?: Status;
}

/** The forecast carries this out, `done` writes it, and all that says how an action is closed says this. */
export function outcomeOf({ then, via, to }: Pick<Action, "then" | "via" | "to">): Outcome {
  const status = STATUSES.find((one): one is Status => one === then?.status);
  if (then?.sent === undefined) return { status };
  const [recipient] = to;
  return { status, entry: describeSending(then.sent, via, to.length === 1 ? recipient : undefined) };
}

/** The application as its note will be, once it is done on that day. The entry must be the last that happens. */
export function carryOut(
  application: Application,
  { entry, status = application.status }: Outcome,
  date: PlainDate,
): Application {
  const { log } = application;
  return { ...application, status, log: entry ? [...log, { ...entry, date }] : log };
}

/** @param recipient without one, it goes to everyone */
function describeSending(kind: string, by: string | undefined, recipient: Contact | undefined): Omit<Entry, "date"> {
  const name = recipient && tidy(recipient.name === "" ? recipient.email : recipient.name);
  return {
    direction: "sent",
    kind,
    by,
    left_message: false,
    origins: {},
    ...(name !== undefined && { name, contact: recipient }),
  };
}

/** As it stands in a line of the log. */
function tidy(name: string | undefined): string | undefined {
  return name === undefined ? undefined : oneLine(name).replace(/\s+/gu, " ").trim() || undefined;
}
