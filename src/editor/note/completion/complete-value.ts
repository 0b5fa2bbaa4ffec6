import { INTERVIEW_KINDS, KNOWN_CHANNELS, kindsOf, STATUSES, WENT } from "../../../facts/index.js";
import type { Completion } from "../../completion.js";
import { slug } from "../../../text/index.js";
import { KNOWN_COUNTRIES, type Side } from "../../../time/index.js";
import type { NoteContext } from "../note-context.js";
import type { ValuePlace } from "../place/index.js";
import { interviewSnippet, listItemKeys } from "./complete-key.js";
import { listDays } from "./list-days.js";
import { listPeople } from "./list-people.js";
import { listChecks } from "./list-checks.js";
import { type Offer, toCompletions } from "./offer.js";
import { writeValue } from "./write-value.js";

/** What the field may hold, written so that YAML reads it. */
export function completeValue(place: ValuePlace, context: NoteContext): readonly Completion[] {
  const offers = listValues(place, context);
  // A list in block style has a dash before each of its items.
  const isNewList = place.isBelow && !place.isItem && LISTS.has(place.field.holds);
  const lead = place.lead + (isNewList ? "- " : "");
  return toCompletions(offers, { range: place.range, lead, quotes: place.style.quotes });
}

const LISTS: ReadonlySet<string> = new Set(["names", "ids", "dates", "contacts", "interviews"]);

function listValues(place: ValuePlace, context: NoteContext): readonly Offer[] {
  const { field, scope } = place;
  const words = (list: readonly string[], kind: Offer["kind"] = "word"): readonly Offer[] =>
    list.map((word) => ({ label: word, kind, text: writeValue(word, place.style) }));
  switch (field.holds) {
    case "status":
      return listStatuses(place, context);
    case "date":
    case "dates":
    case "moment":
      return listDates(place, context);
    case "boolean":
      return place.style.quotes === ""
        ? ["true", "false"].map((word) => ({ label: word, kind: "word", text: word }))
        : [];
    case "went":
      return words(WENT);
    case "zone":
      return words(listZones(), "zone");
    case "kind":
      return words(kindsOf(field.name === "received" ? "received" : "sent"));
    case "names":
      return listNames(place, context);
    case "ids":
      return listSkippable(place, context);
    case "contacts":
    case "interviews":
      return listItems(place, context);
    case "text":
      if (field.name === "country") return listCountries(place);
      if (scope === "entry" && field.name === "by") return words(KNOWN_CHANNELS);
      if (scope === "entry" && (field.name === "to" || field.name === "from")) return listNames(place, context);
      return scope === "interview" && field.name === "kind" ? words(INTERVIEW_KINDS) : [];
    case "email":
    case "label":
    case "log":
    case "minutes":
    case "round":
    case "time":
      return [];
  }
}

function listStatuses(place: ValuePlace, { statuses = {} }: NoteContext): readonly Offer[] {
  const own = Object.entries(statuses).map(([word, status]): Offer => {
    return { label: word, kind: "status", text: writeValue(word, place.style), detail: `counts as ${status}` };
  });
  const known = STATUSES.map((status): Offer => ({
    label: status,
    kind: "status",
    text: writeValue(status, place.style),
  }));
  return [...own, ...known];
}

/** What has happened lies in the past, what was promised or planned ahead. */
const PAST: ReadonlySet<string> = new Set(["applied", "last_contact"]);

function sideOf({ scope, field }: ValuePlace): Side | undefined {
  if (PAST.has(field.name) || (scope === "entry" && field.name === "date")) return "past";
  return scope === "interview" && field.name === "date"
    ? undefined
    : field.name === "interview_date"
      ? undefined
      : "ahead";
}

function listDates(place: ValuePlace, { today }: NoteContext): readonly Offer[] {
  const { quotes } = place.style;
  // Behind a day its time is written, which no day is to take the place of.
  if (/^\d{4}-\d{2}-\d{2}[T ]/iu.test(place.typed)) return [];
  const time = /[T ]\d{1,2}:\d/iu.exec(place.rest);
  const range = time ? { start: place.range.start, end: place.range.end - place.rest.length + time.index } : undefined;
  return listDays(place.typed, sideOf(place), today).map(({ date, said, detail }) => {
    const iso = date.toString();
    const filter = /^\d/u.test(place.typed.trim()) ? place.typed : said;
    const text = range ? quotes + iso : writeValue(iso, place.style);
    return { label: iso, kind: "date", text, detail, filter: quotes + filter, ...(range && { range }) };
  });
}

let zones: readonly string[] | undefined;

function listZones(): readonly string[] {
  zones ??= Intl.supportedValuesOf("timeZone");
  return zones;
}

let countries: readonly (readonly [code: string, name: string])[] | undefined;

function listCountries(place: ValuePlace): readonly Offer[] {
  countries ??= nameCountries();
  const { quotes } = place.style;
  return countries.map(([code, name]) => {
    return {
      label: code,
      kind: "word",
      text: writeValue(code, place.style),
      detail: name,
      filter: `${quotes}${code} ${name}`,
    };
  });
}

function nameCountries(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames("en", { type: "region" });
  return KNOWN_COUNTRIES.map((code) => [code, names.of(code) ?? code] as const);
}

function listNames(place: ValuePlace, context: NoteContext): readonly Offer[] {
  const taken = new Set(place.others.map((name) => slug(name)));
  return listPeople(context)
    .filter(({ name }) => !taken.has(slug(name)))
    .map(({ name, detail }) => ({
      ...{ label: name, kind: "person", text: writeValue(name, place.style) },
      ...(detail !== undefined && { detail }),
    }));
}

function listSkippable(place: ValuePlace, context: NoteContext): readonly Offer[] {
  const taken = new Set(place.others);
  return listChecks(context)
    .filter(({ id, isSkippable }) => isSkippable && !taken.has(id))
    .map(({ id, about }) => ({ label: id, kind: "check", text: writeValue(id, place.style), detail: about }));
}

/** An item that is a mapping: as a whole, or key by key. */
function listItems(place: ValuePlace, { today }: NoteContext): readonly Offer[] {
  if (place.style.quotes !== "") return [];
  const isContact = place.field.holds === "contacts";
  const inside = isContact
    ? "name: ${1:Full Name}, email: ${2:name@company.example}"
    : interviewSnippet(today.toString(), ", ");
  // Behind the key itself a mapping in braces is an item, too.
  const snippet: Offer = {
    ...{ label: isContact ? "a contact" : "an interview", kind: "snippet", text: `{${inside}\\}`, isSnippet: true },
    filter: isContact ? "name contact" : "date interview",
  };
  const canBeKey = (place.isItem || place.isBelow) && !place.style.isFlow;
  return [snippet, ...(canBeKey ? listItemKeys(isContact ? "contact" : "interview") : [])];
}
