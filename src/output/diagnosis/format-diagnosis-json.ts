import { toJson } from "../words/index.js";
import { countProblems, type Diagnosis } from "./diagnosis.js";
import type { DiagnosisJson } from "./diagnosis-schema.js";

/** For programs. What there is not is null, so that every object has the same keys. */
export function formatDiagnosisJson(diagnosis: Diagnosis): string {
  const json: DiagnosisJson = {
    version: 1,
    problems: countProblems(diagnosis),
    examinations: diagnosis.map(({ id, title, observations }) => ({
      ...{ id, title },
      observations: observations.map((one) => ({
        ...{ id: one.id, verdict: one.verdict, text: one.text },
        mend: one.mend ?? null,
      })),
    })),
  };
  return toJson(json);
}
