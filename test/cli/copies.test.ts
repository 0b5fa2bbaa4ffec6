import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const note = (rest = "", company = "Acme", role = "SRE") =>
  `---\ncompany: ${company}\nrole: ${role}\n${rest}applied: 2026-10-20\ncontacts: [{name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example}]\n` +
  "interviews: [{date: 2026-11-02 14:00, with: Ada Lovelace, promised_by: 2026-11-09}]\nlog: [2026-11-02 sent thank-you]\n---\n";

async function run(files: Readonly<Record<string, string>>, ...argv: string[]): Promise<string> {
  const cwd = makeFolder({ "followthrough.yaml": "calendar: {review: false}\n", ...files });
  const { stdout, stderr } = await runCli([...argv, "--now", "2026-11-14"], { cwd });
  return stdout + stderr;
}

const countEvents = async (files: Readonly<Record<string, string>>): Promise<number> =>
  (await run(files, "calendar", "--output", "-")).split("BEGIN:VEVENT").length - 1;

const NOTHING = /^\d notes?, nothing to mend\n$/u;

const COPY = "acme (conflicted copy 2026-11-10 101112).md";

describe("a copy that a sync program made", () => {
  it("is told, once, and how to mend it", async () => {
    expect(await run({ "acme.md": note(), [COPY]: note() }, "check")).toBe(
      [
        COPY,
        "  2:10  warning  its name says that this is a copy of acme.md, so its actions are left out; take over there what is new here and delete this file, or give it an id of its own  conflicted-copy",
        "",
        "1 problem (1 warning)",
        "",
      ].join("\n"),
    );
  });

  it("asks for nothing: calendar, agenda and report are those of the original", async () => {
    const one = { "acme.md": note() };
    const both = { ...one, [COPY]: note("", "Acme", "Site Reliability Engineer") };
    for (const argv of [["calendar", "--output", "-"], ["agenda"], ["report", "--output", "-"]]) {
      const wanted = await run(one, ...argv);
      const shown = await run(both, ...argv);
      expect(shown).not.toContain("Site Reliability Engineer");
      if (argv[0] === "calendar") expect(shown).toBe(wanted);
    }
  });

  it("has the say where the original is gone", async () => {
    expect(await run({ [COPY]: note() }, "check")).toMatch(NOTHING);
    expect(await countEvents({ [COPY]: note() })).toBe(await countEvents({ "acme.md": note() }));
  });

  it("is an application of its own with an id of its own", async () => {
    const files = { "acme.md": note(), [COPY]: note("id: acme-again\n", "Acme", "SRE, Berlin") };
    expect(await run(files, "check")).toMatch(NOTHING);
    expect(await countEvents(files)).toBe(2 * (await countEvents({ "acme.md": note() })));
  });

  it("is told as a copy only where it copies an id", async () => {
    const shown = await run({ "acme.md": note("id: a1\n"), [COPY]: note("id: a1\n") }, "check");
    expect(shown).toContain("conflicted-copy");
    expect(shown).not.toContain("duplicate-id");
  });

  it.each(["acme 2.md", "acme (1).md", "acme-DESKTOP-4F2A.md"])(
    "of an ambiguous name is one only if it is about the same: %s",
    async (name) => {
      expect(await run({ "acme.md": note(), [name]: note("", "ÁCME ", "sre") }, "check")).toContain("conflicted-copy");
      expect(await run({ "acme.md": note(), [name]: note("", "Acme", "Analyst") }, "check")).toMatch(NOTHING);
      const later = note().replace("2026-10-20", "2026-10-21");
      expect(await run({ "acme.md": note(), [name]: later }, "check")).not.toContain("conflicted-copy");
    },
  );

  it("can be left untold, and asks for nothing all the same", async () => {
    const comment = "Acme # followthrough-ignore conflicted-copy: to be merged on Sunday";
    for (const copy of [note("skip: conflicted-copy\n"), note("", comment)]) {
      const files = { "acme.md": note(), [COPY]: copy };
      expect(await run(files, "check")).toMatch(NOTHING);
      expect(await countEvents(files)).toBe(await countEvents({ "acme.md": note() }));
    }
    const config = "checks: {conflicted-copy: error}\n";
    expect(await run({ "acme.md": note(), [COPY]: note(), "followthrough.yaml": config }, "check")).toContain("error");
  });

  it("is named to whoever asks for it", async () => {
    const shown = await run({ "acme.md": note(), [COPY]: note() }, "explain", COPY);
    expect(shown).toContain("is a copy of another note; see followthrough check");
  });
});

describe("two open notes of one company and role", () => {
  it("are told, however they spell them", async () => {
    expect(await run({ "acme.md": note(), "b.md": note("", "  ácme", "Sre") }, "check")).toBe(
      [
        "b.md",
        "  3:7  info  acme.md is open for the same company and role, so both ask for follow-ups; keep one of the two, or give each the link of its posting if they are two  same-application",
        "",
        "1 problem (1 info)",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["one of them has ended", note("status: rejected\n")],
    ["their links differ", note("link: https://acme.example/2\n")],
    ["the roles differ", note("", "Acme", "Analyst")],
    ["the note opts out", note("skip: same-application\n")],
  ])("are not told where %s", async (_, other) => {
    const first = note("link: https://acme.example/1\n");
    expect(await run({ "acme.md": first, "b.md": other }, "check")).toMatch(NOTHING);
  });
});

describe("names that differ in Unicode's form only", () => {
  const [composed, decomposed] = ["Zoë.md", "Zoë.md"].map((name, at) => name.normalize(at === 0 ? "NFC" : "NFD"));

  it("make the same events", async () => {
    const uids = async (name: string) =>
      (await run({ [name]: note() }, "calendar", "--output", "-")).replace(/^(?:PRODID|DTSTAMP).*\r\n/gmu, "");
    expect(await uids(decomposed!)).toBe(await uids(composed!));
  });

  it("are one identity, which is told; neither note is lost", async () => {
    const files = { [composed!]: note(), [decomposed!]: note("", "Hooli") };
    expect(await run(files, "check")).toMatch(
      /2:10 {2}error {2}the name of this file is that of Zo\S+\.md in another of Unicode's spellings, so both have one identity; rename one of them {2}duplicate-id\n/u,
    );
    expect(await countEvents(files)).toBe(2 * (await countEvents({ "acme.md": note() })));
  });
});
