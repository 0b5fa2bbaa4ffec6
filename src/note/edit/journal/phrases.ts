import type { CalendarWords } from "../../../time/index.js";

export type Language = CalendarWords["language"];

/** By channel, `any` for whichever; what stands in brackets is left out where nobody is named. The first that is read as meant counts. */
type Ways = Readonly<Partial<Record<"any" | "email" | "phone" | "letter" | "text", readonly string[]>>>;

/** How one language says in a line what has happened. What is meant by it, the reader's own tables say. */
export interface Phrases {
  /** By kind. */
  readonly entries: Readonly<Record<string, Ways>>;
  /** By kind, of a table's cell. */
  readonly nouns: Readonly<Record<string, readonly string[]>>;
  /** By kind, `any` for whichever. */
  readonly interviews: Readonly<Record<string, readonly string[]>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly leftMessage: readonly string[];
  /** By kind: ways to say by themselves that a message was left by phone. */
  readonly left?: Readonly<Record<string, readonly string[]>>;
  readonly promises: readonly string[];
  readonly and: string;
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  english: {
    entries: {},
    nouns: {
      application: ["Application", "Applied"],
      "thank-you": ["Thank-you", "Thank-you note"],
      "follow-up": ["Follow-up"],
      note: ["Message", "Sent a message"],
      reply: ["Reply"],
      invitation: ["Invitation"],
      offer: ["Offer", "Offer received"],
      rejection: ["Rejection"],
      withdrawal: ["Withdrew", "Withdrew application"],
      acceptance: ["Accepted offer"],
    },
    interviews: { any: ["{kind} interview[ with {names}]", "interview[ with {names}]"] },
    channels: { email: "by email", phone: "by phone", letter: "by letter", text: "by text" },
    leftMessage: [", left a message"],
    promises: [", promised by {date}", ", they will answer by {date}"],
    and: "and",
  },
  german: {
    entries: {
      application: { any: ["Bewerbung abgeschickt[ an {name}]"] },
      "thank-you": {
        email: ["Dankesmail[ an {name}]"],
        letter: ["Dankesbrief[ an {name}]"],
        text: ["Dankes-SMS[ an {name}]"],
        any: ["Dankesnachricht[ an {name}]", "[bei {name} ]bedankt"],
      },
      "follow-up": {
        email: ["Nachfass-Mail[ an {name}]"],
        phone: ["telefonisch nachgefragt[ bei {name}]"],
        any: ["nachgefragt[ bei {name}]"],
      },
      note: {
        email: ["E-Mail[ an {name}] geschickt", "[{name} ]angemailt"],
        phone: ["[{name} ]angerufen"],
        any: ["Nachricht[ an {name}] geschickt", "[{name} ]angeschrieben"],
      },
      reply: { any: ["Antwort[ von {name}]", "Rückmeldung[ von {name}]"] },
      invitation: { any: ["Einladung[ von {name}]"] },
      offer: { any: ["Angebot erhalten[ von {name}]"] },
      rejection: { any: ["Absage[ von {name}]", "Absage erhalten[ von {name}]"] },
      withdrawal: { any: ["Bewerbung zurückgezogen"] },
      acceptance: { any: ["Angebot angenommen"] },
    },
    nouns: {
      application: ["Bewerbung"],
      "thank-you": ["Dankesnachricht", "Dank"],
      "follow-up": ["Nachfrage"],
      note: ["Nachricht geschickt"],
      reply: ["Antwort"],
      invitation: ["Einladung"],
      offer: ["Angebot"],
      rejection: ["Absage"],
      withdrawal: ["Bewerbung zurückgezogen"],
      acceptance: ["Angebot angenommen"],
    },
    interviews: {
      phone: ["Telefoninterview[ mit {names}]"],
      video: ["Videointerview[ mit {names}]", "Videogespräch[ mit {names}]"],
      onsite: ["Vorstellungsgespräch vor Ort[ mit {names}]"],
      any: ["Vorstellungsgespräch[ mit {names}]", "Interview[ mit {names}]"],
    },
    channels: { email: "per E-Mail", phone: "per Telefon", letter: "per Post", text: "per SMS" },
    leftMessage: [", Nachricht hinterlassen"],
    promises: [", Antwort bis {date}", ", Rückmeldung bis {date}"],
    and: "und",
  },
  french: {
    entries: {
      application: { any: ["candidature envoyée[ à {name}]"] },
      "thank-you": {
        email: ["mail de remerciement[ à {name}]", "mail de merci[ à {name}]"],
        any: ["message de remerciement[ à {name}]"],
      },
      "follow-up": { any: ["relance[ à {name}]", "relance envoyée[ à {name}]"] },
      note: {
        email: ["e-mail envoyé[ à {name}]"],
        phone: ["appelé[ {name}]"],
        any: ["message envoyé[ à {name}]"],
      },
      reply: { any: ["réponse[ de {name}]"] },
      invitation: { any: ["invitation[ de {name}]"] },
      offer: { any: ["offre reçue[ de {name}]"] },
      rejection: { any: ["refus[ de {name}]", "réponse négative[ de {name}]"] },
      withdrawal: { any: ["candidature retirée"] },
      acceptance: { any: ["offre acceptée"] },
    },
    nouns: {
      application: ["Candidature"],
      "thank-you": ["Remerciement"],
      "follow-up": ["Relance"],
      note: ["Message envoyé"],
      reply: ["Réponse"],
      invitation: ["Invitation"],
      offer: ["Offre", "Offre reçue"],
      rejection: ["Refus"],
      withdrawal: ["Candidature retirée"],
      acceptance: ["Offre acceptée"],
    },
    interviews: {
      phone: ["entretien téléphonique[ avec {names}]"],
      video: ["entretien visio[ avec {names}]", "entretien en visio[ avec {names}]"],
      onsite: ["entretien sur place[ avec {names}]"],
      any: ["entretien[ avec {names}]"],
    },
    channels: { email: "par e-mail", phone: "par téléphone", letter: "par courrier", text: "par SMS" },
    leftMessage: [", message laissé"],
    left: {
      note: ["laissé un message[ à {name}]", "laissé un message vocal[ à {name}]", "message vocal laissé[ à {name}]"],
    },
    promises: [", réponse d'ici le {date}", ", réponse avant le {date}"],
    and: "et",
  },
  spanish: {
    entries: {
      application: { any: ["candidatura enviada[ a {name}]"] },
      "thank-you": {
        email: ["correo de agradecimiento[ a {name}]", "correo de gracias[ a {name}]"],
        any: ["mensaje de agradecimiento[ a {name}]"],
      },
      "follow-up": { any: ["seguimiento enviado[ a {name}]", "seguimiento[ a {name}]"] },
      note: {
        email: ["correo enviado[ a {name}]"],
        phone: ["llamé[ a {name}]"],
        any: ["mensaje enviado[ a {name}]"],
      },
      reply: { any: ["respuesta[ de {name}]"] },
      invitation: { any: ["invitación[ de {name}]"] },
      offer: { any: ["oferta recibida[ de {name}]"] },
      rejection: { any: ["rechazo[ de {name}]", "rechazado"] },
      withdrawal: { any: ["candidatura retirada", "retiré mi candidatura"] },
      acceptance: { any: ["oferta aceptada"] },
    },
    nouns: {
      application: ["Candidatura"],
      "thank-you": ["Agradecimiento"],
      "follow-up": ["Seguimiento"],
      note: ["Mensaje enviado"],
      reply: ["Respuesta"],
      invitation: ["Invitación"],
      offer: ["Oferta", "Oferta recibida"],
      rejection: ["Rechazo"],
      withdrawal: ["Candidatura retirada"],
      acceptance: ["Oferta aceptada"],
    },
    interviews: {
      phone: ["entrevista telefónica[ con {names}]"],
      video: ["entrevista por vídeo[ con {names}]", "videoentrevista[ con {names}]"],
      onsite: ["entrevista presencial[ con {names}]"],
      any: ["entrevista[ con {names}]"],
    },
    channels: { email: "por correo", phone: "por teléfono", letter: "por carta", text: "por SMS" },
    leftMessage: [", dejé un mensaje", ", mensaje dejado"],
    left: { note: ["dejé un mensaje[ a {name}]", "dejé un mensaje de voz[ a {name}]"] },
    promises: [", respuesta antes del {date}", ", respuesta para el {date}"],
    and: "y",
  },
};
