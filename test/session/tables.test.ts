import { describe, expect, it } from "vitest";
import { openPolicy, openSession, type Session } from "../../src/session/index.js";
import { parseNow, type ZonedDateTime } from "../../src/time/index.js";
import { makeFolder } from "../workspace/make-folder.js";

const HEAD = "---\nfollowthrough: table\n---\n| Company | Role | Status | Interview |\n|---|---|---|---|\n";
const row = (company: string, interview = "", status = ""): string =>
  `| ${company} | SRE | ${status} | ${interview} |\n`;

function at(text: string): ZonedDateTime {
  const now = parseNow(text, "Europe/Berlin");
  if (!now.ok) throw new Error(now.reason);
  return now.value;
}

const NOW = at("2026-11-16");

async function open(files: Readonly<Record<string, string>>): Promise<Session> {
  const options = { cwd: makeFolder(files), zone: () => "Europe/Berlin", forecast: true };
  return openSession(await openPolicy(options), options);
}

const uidsOf = (session: Session): ReadonlyMap<string, string> =>
  new Map(
    session
      .current(NOW)
      .evaluation.notes.flatMap(({ actions }) =>
        actions.map(({ uid, key, application }) => [`${application.company} ${key}`, uid] as const),
      ),
  );

const rowsOf = (session: Session): readonly string[] =>
  session
    .current(NOW)
    .evaluation.notes.map(({ situation: { application } }) => `${application.row?.line ?? ""} ${application.company}`);

describe("a table in a session", () => {
  it("has all its rows read again when its text changes; the events of those that stay are the same", async () => {
    const before = HEAD + row("Acme", "2026-11-12 14:00") + row("Hooli", "2026-11-13 10:00");
    const session = await open({ "tracker.md": before });
    expect(rowsOf(session)).toEqual(["6 Acme", "7 Hooli"]);
    const uids = uidsOf(session);
    expect(uids.size).toBeGreaterThan(2);
    const change = await session.setText(
      "tracker.md",
      HEAD + row("Initech", "2026-11-09 09:00") + row("Hooli", "2026-11-13 10:00") + row("Acme", "2026-11-12 14:00"),
    );
    expect([...change.notes]).toEqual(["tracker.md"]);
    expect(rowsOf(session)).toEqual(["6 Initech", "7 Hooli", "8 Acme"]);
    const after = uidsOf(session);
    for (const [name, uid] of uids) expect(after.get(name), name).toBe(uid);
    await session.setText("tracker.md", HEAD + row("Hooli"));
    expect(rowsOf(session)).toEqual(["6 Hooli"]);
    await session.release("tracker.md");
    expect(rowsOf(session)).toEqual(["6 Acme", "7 Hooli"]);
  });

  it("becomes a page again when nothing says that it is a table", async () => {
    const session = await open({ "tracker.md": HEAD + row("Acme"), "n.md": "---\ncompany: Hooli\nrole: SRE\n---\n" });
    expect(rowsOf(session)).toEqual([" Hooli", "6 Acme"]);
    await session.setText("tracker.md", (HEAD + row("Acme")).replace("followthrough: table", "tags: [jobs]"));
    expect(rowsOf(session)).toEqual([" Hooli"]);
    await session.setText("followthrough.yaml", "tables: [tracker.md]\n");
    expect(rowsOf(session)).toEqual([" Hooli", "6 Acme"]);
  });

  it("is named though notes: names other files, and told where it is not there", async () => {
    const files = {
      "followthrough.yaml": "notes: [jobs/*.md]\ntables: [lists/tracker.md, lists/old.md]\n",
      "lists/tracker.md": "|Company|Role|\n|-|-|\n|Acme|SRE|\n",
      "jobs/n.md": "---\ncompany: Hooli\nrole: SRE\n---\n",
    };
    const { evaluation } = (await open(files)).current(NOW);
    expect(evaluation.notes.map(({ situation }) => situation.application.company)).toEqual(["Hooli", "Acme"]);
    expect(evaluation.findings).toMatchObject([{ check: "table-file-missing", file: "followthrough.yaml" }]);
    expect(evaluation.findings[0]?.message).toContain("lists/old.md");
  });

  it("tells at its own row what a row has wrong, alone and beside others", async () => {
    const session = await open({
      "a.md": "---\ncompany: Hooli\nrole: SRE\nstatus: applied\n---\n",
      "tracker.md": `${HEAD}${row("Acme", "", "interviewing")}${row("Hooli")}${row("Hooli")}`,
    });
    const { evaluation, locate } = session.current(NOW);
    const told = evaluation.findings.map(
      (finding) => `${finding.file}:${locate(finding)?.start.line} ${finding.check}`,
    );
    expect(told).toEqual([
      "tracker.md:6 interview-unknown",
      "tracker.md:7 same-application",
      "tracker.md:8 same-application",
    ]);
    const own = evaluation.notes.flatMap(({ situation, findings }) =>
      findings.map(({ check }) => `${situation.application.row?.line} ${check}`),
    );
    expect(own).toEqual(["6 interview-unknown"]);
    expect(session.look("tracker.md", NOW)?.findings.map(({ check }) => check)).toEqual(
      told.map((one) => one.split(" ")[1]),
    );
  });

  it("has its comments go for all rows below them", async () => {
    const comment = "<!-- followthrough-ignore interview-unknown: nobody tells -->\n\n";
    const table =
      HEAD.replace("---\n|", `---\n${comment}|`) + row("Acme", "", "interviewing") + row("Hooli", "", "interviewing");
    const { evaluation } = (await open({ "tracker.md": table })).current(NOW);
    expect(evaluation.findings).toEqual([]);
    expect(evaluation.suppressed.map(({ reason }) => reason)).toEqual(["nobody tells", "nobody tells"]);
    const idle = HEAD.replace("---\n|", `---\n${comment}|`) + row("Acme");
    const told = (await open({ "tracker.md": idle })).current(NOW).evaluation.findings;
    expect(told.map(({ check }) => check)).toEqual(["unused-ignore"]);
  });

  it("has a copy that a sync program made told once, and its new rows read", async () => {
    const session = await open({
      "tracker.md": HEAD + row("Acme", "2026-11-12") + row("Hooli"),
      "tracker (conflicted copy 2026-11-02).md": HEAD + row("Hooli") + row("Acme", "2026-11-12") + row("Initech"),
    });
    const { evaluation } = session.current(NOW);
    expect(evaluation.findings.filter(({ check }) => check === "conflicted-copy")).toHaveLength(1);
    expect(rowsOf(session)).toEqual(["8 Initech", "6 Acme", "7 Hooli"]);
    expect(evaluation.copies).toHaveLength(2);
  });

  it("takes a time that grows with its rows", async () => {
    const rows = (count: number): string =>
      Array.from({ length: count }, (_, at) => row(`Acme ${at % 7}`, "2026-11-12 14:00")).join("");
    const session = await open({ "tracker.md": HEAD + rows(200) });
    const start = performance.now();
    expect(session.current(NOW).evaluation.notes).toHaveLength(200);
    session.look("tracker.md", NOW);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
