import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { GLOBAL_OPTIONS } from "../../src/cli/arguments/index.js";
import type { Command } from "../../src/cli/command.js";
import { writeManual } from "../../src/cli/manual/index.js";
import { COMMANDS } from "../../src/cli/table.js";
import { requireProgram } from "../programs.js";

const manual = writeManual(COMMANDS, "1.2.3");

/** As `man` shows it, in plain text. */
function show(mandoc: string, page: string): string {
  const { stdout, status } = spawnSync(mandoc, ["-T", "utf8", "-O", "width=100"], { input: page, encoding: "utf8" });
  expect(status).toBe(0);
  // A letter that is bold is struck twice, with a step back between.
  const parts = stdout.split("\b");
  return parts.map((part, at) => (at < parts.length - 1 ? part.slice(0, -1) : part)).join("");
}

describe("the manual page", () => {
  it("is of the build's version, in ASCII, which any man reads", () => {
    expect(manual).toContain("followthrough 1.2.3");
    expect(manual).toMatch(/^[\n -~]*$/u);
  });

  it("prints as it stands what roff would take for its own", () => {
    const command: Command = {
      ...{ name: "odd", about: ".hidden\\fB 'quoted' – a-b ~ ^ ` \"x\"" },
      ...{ options: {}, examples: [["'first' .x", ".second"]] },
      load: () => Promise.reject(new Error("not called")),
    };
    const page = writeManual([command], "1.2.3");
    expect(page).not.toMatch(/^(?:\.hidden|\.second|'first')/mu);
    expect(page).toContain("\\&.hidden\\efB \\(aqquoted\\(aq \\[u2013] a\\-b \\(ti \\(ha \\(ga \\(dqx\\(dq.");
  });
});

const mandoc = requireProgram("mandoc");

describe.runIf(mandoc)("the manual page, by mandoc", () => {
  it("is found right", () => {
    const { stdout } = spawnSync(mandoc!, ["-T", "lint", "-W", "warning"], { input: manual, encoding: "utf8" });
    // A date would have each build write another page.
    expect(stdout.split("\n").filter((line) => line !== "" && !line.includes("missing date"))).toEqual([]);
  });

  it("tells of each command with its options and examples", () => {
    const shown = show(mandoc!, manual).replaceAll(/\s+/gu, " ");
    for (const { name, options, examples, about } of COMMANDS) {
      expect(shown).toContain(`followthrough ${name} `);
      expect(shown).toContain(about.slice(1).replaceAll(/\s+/gu, " "));
      for (const [option, { about: said }] of Object.entries({ ...options, ...GLOBAL_OPTIONS })) {
        expect(shown).toContain(`--${option}`);
        expect(shown).toContain(said);
      }
      for (const [line, meaning] of examples) {
        expect(shown).toContain(line.replaceAll(/\s+/gu, " "));
        expect(shown).toContain(meaning);
      }
    }
  });
});
