import type { Field } from "./field.js";

/** Of a note: the people at the employer, in a list or under keys of their own. */
export const PEOPLE_FIELDS = [
  {
    name: "contacts",
    aliases: [
      "contact",
      "people",
      "interviewers",
      "stakeholders",
      "ansprechpartner",
      "ansprechpartnerin",
      "kontakt",
      "kontakte",
      "interlocuteur",
      "interlocuteurs",
      "contacto",
      "contactos",
    ],
    spare: ["people", "interviewers", "stakeholders"],
    holds: "contacts",
    description: "The people at the employer: names, with title, address and number behind them, or mappings of these.",
  },
  {
    name: "contact_name",
    aliases: ["contact_person", "point_of_contact"],
    holds: "names",
    description: "One more of the people at the employer, whose address and number may stand beside.",
  },
  {
    name: "contact_email",
    aliases: ["contact_mail", "email_contact"],
    holds: "email",
    description: "The address of that contact, or of the only one.",
  },
  {
    name: "contact_phone",
    aliases: ["contact_tel", "contact_number"],
    holds: "text",
    description: "The number of that contact, or of the only one.",
  },
  {
    name: "recruiter",
    aliases: ["recruiter_name", "recruiterin", "recruteur", "recruteuse", "reclutador", "reclutadora"],
    holds: "contacts",
    description: "The recruiter: one more of the people at the employer.",
  },
  {
    name: "recruiter_email",
    aliases: ["recruiter_mail", "recruiter_contact"],
    holds: "email",
    description: "The recruiter's address.",
  },
  {
    name: "recruiter_phone",
    aliases: ["recruiter_tel"],
    holds: "text",
    description: "The recruiter's number.",
  },
  {
    name: "hiring_manager",
    aliases: ["hiring_manager_name"],
    holds: "contacts",
    description: "Whoever decides: one more of the people at the employer, to whom follow-ups go.",
  },
  {
    name: "hiring_manager_email",
    aliases: ["hiring_manager_mail"],
    holds: "email",
    description: "The hiring manager's address.",
  },
] as const satisfies readonly Field[];
