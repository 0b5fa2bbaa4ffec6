import fc from "fast-check";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareFindings, type Finding } from "../../../src/diagnostics/index.js";
import type { Point } from "../../../src/text/index.js";
import { GITHUB_MATCHERS, loadFormat, VSCODE_MATCHER } from "../../../src/output/index.js";
import { runCli } from "../../cli/run-cli.js";
import { makeFolder } from "../../workspace/make-folder.js";
import { anyFindings } from "./arbitrary-findings.js";
import { CONTROLS, oneLine } from "./plain.js";

const GITHUB_FILE = ".github/followthrough-matcher.json";
const formatUnix = await loadFormat("unix");
const formatVscode = await loadFormat("vscode");

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line?: number;
  readonly column?: number;
  /** All four numbers of a range, in one group. */
  readonly location?: number;
  readonly severity?: number;
  readonly message: number;
  readonly code: number;
}

interface Problem {
  readonly file: string;
  /** Line and column, and where the pattern knows them those of the end. */
  readonly place: readonly number[];
  readonly severity: string;
  readonly message: string;
  readonly code: string;
}

/** What both consumers do with a line: one pattern, groups by number. */
function match({ regexp, ...groups }: Pattern, line: string, severity = ""): Problem | undefined {
  const found = new RegExp(regexp).exec(line);
  if (!found) return undefined;
  return {
    file: found[groups.file]!,
    place:
      groups.location === undefined
        ? [Number(found[groups.line!]), Number(found[groups.column!])]
        : found[groups.location]!.split(",").map(Number),
    severity: groups.severity === undefined ? severity : found[groups.severity]!,
    message: found[groups.message]!,
    code: found[groups.code]!,
  };
}

function readInGithub(line: string): readonly Problem[] {
  return GITHUB_MATCHERS.problemMatcher.flatMap((matcher) => {
    const problem = match(matcher.pattern[0], line, "severity" in matcher ? matcher.severity : undefined);
    return problem ? [problem] : [];
  });
}

/** What a finding is in a line, the few signs aside that would make it another line. */
function expectedOf(finding: Finding, ...points: readonly (Point | undefined)[]): Problem {
  const plain = (text: string) => oneLine(text).trim().replaceAll("##[", "## [");
  return {
    file: plain(finding.file).replace(/^:/u, "./:").replaceAll("\u00A0", " "),
    place: points.flatMap(({ line, column } = { line: 1, column: 1 }) => [line, column]),
    severity: finding.severity,
    message: plain(finding.message),
    code: plain(oneLine(finding.check).trim().replaceAll("[", "(").replaceAll("]", ")")),
  };
}

function withPlainBlanks(problem: Problem | undefined): Problem | undefined {
  return problem && { ...problem, file: problem.file.replaceAll("\u00A0", " ") };
}

describe("lines for problem matchers", () => {
  it("are read by VS Code's as the findings that they were, from start to end, hostile names and messages included", () => {
    fc.assert(
      fc.property(anyFindings, ({ findings, locate }) => {
        const lines = formatVscode(findings, locate, {}).split("\n").slice(0, -1);
        const read = lines.map((line) => withPlainBlanks(match(VSCODE_MATCHER.pattern, line)));
        const expected = findings.toSorted(compareFindings).map((one) => {
          const place = locate(one);
          return expectedOf(one, place?.start, place?.end);
        });
        expect(read).toEqual(expected);
      }),
    );
  });

  it("are read by exactly one of GitHub's, with a severity that its runner knows", () => {
    fc.assert(
      fc.property(anyFindings, ({ findings, locate }) => {
        const lines = formatUnix(findings, locate, {}).split("\n").slice(0, -1);
        const expected = findings.toSorted(compareFindings).map((one) => expectedOf(one, locate(one)?.start));
        expect(lines.map((line) => readInGithub(line).map(withPlainBlanks))).toEqual(
          expected.map((one) => [{ ...one, severity: one.severity === "info" ? "notice" : one.severity }]),
        );
      }),
    );
  });

  it("carry no control character and are no command to GitHub's runner", () => {
    fc.assert(
      fc.property(anyFindings, ({ findings, locate }) => {
        for (const line of [formatUnix, formatVscode].flatMap((write) => write(findings, locate, {}).split("\n"))) {
          expect(line).not.toMatch(CONTROLS);
          expect(line).not.toMatch(/^\s*::|##\[/u);
        }
      }),
    );
  });

  it("name files by paths that lead there from where the program was started", async () => {
    const note = "---\ncompany: Acme\nrole: Engineer\nstatus: simmering\n---\n";
    const files = { "here/.keep": "", "notes/followthrough.yaml": "", "notes/a b, ü:1.md": note };
    const cwd = `${makeFolder(files)}/here`;
    const { stdout } = await runCli(["check", "--config", "../notes", "--format", "vscode"], { cwd });
    const { file = "" } = match(VSCODE_MATCHER.pattern, stdout.trimEnd()) ?? {};
    expect(file).toBe("../notes/a b, ü:1.md");
    expect(existsSync(`${cwd}/${file}`)).toBe(true);
  });
});

describe("the problem matcher for GitHub", () => {
  it("is kept as a file that a workflow can add", () => {
    const text = `${JSON.stringify(GITHUB_MATCHERS, null, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(GITHUB_FILE, text);
    expect(JSON.parse(readFileSync(GITHUB_FILE, "utf8"))).toEqual(GITHUB_MATCHERS);
  });

  it("asks for nothing that its runner refuses: distinct owners, known severities, a message", () => {
    const owners = GITHUB_MATCHERS.problemMatcher.map(({ owner }) => owner);
    expect(new Set(owners).size).toBe(owners.length);
    for (const matcher of GITHUB_MATCHERS.problemMatcher) {
      const groups = new RegExp(`${matcher.pattern[0].regexp}|`).exec("")!.length - 1;
      for (const number of Object.values(matcher.pattern[0]))
        if (typeof number === "number") expect(number).toBeLessThanOrEqual(groups);
      if ("severity" in matcher) expect(["error", "warning", "notice"]).toContain(matcher.severity);
    }
  });
});
