import { bareWord, echo, type Range } from "../../text/index.js";
import type { Origin, Origins } from "../../facts/index.js";
import {
  createFieldFinder,
  type FieldGuess,
  type FieldName,
  guessField,
  rankOfKey,
  type Scope,
} from "../keys/index.js";
import { mendKey } from "../mend/index.js";
import type { NoteFindings, Related } from "../findings/index.js";
import type { Member, Value } from "../../yaml/index.js";
import type { OpenNote } from "./open-note.js";
import { JUDGED, mayHold, meaningOfJob } from "./may-hold.js";
import { holdingOf, readAsMeant, tellStrangeKey } from "./tell-misread.js";

/** The known fields of a mapping, whatever keys they were written under. */
export class Fields<S extends Scope> {
  readonly #values: ReadonlyMap<FieldName<S>, { readonly member: Member; readonly value: Value }>;
  readonly #note: OpenNote;
  readonly #origins: Record<string, Origin>;
  /** The members that are no field's, nor nearly one's. */
  readonly unread: readonly Member[];

  constructor(
    values: ReadonlyMap<FieldName<S>, { readonly member: Member; readonly value: Value }>,
    self: Origin,
    note: OpenNote,
    unread: readonly Member[] = [],
  ) {
    this.unread = unread;
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
  const open = valueOpener(prefix);
  const seen = new Set<string>();
  const nearMisses: Member[] = [];
  const others: Member[] = [];
  for (const [at, member] of mapping.members().entries()) {
    const known = findField(member.key);
    if (known === undefined && !tellStrangeKey(member, at === 0, prefix, note)) nearMisses.push(member);
    if (known === undefined || seen.has(member.key)) continue;
    seen.add(member.key);
    const name = isJobKey(scope, known, member, more)
      ? findField(meaningOfJob(member.value(prefix), { isSpare: rankOfKey(scope, member.key, more) > 0 }))
      : known;
    if (name === undefined) continue;
    if (!canMean(scope, name, member, open, more)) {
      if (name === "log") others.push(member);
      continue;
    }
    const rival = chosen.get(name);
    chosen.set(name, rival ? settleRivals(scope, name, [rival, member], { prefix, open, note, more }) : member);
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
      ([name, member]) => [name, { member, value: readAsMeant(scope, name, open(member, name), note) }] as const,
    ),
  );
  const guessed = new Set(guesses.map(({ member }) => member));
  return new Fields<S>(values, mapping.origin, note, [
    ...nearMisses.filter((member) => !guessed.has(member)),
    ...others,
  ]);
}

type OwnKeys = Readonly<Record<string, string>>;

type OpenValue = (member: Member, name: string) => Value;

/** Opens each value once, as what aliases repeat is counted. */
function valueOpener(prefix: string): OpenValue {
  const known = new Map<Member, Value>();
  return (member, name) => {
    const value = known.get(member) ?? member.value(prefix + name);
    known.set(member, value);
    return value;
  };
}

/** A key that names the job, by another name than the field's own and none that the workspace maps to it. */
function isJobKey(scope: Scope, name: string, { key }: Member, more: OwnKeys = {}): boolean {
  const word = bareWord(key);
  return (
    scope === "note" && name === "role" && word !== name && !Object.keys(more).some((own) => bareWord(own) === word)
  );
}

/** A key that the workspace maps to the field always does. */
function canMean<S extends Scope>(
  scope: S,
  name: FieldName<S>,
  member: Member,
  open: OpenValue,
  more: OwnKeys = {},
): boolean {
  const holds = holdingOf(scope, name);
  if (!JUDGED.has(holds)) return true;
  const word = bareWord(member.key);
  if (Object.keys(more).some((own) => bareWord(own) === word)) return true;
  return mayHold(holds, open(member, name), { isOwnName: word === bareWord(name) });
}

/** The one of two keys of a field that counts: one with a value, one that means nothing else, its own name, the first. */
function settleRivals<S extends Scope>(
  scope: S,
  name: FieldName<S>,
  [first, second]: readonly [Member, Member],
  { prefix, open, note, more }: { prefix: string; open: OpenValue; note: OpenNote; more?: OwnKeys },
): Member {
  const [a, b] = [first, second].map((member) => ({
    isEmpty: open(member, name).kind === "nothing",
    rank: rankOfKey(scope, member.key, more),
  }));
  if (a && b && a.isEmpty !== b.isEmpty) return a.isEmpty ? second : first;
  if (a && b && a.rank !== b.rank) return a.rank < b.rank ? first : second;
  const winner = second.key === name && first.key !== name ? second : first;
  if (a?.rank === 0) tellDuplicate(prefix + name, winner, winner === first ? second : first, note.findings);
  return winner;
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
  if (isSure) findings.report("unknown-key", message, keyRange, undefined, theKeyThatCounts(rival));
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
    undefined,
    theKeyThatCounts(winner),
  );
}

function theKeyThatCounts({ keyRange }: Member): Related {
  return { range: keyRange, message: "the key that counts" };
}
