import { fold } from "../../../text/index.js";
import type { SaidEntry } from "../../words/index.js";
import type { JournalItem } from "../journal-item.js";
import { listWords } from "../titles/index.js";
import type { OwnNames } from "../own-names.js";

export function listOwnWords({ company = "", role = "" }: OwnNames): ReadonlySet<string> {
  return new Set([...listWords(company), ...listWords(role)]);
}

export function isApplication({ direction, kind }: SaidEntry): boolean {
  return direction.value === "sent" && kind.value === "application";
}

/** `applied to Globex`: another employer's name behind it. */
export function isElsewhere({ words }: JournalItem, { place }: SaidEntry, own: ReadonlySet<string>): boolean {
  const said = words.trimStart();
  const { name } = EMPLOYER.exec(said.slice(place.end, place.end + LONGEST_NAME))?.groups ?? {};
  const isApplied = APPLIED.test(fold(said.slice(place.start, place.end)));
  return isApplied && name !== undefined && !listWords(name).some((word) => own.has(word));
}

const APPLIED = /^(?:appl|bew|postul)/u;
const EMPLOYER = /^\s*(?:to|at|with|bei|beim|chez|à|en|a)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}\p{N}]+)/u;
const LONGEST_NAME = 60;
