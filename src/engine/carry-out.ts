import { STATUSES, type Application, type Contact, type Entry, type Status } from "../facts/index.js";
import { oneLine } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import type { Action } from "./evaluation.js";

/** What doing an action adds to its note, as its rule's `then` says. */
export interface Outcome {
  /** For the log; its `date` is the day on which the action is done, in the person's zone. */
  readonly entry?: Entry;
  readonly status?: Status;
}

/** The forecast carries this out, `done` writes it, and all that says how an action is closed says this. */
export function outcomeOf({ then, via, to }: Pick<Action, "then" | "via" | "to">, date: PlainDate): Outcome {
  const status = STATUSES.find((one): one is Status => one === then?.status);
  if (then?.sent === undefined) return { status };
  const [recipient] = to;
  const sending = { kind: then.sent, date, by: via, recipient: to.length === 1 ? recipient : undefined };
  return { status, entry: writeEntry(sending) };
}

/** The application as its note will be. The entry must be the last that happens. */
export function carryOut(application: Application, { entry, status = application.status }: Outcome): Application {
  const { log } = application;
  return { ...application, status, log: entry ? [...log, entry] : log };
}

interface Sending {
  readonly kind: string;
  readonly date: PlainDate;
  readonly by?: string;
  /** Without one, it goes to everyone. */
  readonly recipient?: Contact;
}

function writeEntry({ kind, date, by, recipient }: Sending): Entry {
  const name = recipient && tidy(recipient.name === "" ? recipient.email : recipient.name);
  return {
    date,
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
