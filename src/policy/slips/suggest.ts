import { nearest, surelyMeant } from "../../text/index.js";
import { guessZone } from "../../time/index.js";

/** Gathered only where they are needed. */
type Candidates = Iterable<string> | (() => Iterable<string>);

/** A name is held against all that there are: no more than this many are, so that a policy loads in time with its size. */
const MOST = 200;

/** What misspelled names of one policy most likely meant. What is asked for again is not counted. */
export class Suggester {
  readonly #known = new Map<string, string | undefined>();

  /** @param what the kind of name: a status, a draft */
  nearest(what: string, name: string, candidates: Candidates): string | undefined {
    return this.#find(`nearest ${what} ${name}`, () => nearest(name, listOf(candidates)));
  }

  surelyMeant(what: string, name: string, candidates: Candidates): string | undefined {
    return this.#find(`surely ${what} ${name}`, () => surelyMeant(name, listOf(candidates)));
  }

  zone(name: string): string | undefined {
    return this.#find(`zone ${name}`, () => guessZone(name)?.zone);
  }

  #find(key: string, find: () => string | undefined): string | undefined {
    if (!this.#known.has(key) && this.#known.size < MOST) this.#known.set(key, find());
    return this.#known.get(key);
  }
}

function listOf(candidates: Candidates): Iterable<string> {
  return typeof candidates === "function" ? candidates() : candidates;
}
