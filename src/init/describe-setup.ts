import { oneLine, writePairs } from "../text/index.js";
import type { LeftOut, PlannedFile } from "./planned-file.js";

/** A planned file and what was found in its place. */
export interface SetUpFile {
  readonly planned: PlannedFile;
  /** Its path for people, from where they are. */
  readonly name: string;
  /** The text that stood there, empty if it is no file to read; undefined: nothing, so that it was written. */
  readonly found: string | undefined;
}

export interface Setup {
  readonly files: readonly SetUpFile[];
  readonly leftOut: readonly LeftOut[];
  readonly isDryRun: boolean;
  /** The workspace file of a folder above, for people, if it has counted here so far. */
  readonly outerConfig?: string;
  /** What to do next, each as what to type or to open and what it is for. */
  readonly steps: readonly (readonly [string, string])[];
  /** Of the terminal, in columns. */
  readonly width?: number;
}

/** What was written, kept and left out, and what comes next. */
export function describeSetup({ files, leftOut, isDryRun, outerConfig, steps, width }: Setup): string {
  const isNew = ({ found }: SetUpFile): boolean => found === undefined;
  const columns = (rows: readonly (readonly [string, string])[]): readonly string[] =>
    rows.length === 0
      ? []
      : writePairs(
          rows.map(([left, right]) => [oneLine(left), oneLine(right)]),
          width,
        );
  const [written, kept] = [files.filter(isNew), files.filter((file) => !isNew(file))];
  const sections = [
    section(isDryRun ? "Would write" : "Wrote", columns(written.map(({ name, planned }) => [name, planned.about]))),
    section("Kept, as it was there already", kept.flatMap(describeKept)),
    section("Left out", columns(leftOut.map(({ what, why }) => [what, why]))),
    section("Still to do", columns(written.flatMap(({ planned: { path, then } }) => (then ? [[path, then]] : [])))),
    section("To know", outerConfig === undefined ? [] : [`  ${oneLine(outerConfig)} no longer counts in this folder`]),
    section("Next", columns(steps.map(([step, why], at) => [`${at + 1}. ${step}`, why]))),
  ];
  return sections.filter((lines) => lines.length > 0).join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${[title, ...lines].join("\n")}\n`;
}

/** With what to add to it, where it lacks that. */
function describeKept({ planned, name, found }: SetUpFile): readonly string[] {
  const { addition, content, path } = planned;
  const line = `  ${oneLine(name)}`;
  if (found === content || found === undefined) return [line];
  if (addition && !hasAddition(found, addition.mark)) {
    const lines = addition.lines.trimEnd().split("\n");
    return [`${line}  add to it, if you like:`, ...lines.map((text) => `      ${text}`.trimEnd())];
  }
  const isOurs = isOurFile(path);
  return [isOurs ? `${line}  it differs from this version's; remove it and run init again to renew it` : line];
}

function isOurFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.includes("followthrough") && /\.(?:json|code-snippets)$/u.test(name);
}

/** Whatever its line ends are; a mark of several lines may have others in between. */
function hasAddition(text: string, mark: string): boolean {
  return mark.split("\n").every((part) => text.includes(part));
}
