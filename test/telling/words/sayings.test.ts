import { describe, expect, it } from "vitest";
import { show, tell } from "./said.js";

const HEAD = `---
company: Acme
role: Engineer
status: STATUS
applied: 2026-11-02
contacts:
  - {name: Ada Lovelace}
  - {name: Grace Hopper}
`;

const NOTES: Readonly<Record<string, string>> = {
  plain: `${HEAD.replace("STATUS", "applied")}---\n`,
  ahead: `${HEAD.replace("STATUS", "interviewing")}interviews:
  - {date: 2026-11-24 15:00, with: [Ada Lovelace, Grace Hopper]}
---
`,
  held: `${HEAD.replace("STATUS", "interviewing")}interviews:
  - {date: 2026-11-12 14:00, with: Ada Lovelace}
---
`,
  offer: `${HEAD.replace("STATUS", "offer")}deadline: 2026-11-27
log:
  - 2026-11-13 received offer from Grace Hopper
---
`,
};

const NOT_UNDERSTOOD =
  'say what was sent or received, as in: sent thank-you to Ada by email, received reply, interview "thu 14:00", status withdrawn';

/** Of which note, what is typed on Tue 17 Nov 2026, and what is noted; then what may be typed instead. */
type Row = readonly [string, string, string, ...string[]];

describe("as people put it in English", () => {
  it.each<Row>([
    ["plain", "applied on linkedin", "2026-11-17 sent application by linkedin"],
    ["plain", "sent my cv to ada", "2026-11-17 sent application to Ada Lovelace"],
    [
      "plain",
      "got a confirmation email",
      "refused: it says only that they have the application, which is no answer, so there is nothing to note",
    ],
    [
      "plain",
      "they confirmed they got my application",
      "refused: it says only that they have the application, which is no answer, so there is nothing to note",
    ],
    ["plain", "submitted my application yesterday", "2026-11-16 sent application"],
    ["plain", "the recruiter called me", "2026-11-17 received reply by phone"],
    ["plain", "ada emailed me back", "2026-11-17 received reply from Ada Lovelace by email"],
    ["plain", "heard back from grace", "2026-11-17 received reply from Grace Hopper"],
    ["plain", "no news yet", "refused: no news yet tells of nothing that has happened; log it once it has"],
    ["plain", "left ada a voicemail", "2026-11-17 sent note to Ada Lovelace by phone, left message"],
    ["plain", "pinged grace on linkedin", "2026-11-17 sent follow-up to Grace Hopper by linkedin"],
    ["plain", "chased them by email", "2026-11-17 sent follow-up by email"],
    ["plain", "emailed ada to ask for an update", "2026-11-17 sent follow-up to Ada Lovelace by email"],
    ["plain", "they invited me to interview", "2026-11-17 received invitation: to interview · status interviewing"],
    [
      "plain",
      "invited to a phone screen on friday at 10",
      "2026-11-17 received invitation · interview 2026-11-20 10:00 phone · status interviewing",
    ],
    [
      "plain",
      "phone screen tomorrow at 3pm with grace",
      "interview 2026-11-18 15:00 phone with Grace Hopper · status interviewing",
    ],
    [
      "plain",
      "they want to meet me next tuesday at 14:00",
      "2026-11-17 received invitation · interview 2026-11-24 14:00 · status interviewing",
    ],
    ["plain", "scheduled a video call for thursday 11am", "interview 2026-11-19 11:00 video · status interviewing"],
    ["plain", "got rejected", "2026-11-17 received rejection · status rejected"],
    ["plain", "they said no", "2026-11-17 received rejection · status rejected"],
    ["plain", "they went with someone else", "2026-11-17 received rejection · status rejected"],
    ["plain", "position was filled", "2026-11-17 received rejection · status rejected"],
    ["plain", "turned down by email", "2026-11-17 received rejection by email · status rejected"],
    ["plain", "withdrew my application", "2026-11-17 sent withdrawal · status withdrawn"],
    ["plain", "I'm no longer interested", "2026-11-17 sent withdrawal · status withdrawn"],
    ["plain", "pulled out", "2026-11-17 sent withdrawal · status withdrawn"],
    [
      "plain",
      "never heard back",
      "refused: silence is nothing that has happened, and needs no line: the wait is counted by itself",
      "status ghosted",
    ],
    ["plain", "they'll get back to me by friday", "2026-11-17 received reply, promised 2026-11-20"],
    [
      "plain",
      "ada said they decide next week",
      "refused: next week is more than one day",
      "Ada said they decide 2026-11-23",
      "Ada said they decide 2026-11-27",
    ],
    ["plain", "they need two more weeks", "2026-11-17 received reply, promised 2026-12-01"],
    ["held", "interview went well", "round 1 went well"],
    ["held", "thanked ada", "2026-11-17 sent thank-you to Ada Lovelace"],
    ["held", "sent ada a thank you note", "2026-11-17 sent thank-you to Ada Lovelace"],
    ["held", "wrote a thank-you email to ada yesterday", "2026-11-16 sent thank-you to Ada Lovelace by email"],
    ["held", "through to the next round", "2026-11-17 received invitation: through to the next round"],
    ["held", "made it to the final round", "2026-11-17 received invitation: made it to the final round"],
    ["held", "didn't make it", "2026-11-17 received rejection: didn't make it · status rejected"],
    ["held", "they want references", "2026-11-17 received reply: they want references"],
    ["held", "sent my references", "2026-11-17 sent note"],
    [
      "held",
      "sent the coding challenge to grace",
      "2026-11-17 sent note to Grace Hopper: sent the coding challenge to grace",
    ],
    [
      "held",
      "got a take-home assignment, due friday",
      "2026-11-17 received reply: got a take-home assignment, due friday · follow_up_on 2026-11-20",
    ],
    ["held", "handed in the assignment", "2026-11-17 sent note: handed in the assignment"],
    ["ahead", "interview is off", "round 1 cancelled"],
    ["ahead", "they called off the interview", "round 1 cancelled"],
    ["ahead", "i cancelled the interview", "round 1 cancelled"],
    [
      "ahead",
      "interview postponed to 26 nov",
      "refused: at what time? It was at 15:00; say it, as in: interview moved fri 10:00",
      "interview moved 2026-11-26 15:00",
    ],
    ["ahead", "pushed back to thursday at 4pm", "round 1 moved 2026-11-19 16:00"],
    ["ahead", "interview now at 16:00", "round 1 moved 2026-11-24 16:00"],
    [
      "ahead",
      "the interview is an hour later",
      "refused: to when was it moved? Say the new day and time, as in: interview moved fri 10:00",
    ],
    ["ahead", "they want to postpone", "2026-11-17 received reply: they want to postpone"],
    [
      "ahead",
      "grace will join the interview too",
      "refused: Grace Hopper is there already: round 1, Tue 24 Nov 2026 15:00, with Ada Lovelace, Grace Hopper",
    ],
    ["ahead", "confirmed the interview", "2026-11-17 sent note: confirmed the interview"],
    ["plain", "got an offer", "2026-11-17 received offer · status offer"],
    [
      "plain",
      "they made me an offer, answer by 1 dec",
      "2026-11-17 received offer · deadline 2026-12-01 · status offer",
    ],
    ["offer", "accepted the offer", "2026-11-17 sent acceptance · status accepted"],
    ["offer", "turned down the offer", "2026-11-17 sent withdrawal · status withdrawn"],
    ["offer", "i said no to the offer", "2026-11-17 sent withdrawal · status withdrawn"],
    ["offer", "asked for more time", "2026-11-17 sent note: asked for more time"],
    [
      "offer",
      "negotiated the salary with grace",
      "2026-11-17 sent note to Grace Hopper: negotiated the salary with grace",
    ],
    ["offer", "they gave me until 4 december", "deadline 2026-12-04"],
    ["ahead", "asked ada to reschedule", "2026-11-17 sent note to Ada Lovelace: asked ada to reschedule"],
    ["plain", "met grace and ada", "interview 2026-11-17 with Grace Hopper, Ada Lovelace · status interviewing"],
    ["plain", "submitted the take-home", "2026-11-17 sent note: submitted the take-home"],
    ["offer", "they withdrew the offer", "2026-11-17 received rejection: they withdrew the offer · status rejected"],
    ["ahead", "grace had to cancel", "round 1 cancelled"],
    [
      "ahead",
      "declined the interview",
      "refused: it is not said whether only the interview is off, or all of it",
      "interview cancelled",
      "withdrew my application",
    ],
    ["ahead", "rescheduled to friday 10", "refused: 10 may be 10:00", "interview rescheduled to 2026-11-20 10:00"],
    ["plain", "had a call with ada", "interview 2026-11-17 phone with Ada Lovelace · status interviewing"],
    ["ahead", "no show", "refused: no interview has taken place yet, so nobody can have missed one"],
    ["plain", "ghosted", "status ghosted"],
    ["plain", "recruiter rang", "2026-11-17 received reply by phone"],
    [
      "offer",
      "got the job",
      "refused: the note has an offer already, of Fri 13 Nov",
      "received reply",
      "accepted the offer",
    ],
    ["offer", "signed the contract", "2026-11-17 sent acceptance · status accepted"],
    ["held", "asked for feedback", "2026-11-17 sent note: asked for feedback"],
    ["plain", "met halfway", "refused: met halfway is not understood; …"],
    ["plain", "sent the letter to grace", "2026-11-17 sent note to Grace Hopper by letter"],
    ["plain", "they want to hire me", "refused: they want to hire me is not understood; …"],
    ["ahead", "interview is on friday", "interview 2026-11-20"],
    ["plain", "asked ada to reschedule on friday", "refused: asked Ada to reschedule on friday is not understood; …"],
    [
      "plain",
      "submitted the take-home and was rejected",
      "2026-11-17 received rejection: submitted the take-home and was rejected · status rejected",
    ],
    ["plain", "yesterday submitted the take-home", "2026-11-16 sent note: submitted the take-home"],
    ["offer", "offer deadline extended to 4 dec", "deadline 2026-12-04"],
    ["offer", "offer deadline extended", "refused: to when? Say the day, as in: deadline 5 Jan"],
    ["offer", "they extended the deadline to friday", "deadline 2026-11-20"],
    [
      "offer",
      "offer, answer by 4 dec",
      "refused: the note has an offer already, of Fri 13 Nov",
      "deadline 2026-12-04",
      "received reply",
      "accepted the offer",
    ],
    [
      "ahead",
      "interview tuesday 16:00 with ada",
      "refused: tuesday may be Tue 17 Nov 2026 or Tue 24 Nov 2026",
      "interview 2026-11-17 16:00 with Ada",
      "interview 2026-11-24 16:00 with Ada",
    ],
    [
      "held",
      "interview cancelled",
      "refused: no interview lies ahead; the last was on Thu 12 Nov 2026; what was held cannot be called off, and if that one did not take place, its day is to be said",
    ],
    [
      "held",
      "interview moved fri 10:00",
      "refused: no interview lies ahead; the last was on Thu 12 Nov 2026; what was held is not moved; a new one is told as in: interview fri 10:00",
    ],
  ])("of a note %s: %s", (note, typed, noted, ...choices) => {
    const told = tell(typed, NOTES[note], "2026-11-17T10:00");
    expect(show(told).replace(NOT_UNDERSTOOD, "…")).toBe(noted);
    expect(told.ok ? [] : told.choices.map(({ words }) => words)).toEqual(choices);
  });
});

describe("as people put it in German", () => {
  it.each<Row>([
    ["plain", "beworben über die website", "2026-11-17 sent application by website"],
    ["plain", "bewerbung gestern abgeschickt", "2026-11-16 sent application"],
    [
      "plain",
      "eingangsbestätigung bekommen",
      "refused: it says only that they have the application, which is no answer, so there is nothing to note",
    ],
    ["plain", "absage erhalten", "2026-11-17 received rejection · status rejected"],
    ["plain", "leider abgelehnt worden", "2026-11-17 received rejection · status rejected"],
    [
      "plain",
      "haben sich für jemand anderen entschieden",
      "2026-11-17 received rejection: haben sich für jemand anderen entschieden · status rejected",
    ],
    [
      "plain",
      "einladung zum gespräch am freitag um 10 uhr",
      "2026-11-17 received invitation · interview 2026-11-20 10:00 · status interviewing",
    ],
    [
      "plain",
      "telefoninterview morgen 15 uhr mit grace",
      "interview 2026-11-18 15:00 phone with Grace Hopper · status interviewing",
    ],
    ["plain", "bei ada nachgefragt", "2026-11-17 sent follow-up to Ada Lovelace"],
    ["plain", "per mail nachgehakt", "2026-11-17 sent follow-up by email"],
    ["plain", "ada auf die mailbox gesprochen", "2026-11-17 sent note to Ada Lovelace by phone, left message"],
    ["plain", "ada hat zurückgerufen", "2026-11-17 received reply from Ada Lovelace by phone"],
    ["plain", "sie melden sich bis freitag", "2026-11-17 received reply, promised 2026-11-20"],
    ["held", "bei ada bedankt", "2026-11-17 sent thank-you to Ada Lovelace"],
    ["ahead", "gespräch auf donnerstag 16 uhr verschoben", "round 1 moved 2026-11-19 16:00"],
    ["ahead", "gespräch abgesagt", "round 1 cancelled"],
    ["plain", "angebot bekommen, antwort bis 1.12.", "2026-11-17 received offer · deadline 2026-12-01 · status offer"],
    ["offer", "angebot angenommen", "2026-11-17 sent acceptance · status accepted"],
    ["offer", "vertrag unterschrieben", "2026-11-17 sent acceptance · status accepted"],
    ["plain", "bewerbung zurückgezogen", "2026-11-17 sent withdrawal · status withdrawn"],
    ["held", "eine runde weiter", "2026-11-17 received invitation: eine runde weiter"],
    ["ahead", "lena kommt auch dazu", "round 1 with Lena"],
    [
      "plain",
      "kein interesse mehr",
      "refused: it is not said who has no interest any more",
      "withdrew my application",
      "received rejection",
    ],
    ["offer", "frist verlängert bis 4.12.", "deadline 2026-12-04"],
  ])("of a note %s: %s", (note, typed, noted, ...choices) => {
    const told = tell(typed, NOTES[note], "2026-11-17T10:00");
    expect(show(told).replace(NOT_UNDERSTOOD, "…")).toBe(noted);
    expect(told.ok ? [] : told.choices.map(({ words }) => words)).toEqual(choices);
  });
});

describe("as people put it in French", () => {
  it.each<Row>([
    ["plain", "postulé sur leur site", "2026-11-17 sent application by website"],
    ["plain", "candidature envoyée hier", "2026-11-16 sent application"],
    [
      "plain",
      "accusé de réception reçu",
      "refused: it says only that they have the application, which is no answer, so there is nothing to note",
    ],
    ["plain", "refus reçu par mail", "2026-11-17 received rejection by email · status rejected"],
    ["plain", "ils ont dit non", "2026-11-17 received rejection: ils ont dit non · status rejected"],
    ["plain", "candidature rejetée", "2026-11-17 received rejection · status rejected"],
    [
      "plain",
      "entretien vendredi à 10h avec ada",
      "interview 2026-11-20 10:00 with Ada Lovelace · status interviewing",
    ],
    ["plain", "entretien téléphonique demain à 15h", "interview 2026-11-18 15:00 phone · status interviewing"],
    ["plain", "relancé ada par mail", "2026-11-17 sent follow-up to Ada Lovelace by email"],
    ["plain", "laissé un message à ada", "2026-11-17 sent note to Ada Lovelace by phone, left message"],
    ["plain", "ada a répondu", "2026-11-17 received reply from Ada Lovelace"],
    ["plain", "ada m'a rappelé", "2026-11-17 received reply from Ada Lovelace by phone"],
    ["plain", "réponse promise pour vendredi", "2026-11-17 received reply, promised 2026-11-20"],
    ["held", "remercié ada par mail", "2026-11-17 sent thank-you to Ada Lovelace by email"],
    ["ahead", "entretien reporté à jeudi 16h", "round 1 moved 2026-11-19 16:00"],
    ["ahead", "entretien annulé", "round 1 cancelled"],
    [
      "plain",
      "offre reçue, réponse avant le 1er décembre",
      "2026-11-17 received offer · deadline 2026-12-01 · status offer",
    ],
    ["offer", "offre acceptée", "2026-11-17 sent acceptance · status accepted"],
    ["offer", "contrat signé", "2026-11-17 sent acceptance · status accepted"],
    ["plain", "j'ai retiré ma candidature", "2026-11-17 sent withdrawal · status withdrawn"],
    ["held", "j'ai rendu l'exercice hier", "2026-11-16 sent note: j'ai rendu l'exercice"],
    ["offer", "offre retirée", "2026-11-17 received rejection: offre retirée · status rejected"],
    ["ahead", "ada a dû annuler", "round 1 cancelled"],
  ])("of a note %s: %s", (note, typed, noted, ...choices) => {
    const told = tell(typed, NOTES[note], "2026-11-17T10:00");
    expect(show(told).replace(NOT_UNDERSTOOD, "…")).toBe(noted);
    expect(told.ok ? [] : told.choices.map(({ words }) => words)).toEqual(choices);
  });
});

describe("as people put it in Spanish", () => {
  it.each<Row>([
    ["plain", "solicitud enviada ayer", "2026-11-16 sent application"],
    ["plain", "me postulé en linkedin", "2026-11-17 sent application by linkedin"],
    [
      "plain",
      "acuse de recibo recibido",
      "refused: it says only that they have the application, which is no answer, so there is nothing to note",
    ],
    ["plain", "rechazado por correo", "2026-11-17 received rejection by email · status rejected"],
    ["plain", "me dijeron que no", "2026-11-17 received rejection · status rejected"],
    ["plain", "eligieron a otro candidato", "2026-11-17 received rejection · status rejected"],
    [
      "plain",
      "entrevista el viernes a las 10 con ada",
      "interview 2026-11-20 10:00 with Ada Lovelace · status interviewing",
    ],
    ["plain", "entrevista telefónica mañana a las 15:00", "interview 2026-11-18 15:00 phone · status interviewing"],
    ["plain", "escribí a ada para preguntar", "2026-11-17 sent follow-up to Ada Lovelace"],
    ["plain", "dejé un mensaje a ada", "2026-11-17 sent note to Ada Lovelace by phone, left message"],
    ["plain", "ada respondió", "2026-11-17 received reply from Ada Lovelace"],
    ["plain", "ada me llamó", "2026-11-17 received reply from Ada Lovelace by phone"],
    ["plain", "me contestan antes del viernes", "2026-11-17 received reply, promised 2026-11-20"],
    ["held", "agradecí a ada", "2026-11-17 sent thank-you to Ada Lovelace"],
    ["ahead", "entrevista aplazada al jueves a las 16:00", "round 1 moved 2026-11-19 16:00"],
    ["ahead", "entrevista cancelada", "round 1 cancelled"],
    ["plain", "recibí una oferta", "2026-11-17 received offer · status offer"],
    ["offer", "acepté la oferta", "2026-11-17 sent acceptance · status accepted"],
    ["offer", "firmé el contrato", "2026-11-17 sent acceptance · status accepted"],
    ["plain", "retiré mi candidatura", "2026-11-17 sent withdrawal · status withdrawn"],
    ["held", "entregué la prueba ayer", "2026-11-16 sent note: entregué la prueba"],
    ["offer", "retiraron la oferta", "2026-11-17 received rejection: retiraron la oferta · status rejected"],
    ["ahead", "ada tuvo que cancelar", "round 1 cancelled"],
    ["held", "conocí a grace", "interview 2026-11-17 with Grace Hopper"],
  ])("of a note %s: %s", (note, typed, noted, ...choices) => {
    const told = tell(typed, NOTES[note], "2026-11-17T10:00");
    expect(show(told).replace(NOT_UNDERSTOOD, "…")).toBe(noted);
    expect(told.ok ? [] : told.choices.map(({ words }) => words)).toEqual(choices);
  });
});
