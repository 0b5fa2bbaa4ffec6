/** What stands beside each other in a job title: "Hiring Manager, Billing", "CTO / hiring manager". */
const SEPARATOR = /[,;/()&|]|\s[-–—]\s|\band\b/u;
const HIRING_MANAGER = /^(?<before>.*\s)?hiring[\s_-]*manager(?<after>\s.*)?$/iu;

/** "assistant to the hiring manager", "not the hiring manager": somebody else is meant. */
const SOMEBODY_ELSE = /\b(?:to|of|for|with|under|not?|former(?:ly)?|ex|assistant|deputy)\b/iu;

/** Whether a job title says that whoever has it is the hiring manager. */
export function isHiringManager(title: string): boolean {
  return title.split(SEPARATOR).some((part) => {
    const groups = HIRING_MANAGER.exec(part.trim())?.groups;
    return (
      groups !== undefined && !SOMEBODY_ELSE.test(groups.before ?? "") && !/^\s+assistant/iu.test(groups.after ?? "")
    );
  });
}
