import { createLanguage, Settings, type Language } from "../expression/index.js";
import { KNOWN_KINDS, normalizeKind } from "../facts/index.js";
import {
  createWorkCalendar,
  loadHolidays,
  parseOwnHours,
  parsePhoneHours,
  type OwnHours,
  type Parsed,
  type WorkCalendar,
} from "../time/index.js";
import { compareFindings, findingAt, type Finding, InvalidInput, textsOf } from "../diagnostics/index.js";
import { ALWAYS_IN_FORCE, BUILTIN_POLICIES } from "./builtin/index.js";
import { Compiler, type SuggestId } from "./compile.js";
import { readLayers, type FindPolicy, type FindSource, type Layer, type Reference } from "./layer.js";
import { mergeLayers, type Merged, type MergedSetting, type Override } from "./merge.js";
import type { Policy, Rule } from "./policy.js";
import { ENGINE_SETTINGS } from "./settings.js";
import { originAt } from "./origin.js";
import type { Loaded } from "./slips/index.js";

export interface PolicyRequest {
  /** Built-ins' names or paths, later ones over earlier ones. */
  readonly policies: readonly Reference[];
  /** Settings from outside the policies. */
  readonly overrides?: readonly Override[];
  /** Reads a policy that is no built-in; paths are relative to `from`, the policy that names it, if one does. */
  readonly findFile?: FindPolicy;
  /** The ids of the checks that no policy has: another one of the same id could not be told from it. */
  readonly reservedChecks?: readonly string[];
}

/**
 * Reads, merges, compiles and type-checks policies, over the person's own reminders.
 * @throws InvalidInput with every problem of every file; a policy with a problem evaluates nothing.
 */
export async function loadPolicy({
  policies,
  overrides = [],
  findFile,
  reservedChecks = [],
}: PolicyRequest): Promise<Policy> {
  const find: FindSource = async (name, from) => {
    const builtin = Object.hasOwn(BUILTIN_POLICIES, name) ? BUILTIN_POLICIES[name] : undefined;
    return builtin ? { name, ...builtin } : findFile?.(name, from);
  };
  const below = { name: ALWAYS_IN_FORCE, place: { file: "followthrough" } };
  const read = await readLayers([below, ...policies], find, Object.keys(BUILTIN_POLICIES));
  const { layers, repeated } = read;
  const texts = new Map([...textsOf([...policies, ...overrides].map(({ place }) => place)), ...read.texts]);
  if (read.errors.length > 0) throw new InvalidInput(read.errors, texts);

  const merged = mergeLayers(layers, overrides);
  const { calendar, workdays, phoneHours, ownHours, errors: engineErrors } = await readEngineSettings(merged.settings);
  const compiler = new Compiler(createLanguageFor(merged.settings, calendar), await loadSuggestions(layers));
  const rules = merged.rules.map((rule) => compiler.compileRule(rule)).filter((rule) => rule !== undefined);
  const checks = merged.checks.map((check) => compiler.compileCheck(check)).filter((check) => check !== undefined);
  const drafts = merged.drafts.map((draft) => compiler.compileDraft(draft));
  const settings = new Settings(Object.fromEntries(merged.settings.map(({ name, value }) => [name, value])));
  const loaded = { layers, merged, compiler, settings, reserved: reservedChecks };
  const slips = isProven(layers) && overrides.length === 0 ? [] : await findSlips(loaded);
  const found = [
    ...merged.errors,
    ...engineErrors,
    ...compiler.found.errors,
    ...slips.filter(({ severity }) => severity === "error"),
  ];
  if (found.length > 0) throw new InvalidInput(found.toSorted(compareFindings), texts);

  return {
    names: policies.map(({ name }) => name),
    settings: merged.settings.map(({ name, type, value, about, advice, findPlace }) => ({
      name,
      type,
      value,
      about,
      advice,
      findOrigin: () => originAt(findPlace()),
    })),
    settingsValue: settings,
    rules,
    checks,
    drafts: new Map(drafts.map((draft) => [draft.id, draft])),
    advice: merged.advice,
    sources: merged.sources,
    kinds: listKinds(merged, rules, compiler.found),
    calendar,
    workdays,
    phoneHours,
    ownHours,
    needs: { sections: compiler.found.readsSections },
    readsNow: compiler.found.readsNow,
    warnings: [...repeated, ...slips.filter(({ severity }) => severity !== "error")].toSorted(compareFindings),
    texts,
  };
}

/** Expressions that come with the program ask for known kinds only. */
function listKinds(
  { kinds, settings }: Merged,
  rules: readonly Rule[],
  { words }: Pick<Compiler["found"], "words">,
): ReadonlySet<string> {
  const inSettings = settings.flatMap(({ holds, value }) => (holds === "kind" ? [value].flat() : []));
  const asked = [
    ...rules.flatMap(({ then }) => then?.sent ?? []),
    ...words.flatMap(({ kind, word }) => (kind === "kind" ? [word] : [])),
    ...inSettings.filter((value) => typeof value === "string"),
  ];
  return new Set([...KNOWN_KINDS, ...[...kinds, ...asked].map(normalizeKind)]);
}

function createLanguageFor(settings: readonly MergedSetting[], calendar: WorkCalendar): Language {
  return createLanguage({
    calendar,
    settings: Object.fromEntries(settings.map(({ name, type }) => [name, type])),
    settingWords: Object.fromEntries(settings.flatMap(({ name, holds }) => (holds ? [[name, holds]] : []))),
  });
}

/** All of it comes with the program, whose tests have proven that it has no slips. */
function isProven(layers: readonly Layer[]): boolean {
  return layers.every(({ isPrepared }) => isPrepared);
}

/** Nobody pays for it who has no policy of their own and no settings. */
async function findSlips(loaded: Loaded): Promise<readonly Finding[]> {
  const { findSlips: find } = await import("./slips/index.js");
  return find(loaded);
}

async function loadSuggestions(layers: readonly Layer[]): Promise<SuggestId | undefined> {
  if (isProven(layers)) return undefined;
  const { suggestId, Suggester } = await import("./slips/index.js");
  const suggester = new Suggester();
  return (id) => suggestId(id, layers, suggester);
}

/** Reads what the engine itself needs; where a setting is wrong, its default stands in until the problem is told. */
async function readEngineSettings(settings: readonly MergedSetting[]) {
  const errors: Finding[] = [];
  const read = <T>(name: string, parsed: Parsed<T>, fallback: T): T => {
    if (parsed.ok) return parsed.value;
    const setting = settings.find((one) => one.name === name);
    const place = setting?.findPlace() ?? { file: "followthrough" };
    errors.push(findingAt(place, "invalid-setting", `${name}: ${parsed.reason}`));
    return fallback;
  };
  const valueOf = (name: string): unknown => settings.find((one) => one.name === name)?.value;

  const holidays = read("holidays", await loadHolidays(String(valueOf("holidays"))), undefined);
  const fallback = await createWorkCalendar(ENGINE_SETTINGS.workdays);
  if (!fallback.ok) throw new Error(fallback.reason);
  const rule = String(valueOf("workdays"));
  const calendar: WorkCalendar = read("workdays", await createWorkCalendar(rule, holidays), fallback.value);

  const hours = valueOf("phone_hours");
  const texts: readonly string[] = Array.isArray(hours) ? hours.map(String) : [];
  const parsed = texts.map((text) => read("phone_hours", parsePhoneHours(text), undefined));
  const phoneHours = parsed.filter((one) => one !== undefined);
  if (texts.length === 0)
    read("phone_hours", { ok: false, reason: 'expected at least one stretch, such as "09:30-11:30"' }, 0);
  const anyOwn = parseOwnHours(ENGINE_SETTINGS.my_hours);
  if (!anyOwn.ok) throw new Error(anyOwn.reason);
  const ownHours: OwnHours = read("my_hours", parseOwnHours(String(valueOf("my_hours"))), anyOwn.value);
  return { calendar, workdays: rule, phoneHours, ownHours, errors };
}
