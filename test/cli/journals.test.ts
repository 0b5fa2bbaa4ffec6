import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const NOW = ["--now", "2026-11-21T09:00"];
const FRONT = "---\ncompany: Acme\nrole: SRE\nstatus: interviewing\n---\n\n";

const JOURNAL = `## Log

- 2026-10-01 sent application
- 2026-10-32 sent follow-up to Ada Lovelace
- 2026-10-12 who knows

applied:: 1 October 2026
`;

describe("what is wrong in a body", () => {
  it("is told at its line", async () => {
    const cwd = makeFolder({ "acme.md": FRONT + JOURNAL });
    const { code, stdout } = await runCli(["check", ...NOW], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ +10:3 +error +Log: 2026-10-32 is no date; October has 31 days +invalid-date$/mu);
    expect(stdout).toMatch(
      /^ +11:3 +info +Log: this line is not understood: 2026-10-12 who knows; .*journal-line-unread$/mu,
    );
    expect(stdout).toMatch(/^ +13:11 +info +applied: 1 October 2026 .* date-form +fixable$/mu);
  });

  it("is mended in its place by --fix", async () => {
    const cwd = makeFolder({ "acme.md": FRONT + JOURNAL });
    const { stderr } = await runCli(["check", "--fix", ...NOW], { cwd });
    expect(stderr).toBe("Fixed 1 problem in 1 note\n");
    const mended = JOURNAL.replace("1 October 2026", "2026-10-01");
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe(FRONT + mended);
  });

  it("is left alone below a comment that gives a reason, and such a comment without one is told", async () => {
    const ignored = JOURNAL.replace(
      "- 2026-10-12",
      "<!-- followthrough-ignore journal-line-unread: it is mine -->\n- 2026-10-12",
    );
    const cwd = makeFolder({ "acme.md": FRONT + ignored, "hooli.md": FRONT + ignored.replace(": it is mine", "") });
    const { stdout } = await runCli(["check", ...NOW], { cwd });
    const [, acme = "", hooli = ""] = stdout.split(/^(?:acme|hooli)\.md$/mu);
    expect(acme).toContain("invalid-date");
    expect(acme).not.toContain("who knows");
    expect(hooli).toContain("who knows");
    expect(hooli).toMatch(/^ +11:1 +warning +this comment gives no reason .*ignore-without-reason$/mu);
  });
});
