import type { InferOutput } from "valibot";
import { compareFindings, findingsOf, type Flaw, InvalidInput } from "../../diagnostics/index.js";
import { bareWord, type Range } from "../../text/index.js";
import { findFirstReview, parseReviewRule } from "../../time/index.js";
import { formatPath, listPlaces, placeAt, readBySchema, type Place } from "../../yaml/index.js";
import { ConfigSchema } from "./config-schema.js";
import { findGlobProblem } from "./globs.js";

type Immutable<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;

/** What `followthrough.yaml` says, defaults filled in. */
export type Config = Immutable<InferOutput<typeof ConfigSchema>> & {
  /** Where each setting's key stands in the file, for what only the policy can judge. */
  readonly settingOrigins: Readonly<Record<string, Range>>;
  /** Where each check's key stands: the policy and the program together know which there are. */
  readonly checkOrigins: Readonly<Record<string, Range>>;
  /** Where each entry of `policy` stands; empty when the file names none. */
  readonly policyOrigins: readonly Range[];
  /** Where each value stands, by its path: `serve.host`. */
  readonly valueOrigins: ReadonlyMap<string, Range>;
};

/**
 * The workspace file's text → what it says. `file` is its name in findings. Throws `InvalidInput` with all that is wrong
 * at once: in the YAML, in the keys, in the values, in the patterns.
 */
export async function readConfig(text: string, file: string): Promise<Config> {
  const {
    data,
    flaws: found,
    place,
  } = readBySchema(text, ConfigSchema, {
    name: file === "" ? "the file" : file,
    allowsEmptyKeys: true,
  });
  const flaws: Flaw[] = [...found];
  const notes = placeAt(place, ["notes"]);
  if (notes !== place) flaws.push(...(await findBadPatterns(notes)));
  if (data) {
    flaws.push(...findWordClashes(data, place));
    flaws.push(...(await findIdleReview(data, place)));
  }
  if (!data || flaws.length > 0) throw invalid(flaws, file, text);
  return { ...data, ...findOrigins(data, place) };
}

/** What an absent file says. */
export function defaultConfig(): Promise<Config> {
  return readConfig("", "");
}

function invalid(flaws: readonly Flaw[], file: string, text: string): InvalidInput {
  return new InvalidInput(findingsOf(file, flaws).toSorted(compareFindings), new Map([[file, text]]));
}

/** A pattern is one the matcher takes, or it is told; the schema knows only that it is a text. */
async function findBadPatterns(notes: Place): Promise<readonly Flaw[]> {
  const flaws: Flaw[] = [];
  const patterns: readonly (readonly [string, Place])[] =
    notes.text === undefined ? [...notes.children].map(([index, one]) => [`notes[${index}]`, one]) : [["notes", notes]];
  for (const [path, { text, value: range }] of patterns) {
    if (text === undefined || text === "") continue; // The schema has told.
    const message = await findGlobProblem(text);
    if (message !== undefined) flaws.push({ check: "invalid-value", message: `${path}: ${message}`, range });
  }
  return flaws;
}

/** A rule may be right and name no day: the 30th of February. Rules as they are written need no search. */
async function findIdleReview(
  { calendar: { review } }: InferOutput<typeof ConfigSchema>,
  place: Place,
): Promise<readonly Flaw[]> {
  const rule = review === false ? undefined : parseReviewRule(review);
  if (!rule?.ok || (await findFirstReview(rule.value, SOME_YEAR)) !== undefined) return [];
  const { value: range } = placeAt(place, ["calendar", "review"]);
  const message = `calendar.review: ${String(review)} names no day; expected a rule such as FREQ=WEEKLY;BYDAY=FR`;
  return [{ check: "invalid-value", message, range }];
}

/** Whether there is a day at all does not depend on the year. */
const SOME_YEAR = 2026;

/** The person's own words: matched as keys are, so that two may be one, which can have one meaning only. */
function findWordClashes(config: InferOutput<typeof ConfigSchema>, place: Place): readonly Flaw[] {
  return (["fields", "statuses"] as const).flatMap((section) => {
    const { children } = placeAt(place, [section]);
    const meanings = new Map<string, string>();
    return Object.entries(config[section]).flatMap(([word, meaning]): Flaw[] => {
      const bare = bareWord(word);
      const known = meanings.get(bare);
      meanings.set(bare, known ?? meaning);
      if (bare !== "" && (known ?? meaning) === meaning) return [];
      const what = bare === "" ? "expected your own word, found an empty one" : `this is ${known} already`;
      const mend = bare === "" ? "" : ": words match without regard to case, hyphens and blanks; keep one of them";
      const range = children.get(word)?.key ?? NOWHERE;
      return [{ check: "invalid-value", message: `${formatPath([section, word])}: ${what}${mend}`, range }];
    });
  });
}

const NOWHERE: Range = { start: 0, end: 0 };

function findOrigins(
  config: InferOutput<typeof ConfigSchema>,
  place: Place,
): Pick<Config, "settingOrigins" | "checkOrigins" | "policyOrigins" | "valueOrigins"> {
  const originsOf = (key: "settings" | "checks"): Record<string, Range> => {
    const { children } = placeAt(place, [key]);
    const names = Object.keys(config[key]);
    return Object.fromEntries(
      names.flatMap((name) => ((range) => (range ? [[name, range]] : []))(children.get(name)?.key)),
    );
  };
  const policy = placeAt(place, ["policy"]);
  const isGiven = policy !== place && policy.value !== policy.key;
  const policies = policy.children.size > 0 ? [...policy.children.values()] : isGiven ? [policy] : [];
  return {
    settingOrigins: originsOf("settings"),
    checkOrigins: originsOf("checks"),
    policyOrigins: policies.map(({ value }) => value),
    valueOrigins: listPlaces(place),
  };
}
