import { HOOK_KINDS, WORKFLOWS, type HookKind, type Person, type Wishes, type WorkflowName } from "../../init/index.js";
import { echo, oneLine } from "../../text/index.js";
import { guessZone, isZone, loadHolidays, noZonePhrase } from "../../time/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import type { Io } from "../io.js";

/** What init would do of itself, and what there is to decide at all. */
export interface Defaults {
  readonly me: Person;
  /** The country that the system suggests, asked for only where no flag says it. */
  readonly suggestCountry: (timezone: string | undefined) => string | undefined;
  readonly hasConfig: boolean;
  /** There is no note yet, and an example would be one. */
  readonly takesExample: boolean;
  /** The hook that fits the repository; undefined outside of one. */
  readonly hook?: HookKind;
  readonly isOnGitHub: boolean;
}

/** What flags say, then what the person answers, then the defaults. @throws UsageError when the answers end */
export async function askWishes(invocation: Invocation, io: Io, defaults: Defaults): Promise<Omit<Wishes, "policies">> {
  const isAsked = !readFlag(invocation, "yes") && !readFlag(invocation, "dry-run");
  const ask = isAsked ? io.ask : undefined;
  const decide = (flag: boolean | undefined, question: string, byDefault: boolean): Promise<boolean> =>
    flag === undefined && ask ? askYesOrNo(ask, question, byDefault) : Promise.resolve(flag ?? byDefault);

  const askWho = defaults.hasConfig ? undefined : ask;
  const me = await decidePerson(invocation, askWho, defaults.me);
  const country = defaults.hasConfig ? undefined : await decideCountry(invocation, askWho, defaults, me.timezone);
  const example =
    defaults.takesExample &&
    (await decide(unless(invocation, "no-example"), "An example application, to write your own over?", true));
  const vscode = await decide(
    unless(invocation, "no-vscode"),
    "For VS Code: a task that lists problems, snippets, completion?",
    true,
  );
  const byFlag = readHook(invocation);
  const isHookDecided = byFlag !== undefined || defaults.hook === undefined;
  const hook = byFlag ?? defaults.hook;
  const wantsHook = await decide(isHookDecided ? true : undefined, describeHook(hook), true);
  return {
    me,
    country,
    example,
    vscode,
    hook: wantsHook && hook !== "none" ? hook : undefined,
    workflows: await decideWorkflows(invocation, defaults, decide),
  };
}

type Ask = NonNullable<Io["ask"]>;
type Decide = (flag: boolean | undefined, question: string, byDefault: boolean) => Promise<boolean>;

/** A flag that switches off leaves nothing to ask; without it nothing is decided. */
function unless(invocation: Invocation, name: string): false | undefined {
  return readFlag(invocation, name) ? false : undefined;
}

function readHook(invocation: Invocation): HookKind | "none" | undefined {
  if (readFlag(invocation, "no-hook")) return "none";
  const named = readText(invocation, "hook");
  return named === "none" ? "none" : HOOK_KINDS.find((kind) => kind === named);
}

function describeHook(hook: HookKind | "none" | undefined): string {
  const by = hook === undefined || hook === "none" || hook === "git" ? "a git hook" : hook;
  return `Check the notes before every commit, by ${by}?`;
}

/** Publishing is never the default: it puts something on the web. */
async function decideWorkflows(
  invocation: Invocation,
  { hook, isOnGitHub }: Defaults,
  decide: Decide,
): Promise<readonly WorkflowName[]> {
  if (readFlag(invocation, "no-workflow")) return [];
  const named = readText(invocation, "workflow");
  if (named === "none") return [];
  if (named !== undefined) return WORKFLOWS.filter((name) => named === "both" || named === name);
  if (hook === undefined) return [];
  const wants = {
    check: await decide(undefined, "A GitHub workflow that checks the notes on every push?", isOnGitHub),
    publish: await decide(undefined, "A GitHub workflow that publishes the calendar, without names?", false),
  };
  return WORKFLOWS.filter((name) => wants[name]);
}

/** The person's own zone as a flag says it. @throws UsageError */
export function readZone(invocation: Invocation): string | undefined {
  const zone = readText(invocation, "timezone");
  const problem = zone === undefined ? undefined : findZoneProblem(zone);
  if (problem !== undefined) throw new UsageError(`--timezone: ${problem}`);
  return zone;
}

async function decidePerson(
  invocation: Invocation,
  ask: Ask | undefined,
  { name, email, timezone }: Person,
): Promise<Person> {
  const zone = readZone(invocation);
  if (!ask) return { name, email, timezone: zone ?? timezone };
  return {
    name: await askText(ask, "Your name, as messages sign it", name),
    email: await askText(ask, "Your e-mail address", email, findEmailProblem),
    timezone: zone ?? (await askText(ask, "Your time zone, in which your days begin", timezone, findZoneProblem)),
  };
}

/** @throws UsageError where the flag names none */
async function decideCountry(
  invocation: Invocation,
  ask: Ask | undefined,
  { suggestCountry }: Defaults,
  timezone: string | undefined,
): Promise<string | undefined> {
  const named = readText(invocation, "country");
  const problem = named === undefined ? undefined : await findCountryProblem(named);
  if (problem !== undefined) throw new UsageError(`--country: ${problem}`);
  const suggested = named ?? suggestCountry(timezone);
  const country =
    ask && named === undefined
      ? await askText(ask, "Your country or region, whose holidays are days off", suggested, findCountryProblem)
      : suggested;
  return country?.toLowerCase() === "none" ? undefined : country;
}

/** What is wrong with an answer: the beginning of a sentence, and nothing where it will do. */
type FindProblem = (answer: string) => string | undefined | Promise<string | undefined>;

/** As the workspace file takes it. */
const findEmailProblem: FindProblem = (answer) =>
  /^[^\s@]+@[^\s@]+$/u.test(answer) ? undefined : "Expected an e-mail address such as jo@example.com";

function findZoneProblem(zone: string): string | undefined {
  return isZone(zone) ? undefined : noZonePhrase(echo(zone), guessZone(zone));
}

async function findCountryProblem(country: string): Promise<string | undefined> {
  const holidays = await loadHolidays(country);
  return holidays.ok ? undefined : holidays.reason;
}

/** Empty answers take the default; "-" takes nothing. */
async function askText(
  ask: Ask,
  question: string,
  byDefault: string | undefined,
  findProblem: FindProblem = () => undefined,
): Promise<string | undefined> {
  const hint = byDefault === undefined ? "(none)" : `[${oneLine(byDefault)}, - for none]`;
  for (let problem = ""; ;) {
    const answer = await answerTo(ask, `${problem}${question} ${hint}: `);
    if (answer === "") return byDefault;
    if (answer === "-") return undefined;
    const found = await findProblem(answer);
    if (found === undefined) return answer;
    problem = /[.?]$/u.test(found) ? `${found} ` : `${found}. `;
  }
}

async function askYesOrNo(ask: Ask, question: string, byDefault: boolean, isAgain = false): Promise<boolean> {
  const answer = await answerTo(ask, `${isAgain ? "y or n? " : ""}${question} [${byDefault ? "Y/n" : "y/N"}] `);
  if (answer === "") return byDefault;
  if (/^y(?:es)?$/iu.test(answer)) return true;
  if (/^no?$/iu.test(answer)) return false;
  return askYesOrNo(ask, question, byDefault, true);
}

async function answerTo(ask: Ask, question: string): Promise<string> {
  const answer = await ask(question);
  if (answer === undefined) throw new UsageError("the questions were not answered; nothing was written");
  return answer.trim();
}
