/** Words by which a line says plainly that nothing has happened, or that something is only to be done. */
export interface IdleWords {
  /** Right before what is lacking: `no reply`, `haven't heard`. What somebody says (`said no`) or will not do is no lack. */
  readonly without: string;
  /** Behind what is lacking: `reply pending`, `Antwort fehlt`. */
  readonly lacking: string;
  /** What may be lacking, besides messages and answers. A rejection may be told by any other: `no luck`, `not selected`. */
  readonly lacked: string;
  /** Enough by themselves. */
  readonly silence: string;
  /** Behind those: whom or what there was nothing from. */
  readonly source: string;
  readonly waiting: string;
  /** At the start of a clause: what follows is to be done, or may be. */
  readonly plans: string;
  /** Beside a message or an interview, which is then to come. */
  readonly planned: string;
  /** Behind what is to be done: where that depends on something. */
  readonly conditions: string;
  readonly practice: string;
  /** A message that a machine wrote; no answer. */
  readonly receipts: string;
  /** They say nothing beside any of these. */
  readonly neutral: string;
}

/** By language; each list as in the other tables, without `/` and `_`. */
export const IDLE: readonly IdleWords[] = [
  {
    without:
      "no, not, never, none, nothing, nobody, no one, without, zero, neither, nor, didn't, did not, haven't, have not, hasn't, has not, havent, hasnt, didnt, still no, isn't, wasn't",
    lacking: "pending, outstanding, overdue, missing, not yet, still to come",
    lacked:
      "word, news, update, updates, peep, thing, sign, heard, hear, hearing, feedback, anything, sound, follow up, follow-up, revert, movement, progress, change, changes, activity, sent",
    silence:
      "still nothing, nothing, nothing yet, nothing new, nothing so far, nothing heard, heard nothing, nothing back, nothing to report, radio silence, silence, silent, crickets, no change",
    source: "from, since, by, from my side",
    waiting: "waiting, still waiting, awaiting, wait, wait and see, waiting for, waiting on, await",
    plans:
      "will, i'll, ill, we'll, plan to, plan, planning to, planned to, want to, need to, needs, have to, going to, gonna, should, must, might, maybe, would like to, let's, remember to, don't forget, don't forget to, todo, to do, to-do, next, next step, next steps, next up, reminder, reminder to, idea, ideas, tbd, tba, tbc, hope to, hoping to, hoping, hopefully, intend to, thinking, thinking of, thinking about, considering, ready to, draft, drafted, drafting, if, unless, in case, once, when they, when i, as soon as, assuming, pending, planned, upcoming, due, tomorrow, next week, ask about, look up",
    planned:
      "tomorrow, next week, next month, next monday, next tuesday, next wednesday, next thursday, next friday, soon, asap, planned, pending, due, overdue, upcoming, drafted, to be sent, tbc, tbd, outstanding, to come, later this week, tonight",
    conditions: "if, unless, in case",
    receipts:
      "acknowledgment, acknowledgement, application acknowledgment, application acknowledgement, application received, application confirmed, confirmation of receipt, receipt, auto reply, auto-reply, autoreply, auto response, automatic reply, automated reply, automated response, automatic confirmation, automated confirmation, automatic acknowledgement, automated acknowledgement",
    practice:
      "mock interview, mock interviews, mock, practice interview, interview practice, interview prep, prep, prepped, preparing, prepare, prepared, preparation, practised, practiced, practising, practicing, practice, rehearsed, role play, dry run, researched, research, researching, read up, studied, homework for",
    neutral:
      "i, i'm, im, i've, we, still, ok, hm, hmm, sigh, ugh, day, days, week, weeks, month, now, today, again, so far, as yet, yet, really, status, note, update, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun, since, am, and, either, anyway, giving up, moving on, automatic, automated, late, by email, from them, from portal",
  },
  {
    without:
      "kein, keine, keinen, keiner, keinerlei, noch kein, noch keine, nicht, noch nicht, nie, niemand, nichts, nix, noch nichts, ohne, weder, bislang nicht, immer noch keine, immer noch kein",
    lacking:
      "fehlt, fehlen, fehlt noch, steht aus, steht noch aus, ausstehend, offen, noch offen, noch nicht, überfällig",
    lacked:
      "Bescheid, Neuigkeiten, Neues, gehört, Lebenszeichen, Reaktion, Feedback, Info, Infos, Rückruf, gemeldet, gerührt, passiert, nachgefragt, nachgehakt, geschickt, abgeschickt",
    silence: "nichts, nix, nichts Neues, noch nichts, Funkstille, Stille, Schweigen, nix Neues",
    source: "von, vom, seit, bis",
    waiting: "warte, warten, wartet, warte auf, warten auf, abwarten, weiter warten",
    plans:
      "werde, ich werde, will, ich will, möchte, muss, ich muss, soll, sollte, ich sollte, plane, geplant, hoffe, hoffentlich, vielleicht, eventuell, überlege, nicht vergessen, Entwurf, vorbereitet, vorbereiten, nächster Schritt, nächste Schritte, daran denken, erinnern, zu tun, noch zu tun, Aufgabe, Aufgaben, offene Punkte, Ziel, Idee, Plan, falls, wenn, sofern, sobald, morgen, übermorgen, nächste Woche, später",
    planned:
      "morgen, übermorgen, nächste Woche, nächsten Montag, kommende Woche, in einer Woche, in zwei Wochen, demnächst, bald, geplant, vorbereitet, entworfen, ausstehend, steht aus, steht noch aus, offen, noch offen, folgt, überfällig, werde, will, muss, müsste, soll, sollte, möchte",
    conditions: "falls, wenn, sofern",
    receipts:
      "Eingangsbestätigung, Empfangsbestätigung, Bestätigungsmail, automatische Antwort, automatische Bestätigung",
    practice:
      "Vorbereitung, vorbereitet, vorbereiten, Probegespräch, geübt, üben, geprobt, recherchiert, Recherche, schlau gemacht",
    neutral:
      "ich, noch, immer noch, bisher, bislang, immer, weiter, weiterhin, abgehakt, heute, Tag, Tage, Woche, Wochen, seit, leider, wieder, Stand, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag, mo, di, mi, do, fr, sa, so, habe, hab, und, automatisch, per mail, per e-mail",
  },
  {
    without:
      "pas de, pas d', pas, sans, aucun, aucune, jamais, rien, personne, toujours pas de, toujours pas d', toujours pas, pas encore, pas encore de, plus de, ni",
    lacking: "en attente, attendu, attendue, manque, manquante",
    lacked:
      "nouvelle, nouvelles, retour, retours, suite, reçu, entendu, signe, réaction, envoyé, nouveau, relancé, bougé",
    silence:
      "rien, toujours rien, rien de neuf, rien de nouveau, silence, silence radio, aucune nouvelle, sans nouvelles",
    source: "de, du, depuis",
    waiting: "j'attends, attends, on attend, en attente, en attente de, attente, attendre",
    plans:
      "je vais, vais, je dois, dois, il faut, faut, faudra, faudrait, je voudrais, voudrais, je veux, j'espère, espère, prévoir, prévois, penser à, peut-être, brouillon, brouillon de, préparer, préparé, prochaine étape, prochaines étapes, ne pas oublier, à faire, reste à faire, tâche, tâches, idée, idées, objectif, prévu, prévue, j'appellerai, j'enverrai, appellerai, enverrai, relancerai, je relancerai, rappellerai, je rappellerai, si, s'il, s'ils, sinon, au cas où, dès que, quand ils, demain, la semaine prochaine",
    planned:
      "demain, la semaine prochaine, semaine prochaine, bientôt, prévu, prévue, à planifier, à fixer, à prévoir, à venir, en brouillon, plus tard, à faire",
    conditions: "si, s'il, s'ils, sinon",
    receipts: "accusé de réception, accusé réception, réponse automatique, confirmation automatique",
    practice: "préparation, préparé, préparer, entraînement, simulation, entretien blanc, répété, recherches",
    neutral:
      "je, toujours, encore, j'ai, n'ai, aujourd'hui, jour, jours, semaine, semaines, depuis, lundi, mardi, mercredi, jeudi, vendredi, et, automatique, par mail",
  },
  {
    without:
      "sin, ningún, ninguna, nunca, nada, nada de, todavía no, aún no, nadie, tampoco, no han, no ha, no he, no, no hay, no me han, no me ha, ni, todavía sin, aún sin, sigo sin",
    lacking: "pendiente, pendientes, falta, faltan, por llegar",
    lacked:
      "noticia, noticias, novedad, novedades, señal, señales, dicho, contestado, respondido, enviado, mandado, escrito, llamado, saber",
    silence:
      "nada, todavía nada, aún nada, nada nuevo, sin noticias, sin novedad, sin novedades, silencio, sigo sin noticias",
    source: "de, del, desde",
    waiting: "esperando, a la espera, a la espera de, en espera, en espera de, sigo esperando, esperar",
    plans:
      "voy a, vamos a, quiero, debo, debería, tengo que, hay que, espero, pienso, ojalá, quizás, quizá, tal vez, borrador, borrador de, preparar, preparé, próximo paso, próximos pasos, llamaré, enviaré, escribiré, mandaré, recordar, no olvidar, por hacer, tarea, tareas, idea, ideas, objetivo, plan, pendiente, pendiente de, a hacer, si, si no, en caso de, en cuanto, mañana, la próxima semana",
    planned:
      "mañana, la próxima semana, la semana que viene, pronto, pendiente, pendientes, previsto, prevista, por fijar, por programar, redactado, en borrador, próximamente",
    conditions: "si, si no, en caso de",
    receipts: "acuse de recibo, respuesta automática, confirmación de recepción, confirmación automática",
    practice: "preparación, preparar, preparé, simulacro, ensayo, ensayé, practiqué, practicar, investigué",
    neutral:
      "yo, todavía, aún, hoy, sigo, día, días, semana, semanas, desde, lunes, martes, miércoles, jueves, viernes, y, por ahora, de momento, automático, automática, por correo",
  },
];
