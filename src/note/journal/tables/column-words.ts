import type { Range } from "../../../text/index.js";

/** The cells of a row that are not empty, by what their columns hold; those that say whether it is done, empty as well. */
export type RowCells = Readonly<Partial<Record<ColumnRole, readonly Range[]>>>;

/** What a column of a journal's table holds. */
export type ColumnRole =
  /** The row's own day. */
  | "date"
  | "time"
  /** What happened. */
  | "what"
  /** What a status was before it changed. */
  | "before"
  /** What it has become. */
  | "after"
  /** Whom it was with; where the title does not say that it is a person, `who` as well. */
  | "with"
  | "who"
  /** By phone, by e-mail. */
  | "channel"
  /** Who did it. */
  | "doer"
  /** Sent or received. */
  | "direction"
  /** What came of it; what state it is in belongs to that. */
  | "outcome"
  | "status"
  | "notes"
  /** Whether it is done: yes, no, a mark, a day. */
  | "done"
  /** Whose application it is: the employer's name. */
  | "company"
  /** For which job. */
  | "position"
  /** What is still to be done, and when: no fact. */
  | "plan"
  /** By when the row's own deed is to be done. */
  | "due"
  /** The day by which an answer was promised. */
  | "promised"
  /** Its number. */
  | "number";

/**
 * The words of columns, in English, German, French and Spanish, without diacritics and marks, as `foldTitle` has them. A header
 * is looked up whole, then by its first word and its last.
 */
export const COLUMN_WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
  date: [
    ...["date", "day", "when", "date sent", "sent on", "date time", "datetime", "date contacted", "contacted on", "on"],
    ...["interview date", "scheduled", "scheduled for", "scheduled date", "timestamp"],
    ...["datum", "tag", "wann", "am", "termin", "datum uhrzeit"],
    ...["jour", "quand", "date heure"],
    ...["fecha", "dia", "cuando", "fecha hora"],
  ],
  time: ["time", "start", "start time", "hour", "uhrzeit", "zeit", "uhr", "heure", "horaire", "hora"],
  what: [
    ...[
      "what",
      "stage",
      "type",
      "event",
      "action",
      "activity",
      "step",
      "kind",
      "round",
      "interview",
      "update",
      "change",
    ],
    ...["entry", "milestone", "description", "details", "detail", "interview type", "interview stage", "action taken"],
    ...[
      "follow up",
      "followup",
      "touchpoint",
      "interaction",
      "communication",
      "message",
      "task",
      "format",
      "topic",
      "subject",
    ],
    ...[
      "was",
      "art",
      "typ",
      "ereignis",
      "aktion",
      "schritt",
      "phase",
      "runde",
      "gesprach",
      "aktivitat",
      "anlass",
      "vorgang",
    ],
    ...["stufe", "massnahme", "eintrag", "beschreibung", "betreff", "thema"],
    ...["quoi", "etape", "evenement", "entretien", "objet", "nature", "activite", "tour", "relance"],
    ...["que", "etapa", "tipo", "evento", "accion", "paso", "ronda", "entrevista", "actividad", "fase", "seguimiento"],
  ],
  after: ["new status", "neuer status", "nouveau statut", "nuevo estado"],
  before: ["old status", "previous status", "alter status", "ancien statut", "estado anterior"],
  with: [
    ...["with", "contact", "contacts", "contact person", "person", "people", "interviewer", "interviewers"],
    ...["recipient", "participants", "attendees", "recruiter", "met with", "spoke with", "spoke to"],
    ...["mit", "kontakt", "ansprechpartner", "ansprechpartnerin", "ansprechperson", "gesprachspartner", "personen"],
    ...["gesprachspartnerin", "teilnehmer"],
    ...["avec", "interlocuteur", "interlocuteurs", "interlocutrice", "personne", "recruteur"],
    ...["con", "contacto", "contactos", "entrevistador", "entrevistadora", "entrevistadores", "persona"],
  ],
  who: ["who", "name", "to", "from", "wer", "an", "von", "qui", "nom", "quien", "nombre"],
  channel: [
    ...["channel", "method", "medium", "via", "mode", "how", "contact method", "platform"],
    ...["kanal", "weg", "kontaktweg", "wie", "per", "kontaktart"],
    ...["canal", "moyen", "comment", "par"],
    ...["medio", "como", "por"],
  ],
  doer: ["by", "done by", "handled by", "actor", "durch", "erledigt von", "fait par", "hecho por"],
  direction: ["direction", "in out", "sent received", "richtung", "sens", "direccion"],
  done: [
    ...["done", "sent", "completed", "complete", "finished", "already done", "already sent", "is done", "is sent"],
    ...["erledigt", "gesendet", "abgeschickt", "verschickt", "versendet", "abgeschlossen", "gemacht"],
    ...["fait", "faite", "envoye", "envoyee", "termine", "terminee", "effectue"],
    ...["hecho", "hecha", "enviado", "enviada", "completado", "completada", "terminado"],
  ],
  company: ["firm", "firm name", "company name", "betrieb", "societe", "compania", "employer name"],
  position: [
    ...["position", "role", "job", "job title", "vacancy", "opening", "stelle", "rolle", "stellenbezeichnung"],
    ...["poste", "intitule du poste", "puesto", "cargo", "vacante", "plaza"],
  ],
  outcome: [
    ...["result", "response", "reply", "answer", "feedback", "decision"],
    ...["ergebnis", "antwort", "reaktion", "ruckmeldung", "resultat", "entscheidung"],
    ...["resultat", "reponse", "retour", "issue"],
    ...["resultado", "respuesta"],
  ],
  status: ["outcome", "status", "state", "stand", "statut", "etat", "estado"],
  notes: [
    ...["notes", "note", "comment", "comments", "remark", "remarks", "summary", "takeaways"],
    ...["notiz", "notizen", "bemerkung", "bemerkungen", "kommentar", "anmerkung", "anmerkungen", "zusammenfassung"],
    ...["remarque", "remarques", "commentaire", "commentaires", "observations"],
    ...["notas", "nota", "comentario", "comentarios", "observaciones", "resumen"],
  ],
  plan: [
    ...["next", "next step", "next steps", "next action", "next follow up", "follow up date", "follow up on"],
    ...["reminder", "todo", "to do", "follow up by", "next date", "next contact", "planned"],
    ...["nachste schritte", "nachster schritt", "nachste aktion", "wiedervorlage", "nachstes"],
    ...["prochaine etape", "prochaines etapes", "prochaine action", "a faire", "rappel"],
    ...["proximo paso", "proximos pasos", "proxima accion", "pendiente", "recordatorio"],
  ],
  due: ["due", "due date", "due on", "due by", "fallig", "fallig am", "fallig bis", "echeance", "vencimiento"],
  promised: [
    ...["promised", "promised by", "expected response", "expected reply", "expected by", "reply by", "response by"],
    ...["answer by", "decision by", "antwort bis", "ruckmeldung bis", "entscheidung bis", "reponse avant"],
    ...["reponse attendue", "respuesta antes de", "respuesta esperada"],
  ],
  number: ["no", "nr", "num", "number", "nummer", "numero", "id"],
};
