import { ENGLISH } from "./english.js";
import { FRENCH } from "./french.js";
import { GERMAN } from "./german.js";
import { SPANISH } from "./spanish.js";
import type { Row } from "./row.js";

export { IDLE, type IdleWords } from "./idle.js";
export { NO_NAMES } from "./no-names.js";
export { REMARKS, type RemarkWords } from "./remarks.js";
export type { AnswerRow, ChannelRow, DenialRow, FactRow, PlainRow, Row, Sense, StatusRow } from "./row.js";

/** The languages in which words are read. */
export const TABLE: Readonly<Record<Language, readonly Row[]>> = {
  english: ENGLISH,
  german: GERMAN,
  french: FRENCH,
  spanish: SPANISH,
};

export type Language = "english" | "german" | "french" | "spanish";
