import { findSkippable, listSkippable, wishToSkip, type Skippable } from "../../doing/index.js";
import { oneLine } from "../../text/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import type { ExitCode, Io } from "../io.js";
import { openHunt } from "../open.js";
import { askFor, mayAsk } from "../prompts/index.js";
import { chooseNote, writeTold } from "../tell/index.js";

const EXAMPLE = "followthrough skip acme second-follow-up --reason 'they asked for quiet'";

/** Says that a rule or a check does not apply to a note, and why; or that it does again. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [words, ...named] = invocation.operands;
  if (!mayAsk(io) && words === undefined)
    throw new UsageError(`skip takes a note and a rule or check, as in: ${EXAMPLE}`);
  const isOff = readFlag(invocation, "off");
  const reason = readText(invocation, "reason");
  if (isOff && reason !== undefined) throw new UsageError("--off takes an opt-out away; leave out --reason");
  const hunt = await openHunt(invocation, io);
  const note = await chooseNote(hunt, words, io, { message: "Which application?" });
  const ids = listSkippable(note, hunt.snapshot.policy, isOff);
  if (named.length === 0 && !mayAsk(io)) throw new UsageError(describeSkippable(ids, isOff));
  const id = named.length > 0 ? findSkippable(named.join(" "), ids, note, isOff) : await askId(ids, io);
  return writeTold(wishToSkip(id, { isOff, reason }), note, { hunt, invocation, io });
}

/** Those that have something to say now come by themselves: all others are listed by `followthrough policy`. */
function describeSkippable(ids: readonly Skippable[], isOff: boolean): string {
  const open = ids.filter((one) => isOff || one.isOpen).map(({ id }) => id);
  if (open.length === 0)
    return isOff
      ? "nothing is skipped in that note"
      : `skip takes a rule or check behind the note, as in: ${EXAMPLE}; none has anything to say of that note now, and followthrough policy lists them`;
  return `skip takes a rule or check behind the note; ${isOff ? "it skips" : "of that note, these have something to say now:"} ${open.join(", ")}`;
}

function askId(ids: readonly Skippable[], io: Io): Promise<string> {
  if (ids.length === 0) throw new UsageError("nothing is skipped in that note");
  return askFor(io, (prompts) =>
    prompts.choose({
      message: "Which rule or check?",
      choices: ids.map(({ id, meaning }) => ({ value: id, label: id, hint: oneLine(meaning) })),
    }),
  );
}
