import { oneLine, wholeLetters } from "../text/index.js";
import { formatFinding, type FilePlace } from "./file-place.js";
import { type Finding, renameFiles } from "./finding.js";

/** What the ranges of findings count in, by the file's name as the findings have it. */
export type Texts = ReadonlyMap<string, string>;

/**
 * What steers the program is wrong: a workspace file, a policy, a scenario, a flag. All that is wrong with it at once;
 * the message has a line for each, with line and column.
 */
export class InvalidInput extends Error {
  override readonly name: string = "InvalidInput";
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  /** The workspace's folder as the names of the files have it; undefined where they count from the workspace itself. */
  readonly folder: string | undefined;

  constructor(findings: readonly Finding[], texts: Texts = NO_TEXTS, { folder, ...options }: InvalidInputOptions = {}) {
    const shown = findings.map(({ message, range, ...finding }): Finding => {
      const text = texts.get(finding.file) ?? "";
      return { ...finding, message: oneLine(message), ...(range && { range: wholeLetters(text, range) }) };
    });
    super(shown.map((one) => oneLine(formatFinding(one, texts.get(one.file)))).join("\n"), options);
    this.findings = shown;
    this.texts = texts;
    this.folder = folder;
  }

  /** The same with other names for the files, in which the workspace's folder is `folder`. */
  rename(nameOf: (file: string) => string, folder?: string): InvalidInput {
    const findings = this.findings.map((finding) => renameFiles(finding, nameOf));
    const texts = new Map([...this.texts].map(([file, text]) => [nameOf(file), text]));
    return new InvalidInput(findings, texts, { cause: this, folder });
  }
}

export interface InvalidInputOptions extends ErrorOptions {
  readonly folder?: string | undefined;
}

const NO_TEXTS: Texts = new Map();

/** The texts of the files that places stand in. */
export function textsOf(places: Iterable<FilePlace | undefined>): Texts {
  const texts = new Map<string, string>();
  for (const place of places) if (place?.text !== undefined) texts.set(place.file, place.text);
  return texts;
}
