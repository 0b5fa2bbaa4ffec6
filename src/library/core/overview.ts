import packageJson from "../../../package.json" with { type: "json" };
import { type Finding, type Locate } from "../../diagnostics/index.js";
import {
  compareActions,
  explainAction,
  listAppointments,
  writeDraft,
  type Action,
  type Appointment,
  type Circumstances,
  type DraftText,
  type Evaluation,
  type Explanation,
} from "../../engine/index.js";
import {
  explainNote,
  formatAgenda,
  formatExplainedNote,
  gatherDetails,
  listSections,
  planFor,
  writeCalendar,
  writeReport,
  type AgendaOptions,
  type AgendaSection,
  type CalendarOptions,
  type Plan,
  type ReportOptions,
} from "../../output/index.js";

/** A finding and where people find it: lines and columns from 1, in UTF-16 units; `endColumn` is the first one after it. */
export interface LocatedFinding extends Finding {
  /** All four are missing for a file as a whole. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** What the calendar can be told besides what is in it. */
export type CalendarChoices = Partial<Omit<CalendarOptions, "productVersion" | "reasonFor" | "draftFor">>;

/** Where the report's links start, if not where the workspace has it. */
export type ReportChoices = Partial<Pick<ReportOptions, "file" | "wayTo">>;

/** In columns, where nobody says how wide the lines may be. */
const WIDTH = 160;

/** What an overview rests on. */
export interface Seen {
  readonly evaluation: Evaluation;
  readonly circumstances: Circumstances;
  readonly locate: Locate;
  /** What holds where the caller says nothing else. */
  readonly calendar: CalendarChoices;
  readonly report: ReportChoices;
}

/** What there is to do, what is wrong, and the program's outputs, as of one moment. Nothing is written anywhere. */
export class Overview {
  readonly #see: () => Seen;

  /** Overviews come from `evaluate` and `openHunt`. */
  constructor(see: () => Seen) {
    this.#see = see;
  }

  /** What the functions that format and write take. Its `now` is in the person's zone. */
  get evaluation(): Evaluation {
    return this.#see().evaluation;
  }

  /** What was evaluated with: the policy in force, the person, the clock. */
  get circumstances(): Circumstances {
    return this.#see().circumstances;
  }

  /** All that is wrong, by file and place. */
  get findings(): readonly LocatedFinding[] {
    const { evaluation, locate } = this.#see();
    return evaluation.findings.map((finding) => {
      const place = locate(finding);
      if (!place) return finding;
      const { start, end } = place;
      return { ...finding, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    });
  }

  /** All that is to be done as things stand, by opening, what has lapsed included: `state` tells. */
  get actions(): readonly Action[] {
    return this.#listActions().filter(({ projected }) => !projected);
  }

  /** What follows if each action is done on time and nobody answers, by opening. */
  get forecast(): readonly Action[] {
    return this.#listActions().filter(({ projected }) => projected);
  }

  /** The interviews that lie ahead and the days by which offers must be answered, note by note. */
  get appointments(): readonly Appointment[] {
    return this.evaluation.notes.flatMap(({ situation }) => listAppointments(situation));
  }

  /** The actions and the appointments in the order in which a person wants to hear them: overdue, open, this week, … */
  get agenda(): Plan {
    return planFor(this.evaluation);
  }

  /** The agenda as `followthrough agenda` prints it, without colours and for 160 columns unless told otherwise. */
  formatAgenda(options: Partial<AgendaOptions> = {}): string {
    return formatAgenda(this.evaluation, { color: false, width: WIDTH, forecast: false, ...options });
  }

  /** What `formatAgenda` prints, as data in the same words: sections of rows, those without rows left out. */
  listAgenda({ by, forecast = false }: Partial<Pick<AgendaOptions, "by" | "forecast">> = {}): readonly AgendaSection[] {
    const { evaluation } = this.#see();
    return listSections(planFor(evaluation), evaluation.now, { by, forecast });
  }

  /**
   * Why each action and finding is what it is, what follows if nobody answers, and what is not due: as `followthrough
   * explain NOTE` prints it, note by note, without colours.
   */
  formatExplanation({ width = WIDTH }: { readonly width?: number } = {}): string {
    const { evaluation, circumstances, locate } = this.#see();
    return evaluation.notes
      .map((note) => explainNote(note, { circumstances, evaluation }))
      .map((explained) => formatExplainedNote(explained, { locate, color: false, width }))
      .join("\n");
  }

  /**
   * The calendar's text, to save as an `.ics` file. Give it the text that was saved before as `previous`: then calendar
   * programs see what has changed, and what has not keeps its bytes.
   */
  async formatCalendar(choices: CalendarChoices = {}): Promise<string> {
    const { evaluation, circumstances, calendar } = this.#see();
    const { draftFor, reasonFor } = gatherDetails({ circumstances });
    const { content } = await writeCalendar(evaluation, {
      name: "Job search",
      ...calendar,
      ...choices,
      productVersion: packageJson.version,
      reasonFor: (action) => reasonFor(action)?.sentence,
      draftFor,
    });
    return content;
  }

  /** The report's markdown. */
  formatReport(choices: ReportChoices = {}): string {
    const { evaluation, circumstances, locate, report } = this.#see();
    return writeReport(evaluation, {
      file: "follow-ups.md",
      ...report,
      ...choices,
      locate,
      ...gatherDetails({ circumstances }),
    });
  }

  /** Why an action is due and when: the rule, its advice, the facts and settings that it used. */
  explain(action: Action): Explanation | undefined {
    return explainAction(action, this.circumstances);
  }

  /** The message that the policy drafts for an action; nothing where it has none. */
  writeDraft(action: Action): DraftText | undefined {
    return writeDraft(action, this.circumstances);
  }

  #listActions(): readonly Action[] {
    return this.evaluation.notes.flatMap((note) => note.actions).toSorted(compareActions);
  }
}
