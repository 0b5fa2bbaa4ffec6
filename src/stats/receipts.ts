import { bareWord } from "../text/index.js";

/** What a machine sends when something has arrived there. Nobody has read it yet: it is no answer. */
const RECEIPTS: ReadonlySet<string> = new Set(
  (
    "acknowledgement, acknowledgment, confirmation, confirmation of receipt, receipt, application received, auto reply, " +
    "autoreply, automatic reply, automated reply, auto response, automated response, out of office, " +
    "Eingangsbestätigung, Empfangsbestätigung, automatische Antwort, Abwesenheitsnotiz, " +
    "accusé de réception, réponse automatique, acuse de recibo, respuesta automática"
  )
    .split(", ")
    .map(bareWord),
);

/** The kind of a log entry says that a machine has sent it. */
export function isReceipt(kind: string): boolean {
  return RECEIPTS.has(bareWord(kind));
}
