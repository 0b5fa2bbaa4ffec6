import { join } from "node:path";
import type { Environment } from "../files/index.js";
import { findOwnPlace } from "./find-own-folder.js";
import { KeptTexts } from "./kept-texts.js";

/** That a program has fetched a calendar. */
export interface Fetch {
  /** In milliseconds since the epoch. */
  readonly at: number;
  /** What the program calls itself; nobody has checked it. */
  readonly program?: string;
}

/** In milliseconds: fetches that follow sooner, of a program of the same name, are not worth a file's writing. */
const APART = 60_000;
/** In characters. */
const LONGEST_NAME = 100;

/** The last fetch of one workspace's calendar, in the person's own folder, for nobody else to read. */
export class KeptFetches {
  readonly #texts: KeptTexts;
  readonly #name: string;
  #last: Fetch | undefined;

  private constructor(folder: string, name: string) {
    this.#texts = new KeptTexts(folder);
    this.#name = name;
  }

  /**
   * @param root the workspace's folder, absolute
   * @returns the reason, in words that follow a colon, where nothing can be kept
   */
  static open({ env, root }: { readonly env: Environment; readonly root: string }): KeptFetches | string {
    const own = findOwnPlace({ env, root });
    return own.ok ? new KeptFetches(join(own.folder, "fetches"), own.workspace) : own.reason;
  }

  /** What cannot be kept is not: nobody waits for their calendar because of it. */
  keep({ at, program }: Fetch): void {
    const name = program?.slice(0, LONGEST_NAME);
    if (this.#last && this.#last.program === name && Math.abs(at - this.#last.at) < APART) return;
    this.#last = { at, program: name };
    this.#texts.write(this.#name, JSON.stringify(this.#last));
  }

  last(): Fetch | undefined {
    const text = this.#texts.read(this.#name);
    // Only what this program has sealed comes back.
    return text === undefined ? undefined : (JSON.parse(text) as Fetch);
  }
}
