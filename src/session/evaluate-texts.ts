import { gatherEvaluations, type Circumstances, type Evaluation } from "../engine/index.js";
import type { NoteText } from "../note/index.js";
import type { Policy } from "../policy/index.js";
import type { CountryCalendars, ZonedDateTime } from "../time/index.js";
import type { Workspace } from "../workspace/index.js";
import { evaluateReading } from "./evaluate-note.js";
import { gradeEvaluation } from "./grade-evaluation.js";
import { loadCountries, noteOptions, readTexts } from "./read-notes.js";

/** What texts are read and judged by that are no files. */
export interface GivenHunt extends Pick<Workspace, "config"> {
  readonly policy: Policy;
  /** The countries that the texts name are loaded into it. */
  readonly calendars: CountryCalendars;
  /** In the person's zone. */
  readonly now: ZonedDateTime;
  /** Actions include what follows if nobody answers. */
  readonly forecast: boolean;
}

/** What a session says of notes with these texts, and of no others. Nothing is kept of them. @param texts each of another path */
export async function evaluateTexts(texts: readonly NoteText[], given: GivenHunt): Promise<Evaluation> {
  const { policy, config, calendars, now, forecast } = given;
  const zone = now.timeZoneId;
  const workspace = { config };
  const readings = await readTexts(texts, noteOptions({ workspace, policy }, zone), { workspace });
  await loadCountries(readings, calendars);
  const circumstances: Circumstances = { policy, me: { ...config.me, timezone: zone }, now, calendars };
  const evaluated = readings.map((reading) => evaluateReading(reading, circumstances, forecast));
  const evaluation = gatherEvaluations(circumstances, {
    notes: evaluated.flatMap(({ notes }) => notes),
    findings: evaluated.flatMap(({ own }) => own.findings),
    suppressed: evaluated.flatMap(({ own }) => own.suppressed),
    otherFiles: 0,
  });
  return gradeEvaluation(evaluation, workspace);
}
