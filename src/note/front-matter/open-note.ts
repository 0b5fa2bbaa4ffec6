import type { NoteFindings } from "../findings/index.js";

/** The note that is being read, and where to tell what is wrong with it. */
export interface OpenNote {
  /** The note's whole text. */
  readonly text: string;
  /** Relative to the workspace. */
  readonly path: string;
  readonly findings: NoteFindings;
}
