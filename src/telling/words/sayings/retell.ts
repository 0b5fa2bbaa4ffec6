import { findSpokenDates } from "../../../time/index.js";
import { listUnfit } from "../list-unfit.js";
import { hasOffer } from "../read-plain.js";
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
  /** Somebody takes part in an interview that is there; the words are what is said of its day. */
  readonly joins?: string;
  /** Who it is that answers by that day. */
  readonly promiser?: string;
  /** When the person would have the interview that they are invited to. */
  readonly accepts?: string;
  /** Until when the person asked for time to answer the offer. */
  readonly asks?: string;
}

/** Says in the log's words what people put otherwise; nothing where no row has it. */
export function retell(typed: string, world: World): Retold | NotTold | undefined {
  const { application, today, flags } = world;
  const found = matchSaying(putDayLast(typed, world), SAYINGS, { contacts: application.contacts, today });
  if (!found) return undefined;
  const { saying, said } = found;
  if (saying.refused) return listUnfit(flags, ["on", "note", "by"]) ?? refuseSaying(saying.refused, world);
  if (saying.joins) return found.who === "" ? undefined : { ok: true, words: found.rest, flags, joins: found.who };
  const remark = saying.asks ? typed : said;
  const note = saying.isNoted ? [remark, flags.note].filter(Boolean).join("; ") : flags.note;
  return {
    ok: true,
    words: fill(saying.means ?? "", found),
    flags: { ...flags, ...(note !== undefined && { note }) },
    ...(saying.promises && { promiser: found.who }),
    ...(saying.accepts && { accepts: found.rest }),
    // Nobody has agreed yet: the day by which they want to know stays.
    ...(saying.asks && hasOffer(application) && { asks: found.rest }),
  };
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
