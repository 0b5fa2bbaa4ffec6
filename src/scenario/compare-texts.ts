import { composeDraft, writeDraft, type Action, type Circumstances, type DraftText } from "../engine/index.js";
import type { Finding } from "../diagnostics/index.js";
import type { Situation } from "../facts/index.js";
import { pathOfWrong, type Difference } from "./difference.js";
import type { ScenarioData } from "./schema.js";

/** Everything that is read of an action, or of a finding. */
export type ReadTexts = (name: string) => readonly string[];

/** What an action says to the person: its title, its draft, and what is to be filled in there. */
export function textsOfAction(action: Action, circumstances: Circumstances): readonly string[] {
  const draft = writeDraft(action, circumstances);
  return [...new Set([action.title, action.summary, ...(draft ? textsOf(draft) : [])])];
}

/** What a draft says that the person asks for, due or not: one for whom they wait for, about the last interview. */
export function textsOfDraft(id: string, situation: Situation, circumstances: Circumstances): readonly string[] {
  const template = circumstances.policy.drafts.get(id);
  const { contacts, interview } = situation.wait;
  return template ? textsOf(composeDraft(template, situation, { recipients: contacts, interview }, circumstances)) : [];
}

function textsOf({ subject = "", paragraphs, missing }: DraftText): readonly string[] {
  return [subject, ...paragraphs, ...missing].filter(Boolean);
}

export function textsOfFindings(findings: readonly Finding[], check: string): readonly string[] {
  return findings.filter((finding) => finding.check === check).map(({ message }) => message);
}

/** Compares what actions and findings say with what they are to say, and not to say. */
export function compareTexts({ says = {}, lacks = {} }: ScenarioData, read: ReadTexts): Difference[] {
  const differences: Difference[] = [];
  const compare = (
    what: "says" | "lacks",
    texts: Readonly<Record<string, readonly string[]>>,
    isWanted: boolean,
  ): void => {
    for (const [name, expected] of Object.entries(texts)) {
      const found = read(name);
      const wrong = expected.filter((text) => found.some((one) => one.includes(text)) !== isWanted);
      if (found.length === 0 || wrong.length > 0)
        differences.push({
          what: `${name} ${what}`,
          expected: wrong,
          found: found.length > 0 ? found : ["no such text"],
          path:
            found.length > 0
              ? pathOfWrong(
                  [what, name],
                  wrong.map((text) => expected.indexOf(text)),
                )
              : [what, name],
        });
    }
  };
  compare("says", says, true);
  compare("lacks", lacks, false);
  return differences;
}
