import { describe, expect, it } from "vitest";
import { differencesOf, problemsOf, runOne, runText, textOf } from "./run.js";

describe("the actions of a state", () => {
  it.each([
    ["by rule", "at: {2026-11-03: {upcoming: [follow-up], open: [thank-you, thank-you], overdue: [], lapsed: []}}"],
    ["by key", "at: {2026-11-03: {open: [thank-you/1/ada-lovelace, thank-you/1/grace-hopper]}}"],
    ["in any order", "at: {2026-11-03: {open: [thank-you/1/grace-hopper, thank-you/1/ada-lovelace]}}"],
    ["by key and by rule", "at: {2026-11-03: {open: [thank-you, thank-you/1/ada-lovelace]}}"],
    ["of no state, where none is named", "at: {2026-11-03: {}}"],
    ["at a time of the day", "at: {2026-11-02 14:59: {upcoming: [thank-you, thank-you]}}"],
    ["at several clocks", "at:\n  2026-11-02: {open: []}\n  2026-11-09: {open: [follow-up]}"],
  ])("are as expected %s", async (_, lines) => {
    expect(await differencesOf(lines)).toEqual([]);
  });

  it.each([
    ["one is missing", "open: [follow-up]", ["follow-up"], ["thank-you/1/ada-lovelace", "thank-you/1/grace-hopper"]],
    ["one is too many", "open: [thank-you]", ["thank-you"], ["thank-you/1/ada-lovelace", "thank-you/1/grace-hopper"]],
    ["there are some", "open: []", [], ["thank-you/1/ada-lovelace", "thank-you/1/grace-hopper"]],
    ["there are none", "overdue: [thank-you]", ["thank-you"], []],
    ["one of them has another key", "upcoming: [follow-up/2]", ["follow-up/2"], ["follow-up"]],
  ])("differ where %s", async (_, states, expected, found) => {
    const [state] = states.split(":");
    expect(await differencesOf(`at: {2026-11-03: {${states}}}`)).toEqual([
      { what: `2026-11-03 ${state!}`, expected, found },
    ]);
  });

  it("differ at each clock and in each state", async () => {
    const lines = "at:\n  2026-11-02: {open: [follow-up]}\n  2026-11-09: {open: [], upcoming: [follow-up]}";
    expect((await differencesOf(lines)).map(({ what }) => what)).toEqual([
      "2026-11-02 open",
      "2026-11-09 upcoming",
      "2026-11-09 open",
    ]);
  });

  it("that differ are told with all the others, to see why", async () => {
    const { differences } = await runOne("at: {2026-11-03: {open: []}}");
    expect(differences[0]!.context).toEqual([
      "thank-you/1/ada-lovelace is open: opens 2026-11-02T15:00, closes 2026-11-03T15:00",
      "thank-you/1/grace-hopper is open: opens 2026-11-02T15:00, closes 2026-11-03T15:00",
      "follow-up is upcoming: opens 2026-11-09, closes 2026-11-16",
    ]);
  });
});

describe("the findings", () => {
  it("are as expected by the check's id", async () => {
    expect(await differencesOf("findings: {2026-11-03: [no-contacts]}")).toEqual([]);
  });

  it("differ where one is missing or too many", async () => {
    expect(await differencesOf("findings: {2026-11-03: []}")).toEqual([
      { what: "2026-11-03 findings", expected: [], found: ["no-contacts"] },
    ]);
    const { differences } = await runOne("findings: {2026-11-03: [no-contacts, no-contacts]}");
    expect(differences).toMatchObject([
      {
        what: "2026-11-03 findings",
        expected: ["no-contacts", "no-contacts"],
        found: ["no-contacts"],
        context: ["no-contacts: nobody to write to"],
      },
    ]);
  });

  it("hold what the reader of notes found", async () => {
    const note = "    note: |\n      ---\n      company: Acme\n      role: SRE\n      applied: 2026-02-30\n      ---";
    expect(await differencesOf("findings: {2026-11-03: [invalid-date, no-contacts]}", "", note)).toEqual([]);
  });
});

describe("the windows", () => {
  const at = "at:\n  2026-11-03: {}\n  2026-12-03: {}\n";

  it.each([
    ["by rule", "windows: {follow-up: [2026-11-09, 2026-11-16]}"],
    ["by key, of moments", 'windows: {thank-you/1/grace-hopper: ["2026-11-02T15:00", "2026-11-03T15:00"]}'],
    ["by their opening alone", "windows: {follow-up: [2026-11-09]}"],
    ["by their end, which is never", "windows: {follow-up: [2026-11-09, 2026-11-16, never]}"],
  ])("are as expected %s", async (_, lines) => {
    expect(await differencesOf(at + lines)).toEqual([]);
  });

  it("differ", async () => {
    expect(await differencesOf(`${at}windows: {follow-up: [2026-11-09, 2026-11-17]}`)).toEqual([
      { what: "window of follow-up", expected: ["2026-11-09", "2026-11-17"], found: ["2026-11-09", "2026-11-16"] },
    ]);
  });

  it("differ where there is no such action at the first clock", async () => {
    expect(await differencesOf(`${at}windows: {move-on: [2026-11-09]}`)).toEqual([
      { what: "window of move-on", expected: ["2026-11-09"], found: ["no action move-on at 2026-11-03"] },
    ]);
  });

  it("want a clock", async () => {
    expect(await differencesOf("windows: {follow-up: [2026-11-09]}")).toEqual([
      {
        what: "window of follow-up",
        expected: ["2026-11-09"],
        found: ["no action follow-up at any clock, since at has none"],
      },
    ]);
  });
});

describe("the channel", () => {
  const at = "at: {2026-11-03: {}}\n";
  const REACHED = `    note: |
      ---
      company: Acme
      role: Engineer
      contacts: [{name: Ada Lovelace, email: ada@acme.example}]
      interviews: [2026-11-02 14:00]
      ---`;

  it("is as expected", async () => {
    expect(await differencesOf(`${at}via: {follow-up: email}`, "", REACHED)).toEqual([]);
    expect(await differencesOf(`${at}via: {follow-up: none}`)).toEqual([]);
  });

  it("differs", async () => {
    expect(await differencesOf(`${at}via: {follow-up: phone, thank-you: email}`, "", REACHED)).toEqual([
      { what: "channel of follow-up", expected: ["phone"], found: ["email"] },
      { what: "channel of thank-you", expected: ["email"], found: ["none"] },
    ]);
  });
});

describe("the hours of a call", () => {
  const CALLED = `    note: |
      ---
      company: Acme
      role: Engineer
      country: US
      contacts: [{name: Ada Lovelace, phone: 555-0100}]
      interviews: [2026-11-19 14:00]
      ---`;
  const at = "at: {2026-11-20: {}}\n";

  it("are as expected, by the employer's clock and holidays", async () => {
    const lines = `${at}windows: {follow-up: [2026-11-27]}\ncalls: {follow-up: ["2026-11-27T09:30", "2026-11-27T11:30"]}`;
    expect(await differencesOf(lines, "", CALLED)).toEqual([]);
  });

  it("differ, also where there is no call", async () => {
    expect(await differencesOf(`${at}calls: {follow-up: ["2026-11-26T09:30"]}`, "", CALLED)).toEqual([
      { what: "call of follow-up", expected: ["2026-11-26T09:30"], found: ["2026-11-27T09:30", "2026-11-27T11:30"] },
    ]);
    expect(await differencesOf(`${at}calls: {thank-you: [none]}`)).toEqual([]);
  });
});

describe("what is said", () => {
  const at = "at: {2026-11-03: {}}\nfindings: {2026-11-03: [no-contacts]}\n";

  it.each([
    ["by an action's title", "says: {follow-up: [Follow up], thank-you/1/ada-lovelace: [Thank]}"],
    ["by its draft", "says: {follow-up: [Hello, Jo Doe]}"],
    ["by a draft that no action has", "says: {letter: [Hello, Engineer]}"],
    ["by a finding", "says: {no-contacts: [nobody to write to]}"],
    ["and what is not", "lacks: {follow-up: [Thank], no-contacts: [Ada], letter: [Ada]}"],
  ])("is as expected %s", async (_, lines) => {
    expect(await differencesOf(at + lines, "me: {name: Jo Doe}")).toEqual([]);
  });

  it("differs", async () => {
    expect(await differencesOf(`${at}says: {no-contacts: [nobody, Ada]}\nlacks: {thank-you: [Thank, you]}`)).toEqual([
      { what: "no-contacts says", expected: ["Ada"], found: ["nobody to write to"] },
      { what: "thank-you lacks", expected: ["Thank"], found: ["Thank"] },
    ]);
  });

  it("differs where nothing of that name says anything", async () => {
    expect(await differencesOf(`${at}lacks: {tea: [milk]}`)).toEqual([
      { what: "tea lacks", expected: [], found: ["no such text"] },
    ]);
  });

  it("is said by the person of the scenario, or else of the file", async () => {
    expect(await differencesOf(`me: {name: Jo Poe}\n${at}says: {follow-up: [Jo Poe]}`, "me: {name: Jo Doe}")).toEqual(
      [],
    );
    expect(await differencesOf(`${at}lacks: {follow-up: [Jo]}`, "")).toEqual([]);
  });
});

describe("settings", () => {
  const expected = "at: {2026-11-03: {}}\nwindows: {follow-up: [2026-11-05]}";

  it("of a scenario are over the policy's", async () => {
    expect(await differencesOf(`settings: {after: 3 days}\n${expected}`)).toEqual([]);
  });

  it("of the file are over the policy's, and under the scenario's", async () => {
    expect(await differencesOf(expected, "settings: {after: 3 days}")).toEqual([]);
    expect(await differencesOf(`settings: {after: 3 days}\n${expected}`, "settings: {after: 9 days}")).toEqual([]);
  });

  it("of one scenario do not reach the next", async () => {
    const one = (settings: string) => `  - name: shows it
${settings}    note: |
      ---
      company: Acme
      role: SRE
      interviews: [2026-11-02 14:00]
      ---
    at: {2026-11-03: {}}
    windows: {follow-up: [2026-11-05]}
`;
    const results = await runText(`policy: mine.yaml\nscenarios:\n${one("    settings: {after: 3 days}\n")}${one("")}`);
    expect(results.map(({ differences }) => differences.length)).toEqual([0, 1]);
  });

  it("that the policy does not have are told at their place", async () => {
    expect(
      await problemsOf("policy: mine.yaml\nscenarios:\n  - name: A\n    note: a\n    settings: {aftr: 3 days}\n"),
    ).toEqual(["mine.scenarios.yaml:5:22: unknown setting aftr; did you mean after?"]);
  });
});

describe("the zone", () => {
  const NOON = "at: {2026-11-02 14:59: {open: []}, 2026-11-02 15:00: {open: [thank-you, thank-you]}}";

  it("is the person's, and the employer's where the note names none", async () => {
    expect(await differencesOf(NOON, "zone: Asia/Tokyo")).toEqual([]);
  });

  it("is the scenario's own, where it names one", async () => {
    expect(await differencesOf(`zone: America/New_York\n${NOON}`, "zone: Asia/Tokyo")).toEqual([]);
    const lines = "zone: America/New_York\nat: {2026-11-02 14:59: {open: [thank-you, thank-you]}}";
    expect(await differencesOf(lines, "zone: Asia/Tokyo")).toHaveLength(1);
  });

  it("is UTC where the file names none", async () => {
    expect(await differencesOf(NOON, "")).toEqual([]);
  });
});

describe("a result", () => {
  it("has the scenario's name, place and advice", async () => {
    const result = await runOne("advice: [A1, C2]\nat: {}");
    const text = textOf("advice: [A1, C2]\nat: {}");
    expect(result).toEqual({
      range: { start: text.indexOf("name: shows it"), end: text.trimEnd().length },
      file: "mine.scenarios.yaml",
      line: 4,
      name: "shows it",
      advice: ["A1", "C2"],
      differences: [],
    });
  });
});

describe("a scenario that is wrong itself", () => {
  const scenario = (lines: string, note = '"---\\ncompany: Acme\\n---\\n"') =>
    `policy: mine.yaml\nscenarios:\n  - name: A\n    note: ${note}\n    ${lines}\n`;

  it.each([
    [
      "a clock that is none",
      scenario("at: {2026-11-31: {open: []}}"),
      "5:22: 2026-11-31 is no date; November has 30 days",
    ],
    ["a clock of findings that is none", scenario("findings: {today: []}"), "5:23: today is no date; write it as"],
    ["a state that is none", scenario("at: {2026-11-03: {opne: []}}"), "5:23: unknown key opne; did you mean open?"],
    ["a note that is none", scenario("at: {}", "Dear diary"), "4:11: "],
    ["a key that is none", scenario("window: {}"), "5:5: unknown key window; did you mean windows?"],
    ["a zone of its own that is none", scenario("zone: Middle/Earth"), "5:11: Middle/Earth is no time zone"],
    ["a zone that is none", "zone: Middle/Earth\nscenarios: []\n", "1:7: Middle/Earth is no time zone"],
    ["a policy that is none", "policy: defualt\nscenarios: [{name: A, note: a}]\n", "1:9: no policy defualt"],
  ])("is told at its place: %s", async (_, text, problem) => {
    const problems = await problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`mine.scenarios.yaml:${problem}`);
  });
});

describe("what differs stands", () => {
  const at = "at: {2026-11-03: {}}\n";

  it.each([
    ["where the one wrong item of a list is", "at: {2026-11-03: {open: [thank-you, «follow-up»]}}"],
    ["where the list is, if several are wrong", "at: {2026-11-03: {open: «[follow-up, move-on]»}}"],
    ["where the list is, if it leaves something out", "at: {2026-11-03: {open: «[thank-you]»}}"],
    ["where an empty list is", "at:\n  2026-11-03:\n    open: «[]»"],
    ["at the second of two that are the same", "findings: {2026-11-03: [no-contacts, «no-contacts»]}"],
    ["at one end of a window", `${at}windows: {follow-up: [2026-11-09, «2026-11-17»]}`],
    ["at the window of an action that is not there", `${at}windows: {move-on: «[2026-11-09]»}`],
    ["at a channel", `${at}via: {follow-up: «phone»}`],
    ["at a day that is foretold", `${at}forecast: [2026-11-03 thank-you/1/ada-lovelace, «2026-11-04 nothing»]`],
    ["at a text that is not said", `${at}says:\n  follow-up:\n    - Follow\n    - «"Ada"»`],
  ])("%s", async (_, marked) => {
    const { differences, range } = await runOne(marked.replace(/[«»]/gu, ""));
    const text = textOf(marked);
    const start = text.indexOf("«");
    const [first] = differences.map((one) => one.range);
    expect(first).toEqual({ start, end: text.indexOf("»") - 1 });
    expect(range.start).toBeLessThan(start);
    expect(range.end).toBeGreaterThan(start);
  });
});
