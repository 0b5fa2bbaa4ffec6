import { nearest, surelyMeant } from "../../text/index.js";

type Find = (name: string, candidates: Iterable<string>) => string | undefined;

/** Gathered only where they are needed. */
type Candidates = Iterable<string> | (() => Iterable<string>);

/** A name is held against all that there are: no more than this many are, so that a policy loads in time with its size. */
const MOST = 200;

/** What misspelled names of one policy most likely meant. What is asked for again is not counted. */
export class Suggester {
  readonly #known = new Map<string, string | undefined>();

  /** @param what the kind of name: a status, a draft */
  nearest(what: string, name: string, candidates: Candidates): string | undefined {
    return this.#find(nearest, `nearest ${what} ${name}`, name, candidates);
  }

  surelyMeant(what: string, name: string, candidates: Candidates): string | undefined {
    return this.#find(surelyMeant, `surely ${what} ${name}`, name, candidates);
  }

  #find(find: Find, key: string, name: string, candidates: Candidates): string | undefined {
    if (!this.#known.has(key) && this.#known.size < MOST)
      this.#known.set(key, find(name, typeof candidates === "function" ? candidates() : candidates));
    return this.#known.get(key);
  }
}
