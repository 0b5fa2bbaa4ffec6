import { describe, expect, it } from "vitest";
import type { Wait } from "../../src/facts/index.js";
import { nameEntries, situationOf } from "./read-facts.js";

function waitOf(lines: string, now = "2026-11-20", zone?: string): Wait {
  return situationOf(lines, now, zone).wait;
}

const since = (lines: string, now?: string): string => waitOf(lines, now).since.toString();
const promisedBy = (lines: string, now?: string): string | undefined => waitOf(lines, now).promised_by?.toString();

describe("the wait begins", () => {
  it.each([
    ["2026-11-01", "applied: 2026-11-01", "with applying"],
    ["2026-11-03", "applied: 2026-11-01\nlog: [2026-11-03 sent application]", "with the application in the log"],
    ["2026-11-02", "applied: 2026-10-20\ninterviews: [2026-11-02 14:00]", "with the interview"],
    ["2026-11-09", "interviews: [2026-11-02 14:00, 2026-11-09 14:00]", "with the last one of several"],
    ["2026-11-09", "interviews: [2026-11-09 14:00, 2026-11-02 14:00]", "in whatever order they are listed"],
    [
      "2026-11-02",
      "interviews: [2026-11-02 14:00, {date: 2026-11-09, cancelled: true}]",
      "not with one that was called off",
    ],
    [
      "2026-11-05",
      "interviews: [2026-11-02 14:00]\nlog: [2026-11-05 received note]",
      "with whatever was received since",
    ],
    ["2026-11-02", "interviews: [2026-11-02 14:00]\nlog: [2026-11-05 sent thank-you]", "not with what was sent"],
    [
      "2026-11-02",
      "interviews: [2026-11-02 14:00]\nlog: [2026-10-28 received invitation]",
      "not with what came before",
    ],
  ])("on %s with %j: %s", (date, lines) => {
    expect(since(lines)).toBe(date);
  });

  it("today, and is not active, where nothing began it", () => {
    expect(since("status: lead")).toBe("2026-11-20");
    expect(waitOf("status: lead").active).toBe(false);
  });

  it("not before the day of applying has come", () => {
    expect(waitOf("applied: 2026-11-21").active).toBe(false);
    expect(waitOf("applied: 2026-11-20").active).toBe(true);
  });
});

describe("the wait is active", () => {
  it.each(["lead", "applied", "interviewing"])("while the status is %s", (status) => {
    expect(waitOf(`status: ${status}\ninterviews: [2026-11-02 14:00]`).active).toBe(true);
  });

  it.each(["offer", "accepted", "rejected", "withdrawn", "ghosted"])("no more when it is %s", (status) => {
    expect(waitOf(`status: ${status}\ninterviews: [2026-11-02 14:00]`).active).toBe(false);
  });

  it.each(["offer", "rejection"])("no more after an %s, though the status lags behind", (answer) => {
    const lines = `status: interviewing\ninterviews: [2026-11-02 14:00]\nlog: [2026-11-10 received ${answer}]`;
    expect(waitOf(lines, "2026-11-09").active).toBe(true);
    expect(waitOf(lines, "2026-11-10").active).toBe(false);
  });

  it("only while no interview lies ahead or is going on", () => {
    const lines = "interviews: [2026-11-02 14:00, {date: 2026-11-20 10:00, minutes: 90}]";
    expect(waitOf(lines, "2026-11-20T09:59").active).toBe(false);
    expect(waitOf(lines, "2026-11-20T11:29").active).toBe(false);
    expect(waitOf(lines, "2026-11-20T11:30").active).toBe(true);
  });

  it("although one was planned that was called off", () => {
    expect(waitOf("interviews: [2026-11-02 14:00, {date: 2026-12-02 10:00, cancelled: true}]").active).toBe(true);
  });
});

describe("the promised date", () => {
  const interview = "interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-09}]";

  it("is the one given in the last interview held", () => {
    expect(promisedBy(interview)).toBe("2026-11-09");
    const two = "{date: 2026-11-02, promised_by: 2026-11-25}, {date: 2026-11-09, promised_by: 2026-11-23}";
    expect(promisedBy(`interviews: [${two}]`)).toBe("2026-11-23");
  });

  it("that lies ahead is not taken back by a second round without one", () => {
    expect(promisedBy("interviews: [{date: 2026-11-02, promised_by: 2026-11-25}, 2026-11-09]")).toBe("2026-11-25");
  });

  it("of the first of two interviews on a day stands, if the second gives none", () => {
    const two = (first: string, second: string): string =>
      `interviews: [{date: 2026-11-02 10:00${first}}, {date: 2026-11-02 14:00${second}}]`;
    expect(promisedBy(two(", promised_by: 2026-11-20", ""))).toBe("2026-11-20");
    expect(promisedBy(two(", promised_by: 2026-11-02", ""))).toBe("2026-11-02");
    expect(promisedBy(two(", promised_by: 2026-11-20", ", promised_by: 2026-11-12"))).toBe("2026-11-12");
  });

  it("that another has replaced does not come back when that one is used up", () => {
    const log = 'log: ["2026-11-05 received reply, promised 2026-11-09", 2026-11-10 received reply]';
    expect(promisedBy(`interviews: [{date: 2026-11-02, promised_by: 2026-11-30}]\n${log}`)).toBeUndefined();
  });

  it("that lay in the past when it was given is none", () => {
    expect(promisedBy("interviews: [{date: 2026-11-09 14:00, promised_by: 2026-11-05}]")).toBeUndefined();
  });

  it("is used up by an interview on its day or after it", () => {
    const second = (date: string): string => `interviews: [{date: 2026-11-02, promised_by: 2026-11-09}, ${date}]`;
    expect(promisedBy(second("2026-11-08"))).toBe("2026-11-09");
    expect(promisedBy(second("2026-11-09"))).toBeUndefined();
    expect(promisedBy(second("2026-11-10"))).toBeUndefined();
  });

  it("is not yet that of an interview that lies ahead", () => {
    expect(promisedBy(interview, "2026-11-02T14:30")).toBeUndefined();
  });

  it("is replaced by one received since", () => {
    const moved = `${interview}\nlog: ["2026-11-10 received reply, promised 2026-11-20"]`;
    expect(promisedBy(moved, "2026-11-09")).toBe("2026-11-09");
    expect(promisedBy(moved, "2026-11-10")).toBe("2026-11-20");
  });

  it("is the one given last, though it be the earlier", () => {
    const log = `log:
  - 2026-11-03 received reply, promised 2026-11-30
  - 2026-11-04 received reply, promised 2026-11-12`;
    expect(promisedBy(`${interview}\n${log}`)).toBe("2026-11-12");
  });

  it("survives an answer that comes before it and gives no other", () => {
    expect(promisedBy(`${interview}\nlog: [2026-11-05 received note]`)).toBe("2026-11-09");
  });

  it("is outlived by an answer that comes after it and gives no other", () => {
    const { promised_by, origins } = waitOf(`${interview}\nlog: [2026-11-10 received reply]`);
    expect(promised_by).toBeUndefined();
    expect(origins.promised_by).toBeUndefined();
  });

  it("is outlived by the interview that came of it", () => {
    const lines = 'interviews: [2026-11-12 14:00]\nlog: ["2026-11-01 received reply, promised 2026-11-05"]';
    expect(promisedBy(lines, "2026-11-12T13:00")).toBe("2026-11-05");
    expect(promisedBy(lines, "2026-11-12T15:00")).toBeUndefined();
  });

  it("stands where the note has it", () => {
    const { origins } = waitOf(interview);
    expect(origins.promised_by?.path).toBe("interviews[0].promised_by");
    expect(origins.since?.path).toBe("interviews[0].date");
  });
});

describe("what was sent in the wait", () => {
  const lines = `
interviews: [2026-11-02 14:00]
log:
  - 2026-10-20 sent follow-up
  - 2026-11-02 sent thank-you
  - 2026-11-09 sent follow-up by email
  - 2026-11-16 sent note by phone, left message
  - 2026-11-17 sent note`;

  it("counts follow-ups and messages left, and thank-yous apart", () => {
    const wait = waitOf(lines);
    expect(nameEntries(wait.follow_ups)).toEqual(["2026-11-09 follow-up", "2026-11-16 note"]);
    expect(nameEntries(wait.messages_left)).toEqual(["2026-11-16 note"]);
    expect(nameEntries(wait.thank_yous)).toEqual(["2026-11-02 thank-you"]);
  });

  it("leaves out what was sent before it, and what has not happened", () => {
    expect(nameEntries(waitOf(lines, "2026-11-09").follow_ups)).toEqual(["2026-11-09 follow-up"]);
    expect(nameEntries(waitOf(lines, "2026-11-08").follow_ups)).toEqual([]);
  });

  it("begins anew with every answer", () => {
    expect(waitOf(`${lines}\n  - 2026-11-18 received reply`).follow_ups).toEqual([]);
  });

  it("does not take a thank-you left on the machine for a follow-up (A1)", () => {
    const thanked = 'interviews: [2026-11-02 14:00]\nlog: ["2026-11-03 sent thank-you by phone, left message"]';
    const wait = waitOf(thanked);
    expect(wait.follow_ups).toEqual([]);
    expect(nameEntries(wait.messages_left)).toEqual(["2026-11-03 thank-you"]);
  });
});

describe("the order within a day", () => {
  const first = "2026-11-10 sent follow-up";
  const second = "2026-11-10 received reply";

  it("is the file's: a follow-up before the answer belongs to the old wait, one after it to the new", () => {
    const before = `interviews: [2026-11-02 14:00]\nlog: [${first}, ${second}]`;
    const after = `interviews: [2026-11-02 14:00]\nlog: [${second}, ${first}]`;
    expect(waitOf(before).follow_ups).toHaveLength(0);
    expect(waitOf(after).follow_ups).toHaveLength(1);
  });

  it("is turned round in a log that runs from the newest to the oldest", () => {
    const newestFirst = `interviews: [2026-11-02 14:00]\nlog: [${second}, ${first}, 2026-11-02 sent thank-you]`;
    expect(waitOf(newestFirst).follow_ups).toHaveLength(0);
    const { log } = situationOf(newestFirst, "2026-11-20");
    expect(nameEntries(log)).toEqual(["2026-11-02 thank-you", "2026-11-10 follow-up", "2026-11-10 reply"]);
  });

  it("stays the file's in a log that goes to and fro", () => {
    const mixed = `interviews: [2026-11-02 14:00]\nlog: [${second}, ${first}, 2026-11-02 sent thank-you, 2026-11-12 sent note]`;
    expect(waitOf(mixed).follow_ups).toHaveLength(1);
  });

  it("lets what is sent on the interview's day belong to the wait that it begins", () => {
    expect(waitOf("interviews: [2026-11-02 14:00]\nlog: [2026-11-02 sent thank-you]").thank_yous).toHaveLength(1);
  });
});

describe("the wait's number", () => {
  const lines = `
interviews: [2026-11-02 14:00, {date: 2026-11-04, cancelled: true}, 2026-11-16 14:00]
log:
  - 2026-10-20 sent application
  - 2026-10-28 received invitation
  - 2026-11-09 sent follow-up
  - 2026-11-10 received reply`;

  it.each([
    ["2026-10-27", 0],
    ["2026-10-28", 1],
    ["2026-11-02T14:59", 1],
    ["2026-11-02T15:00", 2],
    ["2026-11-09", 2],
    ["2026-11-10", 3],
    ["2026-11-16T15:00", 4],
  ])("counts how often they have been heard: on %s %i", (now, number) => {
    expect(waitOf(lines, now).number).toBe(number);
  });
});

describe("whom to write to", () => {
  const contacts = "contacts: [{name: Ada Lovelace}, {name: Grace Hopper}]";

  it("is who took part in the last interview", () => {
    const { contacts: whom, origins } = waitOf(`${contacts}\ninterviews: [{date: 2026-11-02, with: Grace Hopper}]`);
    expect(whom.map(({ name }) => name)).toEqual(["Grace Hopper"]);
    expect(origins.contacts?.path).toBe("interviews[0].with");
  });

  it("is every contact where the interview names nobody", () => {
    const { contacts: whom, origins } = waitOf(`${contacts}\ninterviews: [2026-11-02]`);
    expect(whom.map(({ name }) => name)).toEqual(["Ada Lovelace", "Grace Hopper"]);
    expect(origins.contacts?.path).toBe("contacts");
  });
});

describe("what happens on one day", () => {
  const interview = "interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-09}]";

  it("an answer on an interview's day begins the wait: what was sent before it belongs to the one before", () => {
    const lines = "interviews: [2026-11-02 14:00]\nlog: [2026-11-02 sent follow-up, 2026-11-02 received reply]";
    expect(waitOf(lines).follow_ups).toEqual([]);
    expect(waitOf(lines).origins.since?.path).toBe("log[1].date");
    const after = "interviews: [2026-11-02 14:00]\nlog: [2026-11-02 received reply, 2026-11-02 sent follow-up]";
    expect(nameEntries(waitOf(after).follow_ups)).toEqual(["2026-11-02 follow-up"]);
  });

  it("what begins the wait is not sent within it", () => {
    expect(waitOf("log: ['2026-11-03 sent application by phone, left message']").messages_left).toEqual([]);
  });

  it("an answer on the promised day uses the promise up, one on the day before does not", () => {
    expect(waitOf(`${interview}\nlog: [2026-11-08 received note]`).promised_by?.toString()).toBe("2026-11-09");
    expect(waitOf(`${interview}\nlog: [2026-11-09 received note]`).promised_by).toBeUndefined();
  });

  it("a promise for the very day stands from the answer that gives it to the next", () => {
    const today = `${interview}\nlog: ["2026-11-09 received reply, promised 2026-11-09"`;
    expect(waitOf(`${today}]`).promised_by?.toString()).toBe("2026-11-09");
    expect(waitOf(`${today}, 2026-11-09 received note]`).promised_by).toBeUndefined();
  });

  it("a promise of the wait's first day stands", () => {
    const lines = "interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-02}]";
    expect(waitOf(lines).promised_by?.toString()).toBe("2026-11-02");
  });

  it("an answer on the interview's day may give the date, one on the day before is older than the interview", () => {
    const answer = (date: string): string => `${interview}\nlog: ["${date} received reply, promised 2026-11-12"]`;
    expect(waitOf(answer("2026-11-02")).promised_by?.toString()).toBe("2026-11-12");
    expect(waitOf(answer("2026-11-01")).promised_by?.toString()).toBe("2026-11-09");
  });

  it("of two interviews on a day the one that ends later is the last, of two that end at once the one listed last", () => {
    const last = (lines: string): number | undefined => waitOf(lines).interview?.round;
    expect(last("interviews: [2026-11-02 15:00, 2026-11-02 10:00]")).toBe(1);
    expect(last("interviews: [2026-11-02 15:00, {date: 2026-11-02 15:30, minutes: 30}]")).toBe(2);
    expect(last("interviews: [{date: 2026-11-02 15:30, minutes: 30}, 2026-11-02 15:00]")).toBe(2);
  });

  it("an interview that ends at this moment has been held", () => {
    const lines = "interviews: [{date: 2026-11-20 10:00, minutes: 30}]";
    expect(waitOf(lines, "2026-11-20T10:29:59").interview).toBeUndefined();
    expect(waitOf(lines, "2026-11-20T10:30").interview?.round).toBe(1);
  });

  it("an entry of the clock's day has happened, the next day's has not", () => {
    const lines = "log: [2026-11-20 received reply, 2026-11-21 received note]";
    expect(waitOf(lines, "2026-11-20T00:00").number).toBe(1);
    expect(waitOf(lines, "2026-11-20T23:59:59").number).toBe(1);
    expect(waitOf(lines, "2026-11-21T00:00").number).toBe(2);
  });
});

describe("the last answer", () => {
  it("is what counts, though others came before it", () => {
    const log = "log: [2026-11-03 received reply, 2026-11-04 received rejection]";
    expect(waitOf(`interviews: [2026-11-02 14:00]\nstatus: interviewing\n${log}`).active).toBe(false);
    const reopened = "log: [2026-11-03 received rejection, 2026-11-04 received reply]";
    expect(waitOf(`interviews: [2026-11-02 14:00]\nstatus: interviewing\n${reopened}`).active).toBe(true);
  });

  it("is the employer's: what the person sends ends nothing", () => {
    for (const kind of ["offer", "rejection"])
      expect(waitOf(`interviews: [2026-11-02 14:00]\nlog: [2026-11-03 sent ${kind}]`).active).toBe(true);
  });

  it("is an offer though a reply came after it, until they take it back", () => {
    const offer = (later: string): boolean =>
      waitOf(`interviews: [2026-11-02 14:00]\nlog: [2026-11-03 received offer${later}]`).active;
    expect(offer(", 2026-11-04 received reply")).toBe(false);
    expect(offer(", 2026-11-04 received rejection, 2026-11-05 received reply")).toBe(true);
  });

  it("is the employer's: a date in what was sent is none that they gave", () => {
    const lines = "applied: 2026-11-01\nlog: [{date: 2026-11-03, sent: follow-up, promised: 2026-11-10}]";
    expect(waitOf(lines).promised_by).toBeUndefined();
  });
});

it("what was sent before anything began a wait is kept", () => {
  expect(nameEntries(waitOf("log: [2026-11-03 sent follow-up]").follow_ups)).toEqual(["2026-11-03 follow-up"]);
});
