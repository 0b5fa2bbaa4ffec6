import { nearest, type Problem } from "../text/index.js";
import { PolicySchema, type PolicyData } from "./schema.js";
import { formatPath, prepareYaml, readYaml, type Path, type YamlFile, type YamlReading } from "./read-yaml.js";

/** One policy file on its way into the policy in force. */
export type Layer = YamlFile<PolicyData>;

/** A policy file's name, for messages, and its text. */
export interface PolicySource {
  readonly name: string;
  readonly text: string;
  /** What the text says, where that is known beforehand. */
  readonly data?: PolicyData;
}

/** Finds a policy by a built-in's name or by a path that `from` (the file that names it) makes relative. */
export type FindPolicy = (reference: string, from?: string) => Promise<PolicySource | undefined>;

/** A value of a layer with its place. */
export interface Sourced<T> {
  readonly value: T;
  readonly layer: Layer;
  readonly path: Path;
}

/** `rules.first-follow-up.opens` says more than `rules[3].opens`. */
export function describePlace({ layer, path }: Sourced<unknown>): string {
  const [kind, at, ...rest] = path;
  const items = kind === "rules" || kind === "checks" ? layer.data[kind] : undefined;
  const id = items?.[Number(at)]?.id;
  return formatPath(id === undefined ? path : ([id, ...rest] satisfies Path));
}

export interface Layers {
  /** What is extended stands before what extends it. */
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

/** Each may extend many that extend many: as many names are followed, and no more. */
const MOST_REFERENCES = 200;

/** Reads the policies that are asked for and all that they extend, each once. */
export async function readLayers(
  references: readonly Reference[],
  find: FindPolicy,
  builtins: readonly string[],
): Promise<Layers> {
  const layers = new Map<string, Layer>();
  const problems: Problem[] = [];
  let followed = 0;
  for (const reference of references) await visit(reference, []);
  return { layers: [...layers.values()], problems };

  async function visit(reference: Reference, ancestors: readonly string[]): Promise<void> {
    if (++followed > MOST_REFERENCES) {
      const message = `more than ${MOST_REFERENCES} policies are extended by the time that this one is; extend fewer of them`;
      if (followed === MOST_REFERENCES + 1) problems.push(reference.problem(message));
      return;
    }
    const source = await find(reference.name, ancestors.at(-1));
    if (!source) {
      problems.push(reference.problem(describeMissing(reference.name, builtins)));
      return;
    }
    if (ancestors.includes(source.name)) {
      problems.push(reference.problem(`${source.name} extends itself: ${[...ancestors, source.name].join(" → ")}`));
      return;
    }
    if (layers.has(source.name)) return;
    const reading = readSource(source);
    if (!reading.ok) {
      problems.push(...reading.problems);
      return;
    }
    for (const [at, name] of (reading.file.data.extends ?? []).entries()) {
      const problem = (message: string): Problem => reading.file.problemAt(["extends", at], message);
      await visit({ name, problem }, [...ancestors, source.name]);
    }
    layers.set(source.name, reading.file);
  }
}

function readSource({ name, text, data }: PolicySource): YamlReading<PolicyData> {
  return data ? { ok: true, file: prepareYaml(name, text, data) } : readYaml(name, text, PolicySchema);
}

/** The name of a policy, and how to say that something is wrong with it where it is named. */
export interface Reference {
  readonly name: string;
  readonly problem: (message: string) => Problem;
}

function describeMissing(name: string, builtins: readonly string[]): string {
  const meant = nearest(name, builtins);
  if (meant !== undefined) return `no policy ${name}; did you mean ${meant}?`;
  const known = `built in are ${builtins.join(", ")}`;
  const isPath = /[./\\]/u.test(name);
  return isPath
    ? `no policy ${name}: there is no such file; ${known}`
    : `no policy ${name}; ${known}; others are paths`;
}
