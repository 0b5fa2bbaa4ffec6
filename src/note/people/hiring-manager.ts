/** What stands beside each other in a job title: "Hiring Manager, Billing", "CTO / hiring manager". */
const SEPARATOR = /[,;/()&|]|\s[-–—]\s|\band\b/u;

/** "assistant to the hiring manager", "not the hiring manager": somebody else is meant. */
const SOMEBODY_ELSE = /\b(?:to|of|for|with|under|not?|former(?:ly)?|ex|assistant|deputy)\b/iu;

/** Whether a job title says that whoever has it is the hiring manager. */
export function isHiringManager(title: string): boolean {
  return title.split(SEPARATOR).some((part) => {
    const words = part
      .toLowerCase()
      .split(/[\s_-]+/u)
      .filter(Boolean);
    const spelled = ` ${words.join(" ")} `.replace(" hiringmanager ", " hiring manager ");
    const [before = "", after] = spelled.split(" hiring manager ", 2);
    return after !== undefined && !SOMEBODY_ELSE.test(before) && !after.startsWith("assistant");
  });
}
