import {
  describeProposal,
  describeVault,
  proposeLines,
  type SaidOfVault,
  surveyVault,
  type SurveyedFile,
  type VaultSurvey,
} from "../../init/index.js";
import { readTraits } from "../../note/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { writeYaml } from "../../yaml/index.js";
import { compileGlobs, type Config, eachMarkdown, NoNotes, openWorkspace } from "../../workspace/index.js";
import { lookAhead } from "./look-ahead.js";

/** A vault that is there, and what a workspace file could say of it. */
export interface Vault {
  readonly survey: VaultSurvey;
  /** The lines of the workspace file that are about its notes; empty where there are none. */
  readonly proposal: string;
}

/** More are counted, and not evaluated: that would take minutes. */
const MOST_EVALUATED = 2_000;

/** Looks a folder over. @param folder absolute */
export async function lookOver(folder: string): Promise<Vault> {
  const files: SurveyedFile[] = [];
  const workspace = await openWorkspace({ cwd: folder, configPath: folder });
  const { config, configFile } = workspace;
  const isNamed = config.notes && (await compileGlobs(config.notes));
  await eachMarkdown(workspace, (path, text) => {
    if (isNamed?.(path) !== false) files.push({ path, traits: readTraits(text, path, config) });
  });
  const survey = surveyVault(files, configFile === undefined ? undefined : whatIsSaid(config));
  return { survey, proposal: proposeLines(survey) };
}

function whatIsSaid({ fields, statuses, tables, notes, valueOrigins }: Config): SaidOfVault {
  return {
    ...{ fields, statuses, keys: new Set(valueOrigins.keys()), hasPatterns: notes !== undefined },
    tables: tables.map(({ file }) => file),
  };
}

/** The same in a line, where no note was found; empty where a workspace file is there, which says what notes are. */
export async function describeWhatCouldBe(error: Error): Promise<string> {
  if (!(error instanceof NoNotes)) return "";
  const { configFile } = await openWorkspace({ cwd: error.root, configPath: error.root });
  return configFile === undefined ? describeProposal((await lookOver(error.root)).survey) : "";
}

/** Whether there are applications, of whatever kind, or files that were most likely meant as such. */
export function hasApplications({ notes, notesThen, tables, halves, lacking }: VaultSurvey): boolean {
  return notes + notesThen + tables.length + halves + lacking.length > 0;
}

/** What there is, and the lines that are proposed. */
export async function describeLook(
  { survey, proposal }: Vault,
  {
    folder,
    policies,
    now,
  }: { readonly folder: string; readonly policies: readonly string[]; readonly now: ZonedDateTime },
): Promise<string> {
  const isKept = survey.said !== undefined;
  const isSmall = !isKept && Math.max(survey.notes, survey.notesThen) <= MOST_EVALUATED;
  const proposed = `${writeYaml({ policy: policies })}${proposal}`;
  const outlook = isSmall ? await lookAhead({ folder, proposed, now }) : undefined;
  const lines = proposal
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
  const heading = isKept ? "followthrough.yaml is kept; you could add" : "Proposed for followthrough.yaml";
  const shown = proposal === "" ? "" : `\n${heading}\n${lines.join("\n")}\n`;
  return `${describeVault(survey, outlook)}${shown}\n`;
}
