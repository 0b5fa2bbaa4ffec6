/** A file of the setup, made where there is none. */
export interface PlannedFile {
  /** The folder of notes, the root of the repository around it, or where git has the repository's hooks. */
  readonly where: "folder" | "repository" | "hooks";
  /** Relative to that, with forward slashes. */
  readonly path: string;
  readonly content: string;
  /** What it is for, in a few words. */
  readonly about: string;
  readonly isExecutable?: boolean;
  /** What one that is there already needs to do the same. */
  readonly addition?: Addition;
  /** What remains to be done for it to work: a command, or a few words. */
  readonly then?: string;
}

export interface Addition {
  /** A file with this text in it has it already. */
  readonly mark: string;
  /** For people to copy. */
  readonly lines: string;
}

/** What was asked for and does not go here, and why not. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly leftOut: readonly LeftOut[];
}
