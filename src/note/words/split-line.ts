import { findWrittenDates, findWrittenTimes, type WrittenTime } from "../../time/index.js";
import { findDenials, type Denial } from "./find-denials.js";
import { findSigns, hasSign, type Item } from "./signs/index.js";
import { readArrow, type ReadArrow } from "./read-arrows.js";
import { splitTokens, withDaysAlone } from "./signs/index.js";
import type { StatusRow } from "./table/index.js";
import type { WordsContext } from "./types.js";

/** A longer line is prose. */
const LONGEST_LINE = 2_000;

/** A line in its phrases, before anything is read of it. */
export interface SplitLine {
  /** From the step of a pipeline on, and without the label of a page: what is read. */
  readonly items: readonly Item[];
  /** By item. */
  readonly denials: readonly ReadonlySet<Denial>[];
  /** The step that the line's arrows come to, and its item. */
  readonly arrow?: ReadArrow & { readonly item?: Item };
  /** The line is a word for a status, and nothing else. */
  readonly state?: { readonly row: StatusRow; readonly item: Item };
}

/** Undefined for prose. */
export function splitLine(text: string, { date, theme, hints }: WordsContext): SplitLine | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const all = findSigns(
    splitTokens(text, {
      dates: withDaysAlone(findWrittenDates(text, { near: date, ...hints }), text, date),
      times: findTimes(text),
    }),
  );
  const arrow = readArrow(all);
  const label = arrow || theme !== "interviews" ? 0 : findLabel(all);
  const items = arrow ? all.slice(arrow.at + 1) : all.slice(label);
  return {
    items,
    denials: findDenials(items),
    arrow: arrow && { ...arrow, item: all[arrow.at] },
    state: theme === "status" && !arrow ? findStatus(items) : undefined,
  };
}

/** `at 9.15`: elsewhere, a number with a full stop in it may be anything. */
const DOTTED = /\bat (?<time>(?:[1-9]|1\d|2[0-3])\.[0-5]\d)(?![\d%€]|\.\d| ?(?:an|per|p) ?h)/giu;

function findTimes(text: string): readonly Pick<WrittenTime, "start" | "end">[] {
  const times = findWrittenTimes(text);
  if (!DOTTED_START.test(text)) return times;
  const dotted = [...text.matchAll(DOTTED)].map(({ 0: { length }, index, groups: { time = "" } = {} }) => ({
    start: index + length - time.length,
    end: index + length,
  }));
  return [...times, ...dotted].toSorted((a, b) => a.start - b.start);
}

const DOTTED_START = /at \d{1,2}\.\d/iu;

/** `Stage 2 prep — Technical`: below a heading for interviews, notes for the one that follows. */
function findLabel(items: readonly Item[]): number {
  const at = items.findIndex((item) => hasSign(item, "prepares"));
  const sign = items[at + 1]?.kind;
  const isLabel =
    at > 0 && (sign === "dash" || sign === "colon" || sign === "pipe") && items.slice(0, at).every(isStage);
  return isLabel ? at + 2 : 0;
}

function isStage(item: Item): boolean {
  return item.kind === "word" && (hasSign(item, "filler") || /^\d+$/u.test(item.words[0] ?? ""));
}

function findStatus(items: readonly Item[]): SplitLine["state"] {
  const said = items.filter((item) => !hasSign(item, "filler") && item.kind !== "colon");
  const [item] = said;
  const rows = item?.meanings.flatMap(({ row }) => (row.sign === "status" ? [row] : [])) ?? [];
  const row = rows.find(({ sense }) => sense !== undefined) ?? rows[0];
  return item && row && said.length === 1 ? { row, item } : undefined;
}
