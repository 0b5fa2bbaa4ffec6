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
    "concertada, confirmada, realizada, hecha, con, ronda, " +
    "1a, 2a, 3a, 4a, 1ra, 2da, 3ra, 1er, 1ère, 2e, 2ème, 3e, 3ème, première, fait, faite, pasada",
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

/** A phrase that says no more than that an answer is awaited: it leaves what stands before it as it is. */
export const AWAITING = /\b(?:a?wait|pending|wart|noch|j?attend|attente|esper|yet|bisher|encore|aun|todavia)/u;

/** A no with its sorrow: whoever is sad about it did not say it. */
export const SAD_NO =
  /^\W*(?:no|nope|nein|non)[\s.,!]*(?::['’]?-?\(|[\u{1F622}\u{1F625}\u{1F61E}\u{1F614}\u{1F62D}\u{1F641}\u{2639}\u{1F494}])/iu;

/** Signs by which people cross a word out, or put it in question. */
export const DOUBTFUL_SIGNS = /[?¿❌❎🚫✗✘☐⬜❓⁉]|~~|\[ ?\]/u;
