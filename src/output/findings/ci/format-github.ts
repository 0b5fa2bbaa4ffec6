import { compareFindings, type Finding, type Locate, type Severity } from "../../../diagnostics/index.js";
import { cleanLine } from "../../words/index.js";
import { samePath, type FindingsContext } from "../context.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Annotations for a pull request: a workflow command of GitHub's runner for each finding, escaped as its toolkit does.
 * Columns are told of what lies in one line only; of more, its service takes none.
 */
export function formatGithub(
  findings: readonly Finding[],
  locate: Locate,
  { pathOf = samePath }: FindingsContext = {},
): string {
  const lines = findings.toSorted(compareFindings).map((finding) => {
    const { start, end } = locate(finding) ?? {};
    const properties = [
      ["file", cleanLine(pathOf(finding.file))],
      ["line", start?.line],
      ["endLine", end?.line],
      ...(start && start.line === end?.line
        ? ([
            ["col", start.column],
            ["endColumn", end.column],
          ] as const)
        : []),
      ["title", cleanLine(finding.check)],
    ] as const;
    const told = properties.flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
    );
    return `::${COMMANDS[finding.severity]} ${told.join(",")}::${escapeData(cleanLine(finding.message))}\n`;
  });
  return lines.join("");
}

/** The runner reads a command up to the end of its line, and takes back just these. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The runner drops an equals sign at the start of a value; as a path, `./=a.md` is the same file. */
function escapeProperty(text: string): string {
  const value = text.startsWith("=") ? `./${text}` : text;
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
