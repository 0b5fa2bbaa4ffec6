import type { Range } from "../../../text/index.js";
import { findWrittenTimes, findZone, type WrittenTime } from "../../../time/index.js";

/** `both London time`, `jeweils MEZ`, `all times are in CET`: the zone follows. */
const OF_ALL =
  /(?<!\p{L})(?:(?:all|both|the|these|alle|beide|die|toutes les|les|todas las|las)[ ](?:times?|zeiten|uhrzeiten|zeitangaben|heures|horas)(?:[ ](?:are|given|shown|listed|in|sind|gelten|nach|sont|en|son)){0,3}|both|all|each|beide|alle|jeweils|ambas|ambos|toutes|tous)(?=[ ])/giu;
/** Between times that are offered one beside the other. */
const BESIDE = /(?<!\p{L})(?:or|and|oder|und|ou|et|o|u|y)(?!\p{L})|[,;]/iu;

/** Nobody offers more in one sentence, and each is compared with each. */
const MOST_TIMES = 20;

/** Whose clock shows all the times of a text, where it says so of all of them; none where it names several. */
export function findZoneOfAll(text: string): string | undefined {
  const found = new Set(
    Array.from(text.matchAll(OF_ALL)).flatMap(({ 0: lead, index }) => findZone(text, index + lead.length)?.name ?? []),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** That of a list, where one of its lines names it and no other names another. */
export function findZoneOfList(lines: readonly string[]): string | undefined {
  const found = new Set(lines.flatMap((line) => findWrittenTimes(line)).flatMap(({ zone }) => zone ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * The name of the clock that shows a time which has none beside it: that of the other times of its sentence (`at 3 pm or at 4 pm London
 * time`), else the one said of all. In brackets stands the same moment on another clock: `3 pm (10 am New York time)`.
 */
export function zoneBeside(text: string, time: Range, times: readonly WrittenTime[]): string | undefined {
  if (times.length > MOST_TIMES) return undefined;
  const named = times.filter(({ zone }) => zone !== undefined);
  const [first] = named;
  if (!first || named.some(({ zone }) => zone !== first.zone)) return undefined;
  const isBeside = ({ start, end }: Range): boolean => {
    const between = text.slice(Math.min(end, time.end), Math.max(start, time.start));
    return BESIDE.test(between) && !/[(/=]/u.test(between);
  };
  return named.every(isBeside) ? first.zone : undefined;
}
