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
  ])("is not understood: %s", (line) => {
    expect(readWords(line, contextIn("log"))).toBeUndefined();
    expect(isDenied(line, contextIn("log"))).toBe(false);
  });

  it("is a step that says nothing by itself", () => {
    expect(isDenied("interviewing", contextIn("status"))).toBe(true);
    expect(isDenied("waiting for Godot's cat", contextIn("status"))).toBe(true);
    expect(isDenied("purple", contextIn("status"))).toBe(false);
  });
});
