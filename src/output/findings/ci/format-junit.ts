import { type Finding, type Locate } from "../../../diagnostics/index.js";
import { cleanLine } from "../../words/index.js";
import { samePath, type FindingsContext } from "../context.js";
import { groupByFile } from "../group-by-file.js";

/**
 * JUnit's XML as Jenkins and others read it: a suite for each note, a case for each finding, which fails where it is an
 * error; what is no error is told in a case that passes, as it lets `check` pass. A note without findings is one case
 * that passes, because no tests at all count as a failure.
 */
export function formatJunit(
  findings: readonly Finding[],
  locate: Locate,
  { pathOf = samePath, notes = [] }: FindingsContext = {},
): string {
  const found = groupByFile(findings);
  const files = [...new Set([...found.keys(), ...notes])].toSorted();
  const suites = files.map((file) => writeSuite(pathOf(file), found.get(file) ?? [], locate));
  const tests = files.reduce((sum, file) => sum + Math.max(1, found.get(file)?.length ?? 0), 0);
  const counts = { name: "followthrough", tests, failures: countErrors(findings), errors: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${writeAttributes(counts)}>`,
    ...suites.flat(),
    "</testsuites>",
    "",
  ].join("\n");
}

function writeSuite(path: string, findings: readonly Finding[], locate: Locate): string[] {
  const counts = { name: path, tests: Math.max(1, findings.length), failures: countErrors(findings), errors: 0 };
  const cases =
    findings.length === 0
      ? [`    <testcase${writeAttributes({ name: "no findings", classname: path })}/>`]
      : findings.flatMap((finding) => writeCase(path, finding, locate));
  return [`  <testsuite${writeAttributes(counts)}>`, ...cases, "  </testsuite>"];
}

function writeCase(path: string, finding: Finding, locate: Locate): string[] {
  const { check, severity, message } = finding;
  const start = locate(finding)?.start;
  const place = start ? `line ${start.line}, column ${start.column}` : "whole file";
  const text = escapeXml(`${path}${start ? `:${start.line}:${start.column}` : ""}: ${severity}: ${cleanLine(message)}`);
  const told =
    severity === "error"
      ? `<failure${writeAttributes({ type: severity, message })}>${text}</failure>`
      : `<system-out>${text}</system-out>`;
  const name = `${check} (${place})`;
  return [`    <testcase${writeAttributes({ name, classname: path })}>`, `      ${told}`, "    </testcase>"];
}

function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

function writeAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 (§2.2) has no place for beside control characters is shown as one that could not be read. */
function escapeXml(text: string): string {
  return cleanLine(text)
    .replace(/[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
