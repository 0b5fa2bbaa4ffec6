import { describe, expect, it } from "vitest";
import { addForecast, compareActions, forecastNote, type Circumstances, type Step } from "../../src/engine/index.js";
import { evaluateNote } from "../../src/engine/index.js";
import { readNote } from "../../src/note/index.js";
import { BERLIN, clock, DEFAULT_POLICY, policyOf } from "./evaluate.js";

interface Foresight {
  readonly steps: readonly Step[];
  /** `2026-11-10 remind` */
  readonly told: readonly string[];
}

async function foresee(lines: string, now: string, rules?: string): Promise<Foresight & { readonly all: string[] }> {
  const text = `---\ncompany: Acme\nrole: Engineer\n${lines}\n---\n`;
  const { application } = readNote({ path: "acme.md", text }, { zone: BERLIN });
  const policy = rules === undefined ? DEFAULT_POLICY : await policyOf(`\nrules:\n${rules}\n`);
  const circumstances: Circumstances = { policy, me: { timezone: BERLIN }, now: clock(now) };
  const steps = forecastNote(application!, circumstances);
  const { actions } = addForecast(evaluateNote(application!, circumstances), circumstances);
  expect(actions).toEqual(actions.toSorted(compareActions));
  return {
    steps,
    told: steps.map(({ date, action }) => `${date.toString()} ${action.key}`),
    all: actions.map(({ key, projected }) => (projected ? `${key} projected` : key)),
  };
}

const REMIND = "  - {id: remind, title: Remind, opens: application.deadline.orValue(today), shift: none}";

describe("a forecast", () => {
  it("marks what follows, and not what is due as things stand", async () => {
    const { steps, all } = await foresee("interviews: [2026-11-02 14:00]\ndeadline: 2026-12-30", "2026-11-08");
    expect(steps.map(({ action }) => action.projected)).toEqual([false, false, true, true]);
    expect(all).toEqual(["thank-you/1", "first-follow-up/1", "second-follow-up/1/1 projected", "move-on/1 projected"]);
  });

  it("puts what follows among what is due, by opening", async () => {
    const rules = [
      REMIND,
      "  - {id: now, title: Now, opens: today, then: {sent: note}}",
      "  - {id: soon, title: Soon, opens: today + days(2), shift: none, when: application.log.size() > 0}",
    ].join("\n");
    const { all } = await foresee("deadline: 2026-12-30", "2026-11-09", rules);
    expect(all).toEqual(["now", "soon projected", "remind"]);
  });

  it("leaves out what has lapsed", async () => {
    const { told } = await foresee("interviews: [2026-11-02 14:00]", "2026-11-30");
    expect(told).toEqual(["2026-11-30 first-follow-up/1", "2026-12-07 second-follow-up/1/1", "2026-12-14 move-on/1"]);
  });

  it("knows the day of applying from that day on", async () => {
    const nudge =
      "  - {id: nudge, title: Nudge, when: application.applied.hasValue(), opens: today + days(3), key: ['1'], shift: none}";
    const foretold = async (applied: string) =>
      (await foresee(`applied: ${applied}\ndeadline: 2026-11-20`, "2026-11-10", `${REMIND}\n${nudge}`)).told;
    expect(await foretold("2026-11-10")).toContain("2026-11-13 nudge/1");
    expect(await foretold("2026-11-11")).toEqual(["2026-11-20 remind"]);
  });

  it("goes on with what an answer has reopened, though the next message is nobody's answer", async () => {
    const lines =
      "status: ghosted\ninterviews: [2026-11-02 14:00]\nlog: [2026-11-20 received reply]\nskip: [thank-you]";
    expect((await foresee(lines, "2026-11-21")).told).toEqual([
      "2026-11-27 first-follow-up/2",
      "2026-12-04 second-follow-up/2/1",
      "2026-12-11 move-on/2",
    ]);
  });

  it("lets a status that is not declared follow from what is done", async () => {
    const rules = [
      "  - {id: apply, title: Apply, when: application.status == 'lead', opens: today, then: {sent: application}}",
      "  - {id: nudge, title: Nudge, when: application.status == 'applied', opens: today + days(1), shift: none}",
    ].join("\n");
    expect((await foresee("", "2026-11-10", rules)).told).toEqual(["2026-11-10 apply", "2026-11-11 nudge"]);
  });

  it("takes on the status that a rule gives, and keeps the one declared where it gives none", async () => {
    const rules = [
      "  - {id: first, title: A, when: application.status == 'applied', opens: today, then: {sent: note}}",
      "  - {id: second, title: B, when: \"application.status == 'applied' && application.log.size() == 1\", opens: today, then: {status: offer}}",
      "  - {id: third, title: C, when: application.status == 'offer', opens: today}",
    ].join("\n");
    const { told } = await foresee("status: applied", "2026-11-10", rules);
    expect(told).toEqual(["2026-11-10 first", "2026-11-10 second", "2026-11-10 third"]);
  });

  it("ends after fifty steps", async () => {
    const rules =
      "  - {id: again, title: Again, key: [application.log.size()], opens: today + days(1), then: {sent: note}}";
    expect((await foresee("", "2026-11-10", rules)).steps).toHaveLength(50);
  });

  it("goes by moments where a day of another zone would mislead", async () => {
    const rules = [
      REMIND,
      "  - {id: recap, title: Recap, each: {interview: application.interviews}, opens: interview.end + hours(1)}",
    ].join("\n");
    const lines =
      "timezone: America/New_York\ninterviews: [{date: 2026-11-12 18:00, minutes: 60}]\ndeadline: 2026-11-13";
    expect((await foresee(lines, "2026-11-10", rules)).told).toEqual(["2026-11-13 remind", "2026-11-13 recap/1"]);
  });

  it("does on the way to an interview what opens before it, and holds each before what opens after it", async () => {
    const rules = [
      REMIND,
      "  - {id: heard, title: Heard, when: wait.interview.hasValue(), key: [wait.number], opens: wait.since, shift: none}",
    ].join("\n");
    const lines = "deadline: 2026-11-11\ninterviews: [2026-11-20, 2026-11-12]";
    expect((await foresee(lines, "2026-11-10", rules)).told).toEqual([
      "2026-11-11 remind",
      "2026-11-13 heard/1",
      "2026-11-21 heard/2",
    ]);
  });

  it("finds what opens at the very end of an interview just open", async () => {
    const { steps } = await foresee("interviews: [2026-11-12 14:00]", "2026-11-12T14:30");
    expect(steps[0]?.action).toMatchObject({ key: "thank-you/1", state: "upcoming", projected: false });
  });

  it("stays at the hour that it is, where a day has begun", async () => {
    const rules = [
      REMIND,
      "  - {id: recap, title: Recap, each: {interview: application.interviews}, opens: interview.end}",
    ].join("\n");
    const lines = "deadline: 2026-11-12\ninterviews: [2026-11-12 09:00]";
    const { steps } = await foresee(lines, "2026-11-12T12:00", rules);
    expect(steps.map(({ action }) => `${action.key} ${action.state}`)).toEqual(["remind open", "recap/1 open"]);
  });

  it("waits for the hour at which a moment opens", async () => {
    const rules =
      "  - {id: late, title: Late, each: {interview: application.interviews}, key: [wait.number], opens: interview.end + hours(3)}";
    const lines = "interviews: [{date: 2026-11-12 14:00, minutes: 60}]";
    expect((await foresee(lines, "2026-11-12T12:00", rules)).told).toEqual(["2026-11-12 late/1/1"]);
  });
});

describe("what a forecast writes into the log", () => {
  const WRITTEN =
    "  - {id: written, title: \"{{application.log.map(entry, entry.kind + ' to ' + entry.name.orValue('all')).join(', ')}}\", when: application.log.size() > 0, opens: today + days(1), shift: none}";
  const send = (rest: string): string =>
    `  - {id: send, title: Send, opens: today, shift: none, to: wait.contacts, ${rest}}`;
  const titleOf = async (lines: string, rest = "then: {sent: note}"): Promise<string | undefined> =>
    (await foresee(lines, "2026-11-10", `${send(rest)}\n${WRITTEN}`)).steps.find(
      ({ action }) => action.rule === "written",
    )?.action.title;

  it("goes to the one whom it is sent to, by name or by address, and else to all", async () => {
    expect(await titleOf("contacts: [{name: Ada Lovelace}]")).toBe("note to Ada Lovelace");
    expect(await titleOf("contacts: [{email: ada@acme.example}]")).toBe("note to ada@acme.example");
    expect(await titleOf("contacts: [{name: Ada Lovelace}, {name: Grace Hopper}]")).toBe("note to all");
    expect(await titleOf("")).toBe("note to all");
  });

  it("comes last of its day, and is no message left", async () => {
    const rules = [
      send("when: wait.follow_ups.size() == 0, then: {sent: follow-up}"),
      "  - {id: after, title: After, when: wait.follow_ups.size() == 1 && wait.messages_left.size() == 0, opens: today}",
    ].join("\n");
    const { told } = await foresee("log: [2026-11-10 received reply]", "2026-11-10", rules);
    expect(told).toEqual(["2026-11-10 send", "2026-11-10 after"]);
  });
});
