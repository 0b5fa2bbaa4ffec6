import { echo, type Range } from "../../text/index.js";
import type { Origin, Origins } from "../../facts/index.js";
import { createFieldFinder, type FieldGuess, type FieldName, guessField, type Scope } from "../keys/index.js";
import { mendKey } from "../mend/index.js";
import type { NoteFindings } from "../findings/index.js";
import type { Member, Value } from "../../yaml/index.js";
import type { OpenNote } from "./open-note.js";
import { readAsMeant, tellStrangeKey } from "./tell-misread.js";

/** The known fields of a mapping, whatever keys they were written under. */
export class Fields<S extends Scope> {
  readonly #values: ReadonlyMap<FieldName<S>, { readonly member: Member; readonly value: Value }>;
  readonly #note: OpenNote;
  readonly #origins: Record<string, Origin>;

  constructor(
    values: ReadonlyMap<FieldName<S>, { readonly member: Member; readonly value: Value }>,
    self: Origin,
    note: OpenNote,
  ) {
    this.#values = values;
    this.#note = note;
    this.#origins = { self };
  }

  /** The fact that a field holds. Where it is read, its origin is kept; an empty value counts as absent. */
  read<T>(name: FieldName<S>, read: (value: Value, note: OpenNote) => T | undefined): T | undefined {
    const value = this.value(name);
    if (!value) return undefined;
    const fact = read(value, this.#note);
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

  /** The key of a field and what stands there, be it nothing. */
  place(name: FieldName<S>): { readonly member: Member; readonly value: Value } | undefined {
    return this.#values.get(name);
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
  note: OpenNote,
  more?: Readonly<Record<string, string>>,
): Fields<S> {
  const findField = createFieldFinder(scope, more);
  const prefix = mapping.origin.path === "" ? "" : `${mapping.origin.path}.`;
  const chosen = new Map<FieldName<S>, Member>();
  const seen = new Set<string>();
  const nearMisses: Member[] = [];
  for (const [at, member] of mapping.members().entries()) {
    const name = findField(member.key);
    if (name === undefined && !tellStrangeKey(member, at === 0, prefix, note)) nearMisses.push(member);
    if (name === undefined || seen.has(member.key)) continue;
    seen.add(member.key);
    const rival = chosen.get(name);
    const winner = !rival || (member.key === name && rival.key !== name) ? member : rival;
    if (rival) tellDuplicate(prefix + name, winner, winner === rival ? member : rival, note.findings);
    chosen.set(name, winner);
  }
  const guesses = nearMisses.flatMap((member) => {
    const guess = guessField(scope, member.key);
    return guess === undefined ? [] : [{ member, guess, field: findField(guess.key) }];
  });
  const rivals = countBy(guesses.map(({ field }) => field));
  for (const { member, guess, field } of guesses) {
    const rival = field === undefined ? undefined : chosen.get(field);
    if (rival) tellTaken(prefix, member, rival, guess, note.findings);
    else tellNearMiss(prefix, member, { ...guess, isSure: guess.isSure && rivals.get(field) === 1 }, note);
  }
  const values = new Map(
    [...chosen].map(
      ([name, member]) =>
        [name, { member, value: readAsMeant(scope, name, member.value(prefix + name), note) }] as const,
    ),
  );
  return new Fields<S>(values, mapping.origin, note);
}

function tellNearMiss(
  prefix: string,
  { key, keyRange }: Member,
  guess: FieldGuess,
  { text, findings }: OpenNote,
): void {
  const fix = guess.isSure ? mendKey(text, keyRange, key, guess.key) : undefined;
  const message = `${prefix}${echo(key)}: this key is not read; did you mean ${guess.key}?`;
  findings.report("unknown-key", message, keyRange, fix);
}

/** A near miss of a field that is there already, which no fix can rename. Told where the key can mean nothing else. */
function tellTaken(
  prefix: string,
  { key, keyRange }: Member,
  rival: Member,
  { isSure }: FieldGuess,
  findings: NoteFindings,
): void {
  const message = `${prefix}${echo(key)}: this key is not read, and ${echo(rival.key)} is there already; remove one of them or rename it`;
  if (isSure) findings.report("unknown-key", message, keyRange);
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function tellDuplicate(path: string, winner: Member, loser: Member, findings: NoteFindings): void {
  findings.report(
    "duplicate-field",
    `${path}: it is given twice, as ${echo(winner.key)} and as ${echo(loser.key)}; ${echo(winner.key)} counts: remove the other or rename it`,
    loser.keyRange,
  );
}
