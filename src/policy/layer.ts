import { findingAt, type FilePlace, type Finding, type Severity, type Texts } from "../diagnostics/index.js";
import { echo, nearest, oneLine, type Range } from "../text/index.js";
import { formatPath, prepareFile, readFile, type FileReading, type Path, type YamlFile } from "../yaml/index.js";
import type { PolicyCheck } from "./checks.js";
import { PolicySchema, type PolicyData } from "./schema.js";

/** One policy file on its way into the policy in force. */
export type Layer = YamlFile<PolicyData>;

/** A policy file's name, for messages, and its text. */
export interface PolicySource {
  readonly name: string;
  readonly text: string;
}

/** What the text says may be known beforehand. */
export interface ReadSource extends PolicySource {
  readonly data?: PolicyData;
}

/** Finds a policy by a built-in's name or by a path that `from` (the file that names it) makes relative. */
export type FindPolicy = (reference: string, from?: string) => Promise<PolicySource | Refusal | undefined>;

/** There is such a policy, and it is not to be read. */
export interface Refusal {
  /** Which and why, as a whole message. */
  readonly refusal: string;
}

/** The same, which knows what the built-in policies say. */
export type FindSource = (reference: string, from?: string) => Promise<ReadSource | Refusal | undefined>;

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
  return formatPath(id === undefined || id === "" ? path : ([id, ...rest] satisfies Path));
}

/** What is wrong with a value. @param part offsets in the value, for a part of it */
export function findingIn(
  source: Sourced<unknown>,
  check: string,
  message: string,
  { severity, part }: { readonly severity?: Severity; readonly part?: Range } = {},
): Finding {
  const place = source.layer.placeOf(source.path, part);
  return findingAt(place, check, `${describePlace(source)}: ${message}`, severity);
}

export interface Layers {
  /** What is extended stands before what extends it. */
  readonly layers: readonly Layer[];
  /** What keeps them from being read. */
  readonly errors: readonly Finding[];
  /** What stands in a list after something that has brought it already: it changes nothing there. */
  readonly repeated: readonly Finding[];
  /** Of all files that were read, whether anything is wrong with them or not. */
  readonly texts: Texts;
}

/** Each may extend many that extend many: as many names are followed, and no more. */
const MOST_REFERENCES = 200;

/** Reads the policies that are asked for and all that they extend, each once. */
export async function readLayers(
  references: readonly Reference[],
  find: FindSource,
  builtins: readonly string[],
): Promise<Layers> {
  const layers = new Map<string, Layer>();
  /** How many had been read before each. */
  const ranks = new Map<string, number>();
  const errors: Finding[] = [];
  const repeated: Finding[] = [];
  const texts = new Map<string, string>();
  // The first is in force whether it is named or not.
  let followed = -1;
  for (const reference of references) await visit(reference, [], 0);
  return { layers: [...layers.values()], errors, repeated, texts };

  /** @param before how many had been read when the list of the reference began */
  async function visit(reference: Reference, ancestors: readonly string[], before: number): Promise<void> {
    const refuse = (check: PolicyCheck, message: string): void => {
      errors.push(findingAt(reference.place, check, message));
    };
    if (++followed > MOST_REFERENCES) {
      const message = `more than ${MOST_REFERENCES} policies are extended by the time that this one is; extend fewer of them`;
      if (followed === MOST_REFERENCES + 1) refuse("endless-extends", message);
      return;
    }
    const source = await find(reference.name, ancestors.at(-1));
    if (!source) {
      refuse("unknown-policy", describeMissing(reference.name, builtins));
      return;
    }
    if ("refusal" in source) {
      refuse("unknown-policy", source.refusal);
      return;
    }
    if (ancestors.includes(source.name)) {
      refuse("endless-extends", oneLine(`${source.name} extends itself: ${[...ancestors, source.name].join(" → ")}`));
      return;
    }
    const rank = ranks.get(source.name);
    if (rank !== undefined) {
      if (rank >= before)
        repeated.push(findingAt(reference.place, "repeated-policy", describeRepeated(source.name), "warning"));
      return;
    }
    texts.set(source.name, source.text);
    const reading = readSource(source);
    if (!reading.ok) {
      errors.push(...reading.findings);
      return;
    }
    const begin = layers.size;
    for (const [at, name] of (reading.file.data.extends ?? []).entries()) {
      const place = reading.file.placeOf(["extends", at]);
      await visit({ name, place }, [...ancestors, source.name], begin);
    }
    ranks.set(source.name, layers.size);
    layers.set(source.name, reading.file);
  }
}

function readSource({ name, text, data }: ReadSource): FileReading<PolicyData> {
  return data ? { ok: true, file: prepareFile(name, text, PolicySchema, data) } : readFile(name, text, PolicySchema);
}

/** The name of a policy, and where it is named. */
export interface Reference {
  readonly name: string;
  readonly place: FilePlace;
}

function describeRepeated(name: string): string {
  return `${name} is in force already by what stands before it, and changes nothing here; name it first, or leave it out`;
}

function describeMissing(name: string, builtins: readonly string[]): string {
  const meant = nearest(name, builtins);
  if (meant !== undefined) return `no policy ${echo(name)}; did you mean ${meant}?`;
  const known = `built in are ${builtins.join(", ")}`;
  const isPath = /[./\\]/u.test(name);
  return isPath
    ? `no policy ${oneLine(name)}: there is no such file; ${known}`
    : `no policy ${echo(name)}; ${known}; others are paths`;
}
