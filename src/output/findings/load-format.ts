import type { FormatFindings } from "./context.js";

/** Every way to write findings down, by the name that `--format` gives it; each is loaded when it is asked for. */
const FORMATS = {
  stylish: async () => (await import("./format-stylish.js")).formatStylish,
  unix: async () => (await import("./problem-lines/index.js")).formatUnix,
  vscode: async () => (await import("./problem-lines/index.js")).formatVscode,
  json: async () => (await import("./format-findings-json.js")).formatFindingsJson,
  sarif: async () => (await import("./ci/index.js")).formatSarif,
  github: async () => (await import("./ci/index.js")).formatGithub,
  gitlab: async () => (await import("./ci/index.js")).formatGitlab,
  junit: async () => (await import("./ci/index.js")).formatJunit,
  markdown: async () => (await import("./format-markdown.js")).formatMarkdown,
} as const satisfies Readonly<Record<string, () => Promise<FormatFindings>>>;

export type FormatName = keyof typeof FORMATS;

export function loadFormat(name: FormatName): Promise<FormatFindings> {
  return FORMATS[name]();
}
