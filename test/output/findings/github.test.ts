import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFindings } from "../../../src/diagnostics/index.js";
import { loadFormat } from "../../../src/output/index.js";
import { finding } from "../builders.js";
import { anyFindings } from "./arbitrary-findings.js";
import { oneLine } from "./plain.js";

const formatGithub = await loadFormat("github");

interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * A line of a log as GitHub's runner reads it (actions/runner, ActionCommand.TryParseV2): blanks before it go, the second
 * `::` ends the properties, commas part them, an equals sign at the start of a value goes, and then escapes are taken
 * back, that of the percent sign last.
 */
function readCommand(line: string): RunnerCommand | undefined {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return undefined;
  const [, name = "", list = ""] = /^(\S*) ?(.*)$/su.exec(text.slice(2, end))!;
  const properties: Record<string, string> = {};
  for (const property of list.trim().split(",")) {
    const [, key, value] = /^=*([^=]+)=+(.+)$/su.exec(property) ?? [];
    if (key !== undefined && value !== undefined)
      properties[key] = unescape(value, { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" });
  }
  return { name, properties, data: unescape(text.slice(end + 2), { "%0D": "\r", "%0A": "\n", "%25": "%" }) };
}

function unescape(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((whole, [escape, sign]) => whole.replaceAll(escape, sign), text);
}

describe("annotations for GitHub", () => {
  it("are read by its runner as the findings that they were", () => {
    fc.assert(
      fc.property(anyFindings, ({ findings, locate }) => {
        const lines = formatGithub(findings, locate, {}).split("\n").slice(0, -1);
        const expected = findings.toSorted(compareFindings).map((one): RunnerCommand => {
          const { start, end } = locate(one) ?? {};
          const properties: Record<string, string | undefined> = {
            file: oneLine(one.file).trim(),
            line: start && String(start.line),
            endLine: end && String(end.line),
            col: start && start.line === end?.line ? String(start.column) : undefined,
            endColumn: end && start?.line === end.line ? String(end.column) : undefined,
            title: oneLine(one.check).trim().replace(/^=/u, "./=") || undefined,
          };
          return {
            name: { error: "error", warning: "warning", info: "notice" }[one.severity],
            properties: JSON.parse(JSON.stringify(properties)) as Record<string, string>,
            data: oneLine(one.message).trim(),
          };
        });
        expect(lines.map(readCommand)).toEqual(expected);
      }),
    );
  });

  it("name a file whose name begins with an equals sign by a path that does not", () => {
    const line = formatGithub([finding("=a.md", "x")], () => undefined, {});
    expect(readCommand(line)?.properties.file).toBe("./=a.md");
  });

  it("escape as its toolkit does", () => {
    const text = formatGithub([finding("a,b:c.md", "100%, [x]: y")], () => undefined, {});
    expect(text).toBe("::error file=a%2Cb%3Ac.md,title=invalid-date::100%25, [x]: y\n");
  });
});
