export { describeProposal, describeVault, type Outlook } from "./describe-vault.js";
export { proposeLines } from "./propose-lines.js";
export { surveyVault, type SaidOfVault, type SurveyedFile, type VaultSurvey } from "./survey-vault.js";
