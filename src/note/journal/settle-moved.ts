import { fold } from "../../text/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";
import type { FoundInterview } from "../fields/index.js";
import type { JournalItem } from "./journal-item.js";

/** The interviews that a line tells of. */
export interface LineInterviews {
  readonly item: JournalItem;
  /** The line's. */
  readonly day: PlainDate;
  readonly interviews: readonly FoundInterview[];
}

/** What people write of an interview that gets another day, without diacritics: English, German, French, Spanish. */
const MOVED =
  /\b(?:moved|rescheduled|postponed|pushed|shifted|brought forward|delayed|verschoben|verlegt|vorgezogen|deplace|deplacee|reporte|reportee|decale|decalee|avance|avancee|movid[oa]|aplazad[oa]|reprogramad[oa]|pospuest[oa]|adelantad[oa])\b/u;

/**
 * The interviews of a journal, by line, without those that a later line gives another day: the one that it moved is not held. A line
 * that calls one off means the one that was planned, not one of the line's own day. Where several may be meant, all stay.
 */
export function settleMoved(lines: readonly LineInterviews[]): ReadonlyMap<JournalItem, readonly FoundInterview[]> {
  const settled = new Map(lines.map(({ item, interviews }) => [item, interviews] as const));
  const replace = (item: JournalItem, one: FoundInterview, by: readonly FoundInterview[]): void => {
    settled.set(
      item,
      (settled.get(item) ?? []).flatMap((other) => (other === one ? by : [other])),
    );
  };
  for (const line of lines) {
    const [told, ...others] = line.interviews;
    if (!told || others.length > 0) continue;
    const isOwnDay = compareDates(told.date, line.day) === 0;
    const isMoved = !isOwnDay && !told.cancelled && MOVED.test(fold(line.item.words));
    if (!isMoved && !(told.cancelled && isOwnDay)) continue;
    const meant = lines.flatMap((other) => {
      const ones = other === line ? [] : (settled.get(other.item) ?? []);
      return ones.filter((one) => isMeant(one, told, other, line)).map((one) => ({ item: other.item, one }));
    });
    const [first, second] = meant;
    if (!first || second) continue;
    if (isMoved) {
      replace(first.item, first.one, []);
      replace(line.item, told, [inherit(told, first.one)]);
    } else {
      replace(first.item, first.one, [{ ...first.one, cancelled: true }]);
      replace(line.item, told, []);
    }
  }
  return settled;
}

/** Whom it is with, and of which kind it is, does not change with its day. */
function inherit(told: FoundInterview, { kind, with: people, origins }: FoundInterview): FoundInterview {
  const isKind = told.kind === undefined && kind !== undefined;
  const isWith = told.with.length === 0 && people.length > 0;
  return {
    ...told,
    ...(isKind && { kind }),
    ...(isWith && { with: people }),
    origins: { ...told.origins, ...(isKind && { kind: origins.kind }), ...(isWith && { with: origins.with }) },
  };
}

/** One that lay ahead of the line, of the same kind and people as far as both say so. */
function isMeant(one: FoundInterview, told: FoundInterview, from: LineInterviews, line: LineInterviews): boolean {
  if (one.cancelled || compareDates(one.date, told.date) === 0) return false;
  const ahead = compareDates(one.date, line.day);
  if (ahead < 0 || (ahead === 0 && told.cancelled)) return false;
  const isPlanned = compareDates(from.day, line.day) <= 0;
  // A line of a later day may tell of one that was held then: it is the planned one where it stands above and says the same.
  const stood = from.item.self.start < line.item.self.start && one.kind !== undefined && one.kind === told.kind;
  return (isPlanned || stood) && isAlike(one, told);
}

function isAlike(one: FoundInterview, other: FoundInterview): boolean {
  const areKinds = one.kind === undefined || other.kind === undefined || one.kind === other.kind;
  const isMet = one.with.some(({ key }) => other.with.some((person) => person.key === key));
  return areKinds && (one.with.length === 0 || other.with.length === 0 || isMet);
}
