import type { Feature } from "../../feature.js";
import { noteCompletion } from "./completion.js";
import { noteHover } from "./hover.js";
import { noteLenses } from "./lenses.js";
import { noteNames } from "./names.js";
import { noteOutline } from "./outline.js";

/** What the editor is given in notes. */
export const NOTE_FEATURES: readonly Feature[] = [noteCompletion, noteHover, noteLenses, noteNames, noteOutline];

export type { UnclearDeed } from "./lenses.js";
