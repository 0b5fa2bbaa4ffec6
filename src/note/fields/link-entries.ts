import type { Entry } from "../../facts/index.js";
import { readPeopleText } from "../people/index.js";
import { callOf, contactOf, isUnnamed } from "./people/index.js";
import type { People } from "./people/index.js";
import type { UnlinkedEntry } from "./read-log-mapping.js";

/** The entries, each with the people whom it names. */
export function linkEntries(entries: readonly UnlinkedEntry[], people: People): readonly Entry[] {
  return entries.map((entry) => ({ ...entry, ...findAddressees(entry, people) }));
}

/** The person whom an entry names, or each of several. */
function findAddressees({ name, origins }: UnlinkedEntry, people: People): Pick<Entry, "contact" | "contacts"> {
  const origin = origins.name;
  if (name === undefined || !origin) return {};
  const isKnown = (one: string): boolean => people.find(one) !== undefined;
  const named = readPeopleText(name, { hasPlainCommas: false, isKnown }).map((one) => contactOf(one, () => origin));
  const found = named.map((one) => people.find(callOf(one)) ?? people.find(one.email ?? ""));
  named.forEach((one, at) => {
    if (!found[at]) people.tellNearMiss(one.name, origin);
  });
  if (named.length < 2) return { contact: found[0] };
  return { contacts: named.flatMap((one, at) => found[at] ?? (isUnnamed(one) ? [] : [one])) };
}
