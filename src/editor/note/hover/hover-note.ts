import { locateIn } from "../../../diagnostics/index.js";
import { explainAction } from "../../../engine/index.js";
import { type Contact, type Entry } from "../../../facts/index.js";
import { judgeStatus, type Field } from "../../../note/index.js";
import {
  describeEntry,
  describeOwnCheck,
  escapeMarkdown,
  formatActionMarkdown,
  type EntryDescription,
} from "../../../output/index.js";
import { findEntries } from "../../../policy/index.js";
import { OWN_CHECKS } from "../../../session/index.js";
import type { Range } from "../../../text/index.js";
import { findWrittenDates, formatDay, type PlainDate } from "../../../time/index.js";
import type { Hover } from "../../hover.js";
import { distancePhrase } from "../completion/index.js";
import { applicationOf, mentionAt } from "../names/index.js";
import type { NoteContext } from "../note-context.js";
import { fieldOf, findPlace, type Place } from "../place/index.js";

/** A line across. */
const BETWEEN = "\n\n---\n\n";

/** What there is to say of what stands at an offset: the day, what it moves, the person, the key, the check. */
export function hoverNote(context: NoteContext, offset: number): Hover | undefined {
  const place = findPlace(context.text, offset, context.fields);
  const day = findDay(context, offset);
  const parts = [
    day && said(day.range, describeDay(day.date, context.today)),
    describePerson(context, offset),
    place && describePlace(place, context),
    describeActions(context, offset),
  ].filter((part) => part !== undefined);
  const [first] = parts;
  return first && { range: first.range, markdown: parts.map(({ markdown }) => markdown).join(BETWEEN) };
}

function said(range: Range, markdown: string): Hover {
  return { range, markdown };
}

/** A line is no longer than what anybody dates. */
const LONGEST_LINE = 2_000;

function findDay(
  { text }: NoteContext,
  offset: number,
): { readonly date: PlainDate; readonly range: Range } | undefined {
  let start = offset;
  while (start > 0 && !/[\r\n]/u.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !/[\r\n]/u.test(text.charAt(end))) end++;
  if (end - start > LONGEST_LINE) return undefined;
  const found = findWrittenDates(text.slice(start, end)).find(
    (one) => start + one.start <= offset && offset <= start + one.end,
  );
  return found?.date && { date: found.date, range: { start: start + found.start, end: start + found.end } };
}

/** `Thu 12 Nov 2026, in 3 days`. */
function describeDay(date: PlainDate, today: PlainDate): string {
  return `**${formatDay(date)}**, ${distancePhrase(date, today)}`;
}

function describePerson(context: NoteContext, offset: number): Hover | undefined {
  const application = applicationOf(context);
  const mention = application && mentionAt(context.text, application, offset);
  if (!mention) return undefined;
  const { contact, start, end } = mention;
  const isTheirs = (entry: Entry): boolean =>
    entry.contact?.key === contact.key || entry.contacts?.some(({ key }) => key === contact.key) === true;
  return said({ start, end }, describeContact(contact, application.log.filter(isTheirs), context.today));
}

function describeContact(contact: Contact, entries: readonly Entry[], today: PlainDate): string {
  const { name, title, email, phone } = contact;
  const head = [`**${escapeMarkdown(name)}**`, title === undefined ? "" : escapeMarkdown(title)]
    .filter(Boolean)
    .join(", ");
  const addresses = [email, phone].filter((one) => one !== undefined).map(escapeMarkdown);
  const lines = entries.slice(-MOST_ENTRIES).map(({ date, direction, kind, by }) => {
    const way = by === undefined ? "" : ` by ${escapeMarkdown(by)}`;
    return `- ${formatDay(date)}: ${direction} ${escapeMarkdown(kind)}${way}, ${distancePhrase(date, today)}`;
  });
  return [head, addresses.join(" · "), lines.join("\n")].filter(Boolean).join("\n\n");
}

const MOST_ENTRIES = 10;

function describePlace(place: Place, context: NoteContext): Hover | undefined {
  const { text } = context;
  switch (place.kind) {
    case "key": {
      const field = fieldAt(place, context);
      return field && said(place.range, `**${field.name}**: ${escapeMarkdown(field.description)}`);
    }
    case "value": {
      const value = text.slice(place.range.start, place.range.end).replace(/^["']|["']$/gu, "");
      if (value === "") return undefined;
      if (place.field.holds === "status") return describeStatus(value, place.range, context);
      return place.field.holds === "ids" ? describeName(value, place.range, context) : undefined;
    }
    case "ignore": {
      const id = text.slice(place.range.start, place.range.end);
      return describeName(id, place.range, context);
    }
    case "log":
    case "link":
    case "item":
    case "cell":
    case "draft":
    case "text":
      return undefined;
  }
}

function fieldAt(place: Extract<Place, { readonly kind: "key" }>, { text, fields }: NoteContext): Field | undefined {
  return place.hasColon
    ? fieldOf(place.scope, text.slice(place.range.start, place.range.end), fields ?? {})
    : undefined;
}

function describeStatus(value: string, range: Range, { statuses, note }: NoteContext): Hover | undefined {
  const { meaning, guess } = judgeStatus(value, statuses);
  if (meaning === undefined) {
    const mend = guess === undefined ? "" : `; did you mean ${escapeMarkdown(guess)}?`;
    return said(range, `No status that is known here${mend}`);
  }
  const inForce = note?.situation.status;
  const counts =
    meaning === "open"
      ? "It goes on: the log and the interviews say how far it is."
      : meaning === "closed"
        ? "It is over: the log says how."
        : `Counts as **${meaning}**.`;
  return said(
    range,
    inForce === undefined || inForce === meaning ? counts : `${counts} As of today it is **${inForce}**.`,
  );
}

/** A rule or a check by its id: what it says, and the advice that it follows. */
function describeName(id: string, range: Range, { circumstances: { policy } }: NoteContext): Hover | undefined {
  const [entry] = findEntries(policy, id);
  const own = Object.hasOwn(OWN_CHECKS, id) ? OWN_CHECKS[id] : undefined;
  const described = entry ? describeEntry(entry, policy, []) : own && describeOwnCheck(id, own);
  return described && said(range, writeEntry(described));
}

function writeEntry({ kind, name, about, advice }: EntryDescription): string {
  const lines = advice.map(({ id, statement }) => `- ${escapeMarkdown(id)}: ${escapeMarkdown(statement)}`);
  return [`**${escapeMarkdown(name)}** (${kind})`, escapeMarkdown(about), lines.join("\n")]
    .filter(Boolean)
    .join("\n\n");
}

/** So many explanations are shown at most. */
const MOST_ACTIONS = 3;

/** Why actions are due that rest on what stands there, those due first. */
function describeActions(context: NoteContext, offset: number): Hover | undefined {
  const { note, path, text, circumstances } = context;
  if (!note) return undefined;
  const locate = locateIn((file) => (file === path ? text : undefined));
  const shown: string[] = [];
  let range: Range | undefined;
  for (const action of note.actions) {
    if (action.projected || shown.length === MOST_ACTIONS) continue;
    const explanation = explainAction(action, circumstances);
    const uses = explanation?.parts.flatMap((part) =>
      part.uses.flatMap((use) => (use.kind === "fact" ? use.origins : [])),
    );
    const origin = uses?.find(({ start, end }) => start <= offset && offset <= end);
    if (!explanation || !origin) continue;
    range ??= { start: origin.start, end: origin.end };
    shown.push(formatActionMarkdown({ action, explanation }, { file: path, now: circumstances.now, locate }));
  }
  return range && said(range, shown.join(BETWEEN));
}
