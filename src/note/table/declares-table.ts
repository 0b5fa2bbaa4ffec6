import { findFrontMatter, LONGEST_FRONT_MATTER } from "../front-matter/index.js";

const FLAG = /^followthrough[ \t]*:[ \t]*["']?table["']?[ \t]*(?:#.*)?$/mu;

/** Whether a file's front matter says that its tables hold applications: `followthrough: table`. */
export function declaresTable(text: string): boolean {
  const frontMatter = findFrontMatter(text);
  if (frontMatter.kind === "none") return false;
  const { start, end } = frontMatter;
  const yaml = text.slice(start, Math.min(end, start + LONGEST_FRONT_MATTER));
  return yaml.includes("followthrough") && FLAG.test(yaml.replaceAll("\r", "\n"));
}
