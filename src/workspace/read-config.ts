import { safeParse, type BaseIssue, type InferOutput } from "valibot";
import { compareFindings, type Finding, type Range } from "../facts/index.js";
import { echo, oneLine } from "../text/index.js";
import { findFirstReview, parseReviewRule } from "../time/index.js";
import { ConfigSchema } from "./config-schema.js";
import { findGlobProblem } from "./globs.js";
import { InvalidConfig } from "./invalid-config.js";
import { parseConfig, type Problem } from "./parse-config.js";
import { keyPath, readValues, type KeyPath, type Values } from "./read-values.js";

type Immutable<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;

/** What `followthrough.yaml` says, defaults filled in. */
export type Config = Immutable<InferOutput<typeof ConfigSchema>> & {
  /** Where each setting's key stands in the file, for what only the policy can judge. */
  readonly settingOrigins: Readonly<Record<string, Range>>;
  /** Where each check's key stands: the policy and the program together know which there are. */
  readonly checkOrigins: Readonly<Record<string, Range>>;
  /** Where each entry of `policy` stands; empty when the file names none. */
  readonly policyOrigins: readonly Range[];
};

/**
 * The workspace file's text → what it says. `file` is its name in findings. Throws `InvalidConfig` with every problem
 * at once: in the YAML, in the keys, in the values, in the patterns.
 */
export async function readConfig(text: string, file: string): Promise<Config> {
  const { document, problems: syntax, isReadable } = parseConfig(text);
  if (!isReadable) throw invalid(syntax, file, text);

  const values = readValues(document, ConfigSchema);
  const result = safeParse(ConfigSchema, values.value);
  const problems = [...syntax, ...values.problems, ...describeIssues(result.issues ?? [], values)];
  problems.push(...(await findBadPatterns(values)));
  if (result.success) {
    problems.push(...findClashes(result.output, file, values));
    problems.push(...(await findIdleReview(result.output, values)));
  }
  if (!result.success || problems.length > 0) throw invalid(problems, file, text);
  return { ...result.output, ...findOrigins(result.output, values) };
}

/** What an absent file says. */
export function defaultConfig(): Promise<Config> {
  return readConfig("", "");
}

function invalid(problems: readonly Problem[], file: string, text: string): InvalidConfig {
  // Keys of the person's own may hold anything, line breaks included.
  const findings = problems.map((problem): Finding => ({
    ...problem,
    severity: "error",
    file,
    message: oneLine(problem.message),
  }));
  return new InvalidConfig(findings.toSorted(compareFindings), text);
}

/** One problem for each place: the first is the most basic one. */
function describeIssues(issues: readonly BaseIssue<unknown>[], values: Values): readonly Problem[] {
  const problems = new Map<KeyPath, Problem>();
  for (const { path, message } of issues.flatMap((issue) => findLeaves(issue, ""))) {
    const range = values.places.get(path) ?? { start: 0, end: 0 };
    const problem = {
      check: "invalid-value",
      message: path === "" ? message : `${echo(path)}: ${message}`,
      range,
    } as const;
    if (!problems.has(path) && !values.unreadable.has(path)) problems.set(path, problem);
  }
  return [...problems.values()];
}

interface Leaf {
  readonly path: KeyPath;
  readonly message: string;
}

/** Where a value may be this or that, what is wrong deeper inside says more than that neither fits. */
function findLeaves(issue: BaseIssue<unknown>, parent: KeyPath): readonly Leaf[] {
  const path = (issue.path ?? []).reduce(
    (whole, { key }) => keyPath(whole, typeof key === "number" ? key : String(key)),
    parent,
  );
  const deeper = (issue.issues ?? []).filter((one) => one.path).flatMap((one) => findLeaves(one, path));
  return deeper.length > 0 ? deeper : [{ path, message: issue.message }];
}

async function findBadPatterns({ value, places }: Values): Promise<readonly Problem[]> {
  const notes: unknown = typeof value === "object" && value !== null && "notes" in value ? value.notes : [];
  const problems: Problem[] = [];
  for (const [index, pattern] of (Array.isArray(notes) ? notes : [notes]).entries()) {
    if (typeof pattern !== "string" || pattern === "") continue; // The schema has told.
    const path = Array.isArray(notes) ? keyPath("notes", index) : "notes";
    const message = await findGlobProblem(pattern);
    const range = places.get(path) ?? { start: 0, end: 0 };
    if (message !== undefined) problems.push({ check: "invalid-value", message: `${path}: ${message}`, range });
  }
  return problems;
}

/** A rule may be right and name no day: the 30th of February. Rules as they are written need no search. */
async function findIdleReview(
  { calendar: { review } }: InferOutput<typeof ConfigSchema>,
  { places }: Values,
): Promise<readonly Problem[]> {
  const rule = review === false ? undefined : parseReviewRule(review);
  if (!rule?.ok || (await findFirstReview(rule.value, SOME_YEAR)) !== undefined) return [];
  const range = places.get("calendar.review") ?? { start: 0, end: 0 };
  const message = `calendar.review: ${String(review)} names no day; expected a rule such as FREQ=WEEKLY;BYDAY=FR`;
  return [{ check: "invalid-value", message, range }];
}

/** Whether there is a day at all does not depend on the year. */
const SOME_YEAR = 2026;

/** Outputs that would overwrite each other or this very file. Names that differ in case alone are one file to many systems. */
function findClashes(config: InferOutput<typeof ConfigSchema>, file: string, values: Values): readonly Problem[] {
  const fold = (path: string) => path.normalize("NFC").toLowerCase();
  const problems: Problem[] = [];
  const taken = new Map([[fold(file), "this file itself"]]);
  for (const key of ["calendar", "report"] as const) {
    const owner = taken.get(fold(config[key].file));
    const range = values.places.get(`${key}.file`) ?? values.places.get(key) ?? values.places.get("calendar.file");
    const message = `${key}.file: ${config[key].file} is ${owner ?? ""}; give it a file of its own`;
    if (owner !== undefined && range) problems.push({ check: "invalid-value", message, range });
    taken.set(fold(config[key].file), `the ${key}'s file already`);
  }
  return problems;
}

function findOrigins(
  config: InferOutput<typeof ConfigSchema>,
  { keys, places }: Values,
): Pick<Config, "settingOrigins" | "checkOrigins" | "policyOrigins"> {
  const originsOf = (key: "settings" | "checks"): Record<string, Range> =>
    Object.fromEntries(
      Object.keys(config[key]).flatMap((name) => {
        const range = keys.get(keyPath(key, name));
        return range ? [[name, range]] : [];
      }),
    );
  const policies = config.policy.map((_, index) => places.get(keyPath("policy", index)) ?? places.get("policy"));
  return {
    settingOrigins: originsOf("settings"),
    checkOrigins: originsOf("checks"),
    policyOrigins: policies.filter((range) => range !== undefined),
  };
}
