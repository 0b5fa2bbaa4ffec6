import type { Finding } from "../../diagnostics/index.js";
import type { Settings } from "../../expression/index.js";
import type { Compiler } from "../compile.js";
import type { Layer } from "../layer.js";
import type { Merged } from "../merge.js";
import { findCircularWays } from "./find-circular-ways.js";
import { findIdSlips } from "./find-id-slips.js";
import { findIdleSlips } from "./find-idle-slips.js";
import { findReferenceSlips } from "./find-reference-slips.js";
import { findWindowSlips } from "./find-window-slips.js";
import { findWordSlips } from "./find-word-slips.js";
import { Suggester } from "./suggest.js";

export { suggestId } from "./find-id-slips.js";
export { Suggester } from "./suggest.js";

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
export function findSlips({ layers, merged, compiler, settings, reserved }: Loaded): readonly Finding[] {
  const suggester = new Suggester();
  return [
    ...findWordSlips(merged, compiler.found.words, suggester),
    ...findReferenceSlips(merged, layers, suggester),
    ...findCircularWays(merged, layers),
    ...findIdSlips(layers, reserved, suggester),
    ...findIdleSlips(merged, layers, compiler.found.constants, suggester),
    ...findWindowSlips(compiler.windows, settings, merged.settings),
  ];
}
