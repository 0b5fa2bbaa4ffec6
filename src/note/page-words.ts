/** What a page may be about that is no application, though it names a company. */
export type PageKind = "person" | "company" | "posting" | "meeting" | "template" | "document" | "employment";

/** Words of `type:` and of tags, in English, German, French and Spanish, by what they say of a page. */
export const PAGE_WORDS: Readonly<Record<Exclude<PageKind, "document" | "employment"> | "application", string>> = {
  application:
    "application, applications, job-application, job-applications, bewerbung, bewerbungen, candidature, candidatures, " +
    "candidatura, candidaturas, postulación, postulaciones",
  person:
    "person, persons, people, contact, contacts, recruiter, recruiters, interviewer, hiring-manager, " +
    "ansprechpartner, kontakt, kontakte, personne, personnes, persona, personas, contacto, contactos",
  company:
    "company, companies, employer, employers, organization, organisation, firma, firmen, unternehmen, arbeitgeber, " +
    "entreprise, entreprises, empresa, empresas",
  posting:
    "posting, postings, job-posting, job-postings, job-ad, job-description, job-descriptions, jd, jds, vacancy, " +
    "vacancies, stellenanzeige, stellenanzeigen, stellenbeschreibung, stellenausschreibung, offre-d-emploi, annonce, " +
    "fiche-de-poste, oferta-de-empleo, anuncio, vacante, descripción-del-puesto",
  meeting:
    "interview, interviews, interview-prep, interview-notes, interview-preparation, prep, meeting, meetings, call, " +
    "gespräch, gespräche, vorstellungsgespräch, gesprächsvorbereitung, besprechung, entretien, entretiens, réunion, " +
    "entrevista, entrevistas, reunión",
  template: "template, templates, vorlage, vorlagen, modèle, modèles, gabarit, plantilla, plantillas",
};

/**
 * What is written for an application, and about it. Only `type:` says so, with the first or the last of its words
 * (`resume_version`, `generated-cv`, `gap_analysis`): a tag may say that one is attached.
 */
export const DOCUMENT_WORDS =
  "resume, resumes, résumé, cv, cvs, curriculum, letter, letters, coverletter, jd, analysis, research, report, " +
  "lebenslauf, anschreiben, bewerbungsschreiben, motivationsschreiben, recherche, bericht, lettre, analyse, rapport, " +
  "carta, análisis, informe";

/** Keys of a job that somebody holds or has held: where one of each has a value. */
export const EMPLOYMENT_KEYS = {
  from: "start, start_date, started, from, von, beginn, début, desde, inicio",
  to: "end, end_date, ended, to, until, bis, ende, fin, hasta",
} as const;

/** Folders of templates, by name. */
export const TEMPLATE_FOLDERS =
  "template, templates, vorlage, vorlagen, modèle, modèles, gabarits, plantilla, plantillas";

/** Keys that say what a page is. */
export const TYPE_KEYS = "type, note_type, page_type, doc_type, document_type, entity_type, fileClass";

/** Keys by which a page is about somebody: a company has them, too. */
export const PERSON_KEYS = "name, full_name, first_name, email, e_mail, phone, tel, telephone, mobile";

/** Whole values that wait to be filled in, besides those in brackets that name a field. */
export const PLACEHOLDERS =
  "company, company name, your company, the company, firma, firmenname, name der firma, unternehmen, " +
  "nom de l'entreprise, entreprise, nombre de la empresa, empresa, job title, role, position, title, stelle, poste, puesto";
