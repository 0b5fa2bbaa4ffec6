import { findSpokenDates } from "../../../time/index.js";
import { listUnfit } from "../list-unfit.js";
import type { NotTold, TellingFlags, World } from "../told.js";
import { ENGLISH } from "./english.js";
import { FRENCH } from "./french.js";
import { GERMAN } from "./german.js";
import { matchSaying, type Match } from "./match-saying.js";
import { refuseSaying } from "./refusals.js";
import type { Saying } from "./saying.js";
import { SPANISH } from "./spanish.js";

export const SAYINGS: readonly Saying[] = [...ENGLISH, ...GERMAN, ...FRENCH, ...SPANISH];

/** In the log's words. */
export interface Retold {
  readonly ok: true;
  readonly words: string;
  readonly flags: TellingFlags;
}

/** Says in the log's words what people put otherwise; nothing where no row has it. */
export function retell(typed: string, world: World): Retold | NotTold | undefined {
  const { application, today, flags } = world;
  const found = matchSaying(putDayLast(typed, world), SAYINGS, { contacts: application.contacts, today });
  if (!found) return undefined;
  const { saying, said } = found;
  if (saying.refused) return listUnfit(flags, ["on", "note", "by"]) ?? refuseSaying(saying.refused, world);
  const note = saying.isNoted ? [said, flags.note].filter(Boolean).join("; ") : flags.note;
  return { ok: true, words: fill(saying.means ?? "", found), flags: { ...flags, ...(note !== undefined && { note }) } };
}

/** `yesterday submitted the take-home`: the day stands behind. */
function putDayLast(typed: string, { today, order }: World): string {
  const [day] = findSpokenDates(typed, { today, order });
  if (day?.start !== 0 || day.end === typed.length) return typed;
  return `${typed.slice(day.end).replace(/^[,:]?\s+/u, "")} ${typed.slice(0, day.end)}`;
}

function fill(means: string, { who, rest }: Match): string {
  return means
    .replace(who === "" ? / (?:to|from|with|for|an) WHO/u : /WHO/u, () => (who === "" ? "" : ` ${who}`))
    .replace(/REST|DAY|PAST/u, () => rest)
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,:;])/gu, "")
    .trim();
}
