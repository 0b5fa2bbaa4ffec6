import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GLOBAL_OPTIONS } from "../../src/cli/arguments/global-options.js";
import { COMMANDS } from "../../src/cli/table.js";
import { sample } from "../cases.js";
import { requireProgram } from "../programs.js";
import { buildPackage } from "../dist/build-package.js";
import { runCli } from "./run-cli.js";

const fish = requireProgram("fish");
const zsh = requireProgram("zsh");
const NAMES = COMMANDS.map(({ name }) => name);

const NOTES = {
  "northwind.md": `---
company: Northwind
role: Analyst
status: interviewing
contacts:
  - {name: Mary Poe, title: Head of Analytics, email: mary@northwind.example}
interviews: [{date: 2026-11-05 14:00, with: Mary Poe}]
log: [2026-11-05 sent thank-you to Mary Poe by email]
---
`,
  "zeta-dev.md": "---\ncompany: 'Zeta: $(touch harm)'\nrole: Dev\nstatus: applied\n---\n",
  "hooli-a.md": "---\ncompany: Hooli\nrole: SRE\nstatus: applied\n---\n",
  "hooli-b.md": "---\ncompany: Hooli\nrole: Pilot\nstatus: applied\n---\n",
};

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "completions of a shell-"));
  writeFileSync(join(folder, "acme inc.md"), "");
  mkdirSync(join(folder, "bin"));
  const program = join(buildPackage().folder, "bin/followthrough.js");
  const script = `#!/bin/sh\ncommand=$1\nshift\nexec "${process.execPath}" "${program}" $command --now 2026-11-16T09:00 "$@"\n`;
  writeFileSync(join(folder, "bin/followthrough"), script, { mode: 0o755 });
  mkdirSync(join(folder, "jobs"));
  for (const [name, text] of Object.entries(NOTES)) writeFileSync(join(folder, "jobs", name), text);
  for (const shell of ["bash", "zsh", "fish"])
    writeFileSync(join(folder, shell), (await runCli(["completions", shell], { cwd: folder })).stdout);
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the shell offers for the last word of what was typed. */
type Complete = (typed: string) => string[];

/** bash calls the function with the words, of which = is one of its own. */
const completeInBash: Complete = (typed) => {
  const words = typed.split(/(=)| /u).filter((word: string | undefined) => word !== undefined);
  const script =
    'source ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _followthrough; printf "%s\\n" "${COMPREPLY[@]}"';
  const world = { cwd: folder, encoding: "utf8", env: worldOf() } as const;
  return linesOf(execFileSync("bash", ["--norc", "-c", script, "bash", ...words], world));
};

/** fish tells what it would offer, and after a tab what it says of that. */
const completeInFish: Complete = (typed) => {
  const args = ["--no-config", "-c", "source ./fish; complete -C $argv[1]", typed];
  const offers = linesOf(execFileSync(fish!, args, { cwd: folder, encoding: "utf8", env: worldOf() }));
  return offers.map((offer) => offer.split("\t")[0]!);
};

/** With the program among the commands, and nothing of the developer's own. */
function worldOf(): Record<string, string> {
  const { PATH = "" } = process.env;
  return { HOME: folder, PATH: `${join(folder, "bin")}:${PATH}`, TZ: "Europe/Berlin" };
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

describe.each([
  ["bash", true, completeInBash],
  ["fish", fish !== undefined, completeInFish],
] as const)("the completions of %s", (shell, isInstalled, complete) => {
  it.runIf(isInstalled)("offer the commands", () => {
    expect(complete("followthrough ").toSorted()).toEqual(NAMES.toSorted());
    expect(complete("followthrough che")).toEqual(["check"]);
    expect(complete("followthrough help dra")).toEqual(["draft"]);
  });

  it.runIf(isInstalled).each(sample(COMMANDS, 8, shell))(
    "offer every option of $name, and no other",
    ({ name, options }) => {
      const flags = Object.keys({ ...GLOBAL_OPTIONS, ...options }).map((option) => `--${option}`);
      expect(complete(`followthrough ${name} --`).toSorted()).toEqual(flags.toSorted());
    },
  );

  it.runIf(isInstalled)("take the options of run where there is no command", () => {
    expect(complete("followthrough --fail")).toEqual(["--fail-on"]);
    expect(complete("followthrough --for")).not.toContain("--format");
  });

  it.runIf(isInstalled)("offer the values that an option takes", () => {
    expect(complete("followthrough check --fail-on ").toSorted()).toEqual(["due", "overdue"]);
    expect(complete("followthrough agenda --format j")).toEqual(["json"]);
    expect(complete("followthrough completions f")).toEqual(["fish"]);
  });
});

describe.each([
  ["bash", true, completeInBash],
  ["fish", fish !== undefined, completeInFish],
] as const)("the completions of %s, of what the notes hold", (_shell, isInstalled, complete) => {
  it.runIf(isInstalled).each([
    ["log ", ["hooli-pilot", "hooli-sre", "northwind", "zeta-touch-harm"]],
    ["snooze nor", ["northwind"]],
    ["done ", ["northwind"]],
    ["done northwind ", ["first-follow-up"]],
    ["skip northwind second", ["second-follow-up"]],
    ["snooze northwind ", ["1m", "1w", "2w", "mon", "off", "tomorrow"]],
    ["log northwind se", ["sent"]],
    ["log northwind sent th", ["thank-you"]],
    ["log northwind sent thank-you to ", ["mary-poe"]],
    ["log northwind status with", ["withdrawn"]],
    ["log northwind interview --with ", ["mary-poe"]],
    ["log northwind sent note --by ph", ["phone"]],
    ["agenda --company nor", ["northwind"]],
    ["agenda --status int", ["interviewing"]],
    ["undo nor", ["northwind"]],
  ])("%s", (typed, offers) => {
    expect(complete(`followthrough ${typed}`).toSorted()).toEqual(offers);
    expect(existsSync(join(folder, "harm"))).toBe(false);
  });
});

describe("followthrough completions next", () => {
  it("says nothing where it cannot say anything: whoever presses Tab has asked for no message", async () => {
    const cwd = join(folder, "nothing");
    mkdirSync(cwd);
    writeFileSync(join(cwd, "followthrough.yaml"), "policy: {");
    for (const words of [["log"], ["nonsense"], [], ["log", "nobody", "sent", "to"], ["skip", "nobody"]])
      expect(await runCli(["completions", "next", "--", ...words], { cwd })).toEqual({
        code: 0,
        stdout: "",
        stderr: "",
      });
  });

  it("offers each name so that the command finds the note by it", async () => {
    const { stdout } = await runCli(["completions", "next", "--", "log"], { cwd: folder });
    const names = stdout.split("\n").filter((line) => line !== "");
    expect(names).toHaveLength(4);
    for (const line of names) {
      const [name = ""] = line.split("\t");
      expect((await runCli(["explain", name], { cwd: folder })).code).toBe(0);
    }
  });
});

describe("the completions of bash", () => {
  it("know a value behind =, which bash splits off", () => {
    expect(completeInBash("followthrough agenda --format=j")).toEqual(["json"]);
    expect(completeInBash("followthrough agenda --format=").toSorted()).toEqual(["csv", "json", "line", "text"]);
  });

  it("leave files to bash, which quotes them", () => {
    expect(completeInBash("followthrough check --config ac")).toEqual([]);
    expect(completeInBash("followthrough explain ac")).toEqual([]);
  });
});

describe.runIf(fish)("the completions of fish", () => {
  it("offer files where a file may stand", () => {
    expect(completeInFish("followthrough explain ac")).toEqual(["acme inc.md"]);
    expect(completeInFish("followthrough check --config ac")).toEqual(["acme inc.md"]);
    expect(completeInFish("followthrough run ac")).toEqual([]);
  });
});

/** A real terminal, in which a person types and presses the tab key. */
describe.runIf(zsh)("the completions of zsh", () => {
  const terminal = `followthrough-${process.pid}`;
  const tmux = (...argv: string[]): string =>
    execFileSync("tmux", ["-L", terminal, "-f", "/dev/null", ...argv], { cwd: folder, encoding: "utf8" });
  const screen = (): string => tmux("capture-pane", "-p");
  const see = (text: string | RegExp): Promise<void> =>
    vi.waitFor(
      () => {
        expect(screen()).toMatch(text);
      },
      { timeout: 20_000, interval: 100 },
    );

  beforeAll(async () => {
    tmux(
      "new-session",
      "-d",
      "-x",
      "200",
      "-y",
      "50",
      "env",
      ...Object.entries(worldOf()).map(([name, value]) => `${name}=${value}`),
      "PS1=ready> ",
      "zsh",
      "-f",
    );
    await see("ready>");
    tmux("send-keys", "autoload -U compinit && compinit -u -D && source ./zsh && clear", "Enter");
    await see(/^ready> *\n\n/u);
  });

  afterAll(() => {
    tmux("kill-server");
  });

  const type = (typed: string): void => {
    tmux("send-keys", "C-u");
    tmux("send-keys", "-l", typed);
    tmux("send-keys", "Tab");
  };

  it("complete what the notes hold", async () => {
    type("followthrough log nor");
    await see(/> followthrough log northwind/u);
    type("followthrough log northwind sent thank-you to ma");
    await see(/to mary-poe/u);
    type("followthrough done ");
    await see(/> followthrough done northwind/u);
    type("followthrough agenda --company=nor");
    await see(/--company=northwind/u);
    type("followthrough skip northwind second");
    await see(/second-follow-up/u);
    type("followthrough log hool");
    await see(/> followthrough log hooli-/u);
    tmux("send-keys", "Tab");
    await see(/Hooli · Pilot/u);
  });

  it("complete a command, an option, a value and a file", async () => {
    type("followthrough che");
    await see(/> followthrough check/u);
    type("followthrough check --fail");
    await see(/--fail-on/u);
    type("followthrough check --fail-on ov");
    await see(/--fail-on overdue/u);
    type("followthrough check --fail-on=du");
    await see(/--fail-on=due/u);
    type("followthrough explain ac");
    await see(/explain acme\\ inc\.md/u);
    type("followthrough completions f");
    await see(/completions fish/u);
  });

  it("tell what commands and options do", async () => {
    type("followthrough ");
    for (const { name, about } of COMMANDS) await see(new RegExp(`${name} +-- ${escape(about).slice(0, 40)}`, "u"));
    type("followthrough agenda --f");
    await see(/--forecast +-- also what follows/u);
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

describe("followthrough completions", () => {
  it.each([
    [[], "completions takes one of bash, zsh, fish\n"],
    [["bsh"], "no completions for bsh; did you mean bash?\n"],
    [["constructor"], "no completions for constructor; there are bash, zsh, fish\n"],
    [["bash", "zsh"], "completions takes one of bash, zsh, fish\n"],
  ])("says what it takes: %j", async (operands, stderr) => {
    expect(await runCli(["completions", ...operands], { cwd: folder })).toEqual({ code: 2, stdout: "", stderr });
  });
});
