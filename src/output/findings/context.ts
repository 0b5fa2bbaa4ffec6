import type { AdvisedStatement } from "../../engine/index.js";
import type { Finding, Locate, Severity, SuppressedFinding } from "../../diagnostics/index.js";
import type { Because } from "../explain/index.js";

/** What there is to say of a check itself, whatever it finds. */
export interface CheckDescription {
  readonly id: string;
  /** As it is in force. */
  readonly severity: Severity;
  /** What it finds or asks for, in one sentence. */
  readonly about: string;
  /** Where it is documented; a person's own checks are not. */
  readonly url?: string;
  readonly advice: readonly AdvisedStatement[];
}

/** What an output tells besides the findings. All of it may be missing: then the output says less. */
export interface FindingsContext {
  readonly color?: boolean;
  /** Of the terminal, in columns; what goes to none is not wrapped, so that a line stays a line. */
  readonly width?: number;
  /** A finding's file as whoever reads the output finds it, with forward slashes. */
  readonly pathOf?: (file: string) => string;
  /** Where such a path stands on the web: the address of its folder's root, with a final slash. */
  readonly webRoot?: string;
  /** The workspace's folder, relative to where the program was started, with forward slashes. */
  readonly folder?: string;
  /** All notes, the ones without findings, too. */
  readonly notes?: readonly string[];
  readonly textOf?: (file: string) => string | undefined;
  /** The checks in force, for what stands behind a finding. */
  readonly checks?: readonly CheckDescription[];
  /** Why the policy has made a finding; of those of the note's reader there is nothing to say besides. */
  readonly because?: (finding: Finding) => Because | undefined;
  /** What comments in the notes keep from being told. */
  readonly suppressed?: readonly SuppressedFinding[];
  readonly exitCode?: number;
}

/** Findings in any order → the whole output, with a final newline; sorted by file and place. */
export type FormatFindings = (findings: readonly Finding[], locate: Locate, context: FindingsContext) => string;

/** For an output whose paths are those of the findings. */
export function samePath(file: string): string {
  return file;
}
