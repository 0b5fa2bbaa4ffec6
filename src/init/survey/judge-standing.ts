import { judgeValue, rankOfKey, type FieldName, type FileTraits } from "../../note/index.js";

/** What a file of a vault looks like. */
export type Standing = "application" | "table" | "person" | "company" | "template" | "other";

const MORE: ReadonlySet<string> = new Set(["role", "status", "applied", "interviews", "interview_date", "log"]);

/** What else a page is about; an example in a code block and a meeting are nothing of their own here. */
const PAGES: Readonly<Record<NonNullable<FileTraits["page"]>, Standing>> = {
  person: "person",
  company: "company",
  posting: "company",
  template: "template",
  meeting: "other",
  document: "other",
  employment: "other",
  example: "other",
};

/** @param find the fields that keys mean, those included that are proposed */
export function judgeStanding(traits: FileTraits, find: (key: string) => FieldName<"note"> | undefined): Standing {
  if (traits.declaresTable) return "table";
  if (traits.page) return PAGES[traits.page];
  const fields = new Set([...traits.values.keys(), ...traits.inline].map(find));
  return fields.has("company") && [...fields].some((field) => field !== undefined && MORE.has(field))
    ? "application"
    : "other";
}

/** Whether a file tells of a job: it has a role, a day of applying, or a status that only an application has. */
export function isOnJob(
  { page, declaresTable, values, inline }: FileTraits,
  find: (key: string) => FieldName<"note"> | undefined,
): boolean {
  if (page !== undefined || declaresTable) return false;
  const tells = ([key, value]: readonly [string, string]): boolean => {
    const field = find(key);
    if (field === "status" || field === "stage") return judgeValue(value).isJobStatus;
    // A title is a role only where there is a company beside it.
    return field === "applied" || (field === "role" && rankOfKey("note", key) === 0);
  };
  return [...values].some(tells) || inline.some((key) => tells([key, ""]));
}
