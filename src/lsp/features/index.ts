import type { Feature } from "../feature.js";
import { agenda, symbols } from "./agenda/index.js";
import { diagnostics } from "./diagnostics/index.js";
import { NOTE_FEATURES } from "./note/index.js";
import { POLICY_FEATURES } from "./policy/index.js";
import { fixAll } from "./fix-all.js";
import { ignoreFinding } from "./ignore-finding.js";
import { quickFixes } from "./quick-fixes.js";

/** What the editor is given, a file or a folder for each. Where several answer one request, in this order. */
export const FEATURES: readonly Feature[] = [
  ...[diagnostics, quickFixes, ignoreFinding, fixAll],
  ...NOTE_FEATURES,
  ...POLICY_FEATURES,
  ...[agenda, symbols],
];

export type { Agenda, AgendaOfWorkspace, AgendaRow, AgendaSection, NoteDeeds } from "./agenda/index.js";
export type {
  ScenarioFileResult,
  ScenarioLists,
  ScenarioOutcome,
  ScenarioPlace,
  ScenarioResults,
} from "./policy/index.js";
export type { UnclearDeed } from "./note/index.js";
