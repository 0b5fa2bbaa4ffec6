import { describe, expect, it } from "vitest";
import { isDenied, readWords, type Theme } from "../../../../src/note/words/index.js";
import { contextOf } from "../scenarios.js";

const contextIn = (theme: Theme): ReturnType<typeof contextOf> => contextOf({ theme, isDone: false });

describe("a line of which nothing is read", () => {
  it.each([
    "no reply yet",
    "still nothing",
    "will call Lena tomorrow",
    "received no reply",
    "pending: follow-up by email",
    "[ ] thank-you to Lena",
    "mock interview with Kemi",
    "if they call, ask for the salary",
    "waiting for an answer",
    "applied → interviewing",
    "noch keine Antwort",
    "nix gehört, abgehakt",
    "nachfragen, falls kein Bescheid",
    "pas de réponse",
    "sin respuesta",
    "haven't heard a peep from the recruiter",
    "nobody replied",
    "nothing from Lena",
    "radio silence",
    "not sent the thank-you yet",
    "she hasn't called",
    "reply pending",
    "no answer, will call Monday",
    "Thinking I might call them on Monday.",
    "call Lena if no answer by Friday",
    "need to send my references",
    "researched the team",
    "Autoreply",
    "Got an automatic confirmation, a week late.",
    "confirmation automatique",
    "immer noch keine Rückmeldung von Frau Klein",
    "Antwort steht noch aus",
    "muss nochmal nachfragen",
    "morgen anrufen",
    "Eingangsbestätigung, automatisch",
    "toujours pas de nouvelles",
    "je dois relancer lundi",
    "rappeler Lena s'il n'écrit pas",
    "accusé de réception automatique",
    "aún no me han llamado",
    "no he enviado nada todavía",
    "tengo que llamar",
    "[ ] purple",
  ])("is denied: %s", (line) => {
    expect(readWords(line, contextIn("log"))).toBeUndefined();
    expect(isDenied(line, contextIn("log"))).toBe(true);
  });

  it.each([
    "good weather",
    "Kemi applied to them as well",
    "not now, but the offer zebra",
    "",
    "no reply ".repeat(300),
    "said no by mail",
    "no luck",
    "didn't get it",
    "didn't get the offer",
    "no longer interested in me",
    "nothing came of it",
    "nothing for me there",
    "I will not get it",
    "she won't call again",
    "no reply. Went with somebody else",
    "followed up?",
    "interview with Janet Holloway, nurse?",
    "Ann wrote, still deciding?",
    "assessment centre",
    "group assessment day",
    "Too late.",
    "offer rescinded",
    "they need my references",
    "they will decide next week",
    "they call if I'm in",
    "had to cancel",
    "tried to reach Lena",
    "leider nicht",
    "keine Zusage bekommen",
    "wollen jemand anderen",
    "dijeron que no",
    "négatif",
  ])("is not understood: %s", (line) => {
    expect(readWords(line, contextIn("log"))).toBeUndefined();
    expect(isDenied(line, contextIn("log"))).toBe(false);
  });

  it.each([
    ["interview with Janet Holloway and a man from HR (Derek?). Went ok.", "Janet Holloway"],
    ["interview with Janet Holloway (or was it Jane?), went ok", "Janet Holloway"],
  ])("is read where the question stands in brackets: %s", (line, name) => {
    expect(readWords(line, contextIn("log"))?.interviews.map((one) => one.with?.value)).toEqual([name]);
  });

  it.each(["interview with Janet Holloway (?)", "did Lena reply (she said so)?"])(
    "is not read where the question is of more: %s",
    (line) => {
      expect(readWords(line, contextIn("log"))).toBeUndefined();
      expect(isDenied(line, contextIn("log"))).toBe(false);
    },
  );

  it("is a step that says nothing by itself", () => {
    expect(isDenied("interviewing", contextIn("status"))).toBe(true);
    expect(isDenied("waiting for Godot's cat", contextIn("status"))).toBe(true);
    expect(isDenied("purple", contextIn("status"))).toBe(false);
  });
});
