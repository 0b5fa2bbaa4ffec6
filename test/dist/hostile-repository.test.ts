import { chmodSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { IS_THOROUGH, sample } from "../cases.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";
import { expectHarmless, setTrap, type Deed, type Trap } from "./hostile-repository.js";

// Each promise of SECURITY.md, on a repository that tries to have it broken.

const OUTPUTS = ["follow-ups.ics", "follow-ups.md"];
const ACME = "applications/acme.md";
const GLOBEX = "applications/globex.md";

/** Every command but `serve`, which has its own. */
const DEEDS: readonly Deed[] = [
  { argv: ["run"], writes: OUTPUTS },
  { argv: ["check"], writes: [] },
  { argv: ["check", "--fix"], writes: [GLOBEX] },
  { argv: ["check", "--fix-dry-run"], writes: [] },
  { argv: ["check", "--staged"], writes: [] },
  { argv: ["check", "--output", "sarif=findings.sarif"], writes: ["findings.sarif"] },
  { argv: ["agenda", "--forecast"], writes: [] },
  { argv: ["calendar"], writes: OUTPUTS.slice(0, 1) },
  { argv: ["report"], writes: OUTPUTS.slice(1) },
  { argv: ["explain", ACME], writes: [] },
  { argv: ["draft", ACME], writes: [] },
  { argv: ["draft", ACME, "--write"], writes: [ACME] },
  { argv: ["done", ACME, "--dry-run"], writes: [] },
  { argv: ["done", ACME], writes: [ACME] },
  { argv: ["log", ACME, "received", "reply"], writes: [ACME] },
  { argv: ["snooze", ACME, "2w"], writes: [ACME] },
  { argv: ["skip", ACME, "first-follow-up"], writes: [ACME] },
  { argv: ["new", "Initech", "SRE", "--file", "applications/initech.md"], writes: ["applications/initech.md"] },
  { argv: ["import", "table.csv", "--dry-run"], writes: [] },
  { argv: ["import", "table.csv", "--yes"], writes: [] },
  { argv: ["undo"], writes: [] },
  { argv: ["agenda", "--format", "line"], writes: [] },
  { argv: ["stats"], writes: [] },
  { argv: ["doctor"], writes: [] },
  { argv: ["lsp"], writes: [] },
  { argv: ["export"], writes: [] },
  { argv: ["people"], writes: [] },
  { argv: ["batch", "--people", "."], writes: [] },
  { argv: ["test", "x.scenarios.yaml"], writes: [] },
  { argv: ["policy"], writes: [] },
  { argv: ["init", "--dry-run", "--yes", "--workflow", "both"], writes: [] },
];

let built: BuiltPackage;
beforeAll(() => {
  built = buildPackage();
}, 300_000);

describe("in a hostile repository", () => {
  it.each(sample(DEEDS, 3).map((deed) => [deed.argv.join(" "), deed] as const))(
    "%s runs nothing, changes nothing but its own, tells no secrets, and ends",
    (_, deed) => {
      expectHarmless(built, setTrap(), deed);
    },
    120_000,
  );

  it("what is not read is told", () => {
    const said = expectHarmless(built, setTrap(), { argv: ["check", "--format", "unix"], writes: [] });
    for (const name of [
      ...[".gitignore", "applications/more/.gitignore", "applications/pipe.md"],
      ...["applications/out.md", "applications/passwords.md", "applications/settings.md", "applications/zero.md"],
      "applications/elsewhere",
    ])
      expect(said).toContain(`${name}:1:1: `);
  }, 120_000);
});

interface Attack {
  /** What it says to whoever runs the main job, if it keeps that from being done. */
  readonly refusal: RegExp;
  readonly lay: (trap: Trap) => void;
}

const config =
  (text: string) =>
  ({ fill }: Trap) => {
    fill({ "followthrough.yaml": text });
  };

/** On what is written. */
const ON_OUTPUTS: Readonly<Record<string, Attack>> = {
  "names a hook of git's as the report": {
    refusal: /\.git\/hooks\/pre-commit" lies below a folder whose name begins with a dot/u,
    lay: config("report: {file: .git/hooks/pre-commit}\n"),
  },
  "names git's settings as the report": {
    refusal: /lies below a folder whose name begins with a dot/u,
    lay: config("report: {file: applications/../.GIT/config}\n"),
  },
  "names a source as the report": { refusal: /does not end in \.md/u, lay: config("report: {file: index.js}\n") },
  "names somebody's text as the report": {
    refusal: /thesis\.md was not written: what stands there does not say that followthrough wrote it/u,
    lay: config("report: {file: thesis.md}\n"),
  },
  "names a note as the report": {
    refusal: /applications\/acme\.md was not written/u,
    lay: config(`report: {file: ${ACME}}\nnotes: ["**/*.md"]\n`),
  },
  "names a policy as the report": {
    refusal: /rules\.md was not written: it is a note, the workspace file or another file that is read/u,
    lay: ({ fill }) => {
      fill({
        "followthrough.yaml": "policy: ./rules.md\nreport: {file: rules.md}\n",
        "rules.md": "format: 1\nname: Mine\nextends: [default]\n# <!-- followthrough writes this file anew -->\n",
      });
    },
  },
  "links the report to a hook of git's": {
    refusal: /follow-ups\.md was not written: a link leads below a folder whose name begins with a dot/u,
    lay: ({ fill }) => {
      fill({ "follow-ups.md": { link: ".git/hooks/pre-commit" } });
    },
  },
  "links the report's folder to git's hooks": {
    refusal: /out\/x\.md was not written: a link leads below a folder whose name begins with a dot/u,
    lay: ({ fill }) => {
      fill({ "followthrough.yaml": "report: {file: out/x.md}\n", out: { link: ".git/hooks" } });
    },
  },
  "links the report out of the folder": {
    refusal: /follow-ups\.md was not written: a link leads out of the workspace/u,
    lay: ({ fill }) => {
      fill({ "follow-ups.md": { link: "../secret.md" } });
    },
  },
  "has a pipe in the report's place": {
    refusal: /follow-ups\.md was not written: what stands there is no regular file/u,
    lay: ({ makePipe }) => {
      makePipe("follow-ups.md");
    },
  },
  "has a pipe in the calendar's place": {
    refusal: /follow-ups\.ics was not written: what stands there is no regular file/u,
    lay: ({ makePipe }) => {
      makePipe("follow-ups.ics");
    },
  },
};

/** On what is read. */
const ON_INPUTS: Readonly<Record<string, Attack>> = {
  "has a pipe for a workspace file": {
    refusal: /followthrough\.yaml: cannot be read: it is no regular file/u,
    lay: ({ makePipe }) => {
      makePipe("followthrough.yaml");
    },
  },
  "has a device for a workspace file": {
    refusal: /followthrough\.yaml: cannot be read: a link leads out of the repository/u,
    lay: ({ fill }) => {
      fill({ "followthrough.yaml": { link: "/dev/zero" } });
    },
  },
  "links the workspace file out of the folder": {
    refusal: /followthrough\.yaml: cannot be read: a link leads out of the repository/u,
    lay: ({ fill }) => {
      fill({ "followthrough.yaml": { link: "../secret.yaml" } });
    },
  },
  "names a file of the system's as its policy": {
    refusal: /\/etc\/passwd cannot be read: it lies outside of the repository/u,
    lay: config("policy: /etc/passwd\n"),
  },
  "extends a policy from outside": {
    refusal: /\.\.\/secret\.yaml cannot be read: it lies outside of the repository/u,
    lay: ({ fill }) => {
      fill({
        "followthrough.yaml": "policy: ./p.yaml\n",
        "p.yaml": "format: 1\nname: Mine\nextends: [../secret.yaml]\n",
      });
    },
  },
  "has a device for a policy": {
    refusal: /p\.yaml cannot be read: a link leads out of the repository/u,
    lay: ({ fill }) => {
      fill({ "followthrough.yaml": "policy: ./p.yaml\n", "p.yaml": { link: "/dev/zero" } });
    },
  },
};

describe("a cloned folder that", () => {
  it.each([...sample(Object.entries(ON_OUTPUTS), 3), ...sample(Object.entries(ON_INPUTS), 3)])(
    "%s gets nothing by it",
    (name, { refusal, lay }) => {
      const trap = setTrap();
      lay(trap);
      // Both outputs are written, or none.
      expect(expectHarmless(built, trap, { argv: ["run"], writes: [] })).toMatch(refusal);
      // What is written is no matter to those that only read.
      if (name in ON_OUTPUTS && !IS_THOROUGH) return;
      expectHarmless(built, trap, { argv: ["check"], writes: [] });
      expectHarmless(built, trap, { argv: ["check", "--staged"], writes: [] });
    },
    120_000,
  );

  it("has let its report be run as a program has that taken away", () => {
    const trap = setTrap();
    expectHarmless(built, trap, { argv: ["report"], writes: OUTPUTS });
    chmodSync(join(trap.clone, "follow-ups.md"), 0o755);
    expectHarmless(built, trap, { argv: ["report", "--now", "2026-11-14"], writes: OUTPUTS });
  }, 120_000);

  it("has a pipe among what git reads makes check --staged end, too", () => {
    const names = ["config", "HEAD", "index", "info/attributes", "info/exclude", "packed-refs"];
    for (const name of sample(names, 3)) {
      const trap = setTrap();
      trap.makePipe(`.git/${name}`);
      expect(expectHarmless(built, trap, { argv: ["check", "--staged"], writes: [] })).toContain(
        "in git's own folder is no regular file; mend it",
      );
    }
  }, 120_000);

  it("has a pipe for its .git is read all the same", () => {
    const trap = setTrap();
    trap.makePipe("pipe");
    trap.fill({ ".git": { link: "pipe" } });
    for (const argv of [["check"], ["check", "--staged"], ["init", "--dry-run", "--yes"]])
      expectHarmless(built, trap, { argv, writes: [] });
  }, 120_000);
});
