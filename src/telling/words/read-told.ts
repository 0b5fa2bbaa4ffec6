import { echo } from "../../text/index.js";
import { dayOfMoment } from "../../time/index.js";
import { readAsked } from "./asked/index.js";
import { cutZone, writeDottedDeadline, writeRanges } from "./behind-times.js";
import { cutRound } from "./change-round.js";
import { readContactTold, withAddresses } from "./contacts/index.js";
import { readJoin } from "./join.js";
import { capitalizeNames, listKnown } from "./people.js";
import { nameAgain } from "./promise.js";
import { proposeDeadline, proposeInterviews, readOffered } from "./offered/index.js";
import { cutLength, hasSpokenTime, writeClearHours, writeSpokenTimes } from "./read-time.js";
import { readTheWords } from "./read-words.js";
import { offerRest, readDeadline, readStatusTold } from "./read-plain.js";
import { refuse, type NotTold, type Telling, type Told, type World } from "./told.js";
import { retell } from "./sayings/index.js";
import { readWent } from "./went/index.js";
import { Teller } from "./teller.js";

/**
 * Reads what somebody types of an application (`sent thank-you to ada by email`, `phone screen with ada thu 14:00`, `they will
 * answer by fri`), as a line of its log would be read, with days as people say them. Where more than one thing may be meant
 * nothing is guessed: it is refused with what can be typed instead.
 */
export function readTold(typed: string, telling: Telling): Told | NotTold {
  const today = dayOfMoment(telling.now);
  const world: World = { ...telling, flags: telling.flags ?? {}, today };
  const words = typed.trim().replace(/\s+/gu, " ");
  const told = readWords(words, world);
  return told.ok ? told : withUnderstood(told, world);
}

function readWords(words: string, world: World): Told | NotTold {
  return readContactTold(words, world) ?? withAddresses(words, world, readEvent);
}

/** Without the choices that, once they are typed, say nothing. */
function withUnderstood(told: NotTold, world: World): NotTold {
  const choices = told.choices.filter(({ words, flags }) => {
    const again = readWords(words, { ...world, flags });
    return again.ok || again.choices.length > 0;
  });
  return { ...told, choices };
}

function readEvent(typed: string, telling: World): Told | NotTold {
  const { words: tidied, round } = cutRound(writeDottedDeadline(typed, telling), telling.today);
  const application = { ...telling.application, contacts: listKnown(telling.application) };
  const world: World = {
    ...telling,
    application,
    flags: { ...(round === undefined ? {} : { round }), ...telling.flags },
  };
  const asked = readAsked(tidied, world, readEvent);
  if (asked) return asked;
  const retold = retell(tidied, world);
  if (retold && !retold.ok) return retold;
  if (retold?.joins !== undefined) return readJoin(retold.joins, retold.words, world);
  if (!retold) return readRetold(tidied, world);
  const { words, flags, promiser, accepts, asks } = retold;
  const told = readRetold(words, { ...world, flags, promiser });
  if (!told.ok) return promiser ? nameAgain(told, promiser) : told;
  if (accepts !== undefined) return { ...told, later: proposeInterviews([accepts], world, readRetold) };
  return asks === undefined ? told : { ...told, later: proposeDeadline(asks, world, readRetold) };
}

/** With a stretch of hours and a zone behind the time of an interview as they are read best. */
function readRetold(typed: string, world: World): Told | NotTold {
  const ranged = writeRanges(typed, world);
  const mayBe = ranged.ok ? ranged.words : (ranged.choices[0]?.words ?? typed);
  const cut = cutZone(mayBe, world);
  if (
    (ranged.ok && ranged.words === typed && cut.ok && cut.zone === undefined) ||
    tellsOfInterview(cut.ok ? cut.words : typed, world) !== true
  )
    return readPlain(typed, world);
  if (!ranged.ok) return ranged;
  if (!cut.ok) return cut;
  return readPlain(cut.words, cut.zone === undefined ? world : { ...world, flags: { ...world.flags, zone: cut.zone } });
}

/** Undefined where it is not understood. */
function tellsOfInterview(typed: string, world: World): boolean | undefined {
  const read = readTheWords(capitalizeNames(typed, world.application.contacts), world);
  return read.ok ? read.isMoved || read.said.interviews.length > 0 : undefined;
}

function readPlain(tidied: string, world: World): Told | NotTold {
  const went = readWent(tidied, world, readEvent);
  if (went) return went;
  const status = readStatusTold(tidied, world);
  if (status) return status.ok ? status : offerRest(status, tidied, world, readEvent);
  const clear = isTimed(tidied, world) ? writeSpokenTimes(tidied, world) : { ok: true as const, words: tidied };
  if (!clear.ok) return clear;
  const { words, minutes } = cutLength(writeClearHours(capitalizeNames(clear.words, world.application.contacts)));
  const length = readMinutes(minutes, world);
  if (typeof length === "object") return length;
  const deadline = readDeadline(words, world);
  if (deadline) return deadline;
  const offered = readOffered(words, world, readRetold);
  if (offered) return offered;
  const read =
    words === "" ? refuse("say what happened, as in: sent thank-you to Ada by email") : readTheWords(words, world);
  if (!read.ok) return read;
  return new Teller(words, read, world, length).tell();
}

/** A time in words is that of an interview, and no remark. */
function isTimed(typed: string, world: World): boolean {
  return hasSpokenTime(typed) && tellsOfInterview(typed, world) !== false;
}

function readMinutes(said: number | undefined, { flags }: World): number | undefined | NotTold {
  if (flags.minutes === undefined) return said;
  const minutes = Number(flags.minutes);
  if (/^\d{1,3}$/u.test(flags.minutes) && minutes > 0) return minutes;
  return refuse(`--minutes takes a number from 1 to 999, not ${echo(flags.minutes)}`);
}
