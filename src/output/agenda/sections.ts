import type { Action, Appointment, NoteEvaluation } from "../../engine/index.js";
import type { Application } from "../../facts/index.js";
import { compareTexts, fold } from "../../text/index.js";
import type { PlainDate, ZonedDateTime } from "../../time/index.js";
import {
  applicationPhrase,
  appointmentPhrase,
  appointmentTimePhrase,
  cleanLine,
  dayOfAppointment,
  dayOfBound,
  dayPhrase,
  type Item,
  listItems,
  LONG_OPEN,
  type Plan,
  summaryPhrase,
  waitPhrase,
  windowPhrase,
} from "../words/index.js";
import type { AgendaOptions } from "./options.js";
import type { Row } from "./rows.js";
import { listWaiting } from "./silences.js";

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

type SectionOptions = Pick<AgendaOptions, "by" | "forecast" | "urlOf">;

/** The agenda's parts, those without rows left out. */
export function listSections(plan: Plan, now: ZonedDateTime, options: SectionOptions): readonly Section[] {
  const sections = options.by === "company" ? byCompany(plan, now, options) : byTime(plan, now, options);
  return sections.filter(({ rows }) => rows.length > 0);
}

function byTime(plan: Plan, now: ZonedDateTime, options: SectionOptions): readonly Section[] {
  const write = rowsFor(now, options);
  const { today, thisWeek, nextWeek, later } = listItems(plan, now);
  const projected = options.forecast ? plan.ifNobodyAnswers.map((action) => ({ action })) : [];
  const ahead =
    options.by === "day"
      ? byDay([...thisWeek, ...nextWeek, ...later], now).map(([title, items]) => ({ title, rows: write.items(items) }))
      : [
          { title: "This week", rows: write.items(thisWeek) },
          { title: "Next week", rows: write.items(nextWeek) },
          { title: "Later", rows: write.items(later) },
        ];
  return [
    { title: "Today", rows: write.items(today) },
    ...ahead,
    { title: "If nobody answers", rows: write.items(projected) },
    { title: "Waiting", rows: listWaiting(plan).map((note) => write.wait(note)) },
    { title: "Snoozed", rows: plan.snoozed.map((note) => write.snoozed(note)) },
    { title: LONG_OPEN, rows: write.items(plan.longOpen.map((action) => ({ action }))) },
  ];
}

/** Days in order, each with what opens or begins on it. */
function byDay(items: readonly Item[], now: ZonedDateTime): readonly (readonly [string, readonly Item[]])[] {
  const days = new Map<string, { readonly day: PlainDate; readonly items: Item[] }>();
  for (const item of items) {
    const zone = now.timeZoneId;
    const day = "action" in item ? dayOfBound(item.action.opens, zone) : dayOfAppointment(item.appointment, zone);
    const known = days.get(day.toString()) ?? { day, items: [] };
    known.items.push(item);
    days.set(day.toString(), known);
  }
  return [...days]
    .toSorted(([a], [b]) => compareTexts(a, b))
    .map(([, { day, items: own }]) => [dayPhrase(day, now), own] as const);
}

/** Employers in the order of their names, each with all that is to be said of its applications. */
function byCompany(plan: Plan, now: ZonedDateTime, options: SectionOptions): readonly Section[] {
  const write = rowsFor(now, { ...options, nameOf: ({ role }) => cleanLine(role) });
  const { today, thisWeek, nextWeek, later } = listItems(plan, now);
  const projected = options.forecast ? plan.ifNobodyAnswers : [];
  const items = [
    ...[...today, ...thisWeek, ...nextWeek, ...later],
    ...[...plan.longOpen, ...projected].map((action) => ({ action })),
  ];
  const all: readonly (readonly [Application, Row])[] = [
    ...items.map((item) => [applicationOf(item), write.item(item)] as const),
    ...listWaiting(plan).map((note) => [note.situation.application, write.wait(note, "waiting, ")] as const),
    ...plan.snoozed.map((note) => [note.situation.application, write.snoozed(note, "snoozed ")] as const),
  ];
  const companies = new Map<string, { readonly title: string; readonly rows: Row[] }>();
  for (const [{ company }, row] of all) {
    const key = fold(cleanLine(company));
    const known = companies.get(key) ?? { title: cleanLine(company), rows: [] };
    known.rows.push(row);
    companies.set(key, known);
  }
  return [...companies].toSorted(([a], [b]) => compareTexts(a, b)).map(([, section]) => section);
}

function applicationOf(item: Item): Application {
  return "action" in item ? item.action.application : item.appointment.application;
}

interface RowOptions extends SectionOptions {
  readonly nameOf?: (application: Application) => string;
}

/** How what there is to say becomes rows. */
function rowsFor(now: ZonedDateTime, { urlOf, forecast, by, nameOf = applicationPhrase }: RowOptions) {
  const nameAs = (application: Application): Pick<Row, "name" | "url"> => {
    const url = urlOf?.(application);
    return { name: nameOf(application), ...(url !== undefined && { url }) };
  };
  const ofAction = (action: Action): Row => {
    const isMixed = forecast && by === "company" && action.projected;
    const when = windowPhrase(action, now);
    return {
      ...nameAs(action.application),
      what: summaryPhrase(action),
      when: isMixed ? `${when}, if nobody answers` : when,
      isLate: action.state === "overdue",
    };
  };
  const ofAppointment = (appointment: Appointment): Row => ({
    ...nameAs(appointment.application),
    what: appointmentPhrase(appointment),
    when: appointmentTimePhrase(appointment, now),
  });
  const item = (one: Item): Row => ("action" in one ? ofAction(one.action) : ofAppointment(one.appointment));
  return {
    item,
    items: (all: readonly Item[]): readonly Row[] => all.map(item),
    wait: ({ situation }: NoteEvaluation, before = ""): Row => ({
      ...nameAs(situation.application),
      when: `${before}${waitPhrase(situation.wait, now)}`,
    }),
    snoozed: ({ situation, snoozed_until }: NoteEvaluation, before = ""): Row => ({
      ...nameAs(situation.application),
      when: snoozed_until ? `${before}until ${dayPhrase(snoozed_until, now)}` : "",
    }),
  };
}
