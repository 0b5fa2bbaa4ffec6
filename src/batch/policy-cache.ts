import type { FindPolicy, Policy } from "../policy/index.js";
import { loadPolicyFor, type WorkspaceFile } from "../session/index.js";
import { digestText } from "../text/index.js";
import { CountryCalendars } from "../time/index.js";
import { Recent } from "./recent.js";

/** A policy that has been compiled, and the holidays that its notes have asked for. */
export interface Compiled {
  readonly policy: Policy;
  /** Where countries' holidays are kept; to be asked for before each note, as it does not grow without end. */
  readonly calendars: () => CountryCalendars;
}

/** Compiling asks for a policy's text; what is asked for next follows from the answers so far. */
interface Question {
  readonly reference: string;
  readonly from: string | undefined;
}

const MOST_COMPILED = 64;
const MOST_QUESTIONS = 1024;
const MOST_COUNTRIES = 256;

/**
 * Compiles each policy once, whoever brings it: what counts is what the workspace file says of it and the texts that compiling
 * asks for. The last 64 are kept.
 */
export class PolicyCache {
  readonly #questions = new Recent<Question>(MOST_QUESTIONS);
  readonly #compiled = new Recent<Compiled>(MOST_COMPILED);
  #compilations = 0;

  /** How many policies have been compiled. */
  get compilations(): number {
    return this.#compilations;
  }

  /** @param policies what the person typed counts instead of the workspace file's @throws InvalidInput */
  async load(said: WorkspaceFile, policies: readonly string[], findFile: FindPolicy): Promise<Compiled> {
    let key = keyOf(said, policies);
    for (let asked = this.#questions.get(key); asked; asked = this.#questions.get(key))
      key = keyAfter(key, await findFile(asked.reference, asked.from));
    const known = this.#compiled.get(key);
    if (known) return known;
    let way = keyOf(said, policies);
    this.#compilations++;
    const policy = await loadPolicyFor(said, {
      policies,
      findFile: async (reference, from) => {
        this.#questions.set(way, { reference, from });
        const answer = await findFile(reference, from);
        way = keyAfter(way, answer);
        return answer;
      },
    });
    const compiled = { policy, calendars: keepCalendars(policy) };
    this.#compiled.set(way, compiled);
    return compiled;
  }
}

function keyOf({ config: { policy, settings, checks } }: WorkspaceFile, typed: readonly string[]): string {
  return digestText(JSON.stringify([typed, policy, settings, checks], tellNumber));
}

function keyAfter(key: string, answer: Awaited<ReturnType<FindPolicy>>): string {
  return digestText(`${key}${JSON.stringify(answer ?? null)}`);
}

/** JSON has no word for every number. */
function tellNumber(_: string, value: unknown): unknown {
  const isPlain = typeof value !== "bigint" && (typeof value !== "number" || Number.isFinite(value));
  return isPlain ? value : { number: String(value) };
}

/** Notes can name any country, also such as there are none. */
function keepCalendars({ workdays }: Policy): () => CountryCalendars {
  let calendars = new CountryCalendars(workdays);
  return () => {
    if (calendars.size > MOST_COUNTRIES) calendars = new CountryCalendars(workdays);
    return calendars;
  };
}
