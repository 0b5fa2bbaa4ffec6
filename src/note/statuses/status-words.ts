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
 * - closed lost is a sale's word for what the employer decided, closed won for a job that was got.
 * - pending, waiting, on hold and in progress say that it goes on, not how far it is.
 * - archived, closed and inactive say that it is over, not how.
 * - done, completed, passed, planned, contacted and abgesagt are left out: each says two things of a job hunt.
 */
export const STATUS_WORDS: readonly StatusRow[] = [
  {
    means: "lead",
    en:
      "lead, new, to apply, saved, saved job, bookmarked, bookmark, wishlist, wish list, wishlisted, watchlist, " +
      "interested, interesting, want to apply, ready to apply, applying, preparing, preparing application, " +
      "in preparation, draft, drafting, drafted, application draft, not started, not yet applied, not applied yet, " +
      "prospect, prospective, target, considering, idea, backlog, queued, to do, todo, researching, research, " +
      "evaluated, identified, found, thinking about it, maybe later, might apply, may apply, need to apply, " +
      "todo apply, to do apply, should apply, will apply, plan to apply, planning to apply, going to apply, " +
      "apply soon, apply later, apply next, apply, still to apply, haven't applied yet, on my list, prospecting, " +
      "wants to apply, thinking of applying, writing application",
    de:
      "gemerkt, vorgemerkt, merkliste, wunschliste, gespeichert, interessant, interessiert, neu, entwurf, idee, " +
      "in vorbereitung, vorbereitung, zu bewerben, noch nicht beworben, bewerbung geplant, bewerbung schreiben, " +
      "noch überlegen, überlege noch, überlegen, will mich bewerben, bewerben, noch bewerben, muss mich bewerben, " +
      "muss ich noch schreiben, noch zu bewerben, noch nicht abgeschickt, noch nicht verschickt, " +
      "bewerbung in arbeit, bewerbung vorbereiten, anschreiben schreiben, auf der liste, ideensammlung, " +
      "todo bewerben, geplant, bewerbung ist geplant",
    fr:
      "à postuler, à candidater, à envoyer, à faire, pas encore postulé, en préparation, brouillon, repéré, " +
      "repérée, favori, favoris, enregistré, enregistrée, intéressé, intéressée, intéressant, nouveau, nouvelle, " +
      "idée, je réfléchis, j'hésite, à réfléchir, en réflexion, il faut postuler, postuler, candidature à envoyer, " +
      "candidature à faire, candidature en préparation, pas encore candidaté, pas encore envoyé, " +
      "pas encore envoyée, sur ma liste, à regarder, à voir",
    es:
      "pendiente de solicitar, pendiente de presentar, pendiente de aplicar, pendiente de inscripción, por postular, por aplicar, por enviar, pendiente de postular, pendiente de enviar, guardado, guardada, " +
      "favorito, favorita, interesado, interesada, interesante, nuevo, nueva, borrador, en preparación, idea, " +
      "lo estoy pensando, pensándolo, por decidir, quiero postular, quiero aplicar, quiero postularme, postularme, " +
      "falta postular, falta aplicar, aún no postulo, aún no postulado, todavía no postulo, no postulado aún, " +
      "aún no aplico, solicitud en preparación, en mi lista",
  },
  {
    means: "applied",
    en:
      "applied, submitted, application submitted, application sent, sent application, sent, application received, " +
      "application complete, in review, under review, in consideration, under consideration, being reviewed, " +
      "application review, application in review, application under review, resume review, resume screen, " +
      "resume screening, cv screening, viewed, application viewed, resume viewed, shortlisted, i applied, " +
      "have applied, i have applied, already applied, cv sent, sent cv, resume sent, sent resume, application in, " +
      "application filed, application out, easy applied, acknowledged, receipt confirmed",
    de:
      "beworben, bewerbung gesendet, bewerbung abgesendet, bewerbung abgeschickt, bewerbung verschickt, " +
      "bewerbung versendet, bewerbung versandt, bewerbung eingereicht, bewerbung raus, abgeschickt, abgesendet, " +
      "verschickt, versendet, versandt, gesendet, eingereicht, eingegangen, eingang bestätigt, " +
      "eingangsbestätigung, eingangsbestätigung erhalten, in prüfung, wird geprüft, habe mich beworben, " +
      "hab mich beworben, ich habe mich beworben, schon beworben, bereits beworben, bewerbung läuft, " +
      "bewerbung gestellt, bewerbung weg, unterlagen eingereicht, unterlagen verschickt, unterlagen abgeschickt, " +
      "initiativ beworben, initiativbewerbung verschickt",
    fr:
      "postulé, candidaté, candidature envoyée, candidature déposée, candidature soumise, candidature transmise, " +
      "envoyé, envoyée, déposée, soumise, soumis, accusé de réception, à l'étude, en cours d'étude, " +
      "en cours d'examen, candidature à l'étude, cv vu, présélectionné, présélectionnée, j'ai postulé, " +
      "j'ai candidaté, ai postulé, déjà postulé, cv envoyé, cv transmis, dossier envoyé, dossier déposé, " +
      "candidature faite, candidature partie, candidature reçue, candidature spontanée envoyée",
    es:
      "postulado, postulada, postulé, aplicado, aplicada, aplicué, apliqué, inscrito, inscrita, enviado, enviada, " +
      "candidatura enviada, solicitud enviada, postulación enviada, cv enviado, cv visto, cv leído, en revisión, " +
      "en evaluación, preseleccionado, preseleccionada, ya postulé, ya apliqué, me postulé, me he postulado, " +
      "he postulado, he aplicado, ya postulado, ya postulada, mandé cv, mandé el cv, cv mandado, envié cv, " +
      "envié el cv, solicitud hecha, solicitud recibida, candidatura recibida, candidatura presentada, " +
      "solicitud presentada, postulación hecha, postulación recibida",
  },
  {
    means: "interviewing",
    en:
      "interviewing, interview, interviews, screening, screen, phone screen, assessment, assessments, take home, " +
      "onsite, on site, final round, 2nd rd, 3rd rd, case study, coding challenge, coding test, code challenge, " +
      "online assessment, oa, hackerrank, technical test, technical assessment, skills test, trial day, " +
      "in interviews, in process interviewing, interviewed, i interviewed, had interview, had an interview, " +
      "had the interview, had my interview, had first interview, had second interview, invited, " +
      "invited to interview, invited for interview, called for interview, second talk, first talk, third talk, " +
      "next talk, final talk, second round, first round, third round, fourth round, last round, next round, " +
      "2nd round, 1st round, 3rd round, 4th round, final interviews, superday, take home sent, " +
      "take home assignment, take home test, trial shift, trial day done, working interview, ride along, " +
      "final stage, final stages",
    de:
      "gespräch, gespräche, im gespräch, vorstellungsgespräch, bewerbungsgespräch, kennenlerngespräch, " +
      "erstgespräch, zweitgespräch, telefongespräch, telefoninterview, videogespräch, videointerview, " +
      "fachgespräch, einladung, eingeladen, einladung erhalten, einladung zum gespräch, zum gespräch eingeladen, " +
      "probearbeiten, probearbeit, probetag, assessment center, einstellungstest, zweite runde, dritte runde, " +
      "nächste runde, letzte runde, endrunde, runde, vg, hatte gespräch, gespräch gehabt, gespräch war, " +
      "gespräch hatte ich, schnuppertag, schnuppern, probetag vereinbart, hospitation, hospitieren, 1. gespräch, " +
      "2. gespräch, 3. gespräch, zum gespräch eingeladen worden, eingeladen zum gespräch, " +
      "eingeladen zum vorstellungsgespräch, zum vorstellungsgespräch eingeladen, " +
      "einladung zum vorstellungsgespräch, erste runde, vierte runde, finale runde, schlussrunde, " +
      "zweitgespräch geplant, probearbeiten vereinbart, probearbeiten gemacht",
    fr:
      "entretien, entretiens, en entretien, convoqué, convoquée, invité à un entretien, invitée à un entretien, " +
      "test technique, tests techniques, mise en situation, étude de cas, deuxième tour, second tour, " +
      "troisième tour, dernier tour, tour suivant, tour, 1er tour, 2e tour, 3e tour, 2ème tour, 3ème tour, " +
      "entretien passé, entretien fait, entretien prévu, entretien rh, entretien téléphonique, 1er entretien, " +
      "2e entretien, 3e entretien, 2ème entretien, deuxième entretien, second entretien, premier entretien, " +
      "dernier entretien, essai, essai fait, essai prévu, journée d'essai, passé un entretien, " +
      "j'ai passé un entretien, j'ai eu un entretien, convoqué à un entretien, convoquée à un entretien, " +
      "premier tour, quatrième tour, tour final",
    es:
      "entrevista, entrevistas, en entrevista, en entrevistas, en proceso de entrevistas, proceso de entrevistas, " +
      "entrevistando, entrevistado, entrevistada, prueba técnica, pruebas técnicas, citado a entrevista, " +
      "citada a entrevista, segunda ronda, tercera ronda, última ronda, siguiente ronda, ronda final, ronda, " +
      "2ª ronda, 3ª ronda, 1a entrevista, 2a entrevista, 3a entrevista, 1ra entrevista, 2da entrevista, " +
      "3ra entrevista, 1ª entrevista, 2ª entrevista, 3ª entrevista, primera entrevista, segunda entrevista, " +
      "tercera entrevista, última entrevista, entrevista hecha, entrevista realizada, entrevista agendada, " +
      "entrevista programada, ya me entrevistaron, me entrevistaron, tuve entrevista, tuve la entrevista, " +
      "ya tuve entrevista, citada para entrevista, citado para entrevista, me citaron a entrevista, 2da ronda, " +
      "1ra ronda, 3ra ronda, 2a ronda, primera ronda, cuarta ronda, prueba práctica, día de prueba",
  },
  {
    means: "offer",
    en:
      "offer, offered, offers, offer received, received offer, got offer, got an offer, offer extended, " +
      "offer made, offer pending, offer stage, job offer, verbal offer, written offer, offer letter, " +
      "considering offer, negotiating, negotiation, negotiations, in negotiation, offer negotiation, " +
      "negotiating offer, have offer, have an offer, i have an offer, has offer, offer in hand, " +
      "offer on the table, got the offer, offer came, offer arrived, offer letter received, they made an offer, " +
      "they offered, made me an offer, offered the job, offer to consider, offer stage negotiating, " +
      "verbal offer received, written offer received, conditional offer",
    de:
      "angebot, angebot erhalten, angebot liegt vor, jobangebot, vertragsangebot, zusage, zusage erhalten, " +
      "in verhandlung, verhandlung, gehaltsverhandlung, vertrag erhalten, hab ein angebot, habe ein angebot, " +
      "angebot bekommen, angebot da, angebot auf dem tisch, zusage bekommen, vertrag bekommen, vertrag da, " +
      "mündliche zusage, mündliches angebot, schriftliches angebot, schriftliche zusage, zusage liegt vor",
    fr:
      "offre, offre reçue, offre d'emploi reçue, proposition, proposition reçue, promesse d'embauche, négociation, " +
      "en négociation, en cours de négociation, j'ai une offre, une offre, offre en main, offre écrite, " +
      "offre orale, offre ferme, promesse reçue, promesse d'embauche reçue, contrat proposé, offre à étudier",
    es:
      "oferta, oferta recibida, con oferta, propuesta recibida, negociación, en negociación, negociando, " +
      "tengo oferta, tengo una oferta, me ofrecieron, me hicieron oferta, me hicieron una oferta, oferta en mano, " +
      "oferta por escrito, oferta verbal, carta oferta, carta oferta recibida, hay oferta",
  },
  {
    means: "accepted",
    en:
      "accepted, offer accepted, accepted offer, accepted the offer, hired, signed, offer signed, contract signed, " +
      "got the job, joined, onboarding, closed won, won, i accepted, accepted it, i said yes, i took it, " +
      "took the job, got hired, they hired me, signed contract, signed the contract, signed offer, start date set",
    de:
      "angenommen, angebot angenommen, zusage angenommen, eingestellt, vertrag unterschrieben, unterschrieben, " +
      "vertrag unterzeichnet, arbeitsvertrag unterschrieben, ich hab angenommen, hab angenommen, habe angenommen, " +
      "hab zugesagt, habe zugesagt, ich habe zugesagt, hab den job, habe den job, hab die stelle, habe die stelle, " +
      "job bekommen, stelle bekommen, stelle angenommen, job angenommen, arbeitsvertrag unterzeichnet",
    fr:
      "accepté, acceptée, offre acceptée, proposition acceptée, embauché, embauchée, recruté, recrutée, " +
      "contrat signé, signé, j'ai accepté, j'ai dit oui, j'ai signé, j'ai eu le poste, j'ai le poste, " +
      "poste obtenu, poste accepté, je suis pris, je suis prise",
    es:
      "aceptado, aceptada, oferta aceptada, contratado, contratada, contrato firmado, firmado, acepté, " +
      "acepté la oferta, ya acepté, me contrataron, me quedé con el puesto, conseguí el trabajo, tengo el trabajo, " +
      "firmé, firmé contrato, firmé el contrato, dije que sí",
  },
  {
    means: "rejected",
    en:
      "rejected, rejection, rejection received, reject, application rejected, auto rejected, not selected, " +
      "not accepted, no longer under consideration, no longer being considered, no longer in consideration, " +
      "not moving forward, not progressed, not progressing, not shortlisted, not hired, unsuccessful, " +
      "application unsuccessful, declined by company, declined by employer, company declined, position filled, " +
      "role filled, job filled, filled, position has been filled, offer rescinded, rescinded, offer withdrawn, " +
      "they passed, passed on me, they rejected me, rejected me, got rejected, they said no, closed lost, lost, " +
      "they rejected, they declined, they declined me, got a no, got a rejection, got rejection, " +
      "got rejection email, rejection email, rejected by them, was rejected, i was rejected, been rejected, " +
      "turned me down, they turned me down, turned down by them, went with someone else, " +
      "went with another candidate, they went with someone else, they went with another candidate, " +
      "chose someone else, they chose someone else, they took someone else, hired someone else, " +
      "they hired someone else, didn't get it, did not get it, didn't get the job, did not get the job, " +
      "not successful, was unsuccessful, regret letter, didn't make it, did not make it, not chosen",
    de:
      "abgelehnt, absage, absage erhalten, absagen, bewerbung abgelehnt, nicht ausgewählt, nicht berücksichtigt, " +
      "stelle besetzt, position besetzt, anderweitig besetzt, stelle anderweitig besetzt, absage bekommen, " +
      "absage gekriegt, absage gekommen, absage da, leider absage, leider eine absage, leider abgelehnt, " +
      "abgelehnt worden, wurde abgelehnt, haben abgesagt, haben mir abgesagt, die haben abgesagt, " +
      "sie haben abgesagt, mir abgesagt, firma hat abgesagt, ag hat abgesagt, nicht genommen, " +
      "nicht genommen worden, haben jemand anderen genommen, anderen bewerber genommen, stelle vergeben, " +
      "stelle ist vergeben, schon besetzt, stelle schon besetzt, nicht eingestellt, sie haben nein gesagt, " +
      "haben nein gesagt",
    fr:
      "refusé, refusée, refus, refus reçu, rejeté, rejetée, rejet, candidature refusée, candidature rejetée, " +
      "candidature non retenue, non retenu, non retenue, pas retenu, pas retenue, réponse négative, poste pourvu, " +
      "refus de leur part, j'ai eu un refus, refus par mail, ils ont dit non, ils ont refusé, ils m'ont refusé, " +
      "ils m'ont refusée, pas pris, pas prise, non pris, pas sélectionné, pas sélectionnée, non sélectionné, " +
      "non sélectionnée, poste déjà ils ont pris quelqu'un d'autre, ont pris quelqu'un d'autre, pas eu le poste, " +
      "j'ai pas eu le poste, pas été retenu, pas été retenue",
    es:
      "rechazado, rechazada, rechazo, candidatura rechazada, solicitud rechazada, postulación rechazada, " +
      "descartado, descartada, no seleccionado, no seleccionada, vacante cubierta, puesto cubierto, me rechazaron, " +
      "me descartaron, me dijeron que no, dijeron que no, no me eligieron, no me seleccionaron, no me contrataron, " +
      "no quedé, no fui seleccionado, no fui seleccionada, eligieron a otro, eligieron a otra, " +
      "eligieron a otra persona, contrataron a otro, contrataron a otra persona, ya la cubrieron, " +
      "descartado por la empresa, descartada por la empresa, respuesta negativa, rechazado por la empresa",
  },
  {
    means: "withdrawn",
    en:
      "withdrawn, withdrew, withdraw, i withdrew, application withdrawn, candidate withdrew, declined, " +
      "not interested, no longer interested, offer declined, declined offer, declined the offer, offer rejected, " +
      "offer turned down, turned down offer, turned down the offer, not pursuing, no longer pursuing, " +
      "did not apply, didn't apply, not applying, won't apply, will not apply, decided not to apply, skip, " +
      "skipped, dropped, abandoned, discarded, i declined, i said no, i turned it down, turned it down, " +
      "i dropped out, dropped out, pulled out, i pulled out, backed out, i backed out, bowed out, i bowed out, " +
      "gave up, i gave up, i passed on it, decided against it, not for me, not interested anymore, " +
      "not interested any more, don't want it, do not want it, said no to them, withdrawn by me, rejected by me, " +
      "i rejected them, i rejected it, declined by me",
    de:
      "zurückgezogen, bewerbung zurückgezogen, rückzug, angebot abgelehnt, zusage abgelehnt, kein interesse, " +
      "kein interesse mehr, nicht mehr interessiert, verworfen, übersprungen, hab ich abgesagt, habe ich abgesagt, " +
      "ich habe abgesagt, ich hab abgesagt, hab abgesagt, von mir abgesagt, selbst abgesagt, selber abgesagt, " +
      "abgesagt von mir, meinerseits abgesagt, ich habe abgelehnt, hab abgelehnt, habe abgelehnt, " +
      "hab ich abgelehnt, von mir abgelehnt, selbst abgelehnt, ich habe zurückgezogen, hab zurückgezogen, " +
      "habe zurückgezogen, rückzieher, rückzieher gemacht, lasse ich, lass ich, lasse ich sein, sein gelassen, " +
      "will ich nicht, will ich nicht mehr, nicht mehr verfolgt, angebot ausgeschlagen, " +
      "interessiert mich nicht mehr, nicht interessiert",
    fr:
      "retiré, retirée, retrait, candidature retirée, désisté, désistée, désistement, abandonné, abandonnée, " +
      "offre refusée, offre déclinée, proposition refusée, proposition déclinée, décliné, déclinée, pas intéressé, " +
      "pas intéressée, plus intéressé, plus intéressée, j'ai laissé tomber, laissé tomber, je laisse tomber, " +
      "j'ai dit non, j'ai refusé, j'ai décliné, j'ai retiré ma candidature, je me suis retiré, je me suis retirée, " +
      "je me retire, je me suis désisté, je me suis désistée, j'ai renoncé, renoncé, j'abandonne, j'ai abandonné, " +
      "refusé par moi, refusée par moi, ça ne m'intéresse plus, ne m'intéresse plus, ne m'intéresse pas",
    es:
      "retirado, retirada, candidatura retirada, postulación retirada, renuncié, desistí, desistido, abandonado, " +
      "abandonada, oferta rechazada, oferta declinada, declinado, declinada, no interesado, no interesada, " +
      "no me interesa, ya no me interesa, ya no me interesó, no me interesó, dije que no, les dije que no, " +
      "rechacé, la rechacé, rechacé la oferta, rechacé oferta, decliné, decliné la oferta, la decliné, me retiré, " +
      "me bajé, me bajé del proceso, retiré mi candidatura, retiré mi postulación, lo dejé, la dejé, " +
      "desistí del proceso, rechazada por mí, descartada por mí, descartado por mí, ya no quiero, no quiero",
  },
  {
    means: "ghosted",
    en:
      "ghosted, ghost, got ghosted, ghosted me, they ghosted me, radio silence, no response, no reply, no answer, " +
      "never heard back, no response received, no reply ever, never replied, they never replied, never responded, " +
      "they never responded, never answered, they never answered, never heard from them, silence, total silence, " +
      "crickets, ghosted by them, went silent, they went silent, they ghosted",
    de:
      "keine antwort, keine antwort mehr, keine rückmeldung, keine reaktion, ohne antwort, ohne rückmeldung, " +
      "nie gehört, ghosting, geghostet, haben mich geghostet, nie geantwortet, haben nie geantwortet, " +
      "nie eine antwort, nie was gehört, nie wieder gehört, nie wieder was gehört, melden sich nicht mehr, " +
      "funkstille, nie rückmeldung",
    fr:
      "sans réponse, pas de réponse, aucune réponse, sans nouvelles, sans retour, aucun retour, pas de retour, " +
      "ghosté, ghostée, silence radio, jamais répondu, ils n'ont jamais répondu, n'ont jamais répondu, " +
      "jamais eu de réponse, jamais de réponse, jamais de nouvelles, plus aucune nouvelle, aucune nouvelle",
    es:
      "sin respuesta, sin contestación, no responden, no respondieron, no contestaron, nunca respondieron, " +
      "ghosteado, ghosteada, me ghostearon, me dejaron en visto, nunca contestaron, nunca me contestaron, " +
      "nunca me respondieron, no me contestaron, jamás respondieron, jamás contestaron, desaparecieron, " +
      "silencio total, no dieron respuesta",
  },
  {
    means: "open",
    en:
      "open, active, in progress, in process, ongoing, pending, waiting, awaiting response, awaiting reply, " +
      "awaiting feedback, awaiting decision, waiting for response, waiting for reply, waiting for feedback, " +
      "waiting to hear back, waiting to hear, pending response, pending decision, decision pending, on hold, hold, " +
      "paused, no response yet, no reply yet, no answer yet, responded, response received, replied, in contact, " +
      "background check, reference check, references, i wait, i am waiting, i'm waiting, still waiting, " +
      "waiting for them, waiting on them, waiting for answer, waiting for an answer, waiting for news, " +
      "waiting for decision, waiting for a decision, waiting for result, waiting for results, wait, " +
      "waiting for call, waiting to hear from them, awaiting answer, awaiting news, awaiting result, " +
      "awaiting results, stalled, stuck, in limbo, under discussion, in discussion, in discussions, " +
      "in contact with them, in the process, process ongoing, process running, to follow up, follow up, " +
      "following up, followed up, chasing",
    de:
      "offen, laufend, läuft, aktiv, in bearbeitung, im prozess, wartend, warten, warte, warte auf antwort, " +
      "warte auf rückmeldung, warten auf antwort, warten auf rückmeldung, ausstehend, rückmeldung ausstehend, " +
      "antwort ausstehend, noch keine antwort, noch keine rückmeldung, rückmeldung erhalten, antwort erhalten, " +
      "pausiert, auf eis, zurückgestellt, ich warte, warte noch, warte noch auf antwort, warte ab, abwarten, " +
      "in der schwebe, hängt, läuft noch, noch offen, im laufenden verfahren, im verfahren, verfahren läuft, " +
      "in klärung, wird entschieden, entscheidung steht aus, entscheidung offen, wartet auf entscheidung, " +
      "nachgefasst, nachgehakt, noch nichts gehört, bisher keine antwort, bisher keine rückmeldung",
    fr:
      "en cours, en attente, en attente de réponse, en attente de retour, en attente de décision, " +
      "attente de réponse, pas encore de réponse, réponse reçue, actif, active, en pause, suspendu, suspendue, " +
      "j'attends, j'attends une réponse, j'attends leur réponse, j'attends la réponse, j'attends des nouvelles, " +
      "en attente d'une réponse, en attente de leur réponse, en attente de nouvelles, attente, attente retour, " +
      "attente de retour, à suivre, en suspens, process en cours, processus en cours, recrutement en cours, " +
      "à relancer, relancé, relancée, toujours en attente, pas encore de retour, pas encore de nouvelles",
    es:
      "en proceso, en curso, activo, activa, en espera, a la espera, esperando, esperando respuesta, " +
      "en espera de respuesta, a la espera de respuesta, pendiente, pendiente de respuesta, aún sin respuesta, " +
      "todavía sin respuesta, respuesta recibida, en pausa, pausado, pausada, espero, espero respuesta, " +
      "esperando noticias, esperando resultado, esperando resultados, esperando decisión, sigo esperando, " +
      "en espera de noticias, en espera de resultados, en veremos, proceso en curso, proceso abierto, " +
      "sigue en proceso, sigo en proceso, en trámite, dar seguimiento, en seguimiento, aún sin noticias, " +
      "todavía sin noticias, aún no responden, todavía no responden, aún nada, nada aún",
  },
  {
    means: "closed",
    en:
      "archived, archive, closed, inactive, ended, over, process over, hiring cancelled, requisition closed, " +
      "req closed, req cancelled, cancelled, canceled, expired, job closed, position closed, role closed, " +
      "posting closed, job expired, posting expired",
    de: "archiviert, archiv, geschlossen, inaktiv, beendet, abgeschlossen, erledigt, storniert, abgelaufen",
    fr:
      "archivé, archivée, clos, clôturé, clôturée, fermé, fermée, inactif, terminé, terminée, annulé, annulée, " +
      "expiré, expirée",
    es:
      "archivado, archivada, cerrado, cerrada, inactivo, finalizado, finalizada, terminado, terminada, cancelado, " +
      "cancelada, caducado, caducada",
  },
];
