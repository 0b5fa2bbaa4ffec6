import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const BUILTIN = fileURLToPath(new URL("../../src/policy/builtin/scenarios/", import.meta.url));

/** The scenario of the design, word for word. */
const FROM_THE_DESIGN = `policy: default                 # what to test; --policy overrides
zone: Europe/Berlin             # the person's zone; default UTC
scenarios:
  - name: waits two days past the promised date
    advice: [C1]
    note: |                     # a whole note, as text
      ---
      company: Acme
      role: Engineer
      interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-09}]
      log: [2026-11-02 sent thank-you]
      ---
    settings: {}                # optional overrides
    at:                         # clock: what must be so; a list is exact (each action of that state, by rule id or by key)
      2026-11-10: {upcoming: [first-follow-up], open: [], overdue: []}
      2026-11-11: {open: [first-follow-up]}
      2026-11-19: {overdue: [first-follow-up]}
    findings: {2026-11-10: [interviewer-unknown]}         # exact, by check id, optional
    windows: {first-follow-up: [2026-11-11, 2026-11-18]}  # at the first clock above, optional
    via: {first-follow-up: email}                         # likewise
    forecast: [2026-11-11 first-follow-up, 2026-11-18 second-follow-up, 2026-11-25 move-on]   # from the first clock, optional
`;

/** Runs one scenario file in a folder of its own. */
async function runScenarioFile(text: string, ...argv: string[]) {
  return runCli(["test", "mine.scenarios.yaml", ...argv], { cwd: makeFolder({ "mine.scenarios.yaml": text }) });
}

describe("followthrough test", () => {
  it("passes the built-in policy's own scenarios", async () => {
    const { code, stdout } = await runCli(["test", "default.scenarios.yaml"], { cwd: BUILTIN });
    expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed\n$/u);
    expect(code).toBe(0);
  });

  it("passes the scenario of the design as it is written there", async () => {
    expect(await runScenarioFile(FROM_THE_DESIGN)).toEqual({ code: 0, stdout: "1 passed, 0 failed\n", stderr: "" });
  });

  it("prints nothing of what passes when it is to be quiet", async () => {
    expect(await runScenarioFile(FROM_THE_DESIGN, "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it.each([
    [
      "a state",
      "2026-11-11: {open: [first-follow-up]}",
      "2026-11-11: {open: [thank-you]}",
      `  2026-11-11 open
    expected  thank-you
    found     first-follow-up/1
    there is  first-follow-up/1 is open: opens 2026-11-11, closes 2026-11-18
`,
    ],
    [
      "an action too many",
      "open: [], overdue: []",
      "open: [first-follow-up], overdue: []",
      `  2026-11-10 open
    expected  first-follow-up
    found     nothing
    there is  first-follow-up/1 is upcoming: opens 2026-11-11, closes 2026-11-18
`,
    ],
    [
      "a window",
      "[2026-11-11, 2026-11-18]",
      "[2026-11-12, 2026-11-19]",
      `  window of first-follow-up
    expected  2026-11-12, 2026-11-19
    found     2026-11-11, 2026-11-18
    there is  first-follow-up/1 is upcoming: opens 2026-11-11, closes 2026-11-18
`,
    ],
    [
      "a channel",
      "{first-follow-up: email}",
      "{first-follow-up: phone}",
      `  channel of first-follow-up
    expected  phone
    found     email
    there is  first-follow-up/1 is upcoming: opens 2026-11-11, closes 2026-11-18
`,
    ],
    [
      "a window of an action that is not there",
      "{first-follow-up: [2026-11-11, 2026-11-18]}",
      "{move-on: [2026-11-11]}",
      `  window of move-on
    expected  2026-11-11
    found     no action move-on at 2026-11-10
    there is  first-follow-up/1 is upcoming: opens 2026-11-11, closes 2026-11-18
`,
    ],
  ])(
    "fails when %s is expected otherwise, and shows what was expected and what there is",
    async (_name, right, wrong, shown) => {
      expect(FROM_THE_DESIGN).toContain(right);
      const { code, stdout, stderr } = await runScenarioFile(FROM_THE_DESIGN.replace(right, wrong));
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      expect(stdout).toBe(
        `mine.scenarios.yaml:4 waits two days past the promised date\n${shown}\n0 passed, 1 failed\n`,
      );
    },
  );

  it("fails when a finding is missing, and says which there are", async () => {
    const text = FROM_THE_DESIGN.replace("[interviewer-unknown]", "[interviewer-unknown, reply-date-unknown]");
    const { code, stdout } = await runScenarioFile(text);
    expect(code).toBe(1);
    expect(stdout).toMatch(/ expected {2}interviewer-unknown, reply-date-unknown\n {4}found {5}interviewer-unknown\n/u);
    expect(stdout).toMatch(/ there is {2}interviewer-unknown: no name is known of who was there in interview 1; /u);
  });

  it("takes a setting of the scenario into account", async () => {
    const text = FROM_THE_DESIGN.replace("settings: {}", "settings: {reply_grace: 1 day}");
    const { code, stdout } = await runScenarioFile(text);
    expect(code).toBe(1);
    expect(stdout).toContain("first-follow-up/1 is open: opens 2026-11-10, closes 2026-11-17");
  });
});

describe("a scenario file that cannot be run", () => {
  it.each([
    [
      "with a key misspelled and others of the wrong type",
      "scenarios:\n  - nmae: x\n    note: 3\n    at: {2026-11-11: {opne: [x]}}\n",
      [
        "mine.scenarios.yaml:2:5: unknown key nmae; did you mean name?",
        'mine.scenarios.yaml:3:11: scenarios[0].note: YAML reads 3 as a number, where a text is expected; put it in quotes: "3"',
        "mine.scenarios.yaml:4:23: unknown key opne; did you mean open?",
      ],
    ],
    [
      "with a zone that is none",
      "zone: Europe/Berln\nscenarios: []\n",
      ["mine.scenarios.yaml:1:7: Europe/Berln is no time zone; did you mean Europe/Berlin?"],
    ],
    [
      "without a scenario",
      "scenarios: []\n",
      ["mine.scenarios.yaml:1:12: there is no scenario here; expected at least one"],
    ],
    [
      "with clocks that show no date",
      FROM_THE_DESIGN.replace("2026-11-11: {open", "2026-02-30: {open").replace(
        "findings: {2026-11-10",
        "findings: {tomorrow",
      ),
      [
        "mine.scenarios.yaml:16:19: 2026-02-30 is no date; February 2026 has 28 days",
        "mine.scenarios.yaml:18:26: tomorrow is no date; write it as YYYY-MM-DD or YYYY-MM-DD HH:MM",
      ],
    ],
    [
      "with a setting that no policy declares",
      FROM_THE_DESIGN.replace("settings: {}", "settings: {reply_grase: 1 day}"),
      ["mine.scenarios.yaml:13:29: unknown setting reply_grase; did you mean reply_grace?"],
    ],
    [
      "of a policy that is not there",
      FROM_THE_DESIGN.replace("policy: default", "policy: defualt"),
      ["mine.scenarios.yaml:1:9: no policy defualt; did you mean default?"],
    ],
    [
      "with a note that is none",
      "scenarios:\n  - {name: x, note: hello}\n",
      [
        "mine.scenarios.yaml:2:21: the note has no front matter; start the file with a line ---, then company: and role:, then a line ---",
      ],
    ],
  ])("%s is told with file, line and column, and exit code 2", async (_name, text, complaints) => {
    const { code, stdout, stderr } = await runScenarioFile(text);
    expect(stderr.trimEnd().split("\n")).toEqual(complaints);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("in broken YAML is told where it breaks", async () => {
    const { code, stderr } = await runScenarioFile("scenarios: [\n");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^mine\.scenarios\.yaml:1:12: \[ is opened here and never closed; write \] where it ends/u);
  });

  it("is told by name where there is none, and how to name one where none is named", async () => {
    const cwd = makeFolder();
    const missing = await runCli(["test", "nope.yaml"], { cwd });
    expect(missing).toEqual({ code: 2, stdout: "", stderr: "nope.yaml cannot be read: it does not exist\n" });
    const none = await runCli(["test"], { cwd });
    expect(none).toMatchObject({
      code: 2,
      stderr: "test takes the scenario files to run: followthrough test FILE …\n",
    });
  });

  it("is not blamed for a policy that a flag misspells", async () => {
    const { code, stderr } = await runScenarioFile(FROM_THE_DESIGN, "--policy", "defualt");
    expect({ code, stderr }).toEqual({ code: 2, stderr: "--policy: no policy defualt; did you mean default?\n" });
  });
});
