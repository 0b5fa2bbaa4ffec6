import { describe, expect, it } from "vitest";
import { readMail, type MailReading } from "../../../src/telling/index.js";
import { ZonedDateTime } from "../../../src/time/index.js";

/** A Monday. */
const now = ZonedDateTime.from("2026-12-07T12:00[Europe/Berlin]");

/** What was read, in one line. */
function tell(reading: MailReading): string {
  if ("nothing" in reading) return reading.nothing;
  const { what, promised, interview, choices, was, deadline } = reading;
  const slot = interview?.date ? `${interview.date.toString()} ${interview.time ?? ""} ${interview.zone ?? ""}` : "";
  const parts = [
    what,
    slot,
    interview?.kind,
    choices?.length === 1 && "perhaps",
    choices?.map(({ date, time, zone }) => `${date.toString()} ${time ?? ""} ${zone ?? ""}`.trim()).join(" or "),
    was && `was ${was.toString()}`,
    promised && `by ${promised.toString()}`,
    deadline && `until ${deadline.toString()}`,
  ];
  return parts.filter(Boolean).join(" ").replace(/ +/gu, " ").trim();
}

const read = async (text: string): Promise<string> => tell(await readMail(text, { now, zone: "Europe/Berlin" }));

describe("a promise", () => {
  it.each([
    ["Thanks for your email. We'll let you know by Friday, 18 December.", "reply by 2026-12-18"],
    ["Thank you for your patience. You can expect to hear from us within the next three weeks.", "reply by 2026-12-28"],
    ["Thanks for coming in. I'll be in touch no later than December 15th.", "reply by 2026-12-15"],
    ["Thanks for your note. We will have a decision for you by the end of this week.", "reply by 2026-12-11"],
    // Nothing else is said.
    ["We will get back to you by Wednesday.", "reply by 2026-12-09"],
    // Over a line break, and behind what is said of others.
    ["You will hear from me\nby Wednesday.", "reply by 2026-12-09"],
    [
      "The team is still in interviews with two other candidates, so please\nbear with us; you will hear from me\nby Wednesday next week at the latest.",
      "reply by 2026-12-16",
    ],
    ["Vielen Dank für Ihre Nachricht. Wir geben Ihnen bis Mittwoch Bescheid.", "reply by 2026-12-09"],
    ["Danke für das Gespräch. Du hörst bis Ende nächster Woche von uns.", "reply by 2026-12-18"],
    ["Vielen Dank für Ihre Geduld. Spätestens am 21. Dezember melden wir uns bei Ihnen.", "reply by 2026-12-21"],
    ["Merci pour votre message. Nous vous donnerons une réponse d'ici vendredi.", "reply by 2026-12-11"],
    ["Merci pour notre échange. Nous vous recontacterons avant le 15 janvier.", "reply by 2027-01-15"],
    ["Gracias por tu correo. Te llamaremos antes del 5 de enero con la decisión.", "reply by 2027-01-05"],
    ["Gracias por venir. Tendrás noticias nuestras en dos semanas.", "reply by 2026-12-21"],
  ])("is read: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });

  it.each([
    // What the applicant is to do by then.
    ["Thank you for your e-mail. Please send us your references by Friday so that we can get back to you.", "reply"],
    ["Danke für Ihre Nachricht. Bitte melden Sie sich bis zum 15. Dezember bei uns.", "reply"],
    ["Thanks for your email. We meet other candidates; they will hear from us by Friday.", "reply"],
    // What was promised before, is usual, is not sure, or is denied.
    ["Thank you for your patience. We said you would hear from us by December 1.", "reply"],
    ["Thanks for coming in. We normally get back to candidates within a week.", "reply"],
    ["Thanks for your email. We won't be able to tell you anything before 15 January.", "reply"],
    ["Thank you for your message. If your profile matches, we will contact you by December 20.", "reply"],
    // More than one day, or none.
    ["Thanks for your email. We will let you know by December 15 or by December 18.", "reply"],
    ["Thanks for your e-mail. You'll hear from us early next year.", "reply"],
    ["Thanks for your e-mail about the job. You'll hear from us within 10 working days.", "reply"],
    ["Merci de votre patience. Nous prendrons notre décision courant janvier.", "reply"],
  ])("is none: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe("a time that is agreed on", () => {
  it.each([
    [
      "Friday at 11 it is. The link is https://meet.example/x . We'll tell you within a week after the interview.",
      "invitation 2026-12-11 11:00 video by 2026-12-18",
    ],
    ["Dann bleibt es bei Dienstag, 8. Dezember, 9 Uhr.", "invitation 2026-12-08 09:00"],
    [
      "Wir freuen uns, Sie am Montag, den 14. Dezember um halb zehn zum Vorstellungsgespräch begrüßen zu dürfen.",
      "invitation 2026-12-14 09:30",
    ],
    ["Le confirmamos la entrevista el viernes 11 de diciembre a las nueve y media.", "invitation 2026-12-11 09:30"],
    [
      "Nos gustaría conocerte. ¿Te viene bien el miércoles 9 a las 10:00 o el jueves 10 a las 12:30?",
      "invitation 2026-12-09 10:00 or 2026-12-10 12:30",
    ],
  ])("is read: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });

  it.each([
    // Which half of the day is not said, and a number may be something else.
    ["Wir laden Sie zum Gespräch ein: Montag, 14. Dezember, halb acht.", "invitation 2026-12-14"],
    ["We would like to invite you to an interview on 15 December at 11 Mill Lane.", "invitation 2026-12-15"],
  ])("is left out where it is not sure: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe("an invitation", () => {
  it.each([
    [
      "We would like to invite you to an interview on Friday 11 December at 10:30 GMT.",
      "invitation 2026-12-11 10:30 Europe/London",
    ],
    [
      "Your interview is confirmed for December 16 at 2pm Eastern time via Zoom.",
      "invitation 2026-12-16 14:00 America/New_York video",
    ],
    ["Could you come in for an interview tomorrow at 9:15?", "invitation 2026-12-08 09:15 onsite"],
    [
      "I'd like to set up a phone call on Thursday at 3 pm, your time.",
      "invitation 2026-12-10 15:00 Europe/Berlin phone",
    ],
    [
      "Gerne würden wir Sie zu einem Vorstellungsgespräch einladen: Donnerstag, 10.12.2026, 14 Uhr.",
      "invitation 2026-12-10 14:00",
    ],
    [
      "Wir möchten dich gerne per Teams kennenlernen. Passt dir Freitag, der 11. Dezember um 10:00 Uhr?",
      "invitation 2026-12-11 10:00 video",
    ],
    [
      "Einladung zum Vorstellungsgespräch\nDatum: 15.12.2026\nUhrzeit: 9:30 Uhr\nOrt: Am Kai 7, Hamburg",
      "invitation 2026-12-15 09:30",
    ],
    [
      "Nous souhaiterions vous rencontrer le mardi 15 décembre à 9h30 dans nos locaux.",
      "invitation 2026-12-15 09:30 onsite",
    ],
    [
      "Nos gustaría invitarte a una entrevista el martes 15 de diciembre a las 16:00 por Zoom.",
      "invitation 2026-12-15 16:00 video",
    ],
  ])("with its time is read: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });

  it.each([
    [
      "We'd love to meet you for an interview. Would Monday 14 December at 10:00 or Tuesday 15 December at 11:00 suit you?",
      "invitation 2026-12-14 10:00 or 2026-12-15 11:00",
    ],
    [
      "Wir möchten Sie gerne kennenlernen. Zur Auswahl stehen:\n- 14.12.2026, 10:00 Uhr\n- 15.12.2026, 11:00 Uhr",
      "invitation 2026-12-14 10:00 or 2026-12-15 11:00",
    ],
  ])("that offers several times leaves the choice: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });

  it.each([
    ["Would Monday 14 December at 3pm or Wednesday 16 December at 11am London time work for an interview?"],
    ["Would Monday 14 December at 3pm London time or Wednesday 16 December at 11am work for an interview?"],
    ["Would Monday 14 December at 3pm or Wednesday 16 December at 11am (both London time) work for an interview?"],
    ["We'd like to interview you:\n- Monday 14 December at 3pm\n- Wednesday 16 December at 11am London time"],
    [
      "We'd like to interview you. All times are in London time.\n- Monday 14 December at 3pm\n- Wednesday 16 December at 11am",
    ],
    ["Wir laden Sie zum Gespräch ein: 14. Dezember, 15:00 Uhr, oder 16. Dezember, 11:00 Uhr (jeweils Londoner Zeit)."],
  ])("that says once whose clock shows its times says it of each: %s", async (text) => {
    expect(await read(text)).toBe("invitation 2026-12-14 15:00 Europe/London or 2026-12-16 11:00 Europe/London");
  });

  it.each([
    // The same moment on another clock, and clocks that are not known.
    [
      "We'd like to interview you on Monday 14 December at 3pm (10am New York time).",
      "invitation 2026-12-14 15:00 or 2026-12-14 10:00 America/New_York",
    ],
    ["Would Monday 14 December at 3pm or Wednesday 16 December at 11am IST work for an interview?", "invitation"],
    [
      "Would Monday 14 December at 3pm or Wednesday 16 December at 11am (both IST) work for an interview?",
      "invitation",
    ],
  ])("says it of no other time: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });

  it.each([
    ["Your interview is confirmed for 02/03/2027 at 15:30.", "2027-02-03 15:30 or 2027-03-02 15:30"],
    ["We would like to meet you.\nDate: 02/03/2027\nTime: 15:30", "2027-02-03 15:30 or 2027-03-02 15:30"],
    // Of two readings, one is over.
    ["We would like to invite you to an interview on 10/12/2026 at 10:00.", "perhaps 2026-12-10 10:00"],
  ])("on a day whose order is not clear leaves the choice: %s", async (text, expected) => {
    expect(await read(text)).toBe(`invitation ${expected}`);
  });

  it.each([
    ["Your interview is confirmed for 02/03/2027 at 15:30. See you on 2 March!", "2027-03-02 15:30"],
    ["Your interview is confirmed for 02/03/2027 at 15:30. (You wrote to us on 25/11/2026.)", "2027-03-02 15:30"],
  ])("on a day that the mail makes clear elsewhere is read: %s", async (text, expected) => {
    expect(await read(text)).toBe(`invitation ${expected}`);
  });

  it.each([
    // Two readings, none, or whose clock is not known.
    ["We would like to invite you to an interview on Monday 10 December at 10:00.", "invitation"],
    ["We would like to invite you to an interview next Tuesday at 10:00.", "invitation"],
    ["We would like to invite you to an interview on 15 December at 10:00 IST.", "invitation 2026-12-15"],
    ["We would like to invite you to an interview on 15 December at 3.", "invitation 2026-12-15"],
    // A stretch of time, and not when it begins.
    ["We would like to invite you to an interview on 15 December between 2 and 4 pm.", "invitation 2026-12-15"],
    ["Wir laden Sie zu einem Gespräch am 15. Dezember ab 14 Uhr ein.", "invitation 2026-12-15"],
    // Another day stands beside.
    ["We would like to invite you to an interview. Please reply by 10 December, 12:00.", "invitation"],
    [
      "We would like to invite you to an interview. The closing date was 4 December and the start date is 1 February.",
      "invitation",
    ],
    ["We would like to invite you to an interview. Our office is closed from 24 December to 3 January.", "invitation"],
  ])("without a clear time sets none: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });

  it.each([
    [
      "Thank you for applying. If you are successful we would invite you to an interview on 15 December at 10:00.",
      "receipt",
    ],
    [
      "Vielen Dank für Ihre Bewerbung. Sollten Sie in die engere Wahl kommen, laden wir Sie zu einem Gespräch ein.",
      "receipt",
    ],
    ["Merci pour votre candidature. Si votre profil correspond, nous vous inviterons à un entretien.", "receipt"],
    ["Gracias por tu candidatura. Si encajas, te invitaremos a una entrevista.", "receipt"],
    [
      "Thank you for your application. Shortlisted candidates have been invited to interview on 15 December at 10:00.",
      "receipt",
    ],
    ["Thank you for the interview on Friday, we enjoyed meeting you.", "reply"],
  ])("is none: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe("what they want by a day", () => {
  it.each([
    ["Please send us your references by Wednesday.", "2026-12-09"],
    ["Attached is a coding exercise; please return it by Wednesday, 16 December.", "2026-12-16"],
  ])("is read with its words: %s", async (text, by) => {
    const reading = await readMail(text, { now, zone: "Europe/Berlin" });
    expect(reading).toMatchObject({ what: "reply", asked: { words: text } });
    expect("asked" in reading && reading.asked?.by.toString()).toBe(by);
  });

  it.each(["Please send us your references.", "Thanks for your email. We'll let you know by Friday, 18 December."])(
    "is none: %s",
    async (text) => {
      expect(await readMail(text, { now, zone: "Europe/Berlin" })).not.toHaveProperty("asked");
    },
  );

  it("is the deadline of an offer", async () => {
    const offer = "We are delighted to offer you the position.";
    const text = `${offer} Can you let us have your decision by close of business on Friday?`;
    expect(await read(text)).toBe("offer until 2026-12-11");
  });
});

describe("a confirmation of receipt", () => {
  it.each([
    "We have received your application and review it now. Unfortunately, due to the number of applications, we cannot respond to everyone.",
    "Dear Jo, we have received your application. Unfortunately we are not able to reply to each applicant individually.",
  ])("says no more than that: %s", async (text) => {
    expect(await readMail(text, { now, zone: "Europe/Berlin" })).toEqual({
      nothing: "receipt",
      sentence: expect.stringMatching(/received your application/u) as string,
    });
  });

  it.each([
    "We have received your application. Unfortunately, we cannot give you an answer that you had hoped for.",
    "We have received your application. Unfortunately, we cannot consider every skill that you bring.",
  ])("may be more where they are sorry for something: %s", async (text) => {
    expect(await read(text)).toBe("unclear");
  });
});

describe("an interview that changes", () => {
  it("leaves the choice of a day whose order is not clear", async () => {
    const text = "Unfortunately we have to move our interview. The new date is 02/03/2027 at 11:00.";
    expect(await read(text)).toBe("moved 2027-02-03 11:00 or 2027-03-02 11:00");
  });

  it.each([
    [
      "Unfortunately we have to move our interview on Thursday. The new date is Monday, 14 December at 11:00.",
      "moved 2026-12-14 11:00 was 2026-12-10",
    ],
    ["Your interview has been rescheduled to 16 December at 9:30 am ET.", "moved 2026-12-16 09:30 America/New_York"],
    [
      "Leider müssen wir das Gespräch am Mittwoch verschieben. Der neue Termin ist der 14. Dezember um 15:00 Uhr.",
      "moved 2026-12-14 15:00 was 2026-12-09",
    ],
    ["Nous devons reporter l'entretien du 10 décembre au 17 décembre à 14h.", "moved 2026-12-17 14:00 was 2026-12-10"],
    [
      "Tenemos que aplazar la entrevista del 10 de diciembre al 17 de diciembre a las 14:00.",
      "moved 2026-12-17 14:00 was 2026-12-10",
    ],
    ["I'm sorry, we have to cancel your interview on 10 December.", "cancelled was 2026-12-10"],
    ["Leider müssen wir das Vorstellungsgespräch am 10. Dezember absagen.", "cancelled was 2026-12-10"],
    ["Nous sommes contraints d'annuler l'entretien du 10 décembre.", "cancelled was 2026-12-10"],
    ["La entrevista del 10 de diciembre queda cancelada.", "cancelled was 2026-12-10"],
    ["Das Gespräch am 15.12. um 10 Uhr bleibt bestehen, der Termin am 16.12. entfällt.", "cancelled"],
    ["We have to postpone your interview; I'll suggest new times soon.", "cancelled"],
  ])("is read: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe("a rejection and an offer", () => {
  it.each([
    ["Thank you for applying, but we won't be moving forward with your application.", "rejection"],
    ["Unfortunately the timing was not right. We wish you every success in your search.", "rejection"],
    ["Leider haben wir uns anders entschieden. Für Ihren weiteren Weg alles Gute.", "rejection"],
    ["Leider können wir Ihnen kein Angebot machen.", "rejection"],
    ["Votre candidature n'a malheureusement pas été retenue.", "rejection"],
    ["Lamentamos comunicarte que no has sido seleccionada.", "rejection"],
    [
      "We are delighted to offer you the position of engineer. Please let us know by 14 December.",
      "offer until 2026-12-14",
    ],
    [
      "Wir freuen uns, Ihnen die Stelle anbieten zu können. Bitte geben Sie uns bis zum 18. Dezember Bescheid.",
      "offer until 2026-12-18",
    ],
    [
      "Nous avons le plaisir de vous proposer le poste. Merci de nous répondre avant le 18 décembre.",
      "offer until 2026-12-18",
    ],
    ["Nos complace ofrecerte el puesto. Necesitamos tu respuesta antes del 18 de diciembre.", "offer until 2026-12-18"],
  ])("is read: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });

  it.each([
    ["Thank you for your e-mail. We hope to make you an offer soon, pending approval of the job.", "reply"],
    [
      "Thank you for your application. If you have not heard from us by 20 December, you have not been successful.",
      "receipt",
    ],
    ["Unfortunately something unexpected has happened with the role.", "unclear"],
    ["Im Falle einer Absage erhalten Sie eine E-Mail. Ihre Bewerbung ist bei uns eingegangen.", "receipt"],
    ["Thank you for your order. It was shipped on 10 December.", "unclear"],
    ["We are delighted to offer you 20% off our interview course until 14 December. Unsubscribe", "bulk"],
  ])("is none: %s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe("a refusal of one thing beside an interview", () => {
  it.each([
    [
      "Unfortunately we cannot offer you a remote position, but we would like to invite you to an interview on Thursday, 10 December at 3:30 pm.",
      "invitation 2026-12-10 15:30",
    ],
    ["Leider müssen wir das für morgen geplante Gespräch absagen.", "cancelled was 2026-12-08"],
    ["Unfortunately we cannot offer you the position.", "rejection"],
  ])("%s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe("what is moved from one day or time to another", () => {
  it.each([
    ["Could we move your interview from 14 December to 16 December at 2 pm?", "moved 2026-12-16 14:00 was 2026-12-14"],
    [
      "Leider muss ich unser Gespräch am 14. Dezember von 16:30 auf 17:30 Uhr verschieben.",
      "moved 2026-12-14 17:30 was 2026-12-14",
    ],
    ["Komm bitte am Samstag, 12. Dezember um 6 Uhr zum Probearbeiten.", "invitation 2026-12-12 06:00 onsite"],
    ["Te invitamos a una entrevista el 14 de diciembre a las 5 de la tarde.", "invitation 2026-12-14 17:00"],
    ["La entrevista de mañana queda cancelada.", "cancelled was 2026-12-08"],
  ])("%s", async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe("what the person wrote themselves", () => {
  const options = { now, zone: "Europe/Berlin", me: { name: "Jo Doe", email: "jo@example.com" } };

  it.each([
    ["Dear Ada,\n\nthank you for the interview. Is there any news?\n\nKind regards,\nJo Doe\n", "own"],
    ["Sehr geehrte Frau Kurz,\n\nhaben Sie sich entschieden?\n\nMit freundlichen Grüßen\nJo Doe\n", "own"],
    ["From: Jo Doe <jo@example.com>\nTo: Ada <ada@acme.example>\nSubject: News?\n\nIs there any news?\n", "own"],
    [
      "Dear Jo,\n\nthank you for your application. We'll let you know by 18 December.\n\nKind regards,\nAda Lovelace\n",
      "reply by 2026-12-18",
    ],
  ])("gives nothing, and what others sign does: %j", async (text, expected) => {
    expect(tell(await readMail(text, options))).toBe(expected);
  });
});

describe("days to choose from", () => {
  it.each([
    [
      "We liked your application and would love to talk. Would Tuesday at 10:00 or Thursday at 14:30 next week suit you?",
      "invitation 2026-12-15 10:00 or 2026-12-17 14:30",
    ],
    [
      "Passt Ihnen Montag, der 14. Dezember um 9 Uhr oder eher Donnerstag, der 17. Dezember um 15 Uhr für ein Gespräch über Ihre Bewerbung?",
      "invitation 2026-12-14 09:00 or 2026-12-17 15:00",
    ],
  ])("%s", async (text, told) => {
    expect(await read(text)).toBe(told);
  });
});

it("who asks to be given until a day promises an answer by then", async () => {
  expect(
    await read(
      "Thanks for coming in. There are more candidates to see, so please give us until the 15th of December; we'll get back to you by then.",
    ),
  ).toBe("reply by 2026-12-15");
});
