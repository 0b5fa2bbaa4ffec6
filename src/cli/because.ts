import { explainAction, explainFinding, findRow, type Action, type Explanation } from "../engine/index.js";
import type { Finding } from "../diagnostics/index.js";
import type { Application } from "../facts/index.js";
import { toBecause, type Because } from "../output/index.js";
import type { Snapshot } from "../session/index.js";

/** Why, as JSON has it: evaluated again when asked, so that nobody else pays for it. */
export interface BecauseOf {
  readonly action: (action: Action) => Because | undefined;
  readonly finding: (finding: Finding) => Because | undefined;
}

export function becauseIn({ circumstances, evaluation, locate, textOf }: Snapshot): BecauseOf {
  const applications = new Map<string, Application[]>();
  for (const { situation } of evaluation.notes) {
    const { application } = situation;
    const known = applications.get(application.path);
    if (known) known.push(application);
    else applications.set(application.path, [application]);
  }
  const tell = (explanation: Explanation | undefined, file: string): Because | undefined =>
    explanation && toBecause(explanation, { file, text: textOf(file) ?? "", locate });
  return {
    action: (action) => tell(explainAction(action, circumstances), action.application.path),
    finding: (finding) => {
      const own = applications.get(finding.file) ?? [];
      const application = own[0]?.row ? findRow(own, finding) : own[0];
      return application && tell(explainFinding(finding, application, circumstances), finding.file);
    },
  };
}
