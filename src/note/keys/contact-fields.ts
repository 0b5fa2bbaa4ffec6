import type { Field } from "./field.js";

/** Of a contact that is written as a mapping. */
export const CONTACT_FIELDS = [
  {
    name: "name",
    aliases: ["full_name", "nom", "nombre"],
    holds: "text",
    description: "The full name, spelled as the person spells it.",
  },
  {
    name: "title",
    aliases: ["role", "position", "job_title", "titel", "funktion", "fonction", "poste", "cargo", "puesto"],
    holds: "text",
    description: "The job title.",
  },
  { name: "email", aliases: ["mail", "courriel", "correo"], holds: "email", description: "The e-mail address." },
  {
    name: "phone",
    aliases: ["tel", "telephone", "telefon", "téléphone", "teléfono"],
    holds: "text",
    description: "The phone number, as it is dialled.",
  },
  {
    name: "hiring_manager",
    aliases: [],
    holds: "boolean",
    description: "Whoever decides: follow-ups go there. A title that says hiring manager says the same.",
  },
] as const satisfies readonly Field[];
