import type { NoteEvaluation } from "../../engine/index.js";
import type { Policy } from "../../policy/index.js";
import { applicationPhrase } from "../../output/index.js";
import { echo, nearest, oneLine, slug } from "../../text/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import type { ExitCode, Io } from "../io.js";
import { openHunt } from "../open.js";
import { askFor, mayAsk } from "../prompts/index.js";
import { chooseNote, writeTold } from "../tell/index.js";

/** Says that a rule or a check does not apply to a note, and why; or that it does again. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [words, ...named] = invocation.operands;
  if (!mayAsk(io) && (words === undefined || named.length === 0))
    throw new UsageError(
      "skip takes a note and a rule or check, as in: followthrough skip acme second-follow-up --reason 'they asked for quiet'",
    );
  const isOff = readFlag(invocation, "off");
  const reason = readText(invocation, "reason");
  if (isOff && reason !== undefined) throw new UsageError("--off takes an opt-out away; leave out --reason");
  const hunt = await openHunt(invocation, io);
  const note = await chooseNote(hunt, words, io, { message: "Which application?" });
  const ids = listIds(note, hunt.snapshot.policy, isOff);
  const id = named.length > 0 ? findId(named.join(" "), ids, note, isOff) : await askId(ids, io);
  const said = isOff ? `${id} counts again` : `${id} is skipped${reason === undefined ? "" : `: ${reason}`}`;
  const change = isOff ? { unskip: id } : { skip: id, ...(reason !== undefined && { reason }) };
  return writeTold({ command: "skip", changes: [change], said: [said] }, note, { hunt, invocation, io });
}

interface Skippable {
  readonly id: string;
  /** What it has to say of the note at present. */
  readonly meaning: string;
}

/** Those that have something to say of the note first, then all others; of what is to count again, what is skipped. */
function listIds(
  { actions, findings, situation: { application } }: NoteEvaluation,
  { rules, checks }: Policy,
  isOff: boolean,
): readonly Skippable[] {
  if (isOff) return application.skip.map(({ id }) => ({ id, meaning: "" }));
  const own = new Set([...rules, ...checks].map(({ id }) => id));
  const all: Skippable[] = [
    ...actions.filter(({ projected }) => !projected).map(({ rule, title }) => ({ id: rule, meaning: title })),
    ...findings.filter(({ check }) => own.has(check)).map(({ check, message }) => ({ id: check, meaning: message })),
    ...[...own].map((id) => ({ id, meaning: "" })),
  ];
  const seen = new Map<string, Skippable>();
  for (const one of all) if (!seen.has(one.id)) seen.set(one.id, one);
  return [...seen.values()];
}

/** By its id, as it is or with blanks, or the rule of an action's key. @throws UsageError */
function findId(typed: string, ids: readonly Skippable[], note: NoteEvaluation, isOff: boolean): string {
  const wanted = slug(typed.split("/", 1)[0] ?? typed);
  const exact = ids.find(({ id }) => slug(id) === wanted);
  if (exact) return exact.id;
  const words = wanted.split("-");
  const found = ids.filter(({ id }) => words.every((word) => slug(id).split("-").includes(word)));
  const [only, ...others] = found;
  if (only && others.length === 0) return only.id;
  if (only) throw new UsageError(`which one: ${found.map(({ id }) => id).join(", ")}?`);
  const application = applicationPhrase(note.situation.application);
  if (isOff && ids.length === 0) throw new UsageError(`${application} skips nothing`);
  const meant = nearest(
    typed,
    ids.map(({ id }) => id),
  );
  const mend =
    meant === undefined
      ? isOff
        ? `it skips ${ids.map(({ id }) => id).join(", ")}`
        : "followthrough policy lists them"
      : `did you mean ${meant}?`;
  throw new UsageError(`${isOff ? `${application} does not skip` : "no rule or check"} ${echo(typed)}; ${mend}`);
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
