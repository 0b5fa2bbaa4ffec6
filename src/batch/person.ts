import { posix } from "node:path";
import { findingAt, InvalidInput } from "../diagnostics/index.js";
import { BUILTIN_POLICIES, type FindPolicy } from "../policy/index.js";
import { isPolicyPath, type WorkspaceFile } from "../session/index.js";
import { digestText, echo } from "../text/index.js";
import { readConfig, type Config } from "../workspace/index.js";
import type { Compiled, PolicyCache } from "./policy-cache.js";
import type { PersonLine } from "./read-line.js";
import { Recent } from "./recent.js";

/** What a person's notes are judged by. */
export interface OpenPerson {
  readonly config: Config;
  readonly compiled: Compiled;
}

/** What is known of a person before anything is compiled. */
export interface PersonFiles {
  readonly workspace: WorkspaceFile;
  readonly findFile: FindPolicy;
}

const CONFIG_FILE = "followthrough.yaml";
const MOST_CONFIGS = 64;

/** Reads workspace files that come as texts; many people's say the same. */
export class ConfigReader {
  readonly #read = new Recent<Config>(MOST_CONFIGS);

  /** @throws InvalidInput */
  async read(text = ""): Promise<WorkspaceFile> {
    const key = digestText(text);
    const config = this.#read.get(key) ?? (await readConfig(text, text === "" ? "" : CONFIG_FILE));
    this.#read.set(key, config);
    return { config, configFile: CONFIG_FILE, configText: text };
  }
}

/** @throws InvalidInput where a policy has the name of one that comes with the program */
export function findAmong(policies: PersonLine["policies"]): FindPolicy {
  const taken = [...policies.keys()].filter((name) => Object.hasOwn(BUILTIN_POLICIES, name));
  if (taken.length > 0)
    throw new InvalidInput(
      taken.map((name) =>
        findingAt(
          { file: "policies" },
          "id-taken",
          `${echo(name)} comes with the program; give your own policy another name`,
        ),
      ),
    );
  const texts = new Map([...policies].map(([name, text]) => [placeOf(name, undefined), text]));
  return (reference, from) => {
    const name = placeOf(reference, from);
    const text = texts.get(name);
    return Promise.resolve(text === undefined ? undefined : { name, text });
  };
}

/** Paths count from the policy that names them, as in a folder; other names stand for themselves. */
function placeOf(reference: string, from: string | undefined): string {
  if (!isPolicyPath(reference)) return reference;
  const path = reference.replaceAll("\\", "/");
  return posix.isAbsolute(path) || from === undefined ? posix.normalize(path) : posix.join(posix.dirname(from), path);
}

/** @param typed policies that count instead of the person's own @throws InvalidInput */
export async function openPerson(
  { workspace, findFile }: PersonFiles,
  cache: PolicyCache,
  typed: { readonly policies: readonly string[]; readonly findFile: FindPolicy },
): Promise<OpenPerson> {
  const find = typed.policies.length > 0 ? typed.findFile : findFile;
  return { config: workspace.config, compiled: await cache.load(workspace, typed.policies, find) };
}
