import { describe, expect, it } from "vitest";
import { STATUSES } from "../../../src/facts/index.js";
import { phraseOf, readStatusWords, STATUS_WORDS } from "../../../src/note/statuses/index.js";

describe("a status word", () => {
  it.each(STATUSES)("%s is its own", (status) => {
    expect(readStatusWords(status)).toBe(status);
  });

  it("means one thing in all languages", () => {
    const meanings = new Map<string, string>();
    const rivals: string[] = [];
    for (const { means, en, de, fr, es } of STATUS_WORDS)
      for (const phrase of [en, de, fr, es].flatMap((list) => list.split(", "))) {
        const other = meanings.get(phraseOf(phrase));
        if (other !== undefined && other !== means) rivals.push(`${phrase}: ${other}, ${means}`);
        meanings.set(phraseOf(phrase), means);
      }
    expect(rivals).toEqual([]);
    expect(meanings.size).toBeGreaterThan(500);
  });

  it.each(STATUS_WORDS)("$means is what each phrase of its row says", ({ means, en, de, fr, es }) => {
    const wrong = [en, de, fr, es]
      .flatMap((list) => list.split(", "))
      .filter((phrase) => readStatusWords(phrase.toUpperCase()) !== means);
    expect(wrong).toEqual([]);
  });

  it.each([
    ["✅ Applied", "applied"],
    ["✔️Applied", "applied"],
    ["#status/applied", "applied"],
    ["#applied", "applied"],
    ["#status/in-review", "applied"],
    ["status/applied", "applied"],
    ["Status: Applied", "applied"],
    ["applied.", "applied"],
    ["APPLIED", "applied"],
    ["Applied (via referral)", "applied"],
    ["Applied via LinkedIn", "applied"],
    ["Applied on 2026-10-02", "applied"],
    ["Applied, 2026-10-02", "applied"],
    ["Applied (waiting)", "applied"],
    ["beworben über StepStone", "applied"],
    ["Candidature envoyée le 3 octobre", "applied"],
    ["postulada por LinkedIn", "applied"],
    ["2. Phone screen", "interviewing"],
    ["3 - Interview", "interviewing"],
    ["03_interview", "interviewing"],
    ["1️⃣ Interview", "interviewing"],
    ["[Interview]", "interviewing"],
    ["Interview 2", "interviewing"],
    ["2nd interview", "interviewing"],
    ["2nd rd", "interviewing"],
    ["second round", "interviewing"],
    ["Final-round interview", "interviewing"],
    ["Phone Screen (Scheduled)", "interviewing"],
    ["INTERVIEW_SCHEDULED", "interviewing"],
    ["interview completed", "interviewing"],
    ["Onsite / panel", "interviewing"],
    ["Recruiter screen with HR", "interviewing"],
    ["Zweites Vorstellungsgespräch geplant", "interviewing"],
    ["Gespräch am 12.11.", "interviewing"],
    ["2. Runde", "interviewing"],
    ["2ème tour", "interviewing"],
    ["2ª ronda", "interviewing"],
    ["Deuxième entretien RH", "interviewing"],
    ["Segunda entrevista con RRHH", "interviewing"],
    ["🎉 Offer!", "offer"],
    ["Offer (after interview)", "offer"],
    ["Offer - accepted", "accepted"],
    ["Offer: declined", "withdrawn"],
    ["OFFER_DECLINED", "withdrawn"],
    ["Rejected after onsite", "rejected"],
    ["❌ Rejected", "rejected"],
    ["Absage nach Gespräch", "rejected"],
    ["Refusée après entretien", "rejected"],
    ["Closed (rejected)", "rejected"],
    ["Closed - rejected", "rejected"],
    ["Archived: withdrawn", "withdrawn"],
    ["🗄️ Archived", "closed"],
    ["On-hold", "open"],
  ])("%s says %s", (text, meaning) => {
    expect(readStatusWords(text)).toBe(meaning);
  });

  it.each([
    "not applied",
    "Not Applied",
    "haven't applied",
    "never applied",
    "to be applied",
    "not rejected",
    "no offer",
    "no interview",
    "nicht beworben",
    "keine Absage",
    "pas postulé",
    "no postulado",
    "sin oferta",
    "Applied?",
    "Rejected?",
    "¿Rechazado?",
    "❌ Applied",
    "🚫 Applied",
    "☐ Applied",
    "[ ] Applied",
    "~~Applied~~",
    "~~Applied~~ Rejected",
    "Applied (not yet)",
    "Applied (rejected)",
    "Applied, but rejected",
    "Applied - position filled",
    "Applied on LinkedIn, rejected",
    "Applied (interview)",
    "Interview cancelled",
    "Interview (cancelled)",
    "Interview abgesagt",
    "Entretien annulé",
    "Interview with Lena: no",
    "Offer, maybe",
    "Offer after which they ghosted",
    "Accepted (rejected)",
    "Closed (applied)",
    "Applied → Interview → Rejected",
    "applied/interviewing",
    "in talks",
    "simmering",
    "done",
    "completed",
    "passed",
    "planned",
    "contacted",
    "abgesagt",
    "round 2",
    "2",
    "✅",
    "()",
    "",
    "applied ".repeat(40),
  ])("%j is left alone", (text) => {
    expect(readStatusWords(text)).toBeUndefined();
  });
});
