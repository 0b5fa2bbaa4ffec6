import type { PlainDate } from "../time/index.js";

export const HOOK_KINDS = ["git", "pre-commit", "husky", "lefthook"] as const;
export type HookKind = (typeof HOOK_KINDS)[number];

export const WORKFLOWS = ["check", "publish"] as const;
export type WorkflowName = (typeof WORKFLOWS)[number];

/** The person, as drafts sign and days begin; all that is known of them. */
export interface Person {
  readonly name?: string;
  readonly email?: string;
  /** An IANA name. */
  readonly timezone?: string;
}

/** What a person wants set up. */
export interface Wishes {
  readonly me: Person;
  /** The person's own country or region, whose holidays are days off: an ISO 3166 code such as US or DE-BE. */
  readonly country?: string;
  readonly policies: readonly string[];
  /** What the workspace file is to say of the notes that are there already: its lines, as `proposeLines` writes them. */
  readonly proposal?: string;
  readonly example: boolean;
  readonly vscode: boolean;
  readonly hook?: HookKind;
  readonly workflows: readonly WorkflowName[];
}

/** What is known of the folder. */
export interface Surroundings {
  readonly today: PlainDate;
  /** The outputs' paths in the folder, with forward slashes. */
  readonly outputs: readonly string[];
  /** The repository around it; `folder` is the folder's path in it, "." for its root. */
  readonly repository?: { readonly folder: string; readonly branch: string; readonly hooks?: string };
}

/** A file that ships with the program: `init/publish.yml`, `schema/workspace.json`. */
export type ReadShipped = (path: string) => string;
