import { join } from "node:path";
import { whyNoNote, type NoNote } from "../../note/index.js";
import { compileGlobs, isMarkdown, type Workspace } from "../config/index.js";
import { isLeftOut } from "./is-left-out.js";

/** Why a file of the workspace was not read as a note, in a few words. */
export async function tellWhyNoNote({ root, config, files }: Workspace, path: string): Promise<string> {
  if (path.split("/").some((name) => name.startsWith("."))) return "hidden";
  if (await isLeftOut(root, path, files)) return path.includes("node_modules/") ? "in node_modules" : "ignored by git";
  if (!files.has(join(root, path))) return "not staged"; // It is on the disk, where it was found.
  const outputs = [config.calendar.file, config.report.file].map((file) => file.normalize("NFC"));
  if (outputs.includes(path.normalize("NFC"))) return "written by followthrough";
  if (config.notes && !(await compileGlobs(config.notes))(path)) return "not among notes:";
  if (!isMarkdown(path)) return "no markdown file";
  return REASONS[whyNoNote(files.readStart(join(root, path)), config.fields, { body: config.body, path }) ?? "other"];
}

const REASONS: Readonly<Record<NoNote, string>> = {
  person: "no note: about a person",
  company: "no note: about a company",
  posting: "no note: a job posting",
  meeting: "no note: about an interview or a meeting",
  document: "no note: what was written for an application, or about it",
  employment: "no note: a job that began and ended",
  template: "no note: a template",
  example: "no note: its front matter stands in a code block",
  other: "no note",
};
