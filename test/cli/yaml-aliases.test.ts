import { describe, expect, it } from "vitest";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const COMMANDS: readonly string[][] = [
  ["run"],
  ["check"],
  ["agenda"],
  ["calendar"],
  ["report"],
  ["policy"],
  ["explain", "x"],
  ["draft", "note.md"],
  ["serve", "--port", "0"],
];

const DEEP = `${"[".repeat(30_000)}\n`;
const BOMB = `x: &a [${"{id: y, title: Y, opens: today}, ".repeat(200)}]\nrules: [{id: z, advice: [${"*a, ".repeat(200)}]}]\n`;

/** What makes YAML readers run out of stack, memory or patience, and what is told of it. */
const HOSTILE: readonly (readonly [what: string, yaml: string, message: RegExp])[] = [
  ["an alias of nothing", "rules: *no\n", /^\w+\.yaml:\d+:8: rules: \*no refers to nothing; put a value that starts/u],
  ["thirty thousand brackets", `rules: ${DEEP}`, /^\w+\.yaml:\d+:\d+: this is nested more than 100 levels deep/u],
  ["an alias bomb", BOMB, /rules\[0\]\.advice\[0\]: expected a text, found a list/u],
  [
    "an alias within what it stands for",
    "rules: &r [*r]\n",
    /rules\[0\]: expected a mapping \(key: value\), found a list/u,
  ],
];

describe.each(COMMANDS)("%s", (...argv) => {
  it.each(HOSTILE)("tells of %s in a policy, and ends with 2", async (_what, yaml, message) => {
    const files = { "note.md": NOTE, "followthrough.yaml": "policy: mine.yaml\n", "mine.yaml": `format: 1\n${yaml}` };
    const { code, stdout, stderr } = await runCli(argv, { cwd: makeFolder(files) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(message.source, "mu"));
    expect(stderr).not.toMatch(/\n {4}at |RangeError|ReferenceError/u);
  });

  it.each([
    ["an alias of nothing", "me: *you\n", "1:5: me: *you refers to nothing; put a value that starts with * in quotes"],
    [
      "thirty thousand brackets",
      `notes: ${DEEP}`,
      "1:107: this is nested more than 100 levels deep, which is not read; write it flatter",
    ],
  ])("tells of %s in the workspace file, and ends with 2", async (_what, yaml, message) => {
    const { code, stdout, stderr } = await runCli(argv, {
      cwd: makeFolder({ "note.md": NOTE, "followthrough.yaml": yaml }),
    });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `followthrough.yaml:${message}\n` });
  });
});

describe("test", () => {
  it.each([
    [
      "an alias of nothing",
      "scenarios: *no\n",
      "1:12: scenarios: *no refers to nothing; put a value that starts with * in quotes",
    ],
    [
      "thirty thousand brackets",
      `scenarios: ${DEEP}`,
      "1:111: this is nested more than 100 levels deep, which is not read; write it flatter",
    ],
  ])("tells of %s in a scenario file, and ends with 2", async (_what, yaml, message) => {
    const { code, stdout, stderr } = await runCli(["test", "s.yaml"], { cwd: makeFolder({ "s.yaml": yaml }) });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `s.yaml:${message}\n` });
  });
});
