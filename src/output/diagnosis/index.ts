export { countProblems, type Diagnosis, type Examination, type Observation, type Verdict } from "./diagnosis.js";
export { formatDiagnosis, type DiagnosisOptions } from "./format-diagnosis.js";
export { formatDiagnosisJson } from "./format-diagnosis-json.js";
