import { Optional } from "@marcbachmann/cel-js";
import type { Origin, Situation } from "../../facts/index.js";
import type { PlainDate } from "../../time/index.js";
import type { FactType } from "./fact-type.js";
import { FACT_TYPES } from "./fact-types.js";

/** One fact that an evaluation has read: what an explanation is made of. */
export interface FactRead {
  /** The type and the field: `Wait`, `promised_by`. */
  readonly type: string;
  readonly field: string;
  /** The object it was read from, with its origins. */
  readonly fact: object;
  readonly value: unknown;
  /** Where the note says so; none where it does not. */
  readonly origins: readonly Origin[];
  /** What to say before the value. */
  readonly phrase: string;
  /** The same while the value, a date, lies ahead. */
  readonly phraseAhead?: string;
}

/** Whether a call that may be made from that day on, in the person's zone, can lie within both people's hours. */
export type CanCall = (day: PlainDate) => boolean;

/** The facts of one situation as values of the expression language. */
export class Views {
  readonly situation: Situation;
  readonly #views = new Map<object, View>();
  readonly canCall: CanCall;
  readonly #onRead: ((read: FactRead) => void) | undefined;

  constructor(
    situation: Situation,
    { onRead, canCall = () => true }: { readonly onRead?: (read: FactRead) => void; readonly canCall?: CanCall } = {},
  ) {
    this.situation = situation;
    this.canCall = canCall;
    this.#onRead = onRead;
  }

  /** The view of a fact; the same for the same fact, so that views compare by identity. */
  of(type: string, fact: object): View {
    const known = this.#views.get(fact);
    if (known) return known;
    const Class = VIEW_CLASSES.get(type);
    if (!Class) throw new Error(`no fact type ${type}`);
    const view = new Class(fact, this);
    this.#views.set(fact, view);
    return view;
  }

  /** Somebody is told of every fact that is read. */
  get isTraced(): boolean {
    return this.#onRead !== undefined;
  }

  read(type: FactType, field: string, fact: object): unknown {
    const { read, origins, about = "", phrase = about, phraseAhead } = type.fields[field] ?? {};
    const value: unknown = read ? read(fact, this.situation) : Reflect.get(fact, field);
    if (this.#onRead) {
      const places = origins ? origins(fact, this.situation) : [originOf(fact, field)];
      this.#onRead({ type: type.name, field, fact, value, origins: distinct(places), phrase, phraseAhead });
    }
    return value;
  }

  /** Costs nothing where nobody listens. */
  tell(describe: () => FactRead): void {
    this.#onRead?.(describe());
  }
}

function originOf(fact: object, field: string): Origin | undefined {
  const origins: unknown = Reflect.get(fact, "origins");
  // Facts keep the places of their fields under `origins` (facts/origin.ts).
  return origins instanceof Object ? (origins as Readonly<Record<string, Origin | undefined>>)[field] : undefined;
}

/** Each place once: where a date and a time stand in one value, one place says both. */
export function distinct(origins: readonly (Origin | undefined)[]): readonly Origin[] {
  const known = new Map(origins.flatMap((one) => (one ? [[`${one.start}-${one.end}`, one] as const] : [])));
  return [...known.values()];
}

/** A fact as the expression language sees it: a class of its own for every type, with a getter for every field. */
export class View {
  readonly fact: object;
  readonly views: Views;
  /** The values of the fields that have been read: as long as nobody listens, each is converted once. */
  readonly known = new Map<string, unknown>();

  constructor(fact: object, views: Views) {
    this.fact = fact;
    this.views = views;
  }
}

type Conversion = (value: unknown, views: Views) => unknown;

/** From the program's values to the language's: integers are BigInt, what may be missing an Optional, facts views. */
function conversionTo(type: string): Conversion {
  const inner = /^(?<outer>optional|list)<(?<of>.+)>$/u.exec(type)?.groups;
  const convert = inner?.of === undefined ? undefined : conversionTo(inner.of);
  if (convert && inner?.outer === "optional")
    return (value, views) => (value === undefined ? Optional.none() : Optional.of(convert(value, views)));
  if (convert) return (value, views) => (Array.isArray(value) ? value.map((one) => convert(one, views)) : []);
  if (type === "int") return (value) => BigInt(Number(value));
  if (FACT_TYPE_NAMES.has(type)) return (value, views) => (value instanceof Object ? views.of(type, value) : value);
  return (value) => value;
}

const FACT_TYPE_NAMES = new Set(FACT_TYPES.map(({ name }) => name));

function defineViewClass(type: FactType): typeof View {
  const Class = class extends View {};
  for (const [field, { type: fieldType }] of Object.entries(type.fields)) {
    const convert = conversionTo(fieldType);
    Object.defineProperty(Class.prototype, field, {
      get(this: View) {
        const known = this.known.get(field);
        if (known !== undefined && !this.views.isTraced) return known;
        const value = convert(this.views.read(type, field, this.fact), this.views);
        this.known.set(field, value);
        return value;
      },
    });
  }
  return Class;
}

export const VIEW_CLASSES: ReadonlyMap<string, typeof View> = new Map(
  FACT_TYPES.map((type) => [type.name, defineViewClass(type)]),
);
