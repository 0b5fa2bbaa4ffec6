import type { Row } from "./row.js";

export const FRENCH: readonly Row[] = [
  // Candidatures
  {
    sign: "fact",
    sense: "application",
    words:
      "postulé, j'ai postulé, candidaté, candidature/CV/dossier envoyée/envoyé/déposée/déposé/soumise/transmise/transmis/postée, envoyé/déposé/transmis/soumis/remis candidature/CV/dossier, CV/dossier remis, candidature remise, candidature spontanée envoyée, candidature spontanée, envoi candidature/CV/dossier, dépôt candidature/CV/dossier, envoi de ma candidature, envoi de mon CV",
  },
  { sign: "fact", sense: "application", isOrder: true, words: "postuler, envoyer candidature/CV, candidater" },
  { sign: "fact", sense: "application", words: "candidature" },
  // Remerciements
  {
    sign: "fact",
    sense: "thank-you",
    words:
      "remerciements, remerciement, merci envoyé, message/mot de remerciement/remerciements, remerciements envoyés, remerciement envoyé, envoyé remerciements/remerciement",
  },
  {
    sign: "fact",
    sense: "thank-you",
    by: "email",
    words: "mail/email/courriel de merci, merci-mail, mail remerciements",
  },
  {
    sign: "fact",
    sense: "thank-you",
    by: "text",
    words: "texto/SMS de remerciement/remerciements/merci, merci par SMS/texto",
  },
  { sign: "fact", sense: "thank-you", needs: "nothing", words: "merci" },
  { sign: "fact", sense: "thank-you", needs: "somebody", person: "after", words: "merci à" },
  { sign: "fact", sense: "thank-you", person: "after", words: "remercié" },
  { sign: "fact", sense: "thank-you", person: "after", isOrder: true, words: "remercier, dire merci" },
  { sign: "fact", sense: "thank-you", isPurpose: true, words: "pour remercier, pour dire merci" },
  // Relances
  {
    sign: "fact",
    sense: "follow-up",
    words:
      "relance, relance envoyée/faite, message de relance, envoyé relance, nouvelle relance, demandé où ils en sont, demandé où ça en est, demandé des nouvelles, pris des nouvelles, réécrit, réécrit à",
  },
  { sign: "fact", sense: "follow-up", person: "after", words: "relancé" },
  { sign: "fact", sense: "follow-up", person: "after", isOrder: true, words: "relancer" },
  {
    sign: "fact",
    sense: "follow-up",
    isPurpose: true,
    words:
      "pour relancer, pour une relance, pour avoir des nouvelles, pour demander des nouvelles, pour faire le point, pour savoir où ça en est, pour savoir où ils en sont, pour prendre des nouvelles, pour savoir si décision, pour leur demander où ils en sont, pour demander/savoir où_en_est/où_en_sont recrutement/processus/candidature/choses/dossier, pour demander où_ils_en_sont/où_elle_en_est/où_il_en_est/où_ça_en_est/où_cela_en_est, pour lui demander où ça en est",
  },
  // Messages
  {
    sign: "fact",
    sense: "note",
    by: "phone",
    person: "after",
    words: "appelé, téléphoné à, j'ai téléphoné, rappelé, j'ai appelé",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    isTheirs: true,
    words:
      "a appelé, m'a appelé, a rappelé, m'a rappelé, ont appelé, m'ont appelé, ont rappelé, m'ont rappelé, m'a appelée, m'a rappelée, m'ont appelée, m'ont rappelée",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    words: "on m'a appelé, on m'a appelée, on m'a rappelé, on m'a rappelée",
  },
  {
    sign: "fact",
    sense: "reply",
    words: "on m'a répondu, on m'a écrit, on m'a contacté, on m'a contactée",
  },
  {
    sign: "fact",
    sense: "note",
    by: "email",
    person: "after",
    words: "mail/email/courriel/e-mail envoyé, envoyé mail/email/courriel/e-mail",
  },
  {
    sign: "fact",
    sense: "note",
    person: "after",
    words: "écrit à, répondu à, contacté, message envoyé, envoyé message, j'ai écrit à",
  },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    words:
      "a répondu, m'a répondu, ont répondu, m'ont répondu, a écrit, m'a écrit, ont écrit, m'a contacté, m'ont contacté, m'a contactée, m'ont contactée, a donné suite",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    isTheirs: true,
    needs: "opening",
    words: "appelle, rappelle, m'appelle, me rappelle, appellent, rappellent, m'appellent, me rappellent",
  },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    needs: "opening",
    words: "répond, répondent, me répond, me répondent, écrit, écrivent, m'écrit, m'écrivent",
  },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    words:
      "m'a/m'ont/a/ont envoyé/transmis test/exercice/cas_pratique/test_technique/exercice_technique/étude_de_cas/questionnaire",
  },
  {
    sign: "fact",
    sense: "reply",
    needs: "end",
    words: "présélectionné, présélectionnée, sur la liste restreinte, retenu/retenue pour_la_suite",
  },
  {
    sign: "fact",
    sense: "invitation",
    by: "phone",
    isTheirs: true,
    words:
      "m'a_appelé/m'a_appelée/m'a_téléphoné/a_appelé/a_téléphoné/m'ont_appelé/m'ont_appelée/m'ont_téléphoné pour_m'inviter/pour_me_convoquer/pour_me_proposer_un_entretien/pour_me_proposer_un_rendez-vous/et_m'a_invité/et_m'a_invitée/et_m'a_proposé_un_entretien",
  },
  {
    sign: "fact",
    sense: "invitation",
    by: "phone",
    isTheirs: true,
    invites: true,
    words:
      "m'a_appelé/m'a_appelée/m'a_téléphoné/m'ont_appelé/m'ont_appelée/m'appelle/m'appellent pour_un/pour_fixer_un/pour_me_proposer_un/pour_convenir_d'un entretien/rendez-vous/rdv",
  },
  {
    sign: "fact",
    sense: "invitation",
    isTheirs: true,
    invites: true,
    words: "m'écrit/m'écrivent pour_un/pour_fixer_un/pour_me_proposer_un/pour_convenir_d'un entretien/rendez-vous/rdv",
  },
  {
    sign: "fact",
    sense: "invitation",
    needs: "reply",
    invites: true,
    words: "est-ce_que_je_peux/est-ce_que_je_pourrais/si_je_peux/si_je_pouvais venir/passer",
  },
  {
    sign: "fact",
    sense: "invitation",
    isTheirs: true,
    words: "m'a_écrit/a_écrit/m'ont_écrit/ont_écrit pour_m'inviter/pour_me_convoquer/pour_me_proposer_un_entretien",
  },
  { sign: "fact", sense: "invitation", words: "retenu pour entretien, retenue pour entretien" },
  { sign: "fact", sense: "invitation", needs: "interview", words: "feu vert, accord" },
  {
    sign: "fact",
    sense: "note",
    by: "phone",
    person: "after",
    isOrder: true,
    words: "appeler, téléphoner à, rappeler",
  },
  { sign: "fact", sense: "contact", by: "email", words: "mail, email, courriel, e-mail" },
  { sign: "fact", sense: "contact", by: "phone", words: "appel, coup de fil, appel téléphonique" },
  { sign: "fact", sense: "contact", by: "letter", words: "lettre, courrier" },
  { sign: "fact", sense: "contact", by: "linkedin", words: "message LinkedIn" },
  {
    sign: "fact",
    sense: "message-left",
    by: "phone",
    words:
      "message/message_vocal laissé, laissé message/message_vocal, laissé sur répondeur, message sur répondeur, laissé message sur répondeur",
  },
  // Ce qui vient d'eux
  {
    sign: "fact",
    sense: "reply",
    words:
      "réponse, retour, réponse reçue, retour reçu, reçu réponse/retour, eu retour/réponse, test/exercice reçu, reçu test/exercice, test technique reçu, reçu test technique, test reçu de leur part",
  },
  {
    sign: "fact",
    sense: "invitation",
    words:
      "invitation, convocation, invité, convoqué, invitée, convoquée, invitation/convocation reçue, reçu invitation/convocation",
  },
  {
    sign: "fact",
    sense: "invitation",
    isTheirs: true,
    words: "m'a invité, m'ont invité, m'invite, m'invitent, m'a convoqué, m'ont convoqué",
  },
  {
    sign: "fact",
    sense: "invitation",
    theirs: "invitation",
    needs: "interview",
    words:
      "m'a proposé, m'ont proposé, me propose, me proposent, on m'a proposé, on me propose, nous a proposé, m'a offert, m'ont offert",
  },
  {
    sign: "fact",
    sense: "offer",
    words:
      "offre reçue, reçu offre, offre d'embauche, promesse d'embauche, proposition d'embauche, offre orale/verbale/écrite/ferme, promesse d'embauche reçue, reçu promesse d'embauche, offre de leur part",
  },
  {
    sign: "fact",
    sense: "offer",
    isTheirs: true,
    words:
      "m'a fait une offre, m'ont fait une offre, me fait une offre, me font une offre, m'a proposé poste, m'ont proposé poste, me propose poste, me proposent poste, m'a_appelé/m'a_appelée/m'a_écrit/m'ont_appelé/m'ont_appelée pour_me_proposer le_poste/poste",
  },
  {
    sign: "fact",
    sense: "offer",
    words:
      "proposition d'embauche reçue, reçu proposition d'embauche, proposition de poste, CDI/CDD/poste/contrat proposé, proposition de contrat de travail, lettre d'engagement, contrat reçu, reçu contrat, promesse d'embauche signée par eux, j'ai eu/décroché poste, décroché poste, je suis prise, je suis pris, je suis embauchée, je suis embauché, on me propose poste, on m'a proposé poste",
  },
  { sign: "fact", sense: "offer", needs: "somebody", person: "after", words: "offre de, offre de la part de" },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "refus, refusé, refusée, candidature refusée/rejetée/non_retenue, non retenu, non retenue, pas retenu, pas retenue, réponse négative, retour négatif, refus reçu, reçu refus",
  },
  {
    sign: "fact",
    sense: "rejection",
    isTheirs: true,
    words:
      "m'a refusé, m'ont refusé, ont pris quelqu'un d'autre, a pris quelqu'un d'autre, ont choisi quelqu'un d'autre, ne donnent pas suite, ne donne pas suite, ont/a pris/choisi/retenu/préféré/embauché/recruté quelqu'un_d'autre/quelqu'un_en_interne/autre_candidat/autre_candidate/autre_personne/autre_profil, ont pris/choisi/retenu en_interne, prennent quelqu'un_d'autre, ne m'ont pas pris, ne m'ont pas prise, ne m'ont pas retenu, ne m'ont pas retenue, ne me prennent pas",
  },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "ne suis plus en_lice/dans_le_processus/dans_la_course, plus en lice, poste pourvu, poste pourvu en interne, je n'ai pas été retenu, je n'ai pas été retenue, je n'ai pas été pris, je n'ai pas été prise, je ne suis pas retenu, je ne suis pas retenue, pas pris, pas prise, autre candidat retenu, autre candidate retenue",
  },
  {
    sign: "fact",
    sense: "rejection",
    isTheirs: true,
    needs: "end",
    words: "m'ont dit non, m'a dit non, ont dit non, a dit non",
  },
  { sign: "fact", sense: "rejection", needs: "nothing", words: "c'est non, non finalement" },
  { sign: "fact", sense: "rejection", needs: "end", words: "on m'a dit non, on me dit non" },
  // Ce qu'on décide
  {
    sign: "fact",
    sense: "withdrawal",
    isPurpose: true,
    words:
      "pour retirer candidature, pour me_retirer/me_désister, que je retire/retirais candidature, que je me_retire/me_retirais/me_désiste/me_désistais, pour dire que_je_me_retire/que_je_me_retirais, pour dire que_je_retire/que_je_retirais candidature",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    words:
      "j'ai écrit/dit que_je_retire/que_je_retirais candidature, j'ai écrit/dit que_je_me_retire/que_je_me_retirais/que_je_me_désiste/que_je_me_désistais",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    words:
      "candidature retirée, retiré candidature, j'ai retiré candidature, désistement, je me suis désisté, offre refusée/déclinée, décliné/refusé offre, j'ai refusé offre, j'ai décliné offre",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    needs: "end",
    words:
      "je laisse tomber, j'ai laissé tomber, laissé tomber, je renonce, j'ai renoncé, je leur ai dit non, je lui ai dit non, je décline, j'ai décliné",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    words:
      "j'abandonne candidature, j'ai abandonné candidature, je me désiste, je me retire, je me suis retirée, je me suis retiré, je me suis désistée, j'ai refusé poste/proposition, je refuse offre/proposition/poste, je décline offre/proposition/poste, décliné poste/proposition, refusé poste/proposition, promesse/proposition refusée/déclinée",
  },
  {
    sign: "fact",
    sense: "acceptance",
    words:
      "offre/proposition acceptée, accepté offre/poste/proposition, j'ai accepté, j'ai accepté offre/poste/proposition, contrat signé, signé contrat, signé promesse d'embauche, j'ai signé contrat/promesse_d'embauche/offre/proposition, j'accepte offre/poste/proposition, contrat/promesse/promesse_d'embauche/offre signé/signée/acceptée",
  },
  { sign: "fact", sense: "acceptance", needs: "end", words: "je leur ai dit oui, je lui ai dit oui" },
  { sign: "fact", sense: "acceptance", needs: "nothing", words: "j'ai dit oui, signé, j'ai signé, accepté, j'accepte" },
  // Entretiens
  {
    sign: "fact",
    sense: "interview",
    kind: "phone",
    words:
      "entretien téléphonique, entretien par téléphone, appel avec, entretien téléphonique avec, préqualification téléphonique, échange téléphonique, point téléphonique, rdv/rendez-vous téléphonique/tél, échange/appel/point/entretien tél, échange/point par téléphone",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "video",
    words:
      "entretien visio, entretien en visio, visio, visio avec, entretien vidéo, visioconférence, entretien en visioconférence, entretien à distance, rdv/rendez-vous/appel/point/échange visio, appel/point/échange en visio, appel/entretien/point/échange Teams/Zoom/Meet, entretien sur Teams/Zoom/Meet, entretien par Teams/Zoom/visio",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "onsite",
    words:
      "entretien sur place, entretien sur site, entretien dans leurs bureaux, entretien en présentiel, entretien physique, entretien en personne",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "onsite",
    words:
      "journée/demi-journée/jour/matinée/soirée/service d'essai, essai en cuisine/salle/boutique/magasin/atelier, journée/jour de test, journée/demi-journée d'immersion, journée découverte",
  },
  { sign: "fact", sense: "interview", kind: "technical", words: "entretien technique, entretien technique avec" },
  { sign: "fact", sense: "interview", kind: "final", words: "entretien final, dernier entretien" },
  { sign: "fact", sense: "interview", kind: "coffee", isBare: true, words: "café avec, déjeuner avec" },
  {
    sign: "fact",
    sense: "interview",
    words:
      "entretien, entretiens, entretien d'embauche, entretien RH, rencontré, rencontre avec, entretien avec, premier entretien, entretien de motivation",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "onsite",
    isBare: true,
    words: "sur place, sur site, présentiel, en présentiel",
  },
  { sign: "fact", sense: "interview", kind: "phone", isBare: true, words: "téléphone, téléphonique, tél" },
  {
    sign: "fact",
    sense: "interview",
    isBare: true,
    words: "rendez-vous, rdv, discussion avec, échange avec, parlé avec",
  },

  // Ce qui nie
  {
    sign: "denies",
    why: "negation",
    way: "after",
    reach: "clause",
    words: "sans, aucun, aucune, pas de, pas d', ni, au lieu de",
  },
  {
    sign: "denies",
    why: "negation",
    way: "both",
    reach: "clause",
    words:
      "pas, jamais, rien, plus de nouvelles, toujours rien, pas encore de décision, pas encore décidé, personne n', oublié, n'ai, n'a, n'ont, pas encore, silence, dans le journal, à la télé, à la radio, podcast, article, rêvé, entraînement, entraîné, entraînée, entraîner, répété, simulation, simulé, livre, livres, bouquin, guide, cours sur, atelier, tutoriel, presque, soi-disant",
  },
  {
    sign: "denies",
    why: "plan",
    way: "after",
    reach: "sentence",
    words:
      "je vais, vais, va, vont, je dois, dois, doit, doivent, devrais, devrait, devraient, faut, il faut, faudra, faudrait, voudrais, voulais, veux, aimerais, pense, espère, espérais, j'attends, attends, attend, en attente, en attente de, attente, prévoir, prévois, prévu de, penser à, compte, essayer, essayé de, peut-être, probablement, sans doute, demander si, brouillon, brouillon de, préparer, préparé, prochaine étape, prochaines étapes, bientôt, ne pas oublier, j'appellerai, j'enverrai, appellerai, enverrai, relancerai, rappellerai, postulerai, répondrai",
  },
  {
    sign: "denies",
    why: "plan",
    way: "after",
    reach: "line",
    words: "à faire, reste à faire, tâche, tâches, idée, idées, objectif",
  },
  {
    sign: "denies",
    why: "plan",
    way: "both",
    reach: "clause",
    words:
      "prévu, prévue, à écrire/envoyer/rédiger/préparer/appeler/rappeler/remercier/relancer/signer, rédigé, en brouillon, à planifier, à fixer, à prévoir, attendu, attendue, à venir, en cours",
  },
  {
    sign: "denies",
    why: "condition",
    way: "after",
    reach: "line",
    words: "objet, si, s'il, s'ils, sinon, au cas où, dès que, quand ils, quand elle, lorsque, lorsqu'ils, à moins que",
  },
  {
    sign: "denies",
    why: "doubt",
    way: "both",
    reach: "sentence",
    words:
      "en brouillon, dans les brouillons, au brouillon, brouillon enregistré, revenu en erreur, non distribué, non remis, à finir, à terminer, à compléter, à moitié faite, à moitié fait, pas finie, personne n'est venu, autre entreprise, autre boîte, autre société, jours par semaine, c'était le, en fait le",
  },
  {
    sign: "denies",
    why: "doubt",
    way: "both",
    reach: "clause",
    words:
      "avant-hier, lundi/mardi/mercredi/jeudi/vendredi dernier, la semaine dernière, c'était hier, hier soir, hier matin, était hier",
  },
  { sign: "prepares", words: "préparation, préparation de, préparation pour, questions pour, notes pour" },

  // Ce qui trompe
  {
    sign: "nothing",
    words:
      "offre d'emploi, offres d'emploi, offre vue, offre trouvée, offre publiée, offre, offre retirée, offre expirée, contre-offre, candidature reçue, candidature accusée, accusé de réception, accusé réception, candidature vue, candidature préparée, candidatures, répondeur, réponse automatique, refusé de, refusé une, refusé le, refusé la, réponse/retour sous/dans, réponse/retour en, appel d'offres, appel manqué, coup de fil manqué, appelé à, appelé médecin, rappelé à, entretien de la maison, entretien du vélo, entretien des locaux, entretien blanc, entretien fictif, simulation d'entretien, lettre type, questions d'entretien, préparation d'entretien, " +
      "retour de vacances, retour à la maison, retour à, retour au, invitation LinkedIn, invitation calendrier, merci de, merci pour, écrit un, écrit une, message d'absence, test technique, test en ligne, exercice, contacté l'assurance, retiré de l'argent, retirée du site, adresse mail, lettre de motivation, lettre de recommandation, courrier de la banque, accepté de, accepté une invitation, invité un ami, invité à dîner, relance économique, numéro de téléphone",
  },
  {
    sign: "stranger",
    words:
      "maman, papa, mère, père, sœur, frère, ami, amie, copain, copine, mari, femme, médecin, dentiste, banque, propriétaire, assurance, quelqu'un, collègue, collègues, patron, patronne, Pôle emploi, France Travail, voisin, voisine",
  },

  {
    sign: "public",
    words:
      "clients, clientes, abonnés, adhérents, membres, actionnaires, investisseurs, assemblée générale, conférence de presse, salon, portes ouvertes, inauguration, anniversaire, webinaire, particuliers, petites entreprises, presse, familles, utilisateurs",
  },

  // Ce qui entoure
  {
    sign: "filler",
    words:
      "un, une, le, la, les, l', des, du, mon, ma, mes, leur, leurs, j', j'ai, ai, je, nous, eu, ai eu, passé, passée, fait, faite, été, suis, ai été, enfin, encore, aussi, déjà, aujourd'hui, hier, malheureusement, quand même, finalement, officiellement, rapidement, brièvement, directement, bref, brève, court, courte, petit, petite, bon, bonne, premier, première, deuxième, second, seconde, troisième, dernier, dernière, nouveau, nouvelle, tour, étape, phase, numéro, minutes, heure, heures, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, matin, après-midi, statut, résultat, nouvelles, officiel, officielle, formel, formelle, type, automatique, gentil, gentiment, nº, num, c', est, même jour, ce jour, individuels",
  },
  {
    sign: "connects",
    words:
      "concernant, pendant, durant, lors de, à propos, à propos de, au sujet, au sujet de, pour, après, avant, suite à, car, parce que, puisque, chez, sur, dans, en, à, au, aux, de, d', du, des, qui, que, qu', où, malgré, depuis, comme, dont, contre, sous",
  },
  {
    sign: "arranges",
    words:
      "planifié, planifiée, fixé, fixée, calé, calée, programmé, programmée, prévu, prévue, prévu pour, confirmé, confirmée, pris, rendez-vous pris, rendez-vous pris pour, prévu le, fixé au, aura lieu, est prévu, est fixé",
  },
  {
    sign: "cancels",
    words:
      "annulé, annulée, annulés, annulé par, annulée par, ils annulent, annulent, annule, a été annulée, a été annulé, est annulé, n'a pas eu lieu, tombé à l'eau",
  },
  {
    sign: "moves",
    words: "reporté au, reporté, reportée au, déplacé au, déplacé, décalé au, décalé, avancé au, repoussé au, repoussé",
  },
  { sign: "receives", words: "reçu, reçue, reçus, obtenu, obtenue, arrivé, arrivée, tombé, tombée" },
  { sign: "sends", words: "envoyé, envoyée, envoyés, transmis, posté, fait, faite, déposé, adressé, adressée" },
  {
    sign: "said",
    words: "ils ont dit, elle a dit, il a dit, a dit, ont dit, disent, dit, promis, a promis, ont promis",
  },
  {
    sign: "answers",
    words: "réponse, retour, décision, répondre, nouvelles, verdict, résultat, réponse promise, retour promis, décider",
  },
  {
    sign: "answers",
    who: "them",
    words:
      "ils décident, décident, décident d', ils répondent, répondent, ils répondront, répondront, me répondront, me diront, on me répond, me rappelle, me recontacte, me répond, me tient au courant, on me rappelle, on me dit, me disent, me rappellent, me recontactent, me tiennent au courant, reviennent vers moi, revient vers moi, reviendront vers moi, j'aurai réponse, je saurai, ils rappellent, rappellent, décision annoncée, retour annoncé, réponse annoncée, doivent répondre, doivent décider, donnent réponse, me dire",
  },
  {
    sign: "answers",
    who: "me",
    words:
      "accepter, accepter ou refuser, à accepter, signer, à signer, valable, veut/veulent/attend/attendent/voudrait/voudraient/souhaite/souhaitent ma_réponse/ma_décision, je dois répondre, je dois décider, dois répondre, à rendre",
  },
  {
    sign: "by",
    words: "d'ici, d'ici le, d'ici au, avant, avant le, au plus tard, au plus tard le, jusqu'au, pour",
  },
  { sign: "latest", words: "au plus tard, au maximum" },
  { sign: "on", words: "le, au, pour, du, à, dès le, vers" },
  {
    sign: "answers",
    who: "me",
    isExtended: true,
    words:
      "délai prolongé/repoussé/reporté/rallongé/accordé/étendu, délai de réponse prolongé/repoussé/reporté/rallongé, prolongation accordée/obtenue, j'ai obtenu un délai, j'ai obtenu délai, obtenu délai, me laissent, me laisse, m'ont laissé, m'a laissé, m'ont donné, m'a donné, me donnent",
  },
  {
    sign: "answers",
    who: "them",
    isDirect: true,
    words: "ils décident, décident, répondent, rappellent, me rappellent, me répondent, me disent, me diront",
  },
  { sign: "starts", words: "début, début à, commencé à, a commencé" },
  {
    sign: "place",
    words:
      "dans leurs bureaux, dans leurs locaux, au bureau, au comptoir, à l'accueil, au secrétariat, à la pharmacie, au restaurant, au resto, en cuisine, à la boutique, au magasin, chez eux",
  },
  {
    sign: "tells",
    words:
      "que, qu', il faut attendre, il faut patienter, faut attendre, faut patienter, patience, pas encore de décision, pas encore décidé, toujours en cours, ça prend du temps, ça va prendre du temps, décision reportée, décision repoussée, on me recontacte, on me rappelle, ils me recontactent",
  },
  {
    sign: "silence",
    words:
      "toujours rien, pas de réponse, pas de nouvelles, aucune réponse, aucune nouvelle, sans réponse, sans nouvelles, toujours pas de réponse, toujours pas de nouvelles, toujours aucune réponse, rien, rien reçu, silence, silence radio",
  },
  { sign: "with", words: "avec" },
  { sign: "to", words: "à, au, pour, auprès de" },
  { sign: "from", words: "de, d', de la part de, du, de la" },
  { sign: "via", words: "par, via, sur, depuis, en, à, au" },
  { sign: "channel", by: "email", words: "mail, email, courriel, e-mail" },
  { sign: "channel", by: "phone", words: "téléphone, tél, téléphonique" },
  { sign: "channel", by: "letter", words: "courrier, lettre, la poste, poste" },
  { sign: "channel", by: "text", words: "texto, SMS" },
  {
    sign: "channel",
    by: "website",
    words: "sur leur site, sur le site, site, leur site, site web, formulaire, site de l'entreprise, internet",
  },
  { sign: "channel", by: "website", words: "formulaire de contact/candidature, formulaire en ligne" },
  { sign: "channel", by: "portal", words: "portail, Apec, plateforme" },
  { sign: "channel", by: "in person", words: "main propre, personne" },
  { sign: "channel", by: "video", words: "visio, visioconférence" },
  { sign: "and", words: "et, puis, mais, ensuite" },
  {
    sign: "role",
    words:
      "titulaire, la titulaire, le titulaire, gérant, gérante, recruteur, recruteuse, recruteurs, DRH, RH, la RH, responsable RH, responsable, manager, directeur, directrice, chargée de recrutement, chargé de recrutement, équipe, l'équipe, entreprise, cabinet, direction, son/sa/leur collègue/associé/associée/adjoint/adjointe/assistant/assistante, les deux, tous les deux, toutes les deux, secrétariat, accueil, standard, eux, elle, lui, leur service, deux ingénieurs",
  },
  { sign: "they", words: "ils, elles, il" },
  { sign: "title", words: "Mme, M, Mlle, Monsieur, Madame" },
  { sign: "title", words: "sœur, frère, mère, père" },
  {
    sign: "later",
    words:
      "demain, après-demain, la semaine prochaine, semaine prochaine, lundi prochain, dans une semaine, dans deux semaines, le mois prochain, plus tard, bientôt",
  },

  { sign: "status", sense: "application", words: "postulé, candidature envoyée, envoyée, envoyé" },
  { sign: "status", sense: "rejection", words: "refusé, refusée, refus" },
  { sign: "status", sense: "withdrawal", words: "retirée, retiré, candidature retirée" },
  { sign: "status", sense: "offer", words: "offre, offre reçue" },
  { sign: "status", sense: "acceptance", words: "acceptée, accepté, offre acceptée" },
  {
    sign: "status",
    words:
      "brouillon, trouvée, trouvé, à postuler, entretien, entretiens, en entretien, en cours, en attente, nouvelle, nouveau",
  },
];
