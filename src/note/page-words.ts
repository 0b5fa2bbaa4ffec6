/** What a page may be about that is no application, though it names a company. */
export type PageKind = "person" | "company" | "posting" | "meeting" | "template";

/** Words of `type:` and of tags, in English, German, French and Spanish, by what they say of a page. */
export const PAGE_WORDS: Readonly<Record<PageKind | "application", string>> = {
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
    "posting, postings, job-posting, job-postings, job-ad, vacancy, vacancies, stellenanzeige, stellenanzeigen, " +
    "offre-d-emploi, annonce, oferta-de-empleo, anuncio, vacante",
  meeting:
    "interview, interviews, interview-prep, interview-notes, interview-preparation, prep, meeting, meetings, call, " +
    "gespräch, gespräche, vorstellungsgespräch, gesprächsvorbereitung, besprechung, entretien, entretiens, réunion, " +
    "entrevista, entrevistas, reunión",
  template: "template, templates, vorlage, vorlagen, modèle, modèles, gabarit, plantilla, plantillas",
};

/** Folders of templates, by name. */
export const TEMPLATE_FOLDERS =
  "template, templates, vorlage, vorlagen, modèle, modèles, gabarits, plantilla, plantillas";

/** Keys that say what a page is. */
export const TYPE_KEYS = "type, note_type, page_type, fileClass";

/** Keys by which a page is about somebody: a company has them, too. */
export const PERSON_KEYS = "name, full_name, first_name, email, e_mail, phone, tel, telephone, mobile";

/** Whole values that wait to be filled in, besides those in brackets that name a field. */
export const PLACEHOLDERS =
  "company, company name, your company, the company, firma, firmenname, name der firma, unternehmen, " +
  "nom de l'entreprise, entreprise, nombre de la empresa, empresa, job title, role, position, title, stelle, poste, puesto";
