import { join } from "node:path";
import { looksLikeNote, tellWhatLacks, whyNoNote, type NoNote } from "../../note/index.js";
import { compileGlobs, isMarkdown, type Workspace } from "../config/index.js";
import { isInNested, isLeftOut } from "./is-left-out.js";

/** Why a file of the workspace was not read as a note. */
export interface WhyNoNote {
  /** In a few words. */
  readonly reason: string;
  /** What would make it one, as the end of a sentence, where that is known. */
  readonly mend?: string;
  /** It is not looked at; it is about something else; it looks as if it were meant as a note; it is just some file. */
  readonly kind: "left-out" | "page" | "likely" | "other";
}

/** Undefined for a file that looks like a note, as far as its beginning tells. */
export async function findWhyNoNote({ root, config, files }: Workspace, path: string): Promise<WhyNoNote | undefined> {
  if (path.split("/").some((name) => name.startsWith("."))) return leftOut("hidden");
  if (await isLeftOut(root, path, files))
    return leftOut(path.includes("node_modules/") ? "in node_modules" : "ignored by git");
  if (isInNested(root, path, files)) return leftOut("in a workspace of its own below this one");
  if (!files.has(join(root, path))) return leftOut("not staged"); // It is on the disk, where it was found.
  const outputs = [config.calendar.file, config.report.file].map((file) => file.normalize("NFC"));
  if (outputs.includes(path.normalize("NFC"))) return leftOut("written by followthrough");
  if (config.notes && !(await compileGlobs(config.notes))(path))
    return leftOut("not among notes:", "add a pattern for it to notes: in followthrough.yaml");
  if (!isMarkdown(path)) return leftOut("no markdown file");
  const text = files.readStart(join(root, path));
  const why = whyNoNote(text, config.fields, { body: config.body, path });
  if (why === undefined) return undefined;
  if (why !== "other") return { kind: "page", reason: REASONS[why], mend: MENDS[why] ?? IF_IT_IS };
  const { lack, mend } = tellWhatLacks(text, config.fields);
  return { kind: looksLikeNote(text, config.fields) ? "likely" : "other", reason: lack, mend };
}

function leftOut(reason: string, mend?: string): WhyNoNote {
  return { kind: "left-out", reason, ...(mend !== undefined && { mend }) };
}

/**
 * The same in words, with what would make it a note: `it has no front matter; begin it with …`.
 *
 * @param isBrief it is one of several: what would make it one is told where it looks as if it were meant so
 */
export function describeWhyNoNote({ reason, mend, kind }: WhyNoNote, isBrief = false): string {
  return mend === undefined || (isBrief && kind !== "likely") ? reason : `${reason}; ${mend}`;
}

const REASONS: Readonly<Record<Exclude<NoNote, "other">, string>> = {
  person: "about a person",
  company: "about a company",
  posting: "a job posting",
  meeting: "about an interview or a meeting",
  document: "what was written for an application, or about it",
  employment: "a job that began and ended",
  template: "a template",
  example: "its front matter stands in a code block",
};

const IF_IT_IS = "if it is one all the same, add type: application to its front matter";
const MENDS: Readonly<Partial<Record<NoNote, string>>> = {
  template: "to make it one, write the employer's name as its company, and keep it outside of folders of templates",
  example: "to make it one, write the front matter at its beginning",
};
