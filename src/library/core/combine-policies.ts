import { findingAt, InvalidInput, type Finding } from "../../diagnostics/index.js";
import { ENGINE_CHECKS } from "../../engine/index.js";
import { NOTE_CHECKS } from "../../note/index.js";
import { BUILTIN_POLICIES, loadPolicy, type Policy, type PolicySource } from "../../policy/index.js";
import { echo } from "../../text/index.js";

/** A built-in's name (`default`, `email-only`, `prompt`, `applications`), or a policy's own name and YAML. */
export type PolicyChoice = string | PolicySource;

export interface PolicySettings {
  /** Values laid over the policies' own, by the settings' names, written as in YAML: `{reply_grace: "3 days"}`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * Puts policies together, later ones over earlier ones, compiles and type-checks them. What their texts extend is a
 * built-in or another of them. Worth keeping where many notes are evaluated: this takes longer than a note does.
 *
 * @throws InvalidInput with every problem of every text, each with its line and column
 */
export async function combinePolicies(
  choices: PolicyChoice | readonly PolicyChoice[],
  { settings = {} }: PolicySettings = {},
): Promise<Policy> {
  const chosen = isList(choices) ? choices : [choices];
  const sources = new Map(chosen.flatMap((one) => (typeof one === "string" ? [] : [[one.name, one] as const])));
  const taken = [...sources.keys()].filter((name) => Object.hasOwn(BUILTIN_POLICIES, name));
  if (taken.length > 0) throw new InvalidInput(taken.map(describeTaken));
  return loadPolicy({
    policies: chosen.map((one) => ({
      name: typeof one === "string" ? one : one.name,
      place: { file: "policy" },
    })),
    overrides: Object.entries(settings).map(([name, value]) => ({
      ...{ name, value },
      place: { file: "settings" },
    })),
    findFile: (name) => Promise.resolve(sources.get(name)),
    reservedChecks: [...Object.keys(NOTE_CHECKS), ...Object.keys(ENGINE_CHECKS)],
  });
}

function describeTaken(name: string): Finding {
  const message = `${echo(name)} comes with the program; give your own policy another name`;
  return findingAt({ file: "policy" }, "id-taken", message);
}

/** `Array.isArray` does not know lists that are only to be read. */
function isList(choices: PolicyChoice | readonly PolicyChoice[]): choices is readonly PolicyChoice[] {
  return Array.isArray(choices);
}
