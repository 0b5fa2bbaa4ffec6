import { APPLICATION } from "./application-type.js";
import { DRAFT, PHRASE, SECTION, SLIP } from "./draft-types.js";
import type { FactType } from "./fact-type.js";
import { CONTACT, INTERVIEW } from "./interview-types.js";
import { ENTRY, REMINDER, WAIT } from "./log-types.js";

/** The types of the expression language over the facts, in the order of its reference. */
export const FACT_TYPES: readonly FactType[] = [
  APPLICATION,
  CONTACT,
  INTERVIEW,
  ENTRY,
  REMINDER,
  WAIT,
  DRAFT,
  PHRASE,
  SLIP,
  SECTION,
];
