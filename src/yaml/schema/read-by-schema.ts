import * as v from "valibot";
import type { Flaw } from "../../diagnostics/index.js";
import { nearest, oneLine } from "../../text/index.js";
import { formatPath, pathKey, placeAt, type Path, type Place } from "../places.js";
import type { SchemaCheck, YamlCheck } from "../checks.js";
import { FlawList } from "../flaw-list.js";
import { readExpected } from "./library-words.js";
import { readValues, type ReadOptions } from "./read-values.js";
import { readYaml } from "../read-yaml.js";
import { showValue } from "../show-value.js";

export interface SchemaReading<T> {
  /** What the text says; missing where anything is wrong with it. */
  readonly data?: T;
  /** All of them, by place. */
  readonly flaws: readonly Flaw<SchemaCheck | YamlCheck>[];
  /** Of the text as a whole, its values in it. */
  readonly place: Place;
}

/**
 * Reads a YAML text that steers the program. Everything that is wrong with it is told at once: in the YAML, in its keys,
 * in its values; nothing is told of what stands behind an error that breaks the YAML.
 */
export function readBySchema<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
  options: ReadOptions,
): SchemaReading<T> {
  const flaws = new FlawList<SchemaCheck>();
  const { root } = readYaml(text, { start: text.startsWith("\uFEFF") ? 1 : 0, end: text.length }, flaws, {
    isStrict: true,
  });
  const isBroken = flaws.list(isSyntax).length > 0;
  const { value, place, told, refused, guessed, incomplete } = readValues(text, root, schema, options, flaws);
  const undescribed = new WeakSet<object>();
  const message = (issue: v.BaseIssue<unknown>): string => {
    undescribed.add(issue);
    return describe(issue);
  };
  const result = v.safeParse(schema, value, { message });
  const said = new Set(told);
  for (const { path, issue } of (result.issues ?? []).flatMap((one) => findLeaves(one, []))) {
    const key = pathKey(path);
    const isMissing = issue.received === "undefined";
    // What an error took away is not missing, and one flaw says enough of a value.
    const isElsewhere = guessed.has(key) || incomplete.has(pathKey(path.slice(0, -1)));
    if (said.has(key) || isToldAbove(told, path)) continue;
    if (isMissing && (isElsewhere || (isBroken && path.length === 1))) continue;
    said.add(key);
    flaws.report(
      "invalid-value",
      sayIssue(formatPath(path), issue, undescribed.has(issue)),
      placeAt(place, path).value,
    );
  }
  // A list that valibot takes for an object, though one of its items is refused.
  for (const { path, message, range } of refused)
    if (!said.has(pathKey(path)) && !isToldAbove(said, path)) flaws.report("invalid-value", message, range);
  const all = flaws.list(isSyntax);
  return result.success && all.length === 0
    ? { data: result.output, flaws: [], place }
    : { flaws: all.map((flaw) => ({ ...flaw, message: oneLine(flaw.message) })), place };
}

/** Of the YAML as such; what the schema finds depends on it. */
function isSyntax(check: SchemaCheck | YamlCheck): boolean {
  return check !== "unknown-key" && check !== "invalid-value" && check !== "misread-yaml";
}

function isToldAbove(told: ReadonlySet<string>, path: Path): boolean {
  return path.some((_, at) => told.has(pathKey(path.slice(0, at))));
}

interface Leaf {
  readonly path: Path;
  readonly issue: v.BaseIssue<unknown>;
}

/** Where a value may be this or that, what is wrong deeper inside says more than that neither fits. */
function findLeaves(issue: v.BaseIssue<unknown>, parent: Path): readonly Leaf[] {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const path = [...parent, ...steps];
  const deeper = (issue.issues ?? []).filter((one) => one.path).flatMap((one) => findLeaves(one, path));
  return deeper.length > 0 ? deeper : [{ path, issue }];
}

/** @param isPlain the schema has no words of its own for what it expects */
function sayIssue(name: string, { received, input, message }: v.BaseIssue<unknown>, isPlain: boolean): string {
  if (received === "undefined") return `${name} is missing; add it`;
  if (input === null && isPlain && name !== "")
    return `${name} is empty; write its value after the colon, or remove the line`;
  return name === "" ? message : `${name}: ${message}`;
}

function describe({ expected, input }: v.BaseIssue<unknown>): string {
  const truth = expected === "boolean" ? TRUTH.get(input) : undefined;
  const { words, phrase } = readExpected(expected);
  const meant = typeof input === "string" ? nearest(input, words) : undefined;
  const mend = truth === undefined ? (meant === undefined ? "" : `; did you mean ${meant}?`) : `; write ${truth}`;
  return `expected ${phrase}, found ${showValue(input)}${mend}`;
}

/** What older YAML took for true and false. */
const TRUTH: ReadonlyMap<unknown, string> = new Map(
  ["yes", "Yes", "YES", "on", "On", "ON"]
    .map((word): [string, string] => [word, "true"])
    .concat(["no", "No", "NO", "off", "Off", "OFF"].map((word) => [word, "false"])),
);
