import { echo } from "../text/index.js";
import { scanKeyLines } from "../yaml/index.js";
import { findFrontMatter, LONGEST_FRONT_MATTER } from "./front-matter/index.js";
import { createFieldFinder, type FieldName, rankOfKey } from "./keys/index.js";
import { tellsOfApplying } from "./tells-of-applying.js";

const MOST_NAMED = 6;

/** What a markdown file lacks to be a note, and how to mend it: each the end of a sentence for people. */
export interface Lack {
  readonly lack: string;
  readonly mend: string;
}

type OwnFields = Readonly<Record<string, string>>;

/**
 * What a file that `whyNoNote` calls "other" lacks to be a note.
 *
 * @param text its beginning is enough
 */
export function tellWhatLacks(text: string, fields: OwnFields = {}): Lack {
  const keys = listKeys(text, fields);
  if (!keys)
    return {
      lack: "it has no front matter",
      mend: "begin it with the lines ---, company: NAME, role: NAME and ---",
    };
  if (keys.some(({ field }) => field === "company"))
    return {
      lack: "its front matter has a company, and none of role, status, applied, interviews or log",
      mend: "add role: NAME",
    };
  const own = keys.filter(({ field }) => field === undefined).map(({ key }) => echo(key));
  const rest = own.length - MOST_NAMED;
  const named = `${own.slice(0, MOST_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  const orKey =
    own.length === 0 ? "" : `, or say in followthrough.yaml which key holds it (${named}): fields: {KEY: company}`;
  return { lack: "its front matter has no company", mend: `add company: NAME${orKey}` };
}

/** Whether a file that is no note looks as if it were meant as one: by its keys, or by dated lines that tell of applying. */
export function looksLikeNote(text: string, fields: OwnFields = {}): boolean {
  const keys = listKeys(text, fields) ?? [];
  const isTelling = ({ key, field }: (typeof keys)[number]): boolean =>
    field !== undefined && TELLING.has(field) && rankOfKey("note", key, fields) === 0;
  return keys.some(isTelling) || tellsOfApplying(text);
}

const TELLING: ReadonlySet<FieldName<"note">> = new Set([
  "company",
  "role",
  "status",
  "stage",
  "applied",
  "interviews",
]);

/** The keys of the front matter that have a value, with the fields that they are; undefined where there is none. */
function listKeys(
  text: string,
  fields: OwnFields,
): readonly { readonly key: string; readonly field: FieldName<"note"> | undefined }[] | undefined {
  const frontMatter = findFrontMatter(text);
  if (frontMatter.kind === "none") return undefined;
  const end = Math.min(frontMatter.end, frontMatter.start + LONGEST_FRONT_MATTER);
  const findField = createFieldFinder("note", fields);
  return [...scanKeyLines(text.slice(frontMatter.start, end))]
    .filter(({ isStray, hasValue }) => !isStray && hasValue)
    .map(({ key }) => ({ key, field: findField(key) }));
}
