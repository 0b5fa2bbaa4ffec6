import type { Origin, Origins, Range } from "../facts/index.js";
import { createFieldFinder, guessField, isSureOfField } from "./field-names.js";
import type { FieldName, Scope } from "./fields.js";
import { mendKey } from "./mend.js";
import type { Problems } from "./problems.js";
import type { Member, Value } from "./values.js";

/** What every reader of a value needs. */
export interface Reading {
  /** The note's whole text. */
  readonly text: string;
  /** Relative to the workspace. */
  readonly path: string;
  readonly problems: Problems;
}

/** The known fields of a mapping, whatever keys they were written under. */
export class Fields<S extends Scope> {
  readonly #values: ReadonlyMap<FieldName<S>, { readonly member: Member; readonly value: Value }>;
  readonly #reading: Reading;
  readonly #origins: Record<string, Origin>;

  constructor(
    values: ReadonlyMap<FieldName<S>, { readonly member: Member; readonly value: Value }>,
    self: Origin,
    reading: Reading,
  ) {
    this.#values = values;
    this.#reading = reading;
    this.#origins = { self };
  }

  /** The fact that a field holds. Where it is read, its origin is kept; an empty value counts as absent. */
  read<T>(name: FieldName<S>, read: (value: Value, reading: Reading) => T | undefined): T | undefined {
    const value = this.value(name);
    if (!value) return undefined;
    const fact = read(value, this.#reading);
    if (fact !== undefined) this.#origins[name] = value.origin;
    return fact;
  }

  /** The value of a field, unless it is empty. */
  value(name: FieldName<S>): Value | undefined {
    const value = this.#values.get(name)?.value;
    return value?.kind === "nothing" ? undefined : value;
  }

  /** Where the key stands, even if it has no value. */
  keyRange(name: FieldName<S>): Range | undefined {
    return this.#values.get(name)?.member.keyRange;
  }

  /** How many fields have a value. */
  get size(): number {
    return [...this.#values.values()].filter(({ value }) => value.kind !== "nothing").length;
  }

  /** Of the facts read so far; the mapping itself is `self`. */
  get origins(): Origins {
    return this.#origins;
  }
}

/**
 * Sorts the members of a mapping to the fields of its scope. Two keys for one field are told: the field's own name
 * counts, else the first alias. A key that is nearly a known one is told, all others are the person's own.
 *
 * @param more the workspace's own keys for known fields
 */
export function openMapping<S extends Scope>(
  scope: S,
  mapping: { readonly origin: Origin; readonly members: () => readonly Member[] },
  reading: Reading,
  more?: Readonly<Record<string, string>>,
): Fields<S> {
  const findField = createFieldFinder(scope, more);
  const prefix = mapping.origin.path === "" ? "" : `${mapping.origin.path}.`;
  const chosen = new Map<FieldName<S>, Member>();
  const seen = new Set<string>();
  const nearMisses: Member[] = [];
  for (const member of mapping.members()) {
    const name = findField(member.key);
    if (name === undefined) nearMisses.push(member);
    if (name === undefined || seen.has(member.key)) continue;
    seen.add(member.key);
    const rival = chosen.get(name);
    const winner = !rival || (member.key === name && rival.key !== name) ? member : rival;
    if (rival) tellDuplicate(prefix + name, winner, winner === rival ? member : rival, reading.problems);
    chosen.set(name, winner);
  }
  const guesses = nearMisses.flatMap((member) => {
    const guess = guessField(scope, member.key);
    return guess === undefined ? [] : [{ member, guess, field: findField(guess) }];
  });
  const rivals = countEach(guesses.map(({ field }) => field));
  for (const { member, guess, field } of guesses) {
    const isFree = field !== undefined && !chosen.has(field);
    const isOnly = rivals.get(field) === 1;
    tellNearMiss(prefix, member, guess, isFree && isOnly && isSureOfField(scope, member.key), reading);
  }
  const values = new Map(
    [...chosen].map(([name, member]) => [name, { member, value: member.value(prefix + name) }] as const),
  );
  return new Fields<S>(values, mapping.origin, reading);
}

function countEach<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function tellNearMiss(
  prefix: string,
  { key, keyRange }: Member,
  guess: string,
  isSure: boolean,
  { text, problems }: Reading,
): void {
  const fix = isSure ? mendKey(text, keyRange, key, guess) : undefined;
  problems.report("unknown-key", `${prefix}${key}: this key is not read; did you mean ${guess}?`, keyRange, fix);
}

function tellDuplicate(path: string, winner: Member, loser: Member, problems: Problems): void {
  problems.report(
    "duplicate-field",
    `${path}: it is given twice, as ${winner.key} and as ${loser.key}; ${winner.key} counts: remove the other or rename it`,
    loser.keyRange,
  );
}
