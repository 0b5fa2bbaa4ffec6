import type { FormatFindings } from "./context.js";

/** Every way to write findings down, by the name that `--format` gives it; each is loaded when it is asked for. */
const FORMATS = {
  stylish: async () => (await import("./format-stylish.js")).formatStylish,
  unix: async () => (await import("./format-unix.js")).formatUnix,
  vscode: async () => (await import("./format-vscode.js")).formatVscode,
  json: async () => (await import("./format-findings-json.js")).formatFindingsJson,
  sarif: async () => (await import("./format-sarif.js")).formatSarif,
  github: async () => (await import("./format-github.js")).formatGithub,
  gitlab: async () => (await import("./format-gitlab.js")).formatGitlab,
  junit: async () => (await import("./format-junit.js")).formatJunit,
  markdown: async () => (await import("./format-markdown.js")).formatMarkdown,
} as const satisfies Readonly<Record<string, () => Promise<FormatFindings>>>;

export type FormatName = keyof typeof FORMATS;

export function loadFormat(name: FormatName): Promise<FormatFindings> {
  return FORMATS[name]();
}
