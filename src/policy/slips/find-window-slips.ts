import { findingAt, type Finding } from "../../diagnostics/index.js";
import { compareDates, compareMoments, PlainDate, ZonedDateTime } from "../../time/index.js";
import type { Expression, Settings } from "../../expression/index.js";
import type { CompiledWindow } from "../to-judge.js";
import type { MergedSetting } from "../merge.js";
import { slipAt } from "./slip.js";

/** A Monday in a week without holidays or changes of the clock. */
const SAMPLE = ZonedDateTime.from("2026-01-12T10:00[UTC]");

/** Windows that end before they begin, where only the opening and the settings decide. */
export function findWindowSlips(
  windows: readonly CompiledWindow[],
  settings: Settings,
  set: readonly MergedSetting[],
): readonly Finding[] {
  const own = set.filter(({ layer }) => layer?.isPrepared !== true);
  return windows.flatMap((window) => [...judgeWindow(window, settings), ...judgeSettings(window, settings, own)]);
}

/** A window of a policy that comes with the program is sound, until a setting of the person's own makes it otherwise. */
function judgeSettings(
  { fields, ...rule }: CompiledWindow,
  settings: Settings,
  own: readonly MergedSetting[],
): readonly Finding[] {
  const { closes, until } = rule;
  const isProven = [fields.get("closes"), fields.get("until")].every((source) => source?.layer.isPrepared === true);
  const cause = own.find(({ name }) => closes?.mentions.has(name) === true || until?.mentions.has(name) === true);
  if (!isProven || !cause) return [];
  const opens = openingOf(rule);
  const [closing, lapsing] = [endOf(closes, opens, settings), endOf(until, opens, settings)];
  if (!closing || !lapsing || !isBefore(lapsing, closing)) return [];
  const message = `${cause.name}: with this, ${String(fields.get("id")?.value)} lapses before it closes, so that it is never overdue`;
  const others = [...(closes?.mentions ?? []), ...(until?.mentions ?? [])].filter((name) => name !== cause.name);
  const mend = others.length > 0 ? `change ${others.join(" and ")} with it` : "change it";
  return [findingAt(cause.findPlace(), "window-order", `${message}; ${mend}`, "warning")];
}

function judgeWindow({ fields, ...rule }: CompiledWindow, settings: Settings): readonly Finding[] {
  const [closes, until] = [fields.get("closes"), fields.get("until")];
  const isOwn = [closes, until].some((source) => source && !source.layer.isPrepared);
  if (!isOwn) return [];
  const opens = openingOf(rule);
  const closing = endOf(rule.closes, opens, settings);
  const lapsing = endOf(rule.until, opens, settings);
  if (until && lapsing && isBefore(lapsing, opens))
    return [
      slipAt(
        until,
        "window-order",
        "this lies before opens, so that the action lapses before it is due; write it after opens",
        "error",
      ),
    ];
  if (closes && closing && isBefore(closing, opens))
    return [
      slipAt(
        closes,
        "window-order",
        "this lies before opens, so that the action is overdue before it is due; write it after opens",
        "error",
      ),
    ];
  if (until && closing && lapsing && isBefore(lapsing, closing))
    return [
      slipAt(
        until,
        "window-order",
        "this lies before closes, so that the action is never overdue; leave closes out, or write until after it",
        "warning",
      ),
    ];
  return [];
}

function openingOf({ opens }: Pick<CompiledWindow, "opens">): Bound {
  return opens.type === "DateTime" ? SAMPLE : SAMPLE.toPlainDate();
}

type Bound = PlainDate | ZonedDateTime;

/** Undefined where facts decide as well: without them there is no value. */
function endOf(expression: Expression | undefined, opens: Bound, settings: Settings): Bound | undefined {
  try {
    const value = expression?.evaluate({ opens, settings });
    return value instanceof PlainDate || value instanceof ZonedDateTime ? value : undefined;
  } catch {
    return undefined;
  }
}

function isBefore(a: Bound, b: Bound): boolean {
  if (a instanceof PlainDate && b instanceof PlainDate) return compareDates(a, b) < 0;
  return a instanceof ZonedDateTime && b instanceof ZonedDateTime && compareMoments(a, b) < 0;
}
