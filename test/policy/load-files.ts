import { loadPolicy, type Override, type Policy } from "../../src/policy/index.js";
import { InvalidInput } from "../../src/diagnostics/index.js";

/**
 * Loads policies by their names from files given as texts, with settings from outside over their own. Their rules are
 * without the one that is in force below all of them.
 */
export async function loadFiles(
  files: Readonly<Record<string, string>>,
  names: readonly string[],
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Policy> {
  const place = { file: "followthrough.yaml" };
  const policy = await loadPolicy({
    policies: names.map((name) => ({ name, place })),
    overrides: Object.entries(settings).map(([name, value]): Override => ({
      name,
      value,
      place,
    })),
    findFile: (name) => {
      const text = Object.hasOwn(files, name) ? files[name] : undefined;
      return Promise.resolve(text === undefined ? undefined : { name, text });
    },
  });
  return { ...policy, rules: policy.rules.filter(({ id }) => id !== "own-reminder") };
}

/** What is wrong with them, a line each. */
export async function problemsOf(...request: Parameters<typeof loadFiles>): Promise<string[]> {
  const error: unknown = await loadFiles(...request).catch((reason: unknown) => reason);
  if (!(error instanceof InvalidInput)) throw new Error("the policy was loaded, or failed otherwise", { cause: error });
  return error.message.split("\n");
}
