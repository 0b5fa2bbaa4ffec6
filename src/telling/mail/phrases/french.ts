import type { Phrases } from "./sign.js";

export const FRENCH: Phrases = {
  rejection:
    "ne correspond pas, ne correspondent pas, pas à nos besoins, autres profils, d'autres profils, candidature … rejetée, candidature … refusée, ne donnerons pas, suite favorable, pas été retenue/retenu, n'a pas été retenue, n'avez pas été retenue/retenu, n'est pas retenue, pas retenu/retenir/retenons/donné/donnerons/donner votre/suite, ne retenons pas, pas donner suite, poursuivre avec un/une/d'autres autre/autres/candidat/candidats/candidate, poursuivre … avec un/une autre, " +
    "retenu/choisi un/une autre candidat/candidate/profil/candidature/personne, retenu/choisi d'autres, porté sur un/une autre, portée sur un/une autre, porté sur d'autres, portée sur d'autres, d'autres candidats/candidatures dont, autre candidat dont, poste est … pourvu, poste a … pourvu, pas en mesure de vous proposer, " +
    "ne pouvons/pourrons/peux (malheureusement) pas vous proposer, ne pouvons … retenir, recrutement est annulé, recrutement a été annulé, poste a été supprimé, pas poursuivre/poursuivrons, ne poursuivrons pas, réponse négative, réponse défavorable, pas sélectionnée/sélectionné, pas été sélectionnée/sélectionné, pas correspond* à nos besoins, retirer notre offre, sans suite",
  offer:
    "plaisir de vous proposer le/un/ce poste/contrat/cdi, plaisir de vous offrir, heureux/heureuse/heureuses/ravi/ravie/ravis de vous proposer le/un/ce poste/contrat/cdi, heureux/ravis/ravi/ravie de vous offrir, vous proposons le/ce poste, vous propose le/ce poste, vous proposer le poste, proposition/promesse d'embauche en/ci-jointe, plaisir de vous confirmer votre embauche, souhaitons vous embaucher, vous êtes embauchée/embauché, le poste est à vous",
  standing:
    "offre reste/est valable/ouverte, offre reste ouverte, offre tient, prolonger le délai, prolongé le délai, offre expire",
  invitation:
    "souhaiterions/souhaiterais/souhaitons/souhaite/aimerions/aimerais/voudrions/voudrais/désirons vous rencontrer, souhaiterions/souhaiterais/souhaitons/aimerions/aimerais/voudrions échanger/m'entretenir/nous, vous rencontrer, vous proposer un/une … entretien/échange/rencontre/rendez-vous, propose/proposons un/une … entretien/échange/rencontre/rendez-vous, vous propose/proposons … entretien/échange/rencontre, " +
    "vous convier à, vous inviter à, vous invitons à, vous invite à, convoquer à, convocation à, convoquée à, entretien aura lieu, entretien se tiendra, entretien est fixé/prévu/confirmé, confirme/confirmons/confirmer notre/votre … entretien/rendez-vous, noté pour, disponible pour, disponible le, disponibles pour, pouvez-vous passer/venir, pourriez-vous passer/venir, faire votre connaissance, échanger avec vous, entretien en visio*, entretien téléphonique, fixer un rendez-vous, convenir d'un rendez-vous",
  meeting:
    "entretien, entretiens, échange, rencontre, rendez-vous, visioconférence, visio, rencontrer, essai, journée d'essai, date, heure, horaire, quand, appel, entrevue",
  moved:
    "reporter, reporté, reportée, report de, report, décaler, décalé, décalée, déplacer, déplacé, déplacée, avancé au, repoussé, repoussée, repousser, nouvelle date est, aura finalement lieu, nouveau créneau",
  cancelled: "annuler, annulé, annulée, entretien … n'aura pas lieu, entretien … pas avoir lieu, annulation",
  promise:
    "reviendrons/reviendrai/reviens/revenons vers vous, revenir vers vous, recontacterons/recontacterai/recontacte/recontactons, vous recontacter, donnerons/donnerai … réponse, donner une réponse, aurez/recevrez une/notre/votre … réponse, réponse de notre part, réponse vous sera, vous tiens/tiendrai/tiendrons/tenons au courant, vous tenir au courant/informée/informé, tiendrons informée/informé, vous informerons/informerai/informe, serez informée/informé/contactée/contacté/recontactée/recontacté, prendrons/prendrai/prendre notre/une/la décision, décision sera prise, notre décision, rendrons notre, communiquerons/communiquerai, ferons part, ferai part, retour de notre, un retour, contacterons/contacterai, vous répondrons/répondrai, rappellerai/rappellerons, ferons parvenir, ferai parvenir",
  ask: "pourriez-vous/pouvez-vous/pourriez/pouvez … transmettre/envoyer/indiquer/confirmer/préciser/fournir/faire, merci de me/nous/bien/vous/confirmer/compléter/remplir, veuillez, vous prions de, vous remercions de nous faire/transmettre/envoyer/confirmer, prière de, vous demandons de, vous invitons à compléter/remplir/passer/répondre, pourriez-vous m'indiquer, pouvez-vous me/m'indiquer, il nous manque, il manque, nous aurions besoin, j'aurais besoin, dites-moi, quelles sont vos",
  answer:
    "votre réponse/décision/accord/retour/acceptation, signer, signé, signée, signez, retourner, renvoyer, accepter, offre reste/est/expire/valable, valable, nous faire part, faire connaître, me confirmer, nous confirmer",
  receipt:
    "accusé de réception, accusons réception, accuse réception, bien reçu votre/la, reçu votre candidature, candidature bien reçue, candidature a bien été, candidature … enregistrée, candidature … reçue, remercions de/pour/votre … candidature, merci de/pour … candidature, remercions de l'intérêt, remercions … intérêt, merci de/pour/votre … intérêt, l'étudier avec, étudier votre candidature, étudions votre candidature, examiner votre candidature, vous en remercions",
  regret:
    "malheureusement, regret, regrettons, regrette, désolés de vous, désolée de vous, désolé de vous, hélas, décision difficile",
  farewell:
    "pleine réussite, souhaitons/souhaite … réussite/succès/chance/courage/meilleur/continuation, vos recherches, votre recherche, bonne continuation, conserver votre, conservons votre, conserverons votre, garder votre, gardons votre, vivier",
  about:
    "candidature, candidatures, poste, entretien, entretiens, recrutement, cv, candidat, candidate, dossier, embauche, diplôme, références, prétentions, lettre de motivation, profil",
  automatic:
    "message automatique, réponse automatique, e-mail automatique, ne pas y répondre, ne pas répondre, généré automatiquement, envoyé automatiquement, merci de ne pas",
  reply:
    "merci/remercie/remercions … message/mail/e-mail/courriel/courrier/réponse/patience/relance/retour/appel, merci … échange/entretien/venue/temps, merci encore pour, merci d'être, merci d'avoir, ravie/ravi de notre/vous/cet, été ravie/ravi, vos questions, votre question, prétentions salariales, cours d'étude, pas encore pris, pas encore décidé, transmis votre, transmis vos, transmets vos, transmets votre, derniers entretiens, candidature est toujours, toujours en cours",
  open: "pas encore pris, pas encore décidé, pas encore terminé, toujours en cours, plus de temps, plus longtemps, retard, toujours à l'étude",
  past: "deviez, devions, avais dit, avions dit, initialement, comme je vous l'écrivais, était prévu",
  hedge:
    "souhaiterions vous faire/proposer, parvenir une offre, dès que, validée, validé, validation, sous réserve, attente de, allons vous faire, en préparation",
  habit: "en général, généralement, normalement, d'habitude, habituellement",
  condition:
    "en cas, si, s'il, s'ils, sinon, au cas où, le cas échéant, sans réponse, sans nouvelles, seuls, uniquement, seules",
  chosen: "correspond, retenue, retenu, sélectionnée, sélectionné, intéresse",
  negation: "pas, ne, n'avons, n'a, n'ai, n'est, aucun, aucune, jamais, rien, sans, ni, personne",
  others: "autre candidat, autre candidate, autres candidats, un autre",
  elsewhere:
    "date limite, date de début, à compter du, prise de poste, date d'embauche, candidature du, courrier du, message du, votre mail du, supprimées, conservées, fermé du, fermés du, congés, dernier, dernière, depuis, née le, clôture",
  bulk: "nouvelles offres, votre alerte, offres correspondant, offres d'emploi pour vous, newsletter, lettre d'information, se désabonner, désabonner, désinscrire, ne plus recevoir, webinaire, salon de l'emploi, forum de l'emploi, consulté votre profil, vu votre profil, découvert votre profil, à l'écoute du marché, nouveau message, confirmez votre adresse, confirmer votre adresse, mot de passe, promotion, sommaire, portes ouvertes, complétez votre profil",
  survey: "enquête, sondage, questionnaire, votre avis nous, satisfaction",
  away: "réponse automatique, absente du bureau, absent du bureau, absence du bureau, suis absente, suis absent, suis actuellement absente/absent/en, en congé jusqu'au, en congés jusqu'au, en congés du, de retour le, à mon retour, ne travaille plus chez, ne fait plus partie, congé maternité, message d'absence",
  undelivered:
    "non remis, n'a pas pu être remis, n'a pu être distribué, échec de la remise, échec de remise, adresse introuvable, pas pu être distribué",
  spam: "coordonnées bancaires, gagnez, sans expérience requise, travail à domicile",
  phone:
    "par téléphone, au téléphone, téléphonique, appellerai, appellerons, vous appelle, vous appelons, entretien téléphonique, échange téléphonique",
  video:
    "visioconférence, visio, en visio, par visio, google meet, zoom, via/sur/par teams, microsoft teams, appel vidéo, en vidéo, skype, lien visio, distanciel",
  onsite:
    "dans nos locaux/bureaux, à nos bureaux, nos locaux, nos bureaux, sur place, en présentiel, au studio, à l'atelier, à la boutique, en personne, journée d'essai, pour un essai, à l'accueil, pouvez-vous passer, à notre siège, au siège",
};
