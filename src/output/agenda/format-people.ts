import type { Evaluation } from "../../engine/index.js";
import { cleanLine, styleFor, toJson } from "../words/index.js";
import { formatAgenda } from "./format-agenda.js";
import { describeAgenda, type AgendaJsonOptions } from "./format-agenda-json.js";
import type { AgendaOptions } from "./options.js";

/** Somebody's job search, one of several. */
export interface PersonAgenda {
  readonly name: string;
  /** Of the workspace, as whoever asks knows it. */
  readonly folder: string;
  readonly evaluation: Evaluation;
}

/** The agendas of several people, one below the other, each in that person's zone. */
export function formatPeople(people: readonly PersonAgenda[], options: AgendaOptions): string {
  const { bold } = styleFor(options.color);
  return people
    .map(({ name, folder, evaluation }) => {
      const head = `${cleanLine(name)} · ${cleanLine(folder)} · ${evaluation.now.timeZoneId}`;
      const agenda = formatAgenda(evaluation, { ...options, width: options.width - INDENT.length });
      return `${bold(head)}\n${agenda.replace(/^(?=.)/gmu, INDENT)}`;
    })
    .join("\n");
}

const INDENT = "  ";

/** For programs: each person with the agenda as `agenda --format json` prints it. */
export function formatPeopleJson(
  people: readonly (PersonAgenda & Pick<AgendaJsonOptions, "because" | "locate">)[],
): string {
  return toJson({
    version: 1,
    people: people.map(({ name, folder, evaluation, ...options }) => ({
      ...{ name, folder, agenda: describeAgenda(evaluation, options) },
    })),
  });
}
