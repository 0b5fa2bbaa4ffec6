/**
 * All of `followthrough/core`, and what reads folders.
 *
 * @module followthrough
 */
export * from "./core.js";
export type { LineCount } from "./batch/index.js";
export { evaluateLines, type EvaluateLinesOptions, openHunt, type Hunt, type HuntOptions } from "./library/index.js";
export type { Change, Difference, NoteEdit, PlannedEdit, PlannedFixes } from "./session/index.js";
export { CannotRead, NoNotes, type EmptySearch, type KeySurvey } from "./workspace/index.js";
