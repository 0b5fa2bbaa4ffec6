import { dayIn, isHeld, type Interview } from "../../../facts/index.js";
import type { NoteChange } from "../../../note/index.js";
import { echo } from "../../../text/index.js";
import { compareDates, findSpokenDates, formatDay, type PlainDate } from "../../../time/index.js";
import { listUnfit } from "../list-unfit.js";
import { sayChange } from "../to-changes.js";
import { refuse, type NotTold, type Told, type ToldChoice, type World } from "../told.js";
import { describeInterview } from "../which-interview.js";
import { readHow, type HowTold } from "./how-words.js";

type Read = (words: string, world: World) => Told | NotTold;

/** How a conversation went, and what is said of it besides. */
interface WentTold extends HowTold {
  /** The words for it. */
  readonly head: string;
  readonly rest: string;
  readonly day?: PlainDate;
}

/**
 * Reads how an interview went (`interview went well, they answer within a week`): a fact of the one that was held last, or of the one
 * that is named. What is told besides was said there. Nothing where something else is told.
 *
 * @param read what is told besides
 */
export function readWent(typed: string, world: World, read: Read): Told | NotTold | undefined {
  const told = findHow(typed, world);
  if (!told) return undefined;
  const { head, rest, went, isWeak } = told;
  const found = findHeld(told, world);
  // `the interview was good`, of a note without any: it is one that was held.
  if (isWeak && !found) return undefined;
  if (went === undefined)
    return refuse(
      "how did it go: well, ok or badly?",
      ["well", "ok", "badly"].map((word) => ({
        words: [`interview went ${word}`, rest].filter(Boolean).join(", "),
        flags: world.flags,
        meaning: word,
      })),
    );
  const unfit = rest === "" ? listUnfit(world.flags, ["round", "promised"]) : undefined;
  if (unfit) return unfit;
  const besides = readRest(rest, found, world, read);
  const reason = found ? whyNot(found) : describeNone(told, world);
  if (!found || reason !== undefined) return refuse(reason ?? "", offerRest(rest, besides, world));
  const { round } = found;
  const change: NoteChange = { round, went };
  if (besides && !besides.ok)
    return besides.choices.length > 0
      ? { ...besides, choices: besides.choices.map((one) => ({ ...one, words: `${head}, ${one.words}` })) }
      : refuse(
          `only how it went is noted of an interview that was held; the rest, ${echo(rest)}, is to be written at the interview itself`,
          [{ words: head, flags: {}, meaning: "that alone" }],
        );
  return {
    ok: true,
    changes: [change, ...(besides?.changes ?? [])],
    said: [sayChange(change, world), ...(besides?.said ?? [])],
    newPeople: besides?.newPeople ?? [],
  };
}

const JOINTS = /[,;.!](?=\s)| (?:and|und|et|y|but|aber|mais|pero)(?= )/giu;

/** The first part of what was typed that says how it went, with all that follows. */
function findHow(typed: string, world: World): WentTold | undefined {
  const ends = [...Array.from(typed.matchAll(JOINTS), ({ index, 0: joint }) => ({ index, length: joint.length }))];
  for (const { index, length } of [...ends.slice(0, MOST_ENDS), { index: typed.length, length: 0 }]) {
    const head = typed.slice(0, index).trim();
    // `l'entretien d'hier`
    const { words, day } = withoutDay(head.replace(/ d['’](?=hier(?!\p{L}))/iu, " "), world);
    const how = readHow(withoutPeople(words));
    if (how) return { ...how, head, rest: typed.slice(index + length).trim(), ...(day && { day }) };
  }
  return undefined;
}

const MOST_ENDS = 4;

function withoutDay(head: string, { today, order }: World): { readonly words: string; readonly day?: PlainDate } {
  const [day, ...others] = findSpokenDates(head, { today, order });
  if (!day?.past.date || others.length > 0) return { words: head };
  const before = head
    .slice(0, day.start)
    .replace(/(?:^|[ ,])(?:on|am|vom|von|le|du|de|el|del|of|from|d['’])? ?$/iu, " ");
  return { words: `${before} ${head.slice(day.end)}`.replace(/\s+/gu, " ").trim(), day: day.past.date };
}

/** Of `the call with Ada went well` the call: who took part is known of it. */
function withoutPeople(words: string): string {
  return words.replace(
    / (?:with|mit|avec|con) (?:\p{L}[\p{L}.'’-]* ){1,5}?(?=went |has gone |lief |verlief |ist |war |s['’]est |fue |me fue |salió |was )/iu,
    " ",
  );
}

/** The one of that round or day, else the one that was held last. */
function findHeld({ round, day }: WentTold, { application, now, flags }: World): Interview | undefined {
  const named = round ?? flags.round;
  return application.interviews
    .filter((one) => isHeld(one, now))
    .filter((one) => named === undefined || String(one.round) === named)
    .filter((one) => !day || compareDates(dayIn(one, now.timeZoneId), day) === 0)
    .toSorted((a, b) => a.end.epochMilliseconds - b.end.epochMilliseconds)
    .at(-1);
}

function describeNone({ round, day }: WentTold, { flags }: World): string {
  const named = round ?? flags.round;
  if (named !== undefined) return `no interview of round ${named} has been held`;
  return day ? `no interview was held on ${formatDay(day)}` : "no interview has been held yet";
}

/** Why it cannot be written there. */
function whyNot(interview: Interview): string | undefined {
  const { went, written, origins } = interview;
  if (went !== undefined) return `the note says already how it went: ${went} (${describeInterview(interview)})`;
  if (written === undefined && origins.self?.isInBody !== true) return undefined;
  return "how it went is noted at the interview itself: write went: well, ok or badly there";
}

/** What is told besides, as said in the interview; by when they answer may be said by the flag alone. */
function readRest(rest: string, found: Interview | undefined, world: World, read: Read): Told | NotTold | undefined {
  const { flags } = world;
  const inner = { ...world, flags: { ...flags, round: undefined }, saidIn: found };
  if (rest !== "") return read(rest, inner);
  if (flags.promised === undefined) return undefined;
  return read(`they answer by ${flags.promised}`, { ...inner, flags: { ...inner.flags, promised: undefined } });
}

/** It is not lost. */
function offerRest(rest: string, besides: Told | NotTold | undefined, { flags }: World): readonly ToldChoice[] {
  if (rest === "" || !besides?.ok) return besides && !besides.ok ? besides.choices : [];
  return [{ words: rest, flags, meaning: "what is told besides" }];
}
