import { Optional } from "@marcbachmann/cel-js";
import type { Situation } from "../facts/index.js";
import { Me, type Scope, type Settings } from "./language.js";
import { Views, type FactRead } from "./views.js";

/** The person who applies. */
export interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** An IANA name. */
  readonly timezone: string;
}

export interface ScopeOptions {
  readonly situation: Situation;
  readonly settings: Settings;
  readonly me: Person;
  /** Told of every fact that an evaluation reads. */
  readonly onRead?: (read: FactRead) => void;
}

/** The language's own variables over one situation. */
export function createScope({ situation, settings, me, onRead }: ScopeOptions): Scope {
  const views = new Views(situation, onRead);
  return {
    application: views.of("Application", situation.application),
    wait: views.of("Wait", situation.wait),
    settings,
    me: new Me(toOptional(me.name), toOptional(me.email), toOptional(me.phone), me.timezone),
    today: situation.now.toPlainDate(),
    now: situation.now,
  };
}

function toOptional(value: string | undefined): unknown {
  return value === undefined ? Optional.none() : Optional.of(value);
}
