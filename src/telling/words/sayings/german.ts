import type { Saying } from "./saying.js";

export const GERMAN: readonly Saying[] = [
  { means: "status ghosted", says: ["ich? wurde? geghostet worden?", "sie haben mich geghostet"] },
  {
    refused: "silence",
    says: [
      "ich? nie|nichts wieder|mehr? gehört von? WHO?",
      "habe? nie|nichts wieder|mehr? gehört|von_ihnen_gehört",
      "keine antwort|rückmeldung|reaktion von? WHO?",
      "funkstille",
    ],
  },
  {
    refused: "receipt",
    says: [
      "eine|die? eingangsbestätigung|empfangsbestätigung bekommen|erhalten|gekommen|da? PAST",
      "automatische antwort|bestätigung|mail bekommen|erhalten|gekommen? PAST",
      "bewerbung bestätigt PAST",
    ],
  },
  {
    means: "Bewerbung zurückgezogen REST",
    says: [
      "ich habe kein interesse mehr REST",
      "bin nicht mehr interessiert REST",
      "ich bin nicht mehr interessiert REST",
    ],
  },
  { refused: "their-interest", says: ["kein interesse mehr? PAST", "nicht mehr interessiert PAST"] },
  {
    means: "Absage erhalten REST",
    isNoted: true,
    says: [
      "sie haben|WHO haben|WHO hat das|ihr angebot zurückgezogen REST",
      "sie|WHO haben|hat das|ihr angebot zurückgezogen REST",
      "das? angebot wurde? zurückgezogen REST",
      "sie? haben sich für jemand|jemanden|einen anderen|anders|andere|anderen_bewerber|andere_bewerberin entschieden REST",
      "es? hat? nicht geklappt|gereicht REST",
      "ich? wurde? nicht genommen|ausgewählt worden? REST",
      "sie haben kein interesse mehr? REST",
    ],
  },
  {
    means: "Gespräch abgesagt REST",
    says: [
      "WHO musste|mussten absagen REST",
      "WHO musste|mussten das|den gespräch|termin|interview absagen REST",
      "das|der|mein? gespräch|termin|interview|vorstellungsgespräch fällt|fiel aus REST",
      "das|der|mein? gespräch|termin|interview|vorstellungsgespräch ist ausgefallen REST",
    ],
  },
  { refused: "declined", says: ["ich? habe? die? einladung|gespräch|interview abgelehnt|ausgeschlagen PAST"] },
  {
    refused: "no-show",
    says: [
      "niemand|keiner ist? erschienen|gekommen|aufgetaucht|da PAST",
      "WHO ist|sind? nicht erschienen|gekommen|aufgetaucht PAST",
    ],
  },
  {
    means: "sent note to WHO",
    isNoted: true,
    asks: true,
    says: [
      "ich? habe? WHO? um? bedenkzeit|mehr_zeit|aufschub|eine_verlängerung|verlängerung bis zum? DAY gebeten|erbeten",
      "ich? habe? bei? WHO? bedenkzeit|mehr_zeit|aufschub bis zum? DAY erbeten",
      "um bedenkzeit|mehr_zeit|aufschub gebeten bis zum? DAY",
    ],
  },
  {
    means: "sent reply to WHO",
    isNoted: true,
    accepts: true,
    says: [
      "ich? habe|hab? WHO? geantwortet|zurückgeschrieben|geschrieben|mitgeteilt|gesagt|zugesagt dass? mir? DAY passt|geht|klappt|ok_ist|gut_ist|passt_mir|passt_gut|mir_passt|bei_mir_geht|bei_mir_passt mir|bei_mir|gut?",
    ],
  },
  {
    means: "sent reply to WHO REST",
    isNoted: true,
    says: [
      "ich? habe? auf die|ihre|seine|deren einladung|mail|e-mail|email|nachricht|anfrage|frage|fragen geantwortet REST",
      "ich? habe? die|ihre|seine? einladung|mail|e-mail|email|nachricht|anfrage|frage|fragen beantwortet REST",
    ],
  },
  {
    means: "followed up by phone REST",
    says: [
      "ich? habe? im|in_ihrem|in_der|bei_der büro|zentrale|geschäftsstelle|sekretariat angerufen REST",
      "im|in_ihrem|in_der|bei_der büro|zentrale|geschäftsstelle|sekretariat angerufen REST",
    ],
  },
  {
    means: "Notiz an WHO geschickt PAST",
    isNoted: true,
    says: ["ich? habe? WHO um verschiebung|einen_anderen_termin|einen_neuen_termin gebeten PAST"],
  },
  {
    means: "sent note PAST",
    isNoted: true,
    says: [
      "ich? habe? um verschiebung|einen_anderen_termin|einen_neuen_termin gebeten PAST",
      "ich? habe? den|das termin|gespräch bestätigt PAST",
    ],
  },
  {
    means: "received reply from WHO PAST",
    isNoted: true,
    says: [
      "WHO will|wollen|möchte|möchten|muss|müssen das_gespräch|den_termin? verschieben PAST",
      "WHO hat|haben um verschiebung gebeten PAST",
      "WHO hat|haben den_termin|das_gespräch bestätigt PAST",
      "WHO will|wollen|möchte|möchten|braucht|brauchen|verlangt|verlangen noch? referenzen|zeugnisse|unterlagen|arbeitsproben|gehaltsvorstellungen PAST",
    ],
  },
  {
    means: "interview with WHO REST",
    says: ["ich? habe? WHO getroffen REST", "habe mich mit WHO getroffen REST", "mit WHO getroffen REST"],
  },
  {
    means: "sent note REST",
    isNoted: true,
    says: [
      "ich? habe? die|meine? aufgabe|hausaufgabe|probeaufgabe|testaufgabe|fallstudie|arbeitsprobe|unterlagen|referenzen|zeugnisse abgegeben|eingereicht|geschickt|abgeschickt|hochgeladen|eingesendet REST",
      "ich? habe? um feedback|rückmeldung|bedenkzeit|aufschub|mehr_zeit gebeten REST",
      "ich? habe? das|über_das|übers gehalt|angebot verhandelt REST",
      "ich? habe? nach feedback gefragt REST",
    ],
  },
  {
    means: "received invitation REST",
    isNoted: true,
    says: [
      "ich? bin? eine runde weiter REST",
      "ich? bin? in der|die nächsten|nächste|zweiten|zweite|letzten|letzte runde REST",
    ],
  },
  {
    means: "received reply PAST",
    isNoted: true,
    says: ["ich? habe? eine|die? probeaufgabe|testaufgabe|hausaufgabe|fallstudie bekommen|erhalten PAST"],
  },
  { means: "sie antworten in einer Woche", says: ["WHO brauchen|braucht noch eine woche PAST"] },
  { means: "sie antworten in zwei Wochen", says: ["WHO brauchen|braucht noch zwei|2 wochen PAST"] },
  {
    means: "deadline DAY",
    says: [
      "ich? habe? zeit|bedenkzeit bis zum? DAY",
      "die? frist wurde? verlängert|verschoben bis|auf zum|den? DAY",
      "die? frist bis|auf zum|den? DAY verlängert|verschoben",
    ],
  },
  { refused: "new-deadline", says: ["die? frist wurde? verlängert|verschoben", "sie haben die frist verlängert"] },
  {
    means: "interview moved to DAY",
    says: ["das|der? gespräch|termin|interview ist? jetzt|nun um|am? DAY"],
  },
  { refused: "new-time", says: ["das|der? gespräch|termin|interview ist eine|zwei? stunde|stunden später|früher"] },
  {
    joins: true,
    says: [
      "WHO kommt|kommen zum_gespräch|zum_interview|zum_termin? auch? dazu REST",
      "WHO ist|sind|war|waren beim_gespräch|im_gespräch|beim_interview|beim_termin? auch? dabei REST",
      "WHO nimmt|nehmen auch? am_gespräch|am_interview|am_termin? auch? teil REST",
    ],
  },
  {
    means: "they answer by DAY",
    promises: true,
    says: [
      "WHO antwortet|antworten|entscheidet|entscheiden|schreibt|schreiben mir? bis zum? DAY",
      "WHO meldet|melden sich bei_mir? bis zum? DAY",
    ],
  },
  {
    means: "left a voicemail for WHO REST",
    says: [
      "ich? habe? WHO auf die mailbox|den_anrufbeantworter|den_ab gesprochen REST",
      "ich? habe? WHO eine nachricht|sprachnachricht hinterlassen REST",
    ],
  },
  {
    means: "sent email to WHO REST",
    says: ["ich? habe? WHO eine|noch_eine? mail|e-mail|email geschrieben|geschickt REST"],
  },
];
