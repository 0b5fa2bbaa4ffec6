import type { FormatName } from "../output/index.js";

/**
 * What the paths of an output are relative to, so that its reader finds the notes: where the program was started, the
 * repository's root, the workspace, or the folder that the output itself stands in.
 */
export type PathBase = "here" | "repository" | "workspace" | "output";

export interface FindingFormat {
  /** For the help. */
  readonly about: string;
  readonly paths: PathBase;
  /** It tells what stands behind the checks: their advice, and where they are documented. */
  readonly tellsChecks?: boolean;
  /** It tells what each finding rests on in the note and the settings. */
  readonly tellsWhy?: boolean;
}

/** What `--format` and `--output` take: this table makes the choices, the help and the dispatch. */
export const FINDING_FORMATS = {
  stylish: { about: "by note, for people (the default)", paths: "here" },
  unix: { about: "a line each, for problem matchers and editors", paths: "here" },
  vscode: { about: "the same with ends, for tasks of VS Code's", paths: "here" },
  json: {
    about: "for scripts; its JSON Schema is dist/schema/findings.json",
    paths: "workspace",
    tellsChecks: true,
    tellsWhy: true,
  },
  sarif: { about: "SARIF 2.1.0, for code scanning", paths: "repository", tellsChecks: true },
  github: { about: "annotations in a workflow of GitHub's", paths: "repository" },
  gitlab: { about: "GitLab's code quality report", paths: "repository" },
  junit: { about: "JUnit's XML, for Jenkins and others", paths: "repository" },
  markdown: { about: "a table with links, for a job's summary", paths: "output", tellsChecks: true },
} as const satisfies Readonly<Record<FormatName, FindingFormat>>;

// The names are the keys: Object.keys says no more than string.
export const FORMAT_NAMES = Object.keys(FINDING_FORMATS) as readonly FormatName[];

export function isFormatName(text: string): text is FormatName {
  return Object.hasOwn(FINDING_FORMATS, text);
}
