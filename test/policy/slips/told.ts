import { loadPolicy } from "../../../src/policy/index.js";
import { formatFinding, InvalidInput } from "../../../src/diagnostics/index.js";

/** What a person is told of `mine.yaml`: errors stop it from being used, warnings do not. */
export interface Told {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** `format: 1` and `extends: [default]` stand before the text, in the first two lines. */
export async function tellOf(text: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Told> {
  return tellOfWhole(`format: 1\nextends: [default]\n${text}`, settings);
}

export async function tellOfWhole(text: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Told> {
  const place = { file: "followthrough.yaml" };
  try {
    const { warnings, texts } = await loadPolicy({
      policies: [{ name: "mine.yaml", place }],
      overrides: Object.entries(settings).map(([name, value]) => ({ name, value, place })),
      findFile: (name) => Promise.resolve(name === "mine.yaml" ? { name, text } : undefined),
      reservedChecks: ["invalid-date"],
    });
    const lines = warnings.map((one) => `${one.severity}: ${formatFinding(one, texts.get(one.file))}`);
    return { errors: [], warnings: lines };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { errors: error.message.split("\n"), warnings: [] };
  }
}

/** A rule that is due, with this in it. */
export function ruleWith(fields: string): string {
  return `rules:\n  - id: own\n    title: Own\n    opens: today\n    ${fields.replaceAll("\n", "\n    ")}\n`;
}

/** Where the words stand in what `tellOf` is given, as messages say it. */
export function placeOf(words: string, text: string): string {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  return `mine.yaml:${before.length + 2}:${before.at(-1)!.length + 1}`;
}

export const NOTHING: Told = { errors: [], warnings: [] };
