import type { Theme } from "../../words/index.js";

/**
 * Headings under which people date what happened, in English, German, French and Spanish, and what their lines are about.
 * Written without diacritics, hyphens and marks, as `foldTitle` has them.
 */
export const JOURNAL_HEADINGS: Readonly<Record<Theme, readonly string[]>> = {
  log: [
    ...["log", "logs", "logbook", "log book", "journal", "diary", "timeline", "time line", "history", "chronology"],
    ...["application tracking", "application tracker", "tracking", "tracker", "job search log"],
    ...["application log", "application timeline", "application history", "application journal", "application diary"],
    ...["communication", "communications", "communication log", "communications log", "communication history"],
    ...["correspondence", "correspondence log", "correspondence history", "message log", "message history"],
    ...["application record", "contact record", "contact timeline"],
    ...["contact log", "contacts log", "contact history", "call log", "email log", "outreach log"],
    ...["activity", "activities", "activity log", "activity history", "event log", "events", "key events"],
    ...["process log", "process timeline", "recruiting timeline", "hiring timeline", "what happened", "interactions"],
    ...[
      "interaction log",
      "interaction history",
      "comms",
      "comms log",
      "job log",
      "work log",
      "key dates",
      "important dates",
      "dates",
      "milestones",
    ],
    ...["verlauf", "chronik", "protokoll", "tagebuch", "historie", "zeitleiste", "zeitstrahl", "chronologie", "ablauf"],
    ...["gesprachsverlauf", "kontaktverlauf", "bewerbungsverlauf", "kommunikationsverlauf", "kommunikation"],
    ...["bewerbungsprotokoll", "bewerbungstagebuch", "kontakthistorie", "kontaktprotokoll", "korrespondenz"],
    ...["schriftverkehr", "aktivitaten", "ereignisse", "termine", "was geschah", "bisheriger verlauf"],
    ...[
      "historique",
      "journal de bord",
      "journal de candidature",
      "historique de la candidature",
      "historique des echanges",
    ],
    ...[
      "historique des contacts",
      "echanges",
      "chronologie de la candidature",
      "deroulement",
      "dates cles",
      "evenements",
    ],
    ...[
      "historial",
      "bitacora",
      "cronologia",
      "diario",
      "registro",
      "historial de contactos",
      "historial de la candidatura",
    ],
    ...["registro de actividad", "actividad", "actividades", "comunicacion", "comunicaciones", "correspondencia"],
    ...["linea de tiempo", "eventos", "fechas clave"],
  ],
  interviews: [
    ...[
      "interview",
      "interviews",
      "interview log",
      "interview tracking",
      "interview tracker",
      "interview record",
      "interview records",
      "interview diary",
      "interview journal",
      "interview history",
      "interview rounds",
      "rounds",
      "interview stages",
    ],
    ...["interview process", "interview schedule", "interview timeline", "interview dates", "stages", "hiring process"],
    ...[
      "scheduled interviews",
      "upcoming interviews",
      "past interviews",
      "conversations",
      "calls",
      "phone calls",
      "meetings",
    ],
    ...["vorstellungsgesprach", "vorstellungsgesprache", "bewerbungsgesprach", "bewerbungsgesprache", "gesprache"],
    ...["interviewrunden", "runden", "gesprachstermine", "interviewtermine", "telefonate", "interviewverlauf"],
    ...["entretien", "entretiens", "entretiens passes", "entretiens prevus", "historique des entretiens", "entrevues"],
    ...["suivi des entretiens", "appels", "rencontres"],
    ...["entrevista", "entrevistas", "historial de entrevistas", "rondas", "rondas de entrevistas", "llamadas"],
    ...["proceso de entrevistas", "reuniones"],
  ],
  "follow-ups": [
    ...["follow up", "follow ups", "followup", "followups", "follow up log", "follow up history", "follow up tracker"],
    ...["followup log", "follow ups sent", "follow up timeline", "follow up emails", "outreach"],
    ...["nachfassen", "nachfassaktionen", "nachfragen", "nachverfolgung", "nachfassprotokoll", "ruckfragen"],
    ...[
      "suivi",
      "suivis",
      "suivi de candidature",
      "suivi de la candidature",
      "journal de suivi",
      "relances",
      "relance",
    ],
    ...["historique des relances"],
    ...[
      "seguimiento",
      "seguimientos",
      "registro de seguimiento",
      "historial de seguimiento",
      "seguimiento de la candidatura",
    ],
  ],
  status: [
    ...[
      "status",
      "status history",
      "status log",
      "status changes",
      "status updates",
      "status timeline",
      "status change log",
    ],
    ...["application status", "application status history", "updates", "progress", "progress log", "state changes"],
    ...["statusverlauf", "statushistorie", "bewerbungsstatus", "statusanderungen", "stand", "stand der bewerbung"],
    ...["historique du statut", "historique des statuts", "statut", "etat", "avancement", "changements de statut"],
    ...["historial de estado", "historial de estados", "estado", "estados", "cambios de estado", "progreso"],
  ],
};

/** Words of headings whose sections hold no journal, however their lines are dated: what is told there is not the person's own search. */
export const FOREIGN_WORDS: readonly string[] = [
  ...["description", "about", "requirement", "requirements", "qualification", "qualifications", "responsibilities"],
  ...["research", "company", "product", "products", "news", "posting", "advert", "ad", "benefits", "salary", "stack"],
  ...["resume", "cv", "cover", "letter", "letters", "template", "templates", "draft", "drafts", "changelog", "links"],
  ...["reference", "references", "resources", "glossary", "experience", "education", "projects", "bio", "background"],
  ...["listing", "jd", "anzeige", "inserat", "anuncio"],
  ...["stellenbeschreibung", "stellenanzeige", "ausschreibung", "beschreibung", "anforderungen", "profil"],
  ...["recherche", "firma", "unternehmen", "produkt", "produkte", "gehalt", "lebenslauf", "anschreiben", "vorlage"],
  ...["vorlagen", "entwurf", "neuigkeiten", "berufserfahrung", "ausbildung", "werdegang"],
  ...[
    "poste",
    "annonce",
    "exigences",
    "missions",
    "recherches",
    "entreprise",
    "salaire",
    "lettre",
    "modele",
    "brouillon",
  ],
  ...["actualites", "formation", "competences"],
  ...["descripcion", "requisitos", "funciones", "oferta", "investigacion", "empresa", "salario", "curriculum", "carta"],
  ...["plantilla", "borrador", "noticias", "experiencia", "formacion"],
];

/** Titles of what people meet for besides: where they name no journal, the lines below are of that. */
export const ELSEWHERE_TITLES: readonly string[] = [
  ...[
    "reading group",
    "reading circle",
    "book club",
    "book group",
    "study group",
    "choir",
    "orchestra",
    "band practice",
  ],
  ...["team meeting", "team meetings", "standup", "staff meeting", "parents evening", "sports club", "gym", "garden"],
  ...["release notes", "reading list", "book list", "shopping list", "meal plan", "recipes", "household", "budget"],
  ...["lesekreis", "lesegruppe", "leseliste", "buchclub", "lerngruppe", "stammtisch", "chor", "chorprobe", "verein"],
  ...["vereinssitzung", "elternabend", "sportverein", "teamsitzung", "einkaufsliste", "rezepte", "haushalt", "garten"],
  ...["groupe lecture", "groupe de lecture", "cercle de lecture", "club de lecture", "club lecture", "chorale"],
  ...["reunion equipe", "reunion d equipe", "liste de lecture", "liste de courses", "recettes", "jardin"],
  ...["club de lectura", "grupo de lectura", "circulo de lectura", "grupo de estudio", "coro", "reunion de equipo"],
  ...["lista de lectura", "lista de compra", "recetas", "jardin", "presupuesto"],
];

/** What an employer's advertisement is called, without diacritics. */
export const POSTING_WORDS: readonly string[] = [
  ...["ad", "advert", "advertisement", "posting", "listing", "jd"],
  ...["anzeige", "stellenanzeige", "ausschreibung", "annonce", "offre", "anuncio", "oferta"],
];

/** Headings of what somebody jots down: a dated heading below them tells of no interview. Looked up whole. */
export const NOTES_HEADINGS: readonly string[] = [
  ...["note", "notes", "thoughts", "misc", "miscellaneous", "scratchpad", "brainstorm", "reading notes"],
  ...["notiz", "notizen", "gedanken", "sonstiges", "verschiedenes", "stichpunkte"],
  ...["remarques", "pensees", "divers", "notas", "nota", "apuntes", "pensamientos", "varios"],
];

/** Words of headings that say what somebody prepares, asks or has still to do. The tasks below them are one's own. */
export const PREPARATION_WORDS: readonly string[] = [
  ...[
    "prep",
    "preparation",
    "prepare",
    "preparing",
    "question",
    "questions",
    "answers",
    "checklist",
    "study",
    "practice",
  ],
  ...["plan", "plans", "todo", "to do", "tasks", "next", "goals", "ideas", "star", "stories"],
  ...[
    "vorbereitung",
    "vorbereiten",
    "frage",
    "fragen",
    "antworten",
    "checkliste",
    "aufgaben",
    "aufgabenliste",
    "plane",
    "nachste",
  ],
  ...["preparer", "reponses", "a faire", "prochaines", "prochaine", "objectifs"],
  ...[
    "preparacion",
    "preparar",
    "pregunta",
    "preguntas",
    "respuestas",
    "pendientes",
    "proximos",
    "proximo",
    "objetivos",
  ],
];
