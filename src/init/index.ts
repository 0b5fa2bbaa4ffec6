export { describeSetup, type Setup, type SetUpFile } from "./describe-setup.js";
export { writeCommand, writeGitHook, writeHuskyHook, writeLefthookEntry, writePreCommitEntry } from "./hooks.js";
export { listSteps, type Prospect } from "./list-steps.js";
export { planHook } from "./plan-hook.js";
export { EXAMPLE_FILE, planSetup } from "./plan-setup.js";
export type { LeftOut, Plan, PlannedFile } from "./planned-file.js";
export {
  HOOK_KINDS,
  WORKFLOWS,
  type HookKind,
  type Person,
  type ReadShipped,
  type Surroundings,
  type Wishes,
  type WorkflowName,
} from "./wishes.js";
export {
  describeProposal,
  describeVault,
  proposeLines,
  surveyVault,
  type Outlook,
  type SaidOfVault,
  type SurveyedFile,
  type VaultSurvey,
} from "./survey/index.js";
