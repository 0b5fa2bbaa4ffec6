import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { expectFixtureOutput } from "./golden.js";
import { runCli } from "./run-cli.js";

const NOTE = "---\ncompany: Acme\nrole: Engineer\ninterviews: [2026-11-02 14:00]\n---\n";

/** What a person is told of a policy of their own, with exit code 2 and nothing on standard output. */
async function complaintsAbout(policy: string, others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const files = { "note.md": NOTE, "followthrough.yaml": "policy: mine.yaml\n", "mine.yaml": policy, ...others };
  const { code, stdout, stderr } = await runCli(["check"], { cwd: makeFolder(files) });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  return stderr.trimEnd().split("\n");
}

describe("a policy with five mistakes", () => {
  it.each(["run", "check", "agenda"])(
    "has all of them told in one run of %s, each at its line and column",
    async (command) => {
      const cwd = copyFixture("err/policy-five-errors");
      const { code, stdout, stderr } = await runCli([command], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr.trimEnd().split("\n")).toHaveLength(5);
      expectFixtureOutput(stderr, "err/policy-five-errors/expected.txt");
    },
  );
});

describe("a policy file that cannot be used", () => {
  it.each([
    [
      "broken YAML",
      "format: 1\nrules:\n  - id: x\n   title: y\n",
      ["mine.yaml:4:1: this line does not line up with those above it; indent it as they are"],
    ],
    ["nothing in it", "", ["mine.yaml:1:1: format is missing; add it"]],
    ["no mapping", "- rules\n", ["mine.yaml:1:1: expected a mapping (key: value), found a list"]],
    ["text only", "be polite\n", ['mine.yaml:1:1: expected a mapping (key: value), found "be polite"']],
    ["a format of the future", "format: 2\n", ["mine.yaml:1:9: format: expected 1, found 2"]],
    [
      "unknown keys",
      "format: 1\nrulez: []\nchecks:\n  - id: x\n    asert: 'true'\n    message: m\n",
      [
        "mine.yaml:2:1: unknown key rulez; did you mean rules?",
        "mine.yaml:5:5: unknown key asert; did you mean assert?",
      ],
    ],
    [
      "values of other types",
      "format: 1\nrules: [{id: x, title: X, opens: today, when: 1, shift: never}]\n",
      [
        'mine.yaml:2:47: rules[0].when: YAML reads 1 as a number, where a text is expected; put it in quotes: "1"',
        'mine.yaml:2:57: rules[0].shift: expected workday or none, found "never"',
      ],
    ],
    ["a rule without an id", "format: 1\nrules: [{title: x}]\n", ["mine.yaml:2:9: rules[0].id is missing; add it"]],
    [
      "one id twice",
      "format: 1\nrules:\n  - {id: a, title: A, opens: today}\n  - {id: a, title: B, opens: today}\n",
      ["mine.yaml:4:10: rules: two have the id a; give one another id"],
    ],
    [
      "something switched off that is not there",
      "format: 1\nextends: [default]\nrules: [{id: thank-yuo, off: true}]\n",
      ["mine.yaml:3:14: rules: nothing of the id thank-yuo to switch off; did you mean thank-you?"],
    ],
  ])("is told: %s", async (_name, policy, expected) => {
    const complaints = await complaintsAbout(policy);
    expect(complaints).toHaveLength(expected.length);
    for (const [at, one] of expected.entries()) expect(complaints[at]).toBe(one);
  });
});

describe("a policy that extends", () => {
  it("a name that is nearly one gets the right one told, and a file that is missing is called missing", async () => {
    expect(await complaintsAbout("format: 1\nextends: [defualt, base.yaml]\n")).toEqual([
      "mine.yaml:2:11: no policy defualt; did you mean default?",
      expect.stringMatching(/^mine\.yaml:2:20: no policy base\.yaml: there is no such file; built in are default/u),
    ]);
  });

  it.each(["mine.yaml", "./mine.yaml"])("itself, as %s, is told so", async (name) => {
    expect(await complaintsAbout(`format: 1\nextends: [${name}]\n`)).toEqual([
      "mine.yaml:2:11: mine.yaml extends itself: mine.yaml → mine.yaml",
    ]);
  });

  it("itself by a detour is told the whole way", async () => {
    const others = { "policies/base.yaml": "format: 1\nextends: [../mine.yaml]\n" };
    expect(await complaintsAbout("format: 1\nextends: [policies/base.yaml]\n", others)).toEqual([
      "policies/base.yaml:2:11: mine.yaml extends itself: mine.yaml → policies/base.yaml → mine.yaml",
    ]);
  });

  it("a policy with mistakes is told them at their place in that one", async () => {
    const others = { "policies/base.yaml": "format: 1\nrules: [{id: x, title: X, opens: tody}]\n" };
    expect(await complaintsAbout("format: 1\nextends: [policies/base.yaml]\n", others)).toEqual([
      "policies/base.yaml:2:34: x.opens: unknown name tody; did you mean today?",
    ]);
  });
});

describe("a setting", () => {
  it.each([
    ["max_follow_ups: two", "max_follow_ups: expected a whole number, found a text"],
    ["reply_grace: 3", "reply_grace: expected a span such as 2 days, found a whole number"],
    ["first_via: email", "first_via: expected a list of texts, found a text"],
    ["reply_grase: 2 days", "unknown setting reply_grase; did you mean reply_grace?"],
    ["workdays: FREQ=WEEKLY;INTERVAL=-1", "workdays: -1 is no INTERVAL; expected a whole number from 1 to 52"],
    ["workdays: FREQ=DAILIY", "workdays: DAILIY is no FREQ; did you mean DAILY?"],
    [
      "holidays: DEE",
      "holidays: DEE names no country with known holidays; write an ISO 3166 code, such as US, US-NY or DE-BE, or none",
    ],
    ["phone_hours: []", 'phone_hours: expected at least one stretch, such as "09:30-11:30"'],
    ['phone_hours: ["9-5"]', "phone_hours: 9 is no time; write it as HH:MM, here 09:00"],
  ])("%s is refused where it stands, in a policy as in the workspace", async (setting, message) => {
    const inPolicy = await complaintsAbout(`format: 1\nextends: [default]\nsettings: {${setting}}\n`);
    expect(inPolicy).toEqual([expect.stringMatching(/^mine\.yaml:3:\d+: /u)]);
    expect(inPolicy[0]!.replace(/^\S+ /u, "")).toBe(message);

    const config = { "followthrough.yaml": `settings:\n  ${setting}\n` };
    const [inWorkspace] = await complaintsAbout("", config);
    expect(inWorkspace).toBe(`followthrough.yaml:2:3: ${message}`);
  });

  it("that is misspelled in an expression is told at its place in the expression", async () => {
    const policy = "format: 1\nextends: [default]\nrules: [{id: x, title: X, opens: today + settings.reply_grase}]\n";
    expect(await complaintsAbout(policy)).toEqual([
      "mine.yaml:3:51: x.opens: Settings has no reply_grase; did you mean reply_grace?",
    ]);
  });
});

describe("an expression", () => {
  it.each([
    ["today +", "mine.yaml:6:19: x.opens: the expression ends where a value or a closing bracket is expected"],
    ["(today", "mine.yaml:6:18: x.opens: the expression ends where a value or a closing bracket is expected"],
    ["tody", "mine.yaml:6:12: x.opens: unknown name tody; did you mean today?"],
    ["today + dayz(2)", "mine.yaml:6:20: x.opens: unknown function dayz; did you mean days?"],
    ["application.compny", "mine.yaml:6:24: x.opens: Application has no compny; did you mean company?"],
  ])("%s is refused at the very place", async (expression, message) => {
    const policy = `format: 1\nextends: [default]\nrules:\n  - id: x\n    title: X\n    opens: ${expression}\n`;
    expect(await complaintsAbout(policy)).toEqual([message]);
  });

  it("that nobody closes in a title is told where it opens", async () => {
    const policy = 'format: 1\nrules:\n  - {id: x, opens: today, title: "Ask {{application.role"}\n';
    expect(await complaintsAbout(policy)).toEqual([
      "mine.yaml:3:39: x.title: {{ is never closed; end the expression with }}",
    ]);
  });
});

describe("a name that each gives to what it goes through", () => {
  it.each([
    ...["application", "wait", "settings", "me", "today", "now"].map((name) => [
      name,
      "is a fact already; give this another name",
    ]),
    ["opens", "is what closes and until know the window's beginning by; give this another name"],
    ...["int", "true", "in", "for", "optional"].map((name) => [
      name,
      "is a word of the expressions' own; give this another name",
    ]),
    ...["1st", "one by one", "a.b", "größe"].map((name) => [
      name,
      "is no name; write letters, digits and _, such as interview",
    ]),
  ])("must be free: %s %s", async (name, message) => {
    const rule = `  - id: x\n    title: X\n    each:\n      ${name}: application.interviews\n    opens: today\n`;
    expect(await complaintsAbout(`format: 1\nextends: [default]\nrules:\n${rule}`)).toEqual([
      `mine.yaml:7:7: x.each: ${name} ${message}`,
    ]);
  });
});

describe("an expression without end", () => {
  it.each([
    ["!", 71, "64 signs ! or - in a row are the most there may be; remove the surplus"],
    [
      "(",
      71,
      "an expression ends at 64 levels, 2000 parts, 100 items of a list or map and 16 arguments, and this goes beyond; shorten it or split it",
    ],
  ])("of 20,000 %s is refused at its place, in a title as well", async (sign, column, message) => {
    const many = sign.repeat(20_000);
    const rule = `  - id: x\n    opens: today\n    title: |-\n      {{${many}}}\n    when: |-\n      ${many}\n`;
    expect(await complaintsAbout(`format: 1\nextends: [default]\nrules:\n${rule}`)).toEqual(
      expect.arrayContaining([
        `mine.yaml:7:${column + 2}: x.title: ${message}`,
        `mine.yaml:9:${column}: x.when: ${message}`,
      ]),
    );
  });
});

describe("a policy's name", () => {
  it("that is nearly a built-in's gets that one told, where the name stands", async () => {
    const cwd = makeFolder({ "note.md": NOTE, "followthrough.yaml": "# mine\npolicy: defualt\n" });
    const inFile = await runCli(["check"], { cwd });
    expect(inFile).toMatchObject({
      code: 2,
      stderr: "followthrough.yaml:2:9: no policy defualt; did you mean default?\n",
    });
    const asFlag = await runCli(["check", "--policy", "defualt"], { cwd });
    expect(asFlag).toMatchObject({ code: 2, stderr: "--policy: no policy defualt; did you mean default?\n" });
  });

  it("that is a missing file's is told to be one", async () => {
    const { code, stderr } = await runCli(["check", "--policy", "mine.yaml"], { cwd: makeFolder({ "note.md": NOTE }) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--policy: no policy mine\.yaml: there is no such file; built in are default/u);
  });
});
