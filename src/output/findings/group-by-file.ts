import { compareFindings, type Finding } from "../../diagnostics/index.js";

/** The findings of each file by place, the files in order of their names. */
export function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings.toSorted(compareFindings)) {
    const own = files.get(finding.file);
    if (own) own.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}
