import type { Field } from "./field.js";

/** They may hold something else than the log beside a `log`, so that all of them give way to it. */
const LOG_KEYS = [
  "timeline",
  "history",
  "activity",
  "activity_log",
  "activities",
  "events",
  "event_log",
  "contact_log",
  "communication_log",
  "communications",
  "verlauf",
  "bewerbungsverlauf",
  "chronik",
  "historie",
  "historique",
  "chronologie",
  "historial",
  "bitácora",
  "cronología",
] as const;

/** Of a note: what has happened, and the conversations ahead. */
export const HISTORY_FIELDS = [
  {
    name: "interview_date",
    aliases: [
      "interview_on",
      "interview_at",
      "interview_datetime",
      "date_of_interview",
      "first_interview",
      "interviewtermin",
      "gesprächstermin",
      "gespräch_am",
      "vorstellungsgespräch_am",
      "date_entretien",
      "date_de_l'entretien",
      "entretien_le",
      "fecha_entrevista",
      "fecha_de_entrevista",
      "bewerbungsgespräch_am",
      "vorstellungstermin",
      "date_de_l'entrevue",
      "date_entrevue",
      "date_d'entretien",
      "día_de_la_entrevista",
      "fecha_de_la_entrevista",
    ],
    holds: "moment",
    description: "The day of an interview, or its day and time, beside those of the list.",
  },
  {
    name: "interview_time",
    aliases: [],
    holds: "time",
    description: "The time of that interview, HH:MM, where its date has none.",
  },
  {
    name: "interviews",
    aliases: ["interview"],
    holds: "interviews",
    description: "The conversations with the employer, past and planned, in order.",
  },
  {
    name: "log",
    aliases: LOG_KEYS,
    spare: LOG_KEYS,
    holds: "log",
    description:
      "What was sent and received, one entry each: DATE sent|received KIND [to|from NAME] [by CHANNEL] " +
      "[, left message] [, promised DATE]",
  },
  {
    name: "last_contact",
    aliases: [
      "last_contact_date",
      "last_contact_on",
      "last_heard",
      "last_heard_from",
      "letzter_kontakt",
      "dernier_contact",
      "último_contacto",
      "ultimo_contacto",
      "letzte_rückmeldung",
      "dernières_nouvelles",
    ],
    holds: "date",
    description: "The day on which you last heard from them, where the log does not say.",
  },
] as const satisfies readonly Field[];
