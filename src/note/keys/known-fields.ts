/** What a field holds, and with it how it is read and what an editor may offer. */
export type Holding =
  | "text"
  | "date"
  | "dates"
  | "moment"
  | "time"
  | "status"
  | "zone"
  | "boolean"
  | "minutes"
  | "round"
  | "email"
  | "went"
  | "kind"
  | "ids"
  | "names"
  | "contacts"
  | "interviews"
  | "log";

/** What may hold several values. Of all else, a list of one is its element. */
export const LIST_HOLDINGS: ReadonlySet<Holding> = new Set<Holding>([
  "contacts",
  "interviews",
  "log",
  "names",
  "ids",
  "dates",
]);

export interface Field {
  readonly name: string;
  readonly aliases: readonly string[];
  /**
   * Aliases that people use for something else as well: beside another key of the field, or one that stands before them
   * here, they are the person's own.
   */
  readonly spare?: readonly string[];
  readonly holds: Holding;
  /** For people, in their editor: one or two sentences. */
  readonly description: string;
}

/**
 * Every field that is known, by where it stands. The reader, its hints on near misses and the JSON Schema for editors
 * are made from this table alone.
 */
export const NOTE_FIELDS = {
  note: [
    {
      name: "company",
      aliases: [
        "employer",
        "organization",
        "organisation",
        "company_name",
        "employer_name",
        "firm",
        "firma",
        "unternehmen",
        "arbeitgeber",
        "entreprise",
        "société",
        "employeur",
        "empresa",
        "compañía",
        "empleador",
      ],
      spare: ["employer_name"],
      holds: "text",
      description: "The employer's name. Every note needs it.",
    },
    {
      name: "role",
      aliases: [
        "position",
        "title",
        "job_title",
        "job_role",
        "role_title",
        "position_title",
        "job_position",
        "vacancy",
        "stelle",
        "jobtitel",
        "stellenbezeichnung",
        "stellentitel",
        "poste",
        "intitulé_du_poste",
        "puesto",
        "rol",
        "cargo",
      ],
      spare: ["position", "vacancy", "rol", "cargo", "title"],
      holds: "text",
      description: "The job applied for. Every note needs it.",
    },
    {
      name: "status",
      aliases: [
        "job_status",
        "application_status",
        "app_status",
        "application_state",
        "bewerbungsstatus",
        "statut",
        "estado",
      ],
      spare: ["estado"],
      holds: "status",
      description: "Where the application stands. Without it, the log and the interviews say.",
    },
    {
      name: "stage",
      aliases: [
        "interview_stage",
        "application_stage",
        "app_stage",
        "pipeline_stage",
        "hiring_stage",
        "current_stage",
        "recruiting_stage",
      ],
      holds: "status",
      description: "How far they are with it. Beside a status it is your own; alone it is the status.",
    },
    {
      name: "applied",
      aliases: [
        "date_applied",
        "applied_date",
        "application_date",
        "applied_on",
        "applied_at",
        "apply_date",
        "date_sent",
        "sent_on",
        "submitted",
        "submitted_on",
        "submitted_at",
        "submitted_date",
        "date_submitted",
        "submission_date",
        "beworben",
        "beworben_am",
        "bewerbungsdatum",
        "bewerbung_vom",
        "date_candidature",
        "date_de_candidature",
        "candidature_envoyée_le",
        "postulé_le",
        "fecha_solicitud",
        "fecha_de_solicitud",
        "fecha_candidatura",
        "fecha_postulación",
        "fecha_de_postulación",
        "fecha_aplicación",
      ],
      spare: ["submitted", "beworben", "date_sent", "sent_on"],
      holds: "date",
      description: "The day of applying.",
    },
    {
      name: "timezone",
      aliases: [],
      holds: "zone",
      description: "The employer's time zone, such as America/New_York; your own where it is missing.",
    },
    {
      name: "country",
      aliases: [],
      holds: "text",
      description:
        "The employer's country or region, such as DE, US or US-NY: its holidays are no working days, for letters and for calls.",
    },
    {
      name: "industry",
      aliases: [],
      holds: "text",
      description: "The employer's industry; in publishing, for one, handwritten thank-you notes are common.",
    },
    {
      name: "link",
      aliases: [
        "url",
        "job_url",
        "job_posting",
        "job_link",
        "posting_url",
        "posting_link",
        "job_post",
        "stellenanzeige",
        "url_offre",
        "url_oferta",
      ],
      spare: [
        "url",
        "job_url",
        "job_posting",
        "job_link",
        "posting_url",
        "posting_link",
        "job_post",
        "stellenanzeige",
        "url_offre",
        "url_oferta",
      ],
      holds: "text",
      description: "Where the job was advertised.",
    },
    {
      name: "phone_heavy",
      aliases: [],
      holds: "boolean",
      description: "The job itself means a lot of phone time: a call shows the skill.",
    },
    {
      name: "deadline",
      aliases: ["offer_deadline", "offer_expires"],
      holds: "date",
      description: "The day by which an offer must be answered.",
    },
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
      description:
        "The people at the employer: names, with title, address and number behind them, or mappings of these.",
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
      aliases: [],
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
      ],
      holds: "date",
      description: "The day on which you last heard from them, where the log does not say.",
    },
    {
      name: "follow_up_on",
      aliases: [
        "follow_up",
        "next_follow_up",
        "next_follow_up_date",
        "next_follow_up_on",
        "follow_up_date",
        "follow_up_reminder_date",
        "next_action_date",
        "next_action_on",
        "next_step_date",
        "next_contact",
        "next_contact_date",
        "reminder",
        "reminder_date",
        "remind_on",
        "wiedervorlage",
        "wiedervorlage_am",
        "nachfassen_am",
        "nächster_schritt_am",
        "relance_le",
        "date_relance",
        "date_de_relance",
        "prochaine_relance",
        "próximo_seguimiento",
        "proximo_seguimiento",
        "fecha_seguimiento",
        "fecha_de_seguimiento",
      ],
      spare: ["follow_up"],
      holds: "dates",
      description: "Your own next date: a reminder on that day, whatever the policy says.",
    },
    {
      name: "next_action",
      aliases: ["next_step", "nächster_schritt", "prochaine_action", "prochaine_étape", "próximo_paso", "proximo_paso"],
      holds: "text",
      description: "What is to be done on that day.",
    },
    {
      name: "snooze_until",
      aliases: [],
      holds: "date",
      description: "Until this day, nothing is due for this note.",
    },
    {
      name: "skip",
      aliases: [],
      holds: "ids",
      description: "The ids of rules and checks that do not apply to this note.",
    },
    {
      name: "id",
      aliases: [],
      holds: "text",
      description: "Pins the note's identity, so that calendar events survive a change of the file's name.",
    },
  ],
  contact: [
    { name: "name", aliases: [], holds: "text", description: "The full name, spelled as the person spells it." },
    { name: "title", aliases: ["role", "position"], holds: "text", description: "The job title." },
    { name: "email", aliases: ["mail"], holds: "email", description: "The e-mail address." },
    { name: "phone", aliases: ["tel", "telephone"], holds: "text", description: "The phone number, as it is dialled." },
    {
      name: "hiring_manager",
      aliases: [],
      holds: "boolean",
      description: "Whoever decides: follow-ups go there. A title that says hiring manager says the same.",
    },
  ],
  interview: [
    {
      name: "date",
      aliases: ["when", "start"],
      holds: "moment",
      description: "The day, YYYY-MM-DD, or day and time, YYYY-MM-DD HH:MM, in the employer's time zone.",
    },
    { name: "time", aliases: [], holds: "time", description: "The time, HH:MM, where the date has none." },
    {
      name: "minutes",
      aliases: ["duration"],
      holds: "minutes",
      description: "How long it takes; 60 where it is missing.",
    },
    { name: "kind", aliases: ["type"], holds: "text", description: "What it is: phone, video, onsite, panel, …" },
    {
      name: "with",
      aliases: ["interviewers", "panel"],
      holds: "names",
      description: "Who takes part for the employer: names, of the note's contacts or others, in a list or in a row.",
    },
    {
      name: "place",
      aliases: ["location", "where", "address"],
      holds: "text",
      description: "Where it takes place: an address, a room.",
    },
    {
      name: "link",
      aliases: ["url", "meeting_link", "video_link", "join"],
      holds: "text",
      description: "The address to join it by, of a video call for one.",
    },
    {
      name: "promised_by",
      aliases: ["reply_by", "respond_by"],
      holds: "date",
      description: "The day by which they said they would answer.",
    },
    { name: "went", aliases: [], holds: "went", description: "How it went: well, ok or badly." },
    {
      name: "connection",
      aliases: [],
      holds: "text",
      description: "A personal connection or a good moment of the conversation, to mention when following up.",
    },
    {
      name: "forgot",
      aliases: [],
      holds: "text",
      description: "What you forgot to say: the thank-you note can add it.",
    },
    {
      name: "misspoke",
      aliases: [],
      holds: "text",
      description: "What came out wrong: the thank-you note can clear it up.",
    },
    {
      name: "notes",
      aliases: [],
      holds: "text",
      description: "What was talked about, jotted down; before, what to prepare.",
    },
    { name: "cancelled", aliases: ["canceled"], holds: "boolean", description: "It did not, or will not, take place." },
    { name: "status", aliases: [], holds: "text", description: "Your own word for it; `cancelled` calls it off." },
    {
      name: "round",
      aliases: [],
      holds: "round",
      description: "Its number, from 1; its place in the list where it is missing.",
    },
  ],
  entry: [
    { name: "date", aliases: [], holds: "date", description: "The day it was sent or received." },
    {
      name: "sent",
      aliases: [],
      holds: "kind",
      description:
        "What was sent: application, thank-you, follow-up, note, withdrawal, acceptance, or a kind of your own.",
    },
    {
      name: "received",
      aliases: [],
      holds: "kind",
      description: "What was received: reply, invitation, offer, rejection, or a kind of your own.",
    },
    { name: "to", aliases: [], holds: "text", description: "To whom it was sent." },
    { name: "from", aliases: [], holds: "text", description: "From whom it came." },
    { name: "by", aliases: [], holds: "text", description: "The channel: email, phone, letter, …" },
    { name: "left_message", aliases: [], holds: "boolean", description: "You reached nobody and left a message." },
    {
      name: "promised",
      aliases: ["promised_by", "reply_by", "respond_by"],
      holds: "date",
      description: "The day by which they said they would answer.",
    },
    {
      name: "remark",
      aliases: ["note", "notes", "comment"],
      holds: "text",
      description: "What else there is to say of it.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

/** Where a field stands: in the note itself, in a contact, an interview or a log entry. */
export type Scope = keyof typeof NOTE_FIELDS;

export type FieldName<S extends Scope> = (typeof NOTE_FIELDS)[S][number]["name"];

/** Without these a note says too little to be of use. */
export const REQUIRED_FIELDS = ["company", "role"] as const satisfies readonly FieldName<"note">[];
