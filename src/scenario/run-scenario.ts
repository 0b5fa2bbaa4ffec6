import {
  evaluateNote,
  forecastNote,
  STATES,
  type Action,
  type Circumstances,
  type NoteEvaluation,
} from "../engine/index.js";
import { readNote } from "../note/index.js";
import type { Policy } from "../policy/index.js";
import type { Finding } from "../diagnostics/index.js";
import type { ScenarioCheck } from "./checks.js";
import { parseNow, PlainDate, type CountryCalendars, type ZonedDateTime } from "../time/index.js";
import { compareTexts, textsOfAction, textsOfDraft, textsOfFindings } from "./compare-texts.js";
import { describeDifference, type Difference, findUnequal, pathOfWrong } from "./difference.js";
import type { ScenarioData } from "./schema.js";

export interface ScenarioRun {
  readonly scenario: ScenarioData;
  readonly policy: Policy;
  /** The working days of employers. */
  readonly calendars: CountryCalendars;
  readonly me: Circumstances["me"];
  /** What is wrong with the scenario file at a path below this scenario. */
  readonly refuse: (path: readonly (string | number)[], check: ScenarioCheck, message: string) => Finding;
}

export interface ScenarioOutcome {
  readonly differences: readonly Difference[];
  /** What is wrong with the scenario itself: a clock that is none, a window of an action that is not there. */
  readonly errors: readonly Finding[];
}

/** Evaluates the scenario's note at each of its clocks and compares. The markdown parser must be loaded. */
export async function runScenario({ scenario, policy, calendars, me, refuse }: ScenarioRun): Promise<ScenarioOutcome> {
  const differences: Difference[] = [];
  const errors: Finding[] = [];
  const { application, findings } = readNote(
    { path: "note.md", text: scenario.note },
    { zone: me.timezone, readsBody: policy.needs.sections },
  );
  if (!application)
    return { differences, errors: [refuse(["note"], "no-application", findings[0]?.message ?? "this is no note")] };
  await calendars.load(application.country);

  const evaluations = new Map<string, NoteEvaluation>();
  const evaluateAt = (clock: string, path: readonly string[]): NoteEvaluation | undefined => {
    const now: ZonedDateTime | undefined = readClock(clock, path);
    if (!now) return undefined;
    const known = evaluations.get(clock);
    const evaluation = known ?? evaluateNote(application, { policy, me, now, calendars }, findings);
    evaluations.set(clock, evaluation);
    return evaluation;
  };
  const readClock = (clock: string, path: readonly string[]): ZonedDateTime | undefined => {
    const now = parseNow(clock, me.timezone);
    if (!now.ok) errors.push(refuse(path, "invalid-value", now.reason));
    return now.ok ? now.value : undefined;
  };

  for (const [clock, states] of Object.entries(scenario.at ?? {})) {
    const evaluation = evaluateAt(clock, ["at", clock]);
    for (const state of STATES) {
      const expected = states[state];
      if (!evaluation || !expected) continue;
      const found = evaluation.actions.filter((action) => action.state === state);
      const difference = describeDifference(`${clock} ${state}`, ["at", clock, state], expected, found.map(namesOf));
      if (difference) differences.push({ ...difference, context: describeActions(evaluation.actions) });
    }
  }
  for (const [clock, expected] of Object.entries(scenario.findings ?? {})) {
    const evaluation = evaluateAt(clock, ["findings", clock]);
    if (!evaluation) continue;
    const difference = describeDifference(
      `${clock} findings`,
      ["findings", clock],
      expected,
      evaluation.findings.map(({ check }) => [check]),
    );
    if (difference)
      differences.push({
        ...difference,
        context: evaluation.findings.map(({ check, message }) => `${check}: ${message}`),
      });
  }

  const first = Object.keys(scenario.at ?? {})[0];
  const actions = evaluations.get(first ?? "")?.actions ?? [];
  const compare = (
    what: string,
    path: readonly [part: "windows" | "via" | "calls", name: string],
    expected: readonly string[],
    read: (action: Action) => string[],
  ): void => {
    const [, name] = path;
    const action = actions.find((one) => namesOf(one).includes(name));
    const found = action ? read(action) : [`no action ${name} at ${first ?? "any clock, since at has none"}`];
    if (expected.join() !== found.join())
      differences.push({
        ...{ what: `${what} of ${name}`, expected, found, context: describeActions(actions) },
        path: action && path[0] !== "via" ? pathOfWrong(path, findUnequal(expected, found)) : path,
      });
  };
  for (const [name, expected] of Object.entries(scenario.windows ?? {})) {
    const readEnds = ({ opens, closes, until }: Action): string[] =>
      [opens, closes, until].slice(0, expected.length).map(formatBound);
    compare("window", ["windows", name], expected, readEnds);
  }
  for (const [name, channel] of Object.entries(scenario.via ?? {}))
    compare("channel", ["via", name], [channel], ({ via }) => [via ?? "none"]);
  for (const [name, hours] of Object.entries(scenario.calls ?? {}))
    compare("call", ["calls", name], hours, hoursOfCall);
  if (scenario.forecast && first !== undefined) {
    const now = readClock(first, ["at", first]);
    const steps = now ? forecastNote(application, { policy, me, now, calendars }) : [];
    const found = steps.map(({ date, action }) => namesOf(action).map((name) => `${date.toString()} ${name}`));
    const wrong = scenario.forecast.flatMap((name, at) => (found[at]?.includes(name) === true ? [] : [at]));
    if (wrong.length > 0 || found.length !== scenario.forecast.length)
      differences.push({
        ...{ what: "forecast", expected: scenario.forecast, found: found.map(([name = ""]) => name) },
        path: pathOfWrong(["forecast"], wrong),
      });
  }
  const findingsClock = Object.keys(scenario.findings ?? {})[0];
  const read = (name: string): readonly string[] => {
    const told = textsOfFindings(evaluations.get(findingsClock ?? "")?.findings ?? [], name);
    const situation = evaluations.get(first ?? "")?.situation;
    if (told.length > 0 || !situation) return told;
    const circumstances = { policy, me, now: situation.now, calendars };
    const action = actions.find((one) => namesOf(one).includes(name));
    return action ? textsOfAction(action, circumstances) : textsOfDraft(name, situation, circumstances);
  };
  differences.push(...compareTexts(scenario, read));
  return { differences, errors };
}

/** From, until and, of a call that does not lie within both people's hours, that it does not. */
function hoursOfCall({ call }: Action): string[] {
  if (!call) return ["none"];
  return [...[call.start, call.end].map(formatBound), ...(call.isOutsideOwnHours ? ["outside my_hours"] : [])];
}

function namesOf({ key, rule }: Action): readonly string[] {
  return [key, rule];
}

function describeActions(actions: readonly Action[]): string[] {
  return actions.map(({ key, state, opens, closes }) => {
    const end = closes === undefined ? "" : `, closes ${formatBound(closes)}`;
    return `${key} is ${state}: opens ${formatBound(opens)}${end}`;
  });
}

/** As scenarios write it: a date, or a date and time without the zone. */
function formatBound(bound: PlainDate | ZonedDateTime | undefined): string {
  if (bound === undefined) return "never";
  return bound instanceof PlainDate ? bound.toString() : bound.toPlainDateTime().toString({ smallestUnit: "minute" });
}
