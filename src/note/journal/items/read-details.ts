import { fold, type Range } from "../../../text/index.js";
import { cleanLine, LONGEST_LINE } from "../clean-line.js";

/** What a line below an interview's heading may say of it, by the word before its colon: folded, in the four languages. */
const LABELS: Readonly<Record<"with" | "time" | "kind", readonly string[]>> = {
  with: [
    ...[
      "with",
      "interviewer",
      "interviewers",
      "who",
      "met",
      "met with",
      "spoke with",
      "spoke to",
      "people",
      "attendees",
    ],
    ...["participants", "panel", "contact", "mit", "gesprachspartner", "gesprachspartnerin", "teilnehmer", "wer"],
    ...["ansprechpartner", "ansprechpartnerin", "avec", "interlocuteur", "interlocuteurs", "participants", "recruteur"],
    ...["con", "entrevistador", "entrevistadora", "entrevistadores", "participantes", "quien"],
  ],
  time: ["time", "start", "uhrzeit", "zeit", "beginn", "heure", "horaire", "hora"],
  kind: ["format", "type", "kind", "art", "formato", "tipo"],
};

const ROLES: ReadonlyMap<string, keyof typeof LABELS> = new Map(
  (["with", "time", "kind"] as const).flatMap((role) => LABELS[role].map((label) => [label, role] as const)),
);

/** What a line below an interview says: a value under a label, or just words. */
export interface Detail {
  readonly role?: keyof typeof LABELS;
  readonly place: Range;
  readonly value: string;
}

const LONGEST_LABEL = 30;

export function readDetail(text: string, { start, end }: Range): Detail | undefined {
  if (end - start > LONGEST_LINE) return undefined;
  const line = cleanLine(text.slice(start, end).replace(/[\r\n]/gu, " "));
  const colon = line.indexOf(":");
  const label =
    colon > 0 && colon <= LONGEST_LABEL
      ? fold(line.slice(0, colon))
          .replace(/[()\s]+/gu, " ")
          .trim()
      : "";
  const role = ROLES.get(label.replace(/s$/u, "")) ?? ROLES.get(label);
  const from = role === undefined ? 0 : line.startsWith("::", colon) ? colon + 2 : colon + 1;
  const value = line.slice(from).trim();
  if (value === "") return undefined;
  const at = start + from + line.slice(from).indexOf(value);
  return { role, value, place: { start: at, end: at + value.length } };
}
