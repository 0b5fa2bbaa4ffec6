import type { Saying } from "./saying.js";

export const FRENCH: readonly Saying[] = [
  { means: "status ghosted", says: ["j'ai_été|été? ghosté|ghostée", "ils m'ont ghosté|ghostée"] },
  {
    refused: "silence",
    says: [
      "plus|pas|sans|toujours_pas de? nouvelles|nouvelle de? WHO?",
      "aucune|pas_de|sans|jamais_de réponse|nouvelle|nouvelles|retour de? WHO?",
      "silence radio",
    ],
  },
  {
    refused: "receipt",
    says: [
      "un|l'? accusé de réception reçu? PAST",
      "reçu|j'ai_reçu un|l'? accusé|accusé_de_réception de_réception? PAST",
      "reçu|j'ai_reçu une|la? confirmation|réponse_automatique de_réception? PAST",
      "candidature confirmée PAST",
    ],
  },
  {
    means: "candidature retirée REST",
    says: ["je ne suis plus intéressé|intéressée REST", "je suis? plus intéressé|intéressée REST"],
  },
  { refused: "their-interest", says: ["plus|pas intéressé|intéressée|intéressés PAST"] },
  {
    means: "refus reçu REST",
    isNoted: true,
    says: [
      "ils ont|WHO a retiré|annulé l'offre|leur_offre REST",
      "l'offre|offre a_été|est? retirée|annulée REST",
      "ils|WHO ont|a dit non REST",
      "je_n'ai|je_ne_suis? pas été? retenu|retenue|sélectionné|sélectionnée|pris|prise REST",
      "ça n'a pas marché REST",
      "ils ont choisi|pris|retenu quelqu'un|un|une d'autre|autre_candidat|autre_candidate REST",
      "ils ne sont|sont plus|pas intéressés REST",
    ],
  },
  {
    means: "entretien annulé REST",
    says: [
      "WHO a|ont dû|du annuler l'entretien|le_rendez-vous|le_rdv? REST",
      "WHO a|ont annulé l'entretien|le_rendez-vous|le_rdv REST",
      "l'entretien|entretien|le_rendez-vous n'a|n'aura pas? lieu|plus_lieu REST",
    ],
  },
  { refused: "declined", says: ["j'ai? décliné|refusé l'entretien|l'invitation|entretien PAST"] },
  {
    refused: "no-show",
    says: [
      "personne n'est|ne_s'est venu|venue|présenté PAST",
      "WHO n'est|ne_s'est pas venu|venue|présenté|présentée PAST",
    ],
  },
  {
    means: "sent note to WHO",
    isNoted: true,
    asks: true,
    says: [
      "j'ai? demandé un|du|plus_de|à délai|temps|réfléchir|délai_de_réflexion|temps_de_réflexion de_réflexion|pour_réfléchir|supplémentaire? jusqu'au|jusqu'à DAY",
    ],
  },
  {
    means: "sent reply to WHO",
    isNoted: true,
    accepts: true,
    says: [
      "j'ai? répondu|dit|écrit|confirmé à? WHO? que? DAY me_va|me_convient|m'arrange|convient|va|est_bon|est_possible|fonctionne bien|pour_moi?",
    ],
  },
  {
    means: "sent reply to WHO REST",
    isNoted: true,
    says: [
      "j'ai? répondu à|à_leur|à_son|à_la|au|à_l' l'invitation|invitation|mail|email|message|courrier|convocation|question|questions REST",
    ],
  },
  {
    means: "followed up by phone REST",
    says: ["j'ai? appelé|téléphoné à? leurs|leur|les|le|au bureaux|bureau|standard|secrétariat|siège REST"],
  },
  {
    means: "sent note to WHO PAST",
    isNoted: true,
    says: [
      "j'ai? demandé à|au|aux WHO de reporter|décaler|déplacer l'entretien|le_rendez-vous? PAST",
      "j'ai? demandé un retour|feedback|délai|report à|au WHO PAST",
    ],
  },
  {
    means: "sent note PAST",
    isNoted: true,
    says: [
      "j'ai? demandé à|de reporter|décaler|déplacer l'entretien|le_rendez-vous? PAST",
      "j'ai? demandé un|une|plus_de|du? retour|feedback|délai|report|temps|autre_date PAST",
      "j'ai? confirmé l'entretien|le_rendez-vous|la_date PAST",
    ],
  },
  {
    means: "received reply from WHO PAST",
    isNoted: true,
    says: [
      "WHO veut|veulent|voudrait|voudraient|doit|doivent reporter|décaler|déplacer l'entretien|le_rendez-vous? PAST",
      "WHO a|ont confirmé l'entretien|le_rendez-vous|la_date PAST",
      "WHO veut|veulent|demande|demandent|voudrait|voudraient des|mes|les références|documents|diplômes|prétentions_salariales PAST",
    ],
  },
  { means: "interview with WHO REST", says: ["j'ai? rencontré|vu WHO REST"] },
  {
    means: "sent note REST",
    isNoted: true,
    says: [
      "j'ai? rendu|envoyé|déposé|remis le|l'|mon|les|mes|un? exercice|l'exercice|test|devoir|cas_pratique|étude_de_cas|références|documents|dossier REST",
      "j'ai? négocié le|mon salaire REST",
    ],
  },
  {
    means: "received invitation REST",
    isNoted: true,
    says: [
      "je_suis? passé|passée|passe au tour suivant REST",
      "je_suis? retenu|retenue pour la suite REST",
      "je_suis? présélectionné|présélectionnée REST",
    ],
  },
  {
    means: "received reply PAST",
    isNoted: true,
    says: ["j'ai? reçu un|une exercice|test|devoir|cas_pratique|étude_de_cas PAST"],
  },
  {
    means: "deadline DAY",
    says: [
      "j'ai jusqu'au|jusqu'à DAY",
      "le? délai prolongé|repoussé|reporté jusqu'au|au|à DAY",
      "ils m'ont donné|laissé jusqu'au|jusqu'à DAY",
    ],
  },
  { refused: "new-deadline", says: ["le? délai a_été|est? prolongé|repoussé|reporté"] },
  { means: "interview moved to DAY", says: ["l'entretien|entretien est? maintenant|désormais à|le|au? DAY"] },
  { refused: "new-time", says: ["l'entretien|entretien est? une|deux? heure|heures plus tard|tôt"] },
  {
    joins: true,
    says: [
      "WHO sera|seront aussi? présent|présente|présents|là|de_la_partie à_l'entretien? aussi? REST",
      "WHO participe|participera|participent|participeront|assiste|assistera aussi? à_l'entretien aussi? REST",
    ],
  },
  {
    means: "they answer by DAY",
    promises: true,
    says: [
      "WHO me? répond|répondra|rappelle|rappellera|décide|décidera d'ici|avant|d'ici_au|avant_le|d'ici_le DAY",
      "WHO va me? répondre|rappeler|décider d'ici|avant|d'ici_au|avant_le|d'ici_le DAY",
    ],
  },
];
