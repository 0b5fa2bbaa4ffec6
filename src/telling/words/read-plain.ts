import { STATUSES, type Application } from "../../facts/index.js";
import { judgeStatus, type Said } from "../../note/index.js";
import { echo } from "../../text/index.js";
import { listUnfit } from "./list-unfit.js";
import { DEADLINE_WORDS, readDayFlag, sayDay } from "./days/index.js";
import { refuse, type NotTold, type Told, type World } from "./told.js";

// What is said in so many words, and is no line of a log: how it stands, and by when to answer.

const STATUS = /^(?:status|state|statut|estado)(?::? |$)(?:is |now |to )?/iu;

/** `status withdrawn` */
export function readStatusTold(words: string, { statuses, flags, application }: World): Told | NotTold | undefined {
  const lead = STATUS.exec(words);
  if (!lead) return undefined;
  const named = words.slice(lead[0].length).trim();
  const all = STATUSES.join(", ");
  if (named === "") return refuse(`which status: ${all}?`);
  const { meaning, guess } = judgeStatus(named, statuses);
  if (meaning === "open" || meaning === "closed")
    return refuse(
      `${echo(named)} says only that it ${meaning === "open" ? "goes on" : "is over"}; the statuses are ${all}`,
    );
  if (meaning === undefined) {
    const choices = guess === undefined ? [] : [{ words: `status ${guess}`, flags, meaning: guess }];
    return refuse(
      `${echo(named)} is no status; ${guess === undefined ? `they are ${all}` : `did you mean ${guess}?`}`,
      choices,
    );
  }
  const unfit = listUnfit(flags, []);
  if (unfit) return unfit;
  if (application.status === meaning) return refuse(`the note's status is ${meaning} already`);
  return { ok: true, changes: [{ status: meaning }], said: [`status ${meaning}`], newPeople: [] };
}

export function hasOffer({ status, log }: Application): boolean {
  return status === "offer" || log.some(({ kind }) => kind === "offer");
}

/** `deadline 5 Jan`, of an offer that the note knows. */
export function readDeadline(words: string, world: World): Told | NotTold | undefined {
  const lead = DEADLINE_WORDS.exec(words);
  const { application, today, flags } = world;
  if (!lead || lead[0].trim().toLowerCase() === "offer") return undefined;
  const date = readDayFlag("deadline", "ahead", words, {
    ...world,
    flags: { ...flags, deadline: words.slice(lead[0].length) },
  });
  if (!date.ok && date.choices.length > 0) return date;
  if (!date.ok || !date.date) return undefined;
  const isOffered = hasOffer(application);
  if (!isOffered && !/^offer/iu.test(words))
    return refuse("a deadline is the day by which an offer is to be answered, and the note has no offer", [
      {
        words: "offer",
        flags: { ...flags, deadline: date.date.toString() },
        meaning: "an offer came, and this is its deadline",
      },
    ]);
  if (!isOffered) return undefined;
  const said = [`to be answered by ${sayDay(date.date, today)}`];
  return { ok: true, changes: [{ field: "deadline", date: date.date }], said, newPeople: [] };
}

/** `status interview, they answer by fri`: what is told besides is not lost. */
export function offerRest(
  refused: NotTold,
  words: string,
  world: World,
  read: (words: string, world: World) => Told | NotTold,
): NotTold {
  const at = words.search(/[,;](?=\s)/u);
  const rest = at < 0 ? "" : words.slice(at + 1).trim();
  if (rest === "" || refused.choices.length > 0 || !read(rest, world).ok) return refused;
  return { ...refused, choices: [{ words: rest, flags: world.flags, meaning: "what is told besides" }] };
}

/** Who was turned down has nothing left to withdraw. */
export function refuseWithdrawal({ entries }: Said, { status }: Application): NotTold | undefined {
  if (status !== "rejected" || !entries.some(({ kind }) => kind === "withdrawal")) return undefined;
  return refuse("the note is closed, as they turned you down, and nothing is left to withdraw", [
    { words: "status withdrawn", flags: {}, meaning: "it was you who ended it" },
  ]);
}
