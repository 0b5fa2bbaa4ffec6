import type { FieldName, FileTraits } from "../../note/index.js";
import { fold } from "../../text/index.js";

/** What a file of a vault looks like. */
export type Standing = "application" | "table" | "person" | "company" | "template" | "other";

const TEMPLATES = /(?:^|\/)[_. \d-]*(?:templates?|vorlagen?|modeles?|plantillas?)\//u;
const PERSON = /^(?:person|people|contact|contacts|recruiter|kontakt|ansprechpartner|contacto|personne)$/u;
const COMPANY =
  /^(?:company|companies|organization|organisation|firma|unternehmen|entreprise|empresa|posting|interview)$/u;
const MORE: ReadonlySet<string> = new Set(["role", "status", "applied", "interviews", "log", "stage"]);

/** @param find the fields that keys mean, those included that are proposed */
export function judgeStanding(
  { path, traits }: { readonly path: string; readonly traits: FileTraits },
  find: (key: string) => FieldName<"note"> | undefined,
): Standing {
  if (traits.isTemplate || TEMPLATES.test(fold(path))) return "template";
  if (traits.declaresTable) return "table";
  const type = listTypes(traits);
  if (type.some((one) => PERSON.test(one))) return "person";
  if (type.some((one) => COMPANY.test(one))) return "company";
  const keys = [...traits.values.keys(), ...traits.inline];
  const fields = new Set(keys.map(find));
  const isPerson = keys.some((key) => /^(?:name|e-?mail|phone)$/iu.test(key));
  const hasState = fields.has("status") || fields.has("applied") || fields.has("log") || fields.has("interviews");
  if (isPerson && !hasState) return "person";
  return fields.has("company") && [...fields].some((field) => field !== undefined && MORE.has(field))
    ? "application"
    : "other";
}

function listTypes({ values }: FileTraits): readonly string[] {
  return ["type", "class", "kind"].flatMap((key) => fold(values.get(key) ?? "").split(/[\s,/#[\]]+/u)).filter(Boolean);
}
