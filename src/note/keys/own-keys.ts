import { bareWord } from "../../text/index.js";

/**
 * Keys that people and their software keep for themselves, though they hold dates, addresses or words for a status:
 * Obsidian and its plugins, TaskNotes, Notion's exports, Zettelkasten, publishing tools; and dates of a posting, which ask
 * for nothing.
 */
const OWN_KEYS: ReadonlySet<string> = new Set(
  (
    "created, created_at, created_on, created_time, creation_date, date_created, date created, created date, ctime, " +
    "modified, modified_at, modified_on, date_modified, date modified, last_modified, last modified, mtime, updated, " +
    "updated_at, updated_on, date_updated, last_updated, last_update, last_edited, last_edited_time, last edited time, " +
    "edited, date, day, week, month, year, datum, fecha, time, timestamp, publish, published, publish_date, draft, " +
    "cssclass, cssclasses, aliases, alias, tags, tag, up, parent, related, type, kind, category, sources, " +
    "due, due_date, scheduled, start, start_date, end, end_date, done, completed, completed_date, date_completed, " +
    "completed_on, time_entries, recurrence, priority, last_review, reviewed, review, next_review, last_reviewed, " +
    "erstellt, erstellt_am, geändert, geändert_am, aktualisiert, créé, créé_le, modifié, modifié_le, mis_à_jour, " +
    "creado, creado_el, modificado, actualizado, " +
    "saved, saved_on, saved_at, date_saved, added, added_on, added_at, date_added, archived_on, archived_at, " +
    "found, found_on, found_at, date_found, discovered, " +
    "discovered_on, imported, exported, scraped, scraped_at, clipped, captured, fetched, evaluated, " +
    "posted, posted_on, posted_at, posted_date, date_posted, posting_date, published_on, expires, expires_on, expired, expiration, " +
    "expiration_date, expiry, closes, closes_on, closing_on, deadline_to_apply, " +
    "posting_closes, posting_closes_on, ad_closes, advert_closes, job_closes, applications_close, closing, closing_date, " +
    "anzeige_bis, ausschreibung_bis, einsendeschluss, date_limite_de_candidature, clôture, clôture_des_candidatures, " +
    "cierre, cierre_de_la_convocatoria, plazo_de_inscripción, fecha_límite_de_inscripción, " +
    "application_deadline, apply_by, bewerbungsfrist, bewerbungsschluss, date_limite, fecha_límite, gefunden_am, " +
    "ausgeschrieben_am, publiée_le, publicada_el, start_of_work, earliest_start, available_from, eintrittsdatum, " +
    "birthday, birthdate, born, dob, founded, geburtstag, " +
    "account, login, user, username, my_email, applied_with, application_email, email_used, sender, author"
  )
    .split(", ")
    .map(bareWord),
);

/** Nobody expects such a key to be read. */
export function isOwnKey(key: string): boolean {
  return OWN_KEYS.has(bareWord(key));
}
