import { describe, expect, it } from "vitest";
import { clock, evaluate, findAction, policyOf, writeBound } from "./evaluate.js";

const FOLLOWED_UP = [
  "interviews: [{date: 2026-11-02 14:00, with: [Ada Lovelace]}]",
  "contacts: [{name: Ada Lovelace, phone: 555-0100}]",
  "log: [2026-11-02 sent thank-you, 2026-11-09 sent follow-up, 2026-11-16 sent follow-up]",
].join("\n");

describe("an action", () => {
  it("knows the interview that its rule goes through, and is certain", () => {
    const thanks = findAction(
      evaluate("interviews: [2026-11-02 14:00, 2026-11-03 14:00]", "2026-11-03"),
      "thank-you/2",
    );
    expect([thanks.interview?.round, thanks.isLast, thanks.projected]).toEqual([2, false, false]);
  });

  it("is the last one where doing it ends the application", () => {
    const moveOn = findAction(evaluate(FOLLOWED_UP, "2026-11-24"), "move-on");
    expect([moveOn.interview, moveOn.isLast, moveOn.projected]).toEqual([undefined, true, false]);
  });

  it("is not the last one where doing it leads on", async () => {
    const policy = await policyOf("\nrules: [{id: go, title: Go, opens: today, then: {status: interviewing}}]\n");
    expect(findAction(evaluate("", "2026-11-24", { policy }), "go").isLast).toBe(false);
  });
});

describe("a call that lies ahead", () => {
  const callAt = async (opens: string, now: string, lines: string, hours: readonly string[]): Promise<string> => {
    const rule = `\nrules: [{id: call, title: Call, opens: "${opens}", via: [phone], to: wait.contacts, shift: none}]\n`;
    const settings = `settings: {phone_hours: ${JSON.stringify(hours)}}`;
    const policy = await policyOf(`${settings}${rule}`);
    return writeBound(findAction(evaluate(lines, now, { policy }), "call").call?.start);
  };
  const contact = "contacts: [{name: Ada, phone: 555-0100}]";

  it("may begin in the very moment in which it opens", async () => {
    const lines = `${contact}\ninterviews: [{date: 2026-11-12 09:00, minutes: 30}]`;
    const opens = "application.interviews[0].end";
    expect(await callAt(opens, "2026-11-12T08:00", lines, ["09:30-11:30", "14:30-16:00"])).toBe("2026-11-12T09:30");
    expect(await callAt(opens, "2026-11-12T08:00", lines, ["09:29-11:30", "14:30-16:00"])).toBe("2026-11-12T14:30");
  });

  it("waits until the day has come both to the person and to the employer", async () => {
    const opens = "application.deadline.orValue(today)";
    const toTheWest = `${contact}\ndeadline: 2026-11-12\ntimezone: America/New_York`;
    expect(await callAt(opens, "2026-11-10", toTheWest, ["20:00-21:00"])).toBe("2026-11-12T20:00");
    const toTheEast = `${contact}\ndeadline: 2026-11-12\ntimezone: Asia/Tokyo`;
    expect(await callAt(opens, "2026-11-10", toTheEast, ["06:00-07:00"])).toBe("2026-11-13T06:00");
    expect(clock("2026-11-12").withTimeZone("Asia/Tokyo").hour).toBe(8);
  });
});

describe("whom an action does not reach", () => {
  const ofAll = async (via: string, contacts: string) => {
    const rule = `{id: write, title: Write, opens: today, ${via}to: application.contacts}`;
    const policy = await policyOf(`\nrules: [${rule}]\n`);
    const { needsAddress, unreached } = findAction(
      evaluate(`contacts: [${contacts}]`, "2026-11-10", { policy }),
      "write",
    );
    return [needsAddress, unreached?.map(({ name, email }) => (name === "" ? email : name))];
  };

  it("are those without an address for its channel", async () => {
    const two = "{name: Ada, email: ada@acme.example}, {name: Grace, phone: 555-0100}";
    expect(await ofAll("via: [email], ", two)).toEqual([false, ["Grace"]]);
  });

  it("are not told where an address is to be found first, nor where the rule has no channel", async () => {
    expect(await ofAll("via: [email], ", "{name: Grace, phone: 555-0100}")).toEqual([true, []]);
    expect(await ofAll("", "{email: ada@acme.example}")).toEqual([false, []]);
  });
});
