import {
  addForecast,
  evaluateNote,
  gatherEvaluations,
  suppress,
  type Circumstances,
  type Evaluation,
  type NoteEvaluation,
} from "../../engine/index.js";
import type { Person } from "../../expression/index.js";
import type { Application, Status, Wait } from "../../facts/index.js";
import { readNoteLoading, type NoteOptions, type NoteReading } from "../../note/index.js";
import type { Policy } from "../../policy/index.js";
import { LineIndex } from "../../text/index.js";
import { CountryCalendars } from "../../time/index.js";
import { readNow, type Now } from "./clock.js";
import { combinePolicies, type PolicyChoice, type PolicySettings } from "./combine-policies.js";
import { Overview, type Seen } from "./overview.js";

export interface EvaluateOptions
  extends PolicySettings, Pick<NoteOptions, "fields" | "statuses" | "body" | "journals"> {
  readonly now: Now;
  /** The person's time zone: an IANA name, such as Europe/Berlin. */
  readonly zone: string;
  /**
   * By default `default`. Several count together, later ones over earlier ones. What `combinePolicies` has made is taken as
   * it is, without `settings`.
   */
  readonly policy?: PolicyChoice | readonly PolicyChoice[] | Policy;
  /** Who signs the drafts. */
  readonly me?: Omit<Person, "timezone">;
  /** What findings call the note; without an `id:` in the note, its actions' UIDs rest on it. By default `note.md`. */
  readonly path?: string;
}

/** What there is to say of one note. */
export class EvaluatedNote extends Overview {
  /** What the note says; missing where it has no front matter that can be read. */
  readonly application: Application | undefined;

  /** An `EvaluatedNote` comes from `evaluate`. */
  constructor(seen: Seen, application: Application | undefined) {
    super(() => seen);
    this.application = application;
  }

  /** The status, with what follows from the log and the interviews where the note states none. */
  get status(): Status | undefined {
    return this.#note?.situation.status;
  }

  /** The silence now running. */
  get wait(): Wait | undefined {
    return this.#note?.situation.wait;
  }

  get #note(): NoteEvaluation | undefined {
    return this.evaluation.notes[0];
  }
}

/**
 * What a policy says of one note, given as its text. What a note has wrong is in the findings; it is evaluated all the same,
 * as far as it can be read. No file is read and nothing is asked of the outer world; the holidays of a country are loaded
 * when the note or a setting names one.
 *
 * @throws InvalidInput where the policy, a setting, `now` or `zone` is wrong
 */
export async function evaluate(text: string, options: EvaluateOptions): Promise<EvaluatedNote> {
  const { zone, me, path = "note.md", fields, statuses, body, journals } = options;
  const now = readNow(options.now, zone);
  const policy = await findPolicy(options);
  const how: NoteOptions = { zone, fields, statuses, body, journals, readsBody: policy.needs.sections };
  const reading = await readNoteLoading({ path, text }, how);
  const calendars = new CountryCalendars(policy.workdays);
  await calendars.load(reading.application?.country);
  const circumstances: Circumstances = { policy, me: { ...me, timezone: zone }, now, calendars };
  const lines = new LineIndex(text);
  const seen: Seen = {
    evaluation: evaluateReading(reading, circumstances),
    circumstances,
    locate: ({ range }) => range && { start: lines.pointAt(range.start), end: lines.pointAt(range.end) },
    calendar: {},
    report: {},
  };
  return new EvaluatedNote(seen, reading.application);
}

async function findPolicy({ policy = "default", settings }: EvaluateOptions): Promise<Policy> {
  return isCombined(policy) ? policy : combinePolicies(policy, { settings });
}

function isCombined(policy: NonNullable<EvaluateOptions["policy"]>): policy is Policy {
  return typeof policy === "object" && "rules" in policy;
}

function evaluateReading({ path, application, findings, ignores }: NoteReading, given: Circumstances): Evaluation {
  if (!application) {
    const told = suppress(findings, { file: path, ignores, policy: given.policy });
    return gatherEvaluations(given, { notes: [], ...told, otherFiles: 0 });
  }
  const note = addForecast(evaluateNote(application, given, findings), given);
  return gatherEvaluations(given, { notes: [note], findings: [], otherFiles: 0 });
}
