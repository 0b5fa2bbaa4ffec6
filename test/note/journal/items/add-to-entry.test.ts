import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../../src/note/index.js";
import { factsOf, readBody } from "../read.js";

await loadMarkdown();

/** The facts of a dated heading with these lines below it; the note knows Wendell Pruitt and Doreen Macklin. */
function read(heading: string, below: string): string {
  const front = "contacts: [Wendell Pruitt, Doreen Macklin]\n";
  const { application } = readBody(`\n## Timeline\n\n### 2026-11-16 — ${heading}\n\n${below}\n`, { front });
  return factsOf(application!).join("; ") || "nothing";
}

describe("below a message that names nobody", () => {
  it.each([
    ["Offer!", "Wendell called. $55,200.", "2026-11-16 received offer from Wendell by phone"],
    [
      "Offer!",
      "Wendell called. He needs my answer by November 25.",
      "2026-11-16 received offer from Wendell by phone; deadline 2026-11-25",
    ],
    [
      "Offer!",
      "They decide on the desk by November 25.",
      "2026-11-16 received offer promised 2026-11-25; deadline 2026-11-25",
    ],
    ["Offer!", "Sabine called, she is glad.", "2026-11-16 received offer"],
    ["Invitation", "Doreen called. She wants a booktalk.", "2026-11-16 received invitation from Doreen by phone"],
    ["Invitation", "I called Doreen.", "2026-11-16 received invitation"],
    ["Withdrew", "Wrote to Wendell that I will not go on.", "2026-11-16 sent withdrawal to Wendell"],
    ["Withdrew", "Wendell wrote that he was sorry.", "2026-11-16 sent withdrawal"],
    ["Thank-you emails", "One each to Doreen and Wendell.", "2026-11-16 sent thank-you to Doreen and Wendell by email"],
    ["Thank-you notes", "Card to Doreen, email to Wendell.", "2026-11-16 sent thank-you to Doreen and Wendell"],
    ["Thank-you emails", "Forgot to write to Doreen.", "2026-11-16 sent thank-you by email"],
    ["Thank-you emails", "I showed it to Wendell.", "2026-11-16 sent thank-you by email"],
    ["Thanked Doreen", "Wrote to Wendell, too.", "2026-11-16 sent thank-you to Doreen"],
  ])("%s / %s: %s", (heading, below, facts) => {
    expect(read(heading, below)).toBe(facts);
  });
});

describe("below an interview that names nobody", () => {
  it.each([
    ["Panel with Lena Hart and the director, Ann Roth. It went fine.", " with Lena Hart, Ann Roth"],
    ["Met Lena Hart and Carol Anne Duffy at the garage, then a ride.", " with Lena Hart, Carol Anne Duffy"],
    ["Ms. Petrakis (dean of arts) and a teacher, Sam Oyelaran. They asked a lot.", " with Ms. Petrakis, Sam Oyelaran"],
    ["Rencontré Lena Hart et M. Golay.", " with Lena Hart, M. Golay"],
    ["Gesprochen mit Frau Abel.", " with Frau Abel"],
    ["Hablé con Rosa Climent.", " with Rosa Climent"],
    ["Met nobody at the garage.", ""],
    ["Went there with my sister Sabine Kohl.", ""],
    ["New York was cold.", ""],
  ])("%s:%s", (below, people) => {
    expect(read("Interview", below)).toBe(`interview 1 on 2026-11-16${people}`);
  });
});
