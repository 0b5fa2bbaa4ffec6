import { compareDates, formatDay, formatTime, type PlainDate, type ZonedDateTime } from "../../../time/index.js";
import { appointmentPhrase, capitalize, dayPhrase, interviewPhrase, summaryPhrase } from "../../words/index.js";
import { quote, type AboutItem, type Content, type Day, type DayKind, type DayThing } from "../blocks.js";
import type { ReportContext } from "../context.js";
import { aboutApplication, describeAction, describeAppointment, nameOf } from "../describe-item.js";
import { listAhead, type Ahead } from "../list-ahead.js";

/** What begins on each day from tomorrow on, and what was promised for today. The days without anything are left out. */
export function listDays(context: ReportContext): Iterable<Day> {
  const { now } = context.evaluation;
  const today = now.toPlainDate();
  const days = new Map<string, { readonly day: PlainDate; readonly things: Ahead[] }>();
  for (const ahead of listAhead(context.evaluation)) {
    if (isOfToday(ahead, today)) continue;
    const date = ahead.first.toString();
    const known = days.get(date);
    if (known) known.things.push(ahead);
    else days.set(date, { day: ahead.first, things: [ahead] });
  }
  return {
    *[Symbol.iterator]() {
      for (const [date, { day, things }] of days)
        yield {
          date,
          label: labelOf(day, now),
          things: things.map((ahead) => describeThing(ahead, context)),
        };
    },
  };
}

/** It is told there already, or is one of those that have been open for long. */
function isOfToday({ of: what, first }: Ahead, today: PlainDate): boolean {
  if (!what) return false;
  if ("action" in what) return what.action.state !== "upcoming" && !what.action.projected;
  return compareDates(first, today) <= 0;
}

function labelOf(day: PlainDate, now: ZonedDateTime): string {
  return formatDay(day, { year: day.year !== now.year });
}

function describeThing(ahead: Ahead, context: ReportContext): DayThing {
  return { kind: kindOf(ahead), brief: briefOf(ahead, context.evaluation.now), item: itemOf(ahead, context) };
}

function kindOf({ of: what, kind }: Ahead): DayKind {
  if (kind === "ifNobodyAnswers") return kind;
  if (!what) return "deadline";
  if ("action" in what) return "action";
  return what.appointment.kind === "deadline" ? "deadline" : "interview";
}

/** `Follow up, second time, until Mon 30 Nov`; `Video interview, 15:30`. Its day stands beside it. */
function briefOf({ of: what, first, last }: Ahead, now: ZonedDateTime): Content {
  if (!what) return ["They answer by then, they said"];
  if ("appointment" in what) {
    const { appointment } = what;
    if (appointment.kind === "deadline") return [quote(appointmentPhrase(appointment))];
    const start = appointment.interview.start?.withTimeZone(now.timeZoneId);
    const parts = [capitalize(interviewPhrase(appointment.interview)), ...(start ? [formatTime(start)] : [])];
    return [quote(parts.join(", "))];
  }
  const { action } = what;
  const parts = [
    summaryPhrase(action),
    ...(action.closes && compareDates(last, first) > 0 ? [`until ${dayPhrase(last, now)}`] : []),
  ];
  return [quote(parts.join(", "))];
}

function itemOf({ of: what, application }: Ahead, context: ReportContext): AboutItem {
  if (!what) return { about: aboutApplication(application), name: nameOf(application), content: [] };
  return "action" in what ? describeAction(what.action, context) : describeAppointment(what.appointment, context);
}
