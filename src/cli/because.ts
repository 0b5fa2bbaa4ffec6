import { explainAction, explainFinding, type Action, type Explanation } from "../engine/index.js";
import type { Finding } from "../diagnostics/index.js";
import { toBecause, type Because } from "../output/index.js";
import type { Snapshot } from "../session/index.js";

/** Why, as JSON has it: evaluated again when asked, so that nobody else pays for it. */
export interface BecauseOf {
  readonly action: (action: Action) => Because | undefined;
  readonly finding: (finding: Finding) => Because | undefined;
}

export function becauseIn({ circumstances, evaluation, locate, textOf }: Snapshot): BecauseOf {
  const applications = new Map(
    evaluation.notes.map(({ situation: { application } }) => [application.path, application]),
  );
  const tell = (explanation: Explanation | undefined, file: string): Because | undefined =>
    explanation && toBecause(explanation, { file, text: textOf(file) ?? "", locate });
  return {
    action: (action) => tell(explainAction(action, circumstances), action.application.path),
    finding: (finding) => {
      const application = applications.get(finding.file);
      return application && tell(explainFinding(finding, application, circumstances), finding.file);
    },
  };
}
