import { kindsOf } from "../../facts/index.js";
import type { Field } from "./field.js";

/** Of a log entry that is written as a mapping. */
export const ENTRY_FIELDS = [
  {
    name: "date",
    aliases: ["day", "when", "datum", "wann", "jour", "fecha"],
    holds: "date",
    description: "The day it was sent or received.",
  },
  {
    name: "sent",
    aliases: [],
    holds: "kind",
    description: `What was sent: ${kindsOf("sent").join(", ")}, or a kind of your own.`,
  },
  {
    name: "received",
    aliases: [],
    holds: "kind",
    description: `What was received: ${kindsOf("received").join(", ")}, or a kind of your own.`,
  },
  { name: "to", aliases: ["an", "para"], holds: "text", description: "To whom it was sent." },
  { name: "from", aliases: ["von"], holds: "text", description: "From whom it came." },
  {
    name: "by",
    aliases: ["via", "channel", "per", "kanal", "canal", "par", "por", "medio"],
    holds: "text",
    description: "The channel: email, phone, letter, …",
  },
  { name: "left_message", aliases: [], holds: "boolean", description: "You reached nobody and left a message." },
  {
    name: "promised",
    aliases: [
      "promised_by",
      "reply_by",
      "respond_by",
      "answer_by",
      "antwort_bis",
      "réponse_avant",
      "respuesta_antes_de",
    ],
    holds: "date",
    description: "The day by which they said they would answer.",
  },
  {
    name: "remark",
    aliases: ["note", "notes", "comment", "comments", "notiz", "bemerkung", "remarque", "nota", "comentario"],
    holds: "text",
    description: "What else there is to say of it.",
  },
] as const satisfies readonly Field[];
