import type { Call, Explanation, FactUse, Part, SettingUse } from "../../engine/index.js";
import { listOrigins } from "../../facts/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { type Locate } from "../../diagnostics/index.js";
import {
  callPhrase,
  channelPhrase,
  cleanLine,
  dayOfBound,
  dayPhrase,
  OUTSIDE_OWN_HOURS,
  personPhrase,
  WHERE_TO_LOOK,
} from "../words/index.js";
import { originPhrase, settingPlace } from "./places.js";
import { factPhrase, settingPhrase, valuePhrase } from "./values.js";

/** One thing that was read: what it is, its value, and where that stands. */
export type ReasonRow = readonly [label: string, value: string, place: string];

export interface RowContext {
  /** The note's path. */
  readonly file: string;
  readonly now: ZonedDateTime;
  readonly locate: Locate;
}

/** What was read, before it is laid out: it may stand in several places of the note. */
interface Item {
  readonly label: string;
  readonly value: string;
  readonly places: readonly string[];
}

/**
 * A row for each fact, setting, shift and address, in the order of the window, and one more for each further place.
 * What was told once is not repeated, nor is a place where two of a fact's origins stand.
 */
export function listRows({ parts }: Explanation, context: RowContext): readonly ReasonRow[] {
  return tellOnce(parts.flatMap((part) => listPart(part, context)));
}

/** The same of what a condition was read from. */
export function listUses(uses: Part["uses"], context: RowContext): readonly ReasonRow[] {
  return tellOnce(uses.map((use) => itemOf(use, context)));
}

function tellOnce(items: readonly Item[]): readonly ReasonRow[] {
  const toldPlaces = new Set<string>();
  const toldItems = new Set<string>();
  return items.flatMap(({ label, value, places }) => {
    const fresh = [...new Set(places)].filter((place) => !toldPlaces.has(place));
    const [first = "", ...others] = fresh.length > 0 ? fresh : places.slice(0, 1);
    const key = [label, value, places.join()].join();
    if (toldItems.has(key)) return [];
    toldItems.add(key);
    for (const place of places) toldPlaces.add(place);
    return [[label, value, first] as const, ...others.map((place) => ["", "", place] as const)];
  });
}

function listPart({ uses, shift, snooze, channel, call }: Part, context: RowContext): Item[] {
  return [
    ...uses.filter(saysSomething).map((use) => itemOf(use, context)),
    ...(shift ? [itemOfShift(shift, context)] : []),
    ...(snooze ? [itemOfSnooze(snooze, context)] : []),
    ...(channel ? itemsOfChannel(channel, context) : []),
    ...(call ? itemsOfCall(call, context) : []),
  ];
}

/** What the note might have said and did not: it is not cancelled, it is no job on the phone. */
function saysSomething(use: FactUse | SettingUse): boolean {
  return use.kind === "setting" || use.value !== false || use.origins.length > 0;
}

function itemOf(use: FactUse | SettingUse, { file, now, locate }: RowContext): Item {
  if (use.kind === "setting") {
    const { setting } = use;
    const label = firstClause(cleanLine(setting.about)) || cleanLine(setting.name).replaceAll("_", " ");
    return { label, value: settingPhrase(use, now), places: [settingPlace(setting)] };
  }
  const isOutlived = use.value === undefined && use.origins.length > 0;
  return {
    label: factPhrase(use, now),
    value: isOutlived ? "no longer holds" : valuePhrase(use.value, now),
    places: use.origins.map((origin) => originPhrase(origin, file, locate)),
  };
}

/** What a setting is, without what is said about it besides. */
function firstClause(about: string): string {
  return about.split(";", 1)[0] ?? about;
}

function itemOfShift({ why, to, says }: NonNullable<Part["shift"]>, { file, now, locate }: RowContext): Item {
  const places =
    says.kind === "setting"
      ? [settingPlace(says.setting)]
      : says.origins.map((origin) => originPhrase(origin, file, locate));
  return { label: cleanLine(why), value: `→ ${dayPhrase(to, now)}`, places };
}

function itemOfSnooze({ until, to, origins }: NonNullable<Part["snooze"]>, { file, now, locate }: RowContext): Item {
  return {
    label: `snoozed until ${dayPhrase(until, now)}`,
    value: `→ ${dayPhrase(dayOfBound(to, now.timeZoneId), now)}`,
    places: origins.map((origin) => originPhrase(origin, file, locate)),
  };
}

/** A call at another time than the person's own hours is told as such. */
function itemsOfCall(call: Call, { now }: RowContext): Item[] {
  if (!call.isOutsideOwnHours) return [];
  return [{ label: OUTSIDE_OWN_HOURS, value: `→ ${callPhrase(call, now)}`, places: [] }];
}

function itemsOfChannel(
  { via, reached, unreached, skipped, avoided }: NonNullable<Part["channel"]>,
  { file, locate }: RowContext,
): Item[] {
  const way = via === undefined ? "an address is to be found" : channelPhrase(via);
  const addresses = reached.map(({ contact, address, origins }, at) => ({
    label: at === 0 ? way : "",
    value: cleanLine(address ?? personPhrase(contact)),
    places: origins.map((origin) => originPhrase(origin, file, locate)),
  }));
  return [
    ...skipped.map((one) => ({
      label: `not ${channelPhrase(one)}`,
      value: one === "phone" || one === "text" ? "nobody has a number for it" : "nobody has an address for it",
      places: [],
    })),
    ...avoided.map((one) => ({
      label: `not ${channelPhrase(one)}`,
      value: "never within both your hours",
      places: [],
    })),
    ...(addresses.length > 0 ? addresses : [{ label: way, value: via === undefined ? WHERE_TO_LOOK : "", places: [] }]),
    ...(via === undefined ? [] : unreached).map((contact, at) => ({
      label: at === 0 ? "but not" : "",
      value: personPhrase(contact),
      places: listOrigins([contact.origins.name ?? contact.origins.self]).map((origin) =>
        originPhrase(origin, file, locate),
      ),
    })),
  ];
}
