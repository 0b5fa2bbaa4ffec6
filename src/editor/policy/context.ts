import { createLanguage, type Language } from "../../expression/index.js";
import { type Policy, typeOfDefault } from "../../policy/index.js";
import { nodeAt, type Node, textAt } from "./outline/index.js";

/** What an editor shows of a policy, a scenario file or a workspace file is read from. */
export interface PolicyContext {
  /** The file's name, as `files` has it. */
  readonly file: string;
  /** As the editor has it. */
  readonly text: string;
  /** The policy in force; while the text is broken, the last one that loaded. */
  readonly policy: Policy;
  /** The person's own policies, scenarios and workspace file: name → text. */
  readonly files: ReadonlyMap<string, string>;
}

/** By the settings that they know: a language costs as much as a hundred expressions, and a policy is another one with each letter typed in it. */
const LANGUAGES = new Map<string, Language>();

/** The expression language of the policy in force, with the settings that the text declares besides; for types, not for values. */
export function languageOf({ policy }: PolicyContext, text: string, root: Node | undefined): Language {
  const inForce = Object.fromEntries(policy.settings.map(({ name, type }) => [name, type]));
  const settings = { ...declaredSettings(text, root), ...inForce };
  const key = JSON.stringify(Object.entries(settings));
  const known = LANGUAGES.get(key);
  if (known) return known;
  const language = createLanguage({ calendar: policy.calendar, settings });
  if (LANGUAGES.size >= MOST_LANGUAGES) LANGUAGES.clear();
  LANGUAGES.set(key, language);
  return language;
}

/** While somebody types a setting's name, each letter makes another one. */
const MOST_LANGUAGES = 8;

/** The settings that a text gives a default: name → type. */
export function declaredSettings(text: string, root: Node | undefined): Readonly<Record<string, string>> {
  const settings = nodeAt(root, ["settings"]);
  if (settings?.kind !== "mapping") return {};
  return Object.fromEntries(
    settings.entries.flatMap(({ key, value }): [string, string][] => {
      if (!/^[a-z_]\w*$/iu.test(key)) return [];
      const path = value?.kind === "mapping" && !value.isFlow ? ["settings", key, "default"] : ["settings", key];
      const node = nodeAt(root, path) ?? nodeAt(root, ["settings", key, "default"]);
      if (node?.kind === "list") return [[key, "list<string>"]];
      const written =
        node?.kind === "scalar" ? textAt(text, root, path) : textAt(text, root, ["settings", key, "default"]);
      return written === undefined ? [] : [[key, typeOfDefault(asYaml(written)).type]];
    }),
  );
}

function asYaml(written: string): unknown {
  if (written === "true" || written === "false") return written === "true";
  return /^-?\d+(?:\.\d+)?$/u.test(written) ? Number(written) : written;
}
