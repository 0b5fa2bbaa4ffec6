import { describe, expect, it } from "vitest";
import { explainAction, type Circumstances } from "../../../src/engine/index.js";
import { policyOf, BERLIN, clock, DEFAULT_POLICY, evaluate, findAction } from "../evaluate.js";

const NOW = "2026-11-10";

function explain(lines: string, policy = DEFAULT_POLICY) {
  const circumstances: Circumstances = { policy, me: { timezone: BERLIN }, now: clock(NOW) };
  const action = findAction(evaluate(lines, NOW, { policy }), "first-follow-up");
  const { parts, advice } = explainAction(action, circumstances)!;
  const uses = parts.find(({ attribute }) => attribute === "to")!.uses;
  return {
    people: action.to.map(({ name }) => name),
    facts: uses.flatMap((use) =>
      use.kind === "fact" ? [[use.phrase, ...use.origins.map(({ path }) => path)].join(" ")] : [use.setting.name],
    ),
    decisive: advice.filter(({ isDecisive }) => isDecisive).map(({ id }) => id),
    advice: advice.map(({ id }) => id),
  };
}

const GRACE = "interviews: [{date: 2026-11-02 14:00, with: Grace Hopper}]";
const ADA = "{name: Ada Lovelace, title: Hiring manager, email: ada@acme.example}";

describe("whom a follow-up is for", () => {
  it("is explained by what makes somebody the hiring manager, and the advice to write there", () => {
    const { people, facts, decisive } = explain(`contacts: [${ADA}]\n${GRACE}`);
    expect(people).toEqual(["Ada Lovelace"]);
    expect(facts).toEqual(["the hiring manager contacts[0].title"]);
    expect(decisive).toContain("C12");
  });

  it("is each of them, where the note knows several", () => {
    const { facts } = explain(`contacts: [${ADA}, {name: Joan, hiring_manager: true}]\n${GRACE}`);
    expect(facts).toEqual(["the hiring manager contacts[0].title", "the hiring manager contacts[1].hiring_manager"]);
  });

  it("needs no explanation, and no such advice, where nobody is known as the hiring manager", () => {
    const { people, facts, advice } = explain(`contacts: [{name: Ada Lovelace, title: CTO}]\n${GRACE}`);
    expect(people).toEqual(["Grace Hopper"]);
    expect(facts).toEqual([]);
    expect(advice).not.toContain("C12");
  });

  it("is explained by the setting that writes to those of earlier rounds", async () => {
    const policy = await policyOf("extends: [default]\nsettings: {write_to_earlier_rounds: true}");
    const interviews = "interviews: [{date: 2026-10-26, with: Joan Clarke}, {date: 2026-11-02, with: Grace Hopper}]";
    const { people, facts } = explain(interviews, policy);
    expect(people).toEqual(["Grace Hopper", "Joan Clarke"]);
    expect(facts).toEqual([
      "write_to_earlier_rounds",
      "whom else one has met in the interviews held so far interviews[0].with interviews[1].with",
    ]);
  });
});
