import type { Problems } from "../findings/index.js";

/** What every reader of a value needs. */
export interface Reading {
  /** The note's whole text. */
  readonly text: string;
  /** Relative to the workspace. */
  readonly path: string;
  readonly problems: Problems;
}
