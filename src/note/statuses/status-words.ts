import type { Status } from "../../facts/index.js";

/**
 * What a word for a status says: the status, or less. `open`: it goes on, and the log and the interviews say how far it
 * is. `closed`: it is over, and the log says how.
 */
export type StatusMeaning = Status | "open" | "closed";

interface StatusRow {
  readonly means: StatusMeaning;
  readonly en: string;
  readonly de: string;
  readonly fr: string;
  readonly es: string;
}

/**
 * What people and the trackers they come from write for a status, as whole phrases: job boards, Teal, Huntr, Simplify,
 * JobSync, career-ops, TaskNotes, LinkedIn, Notion's templates. Case, diacritics and what stands between the words do not
 * count. A word stands here only where hardly anybody means something else by it:
 *
 * - declined is what the person did, as is an offer that was refused; not selected is what the employer did.
 * - pending, waiting, on hold and in progress say that it goes on, not how far it is.
 * - archived, closed and inactive say that it is over, not how.
 * - done, completed, passed, planned, contacted and abgesagt are left out: each says two things of a job hunt.
 */
export const STATUS_WORDS: readonly StatusRow[] = [
  {
    means: "lead",
    en:
      "lead, new, to apply, saved, saved job, bookmarked, bookmark, wishlist, wish list, wishlisted, watchlist, interested, " +
      "interesting, want to apply, ready to apply, applying, preparing, preparing application, in preparation, draft, " +
      "drafting, drafted, application draft, not started, not yet applied, not applied yet, prospect, prospective, target, " +
      "considering, idea, backlog, queued, to do, todo, researching, research, evaluated, identified, found",
    de:
      "gemerkt, vorgemerkt, merkliste, wunschliste, gespeichert, interessant, interessiert, neu, entwurf, idee, " +
      "in vorbereitung, vorbereitung, zu bewerben, noch nicht beworben, bewerbung geplant, bewerbung schreiben",
    fr:
      "à postuler, à candidater, à envoyer, à faire, pas encore postulé, en préparation, brouillon, repéré, repérée, " +
      "favori, favoris, enregistré, enregistrée, intéressé, intéressée, intéressant, nouveau, nouvelle, idée",
    es:
      "por postular, por aplicar, por enviar, pendiente de postular, pendiente de enviar, guardado, guardada, favorito, " +
      "favorita, interesado, interesada, interesante, nuevo, nueva, borrador, en preparación, idea",
  },
  {
    means: "applied",
    en:
      "applied, submitted, application submitted, application sent, sent application, sent, application received, " +
      "application complete, in review, under review, in consideration, under consideration, being reviewed, " +
      "application review, application in review, application under review, resume review, resume screen, " +
      "resume screening, cv screening, viewed, application viewed, resume viewed, shortlisted",
    de:
      "beworben, bewerbung gesendet, bewerbung abgesendet, bewerbung abgeschickt, bewerbung verschickt, " +
      "bewerbung versendet, bewerbung versandt, bewerbung eingereicht, bewerbung raus, abgeschickt, abgesendet, " +
      "verschickt, versendet, versandt, gesendet, eingereicht, eingegangen, eingang bestätigt, eingangsbestätigung, " +
      "eingangsbestätigung erhalten, in prüfung, wird geprüft",
    fr:
      "postulé, candidaté, candidature envoyée, candidature déposée, candidature soumise, candidature transmise, " +
      "envoyé, envoyée, déposée, soumise, soumis, accusé de réception, à l'étude, en cours d'étude, " +
      "en cours d'examen, candidature à l'étude, cv vu, présélectionné, présélectionnée",
    es:
      "postulado, postulada, postulé, aplicado, aplicada, aplicué, apliqué, inscrito, inscrita, enviado, enviada, " +
      "candidatura enviada, solicitud enviada, postulación enviada, cv enviado, cv visto, cv leído, en revisión, " +
      "en evaluación, preseleccionado, preseleccionada",
  },
  {
    means: "interviewing",
    en:
      "interviewing, interview, interviews, screening, screen, phone screen, assessment, assessments, take home, onsite, " +
      "on site, final round, second round, 2nd round, 2nd rd, third round, 3rd round, 3rd rd, case study, coding challenge, coding test, code challenge, online assessment, oa, hackerrank, " +
      "technical test, technical assessment, skills test, trial day, in interviews, in process interviewing",
    de:
      "gespräch, gespräche, im gespräch, vorstellungsgespräch, bewerbungsgespräch, kennenlerngespräch, erstgespräch, " +
      "zweitgespräch, telefongespräch, telefoninterview, videogespräch, videointerview, fachgespräch, einladung, " +
      "eingeladen, einladung erhalten, einladung zum gespräch, zum gespräch eingeladen, probearbeiten, probearbeit, " +
      "probetag, assessment center, einstellungstest, zweite runde, dritte runde, nächste runde, letzte runde, endrunde, runde, vg",
    fr:
      "entretien, entretiens, en entretien, convoqué, convoquée, invité à un entretien, invitée à un entretien, " +
      "test technique, tests techniques, mise en situation, étude de cas, deuxième tour, second tour, troisième tour, dernier tour, tour suivant, tour, 1er tour, 2e tour, 3e tour, 2ème tour, 3ème tour",
    es:
      "entrevista, entrevistas, en entrevista, en entrevistas, en proceso de entrevistas, proceso de entrevistas, entrevistando, entrevistado, entrevistada, " +
      "prueba técnica, pruebas técnicas, citado a entrevista, citada a entrevista, segunda ronda, tercera ronda, última ronda, siguiente ronda, ronda final, ronda, 2ª ronda, 3ª ronda",
  },
  {
    means: "offer",
    en:
      "offer, offered, offers, offer received, received offer, got offer, got an offer, offer extended, offer made, " +
      "offer pending, offer stage, job offer, verbal offer, written offer, offer letter, considering offer, negotiating, " +
      "negotiation, negotiations, in negotiation, offer negotiation, negotiating offer",
    de:
      "angebot, angebot erhalten, angebot liegt vor, jobangebot, vertragsangebot, zusage, zusage erhalten, in verhandlung, verhandlung, " +
      "gehaltsverhandlung, vertrag erhalten",
    fr:
      "offre, offre reçue, offre d'emploi reçue, proposition, proposition reçue, promesse d'embauche, négociation, " +
      "en négociation, en cours de négociation",
    es: "oferta, oferta recibida, con oferta, propuesta recibida, negociación, en negociación, negociando",
  },
  {
    means: "accepted",
    en:
      "accepted, offer accepted, accepted offer, accepted the offer, hired, signed, offer signed, contract signed, " +
      "got the job, joined, onboarding",
    de:
      "angenommen, angebot angenommen, zusage angenommen, eingestellt, vertrag unterschrieben, unterschrieben, " +
      "vertrag unterzeichnet, arbeitsvertrag unterschrieben",
    fr:
      "accepté, acceptée, offre acceptée, proposition acceptée, embauché, embauchée, recruté, recrutée, " +
      "contrat signé, signé",
    es: "aceptado, aceptada, oferta aceptada, contratado, contratada, contrato firmado, firmado",
  },
  {
    means: "rejected",
    en:
      "rejected, rejection, rejection received, reject, application rejected, auto rejected, not selected, not accepted, " +
      "no longer under consideration, no longer being considered, no longer in consideration, not moving forward, " +
      "not progressed, not progressing, not shortlisted, not hired, unsuccessful, application unsuccessful, " +
      "declined by company, declined by employer, company declined, position filled, role filled, job filled, filled, " +
      "position has been filled, offer rescinded, rescinded, offer withdrawn, they passed, passed on me, they rejected me, " +
      "rejected me, got rejected, they said no",
    de:
      "abgelehnt, absage, absage erhalten, absagen, bewerbung abgelehnt, nicht ausgewählt, nicht berücksichtigt, " +
      "stelle besetzt, position besetzt, anderweitig besetzt, stelle anderweitig besetzt",
    fr:
      "refusé, refusée, refus, refus reçu, rejeté, rejetée, rejet, candidature refusée, candidature rejetée, " +
      "candidature non retenue, non retenu, non retenue, pas retenu, pas retenue, réponse négative, poste pourvu",
    es:
      "rechazado, rechazada, rechazo, candidatura rechazada, solicitud rechazada, postulación rechazada, descartado, " +
      "descartada, no seleccionado, no seleccionada, vacante cubierta, puesto cubierto",
  },
  {
    means: "withdrawn",
    en:
      "withdrawn, withdrew, withdraw, i withdrew, application withdrawn, candidate withdrew, declined, not interested, " +
      "no longer interested, offer declined, declined offer, declined the offer, offer rejected, offer turned down, " +
      "turned down offer, turned down the offer, not pursuing, no longer pursuing, did not apply, didn't apply, " +
      "not applying, won't apply, will not apply, decided not to apply, skip, skipped, dropped, abandoned, discarded",
    de:
      "zurückgezogen, bewerbung zurückgezogen, rückzug, angebot abgelehnt, zusage abgelehnt, kein interesse, " +
      "kein interesse mehr, nicht mehr interessiert, verworfen, übersprungen",
    fr:
      "retiré, retirée, retrait, candidature retirée, désisté, désistée, désistement, abandonné, abandonnée, " +
      "offre refusée, offre déclinée, proposition refusée, proposition déclinée, décliné, déclinée, pas intéressé, " +
      "pas intéressée, plus intéressé, plus intéressée",
    es:
      "retirado, retirada, candidatura retirada, postulación retirada, renuncié, desistí, desistido, abandonado, " +
      "abandonada, oferta rechazada, oferta declinada, declinado, declinada, no interesado, no interesada, no me interesa",
  },
  {
    means: "ghosted",
    en: "ghosted, ghost, got ghosted, ghosted me, they ghosted me, radio silence, no response, no reply, no answer, never heard back, no response received",
    de: "keine antwort, keine antwort mehr, keine rückmeldung, keine reaktion, ohne antwort, ohne rückmeldung, nie gehört",
    fr: "sans réponse, pas de réponse, aucune réponse, sans nouvelles, sans retour, aucun retour, pas de retour",
    es: "sin respuesta, sin contestación, no responden, no respondieron, no contestaron, nunca respondieron",
  },
  {
    means: "open",
    en:
      "open, active, in progress, in process, ongoing, pending, waiting, awaiting response, awaiting reply, " +
      "awaiting feedback, awaiting decision, waiting for response, waiting for reply, waiting for feedback, " +
      "waiting to hear back, waiting to hear, pending response, pending decision, decision pending, on hold, hold, paused, " +
      "no response yet, no reply yet, no answer yet, responded, response received, replied, in contact, " +
      "background check, reference check, references",
    de:
      "offen, laufend, läuft, aktiv, in bearbeitung, im prozess, wartend, warten, warte, warte auf antwort, " +
      "warte auf rückmeldung, warten auf antwort, warten auf rückmeldung, ausstehend, rückmeldung ausstehend, " +
      "antwort ausstehend, noch keine antwort, noch keine rückmeldung, rückmeldung erhalten, antwort erhalten, pausiert, " +
      "auf eis, zurückgestellt",
    fr:
      "en cours, en attente, en attente de réponse, en attente de retour, en attente de décision, attente de réponse, " +
      "pas encore de réponse, réponse reçue, actif, active, en pause, suspendu, suspendue",
    es:
      "en proceso, en curso, activo, activa, en espera, a la espera, esperando, esperando respuesta, " +
      "en espera de respuesta, a la espera de respuesta, pendiente, pendiente de respuesta, aún sin respuesta, " +
      "todavía sin respuesta, respuesta recibida, en pausa, pausado, pausada",
  },
  {
    means: "closed",
    en:
      "archived, archive, closed, inactive, ended, over, lost, cancelled, canceled, expired, job closed, position closed, " +
      "role closed, posting closed, closed lost, job expired, posting expired",
    de: "archiviert, archiv, geschlossen, inaktiv, beendet, abgeschlossen, erledigt, storniert, abgelaufen",
    fr: "archivé, archivée, clos, clôturé, clôturée, fermé, fermée, inactif, terminé, terminée, annulé, annulée, expiré, expirée",
    es: "archivado, archivada, cerrado, cerrada, inactivo, finalizado, finalizada, terminado, terminada, cancelado, cancelada, caducado, caducada",
  },
];

/**
 * Of these words alone, in any order, a phrase says that they are interviewing: one of the first, with any of the others.
 * `2. Phone screen`, `Final interview scheduled`, `Zweites Gespräch mit HR`.
 */
export const INTERVIEW_WORDS = {
  needed:
    "interview, interviews, interviewing, screen, screening, onsite, assessment, panel, " +
    "gespräch, vorstellungsgespräch, bewerbungsgespräch, interviewtermin, telefoninterview, " +
    "entretien, entretiens, entrevista, entrevistas",
  others:
    "phone, telephone, video, virtual, online, technical, tech, coding, behavioral, behavioural, culture, final, first, " +
    "second, third, fourth, initial, intro, 1st, 2nd, 3rd, 4th, next, recruiter, hiring, manager, hr, team, ceo, cto, " +
    "panel, onsite, round, rounds, stage, phase, call, loop, scheduled, booked, confirmed, upcoming, done, completed, " +
    "invited, invitation, in, to, an, for, with, progress, stages, process, and, the, " +
    "telefon, telefonisches, technisches, erstes, zweites, drittes, erste, zweite, dritte, letztes, finales, runde, mit, " +
    "vereinbart, geplant, terminiert, termin, steht, an, geführt, absolviert, fachabteilung, personalabteilung, " +
    "premier, deuxième, second, troisième, dernier, téléphonique, visio, technique, rh, prévu, planifié, programmé, " +
    "confirmé, passé, avec, manager, tour, " +
    "primera, segunda, tercera, última, final, telefónica, técnica, virtual, presencial, rrhh, programada, agendada, " +
    "concertada, confirmada, realizada, hecha, con, ronda",
};

/** Words that begin a free remark on the word before them: where, when, how. `Applied via LinkedIn`, `Absage nach Interview`. */
export const REMARK_WORDS =
  "via, on, at, through, by, from, with, after, during, in, since, per, über, am, bei, nach, im, mit, vom, seit, " +
  "par, sur, le, chez, après, depuis, por, el, en, con, tras, desde, mediante";

/** Words of a remark that may take back what stands before it; the words of all endings and offers do, too. */
export const TURNING_WORDS =
  "no, not, never, none, without, cannot, nothing, un, if, but, maybe, perhaps, almost, nearly, unless, until, should, " +
  "would, could, will, was, cancelled, canceled, postponed, over, " +
  "nicht, kein, keine, keinen, nie, ohne, falls, wenn, aber, vielleicht, fast, bis, abgesagt, verschoben, " +
  "ne, pas, non, jamais, sans, aucun, aucune, si, mais, peut, presque, annulé, annulée, reporté, reportée, " +
  "nunca, sin, ningún, pero, quizás, quizá, casi, cancelado, cancelada, aplazado, aplazada";

/** Signs by which people cross a word out, or put it in question. */
export const DOUBTFUL_SIGNS = /[?¿❌❎🚫✗✘☐⬜❓⁉]|~~|\[ ?\]/u;
