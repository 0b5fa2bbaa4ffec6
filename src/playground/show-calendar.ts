import ICAL from "ical.js";
import { element } from "./elements.js";

interface Event {
  readonly summary: string;
  readonly description: string;
  /** Its first day: `2026-11-21`. */
  readonly day: string;
  readonly when: string;
}

/** The events that a calendar program finds in the calendar's text, by day; and the text, to save and to read. */
export function showCalendar(text: string, zone: string, now: Date): readonly Node[] {
  const events = listEvents(text, zone, now);
  const days = [...new Set(events.map(({ day }) => day))];
  const lists = days.map((day) =>
    element(
      "section",
      {},
      element("h3", {}, describeDay(day)),
      element("ul", {}, ...events.filter((event) => event.day === day).map(showEvent)),
    ),
  );
  const file = new Blob([text], { type: "text/calendar;charset=utf-8" });
  const link = element("a", { href: URL.createObjectURL(file), download: "follow-ups.ics" }, "Save as follow-ups.ics");
  return [
    ...(lists.length === 0 ? [element("p", {}, "The calendar has no events.")] : lists),
    element("p", {}, link),
    element("details", {}, element("summary", {}, "The calendar as text"), element("pre", {}, text)),
  ];
}

function showEvent({ summary, description, when }: Event): HTMLElement {
  return element(
    "li",
    {},
    element(
      "details",
      {},
      element(
        "summary",
        {},
        element("span", { class: "what" }, summary),
        " ",
        element("span", { class: "when" }, when),
      ),
      element("pre", { class: "wrapped" }, description),
    ),
  );
}

function listEvents(text: string, zone: string, now: Date): readonly Event[] {
  if (text === "") return [];
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((component): Event => {
    const event = new ICAL.Event(component);
    const { summary, description, startDate, endDate } = event;
    if (event.isRecurring()) return { summary, description, ...describeNext(event, now) };
    return {
      summary,
      description,
      ...(startDate.isDate
        ? { day: startDate.toString(), when: "all day" }
        : describeTimes(startDate.toJSDate(), endDate.toJSDate(), zone)),
    };
  });
  return events.toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
}

/** Of what repeats, the next time. */
function describeNext(event: ICAL.Event, now: Date): Pick<Event, "day" | "when"> {
  const occurrences = event.iterator();
  let next = occurrences.next();
  for (let left = MOST_OCCURRENCES; left > 0 && next.toJSDate() < now; left--) next = occurrences.next();
  return { day: next.toString().slice(0, "2026-11-21".length), when: "again and again" };
}

/** Nobody looks back further: eighty years of weeks. */
const MOST_OCCURRENCES = 4200;

/** By the person's clock. */
function describeTimes(start: Date, end: Date, zone: string): Pick<Event, "day" | "when"> {
  const options: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone };
  const time = new Intl.DateTimeFormat("en-GB", options);
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(start);
  return { day, when: `${time.format(start)}–${time.format(end)}` };
}

function describeDay(day: string): string {
  const options: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
