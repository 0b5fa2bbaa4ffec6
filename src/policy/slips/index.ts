import type { Settings } from "../../expression/index.js";
import type { Compiler } from "../compile.js";
import type { Layer } from "../layer.js";
import type { Merged } from "../merge.js";
import { findIdSlips } from "./find-id-slips.js";
import { findIdleSlips } from "./find-idle-slips.js";
import { findReferenceSlips } from "./find-reference-slips.js";
import { findWindowSlips } from "./find-window-slips.js";
import { findWordSlips } from "./find-word-slips.js";
import type { Slip } from "./slip.js";

export { suggestId } from "./find-id-slips.js";
export type { Slip } from "./slip.js";

/** A policy that has been merged and compiled. */
export interface Loaded {
  readonly layers: readonly Layer[];
  readonly merged: Merged;
  readonly compiler: Compiler;
  readonly settings: Settings;
  /** The ids of the checks that no policy has. */
  readonly reserved: readonly string[];
}

/** What loads and means nothing, or hardly what was meant, in what does not come with the program. */
export function findSlips({ layers, merged, compiler, settings, reserved }: Loaded): readonly Slip[] {
  return [
    ...findWordSlips(merged, compiler.words),
    ...findReferenceSlips(merged, layers),
    ...findIdSlips(layers, reserved),
    ...findIdleSlips(merged, layers, compiler.constants),
    ...findWindowSlips(compiler.windows, settings),
  ];
}
