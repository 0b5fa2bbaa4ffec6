import { describe, expect, it } from "vitest";
import { MOST_ROWS, readNote, type NoteOptions, type NoteReading } from "../../src/note/index.js";
import { expectLinear } from "./growth.js";

const FLAG = "---\nfollowthrough: table\n---\n";

function read(body: string, options: Partial<NoteOptions> = {}, path = "tracker.md"): NoteReading {
  return readNote({ path, text: FLAG + body }, { zone: "Europe/Berlin", ...options });
}

/** The rows that were read, and that nothing is wrong with. */
function rowsOf(body: string, options?: Partial<NoteOptions>): NonNullable<NoteReading["rows"]> {
  const { rows, findings } = read(body, options);
  expect(findings).toEqual([]);
  return rows ?? [];
}

const idsOf = (body: string): readonly string[] => rowsOf(body).map(({ id }) => id);

describe("a table of applications", () => {
  it("is one application for each row, with the row as its place", () => {
    const body = "\n| Company | Role | Status | Applied |\n|---|---|---|---|\n| Acme | SRE | applied | 2026-11-02 |\n";
    const [acme, ...others] = rowsOf(`${body}| Hooli | Analyst |\n`);
    expect(acme).toMatchObject({ company: "Acme", role: "SRE", status: "applied", id: "tracker.md#acme-sre" });
    expect(acme?.applied?.toString()).toBe("2026-11-02");
    expect(acme?.row).toMatchObject({ key: "acme-sre", line: 7, hasLog: false });
    const text = FLAG + body;
    expect(text.slice(acme?.row?.start, acme?.row?.end)).toBe("| Acme | SRE | applied | 2026-11-02 |");
    expect(acme?.origins.status).toEqual({ path: "Status", isInBody: true, start: 101, end: 108 });
    expect(text.slice(101, 108)).toBe("applied");
    expect(others).toMatchObject([{ company: "Hooli", role: "Analyst", status: undefined, row: { line: 8 } }]);
  });

  it("has whatever columns a person needs, in any order; others are their own", () => {
    const [row] = rowsOf(
      "| # | Location | 🏢 Employer | **Position** | Score | Contact | E-mail | Tel | Notes |\n" +
        "|--:|---|:-:|:--|--|--|--|--|--|\n" +
        "| 1 | Berlin | 🚀 [[companies/Acme\\|Acme]] | [SRE](https://acme.example/1) | 4.2 | Ada Lovelace | [write](mailto:ada@acme.example) | +49 30 555 0123 | nice people |\n",
    );
    expect(row).toMatchObject({ company: "Acme", role: "SRE", link: "https://acme.example/1", hasNotes: true });
    expect(row?.contacts).toMatchObject([
      { name: "Ada Lovelace", email: "ada@acme.example", phone: "+49 30 555 0123" },
    ]);
  });

  it.each([
    ["Bill 555-0147", "", { name: "Bill", phone: "555-0147" }],
    ["Bill 555-0147", "bill@acme.example", { name: "Bill", phone: "555-0147", email: "bill@acme.example" }],
    ["Tom (agency)", "", { name: "Tom", title: "agency" }],
    ["CTO (Jo Bright)", "", { name: "Jo Bright", title: "CTO" }],
    ["[[Ann Chu]], ann@acme.example", "", { name: "Ann Chu", email: "ann@acme.example" }],
    ["HR", "hr@acme.example", { name: "", title: "HR", email: "hr@acme.example" }],
    ["4 people", "jobs@acme.example", { name: "", email: "jobs@acme.example" }],
    ["4 people", "", undefined],
    ["the panel", "", undefined],
  ])("has in a cell %s, with the address %s beside it", (contact, email, expected) => {
    const [row] = rowsOf(`|Company|Role|Contact|E-mail|\n|-|-|-|-|\n|Acme|SRE|${contact}|${email}|\n`);
    expect(row?.contacts).toMatchObject(expected ? [expected] : []);
    expect(row?.contacts).toHaveLength(expected ? 1 : 0);
  });

  it.each([
    ["17/11", "invalid"],
    ["02.12. 10:00", "invalid"],
    ["2/4", "left alone"],
    ["2", "left alone"],
    ["yes", "left alone"],
    ["40/50", "left alone"],
  ])("has an interview's cell %s: %s", (cell, expected) => {
    const { rows, findings } = read(`|Company|Role|Interview|\n|-|-|-|\n|Acme|SRE|${cell}|\n`);
    expect(rows?.[0]?.interviews).toEqual([]);
    const told = findings.map(({ check, message }) => `${check}: ${message}`);
    if (expected === "left alone") expect(told).toEqual([]);
    else expect(told).toEqual([expect.stringMatching(/^invalid-date: Interview: .*(?:17\/11|02\.12\.).*YYYY-MM-DD/u)]);
  });

  it("takes a link's own column before what the role leads to", () => {
    const [row] = rowsOf(
      "|Company|Role|Link|\n|-|-|-|\n|[Acme](https://acme.example)|[SRE](https://acme.example/1)|[ad](https://jobs.example/2)|\n",
    );
    expect(row?.link).toBe("https://jobs.example/2");
  });

  it("takes a date of nothing in particular for the day of applying only where the status says so", () => {
    const head = "|#|Date|Company|Role|Status|\n|-|-|-|-|-|\n";
    const dayOf = (status: string): string | undefined => {
      const { rows } = read(`${head}|1|2026-11-02|Acme|SRE|${status}|\n`);
      return rows?.[0]?.applied?.toString();
    };
    for (const status of ["Applied", "Interview", "Offer", "Rejected", "No response", ""]) {
      expect([status, dayOf(status)]).toEqual([status, "2026-11-02"]);
    }
    for (const status of ["Evaluated", "SKIP", "Discarded", "To apply", "Watching"]) {
      expect([status, dayOf(status)]).toEqual([status, undefined]);
    }
    const [named] = rowsOf(`${head}|1|2026-11-02|Acme|SRE|Discarded|\n`, {
      tables: { "tracker.md": { columns: { Date: "applied" } } },
    });
    expect(named?.applied?.toString()).toBe("2026-11-02");
    expect(rowsOf(`${head}|1|2026-11-02|Acme|SRE|Evaluated|\n`)[0]?.origins.applied).toBeUndefined();
  });

  it("takes the column that says which day it holds before one that does not", () => {
    const [row] = rowsOf("|Date|Company|Role|Applied|\n|-|-|-|-|\n|2026-11-01|Acme|SRE|2026-11-03|\n");
    expect(row?.applied?.toString()).toBe("2026-11-03");
  });

  it("knows what Spanish columns hold", () => {
    const [row] = rowsOf("|Fecha|Empresa|Rol|Estado|\n|-|-|-|-|\n|2026-11-02|Acme|Analista|Applied|\n");
    expect(row).toMatchObject({ company: "Acme", role: "Analista", status: "applied" });
    expect(row?.applied?.toString()).toBe("2026-11-02");
  });

  it("reads interviews and a log, of which a cell may have several", () => {
    const [row] = rowsOf(
      "|Company|Role|Interviews|Log|\n|-|-|-|-|\n" +
        "|Acme|SRE|2026-11-10 14:00<br>2026-11-17|2026-11-02 sent application; 2026-11-05 received invitation|\n",
    );
    expect(row?.interviews.map(({ date }) => date.toString())).toEqual(["2026-11-10", "2026-11-17"]);
    expect(row?.log.map(({ kind }) => kind)).toEqual(["application", "invitation"]);
  });

  it("leaves alone columns that say yes or how many where a date could be", () => {
    const rows = rowsOf("|Company|Role|Applied|Interviews|\n|-|-|-|-|\n|Acme|SRE|yes|3|\n|Hooli|SRE|—|none yet|\n");
    expect(rows).toMatchObject([
      { applied: undefined, interviews: [] },
      { applied: undefined, interviews: [] },
    ]);
  });

  it("leaves out rows that are struck out, empty, or the header again", () => {
    const body =
      "|Company|Role|Status|\n|-|-|-|\n|~~Acme~~|SRE|applied|\n|Hooli|~~SRE~~||\n| | | |\n|-|-|-|\n|Company|Role|Status|\n|Initech|SRE||\n";
    expect(idsOf(body)).toEqual(["tracker.md#initech-sre"]);
  });

  it("may be several in a file, each with columns of its own; a table of people is none", () => {
    const body =
      "## Active\n\n|Company|Role|Status|\n|-|-|-|\n|Acme|SRE|applied|\n\n## Old\n\n|Role|Company|\n|-|-|\n|SRE|Hooli|\n\n" +
      "## People\n\n|Name|Company|Title|\n|-|-|-|\n|Ada|Acme|Manager|\n\n|Date|What|\n|-|-|\n|2026-11-02|rest|\n";
    expect(idsOf(body)).toEqual(["tracker.md#acme-sre", "tracker.md#hooli-sre"]);
  });

  it("is named by the workspace file, with its own titles, and needs no front matter then", () => {
    const text = "|Firma|Stelle|Stand|\n|-|-|-|\n|Acme|SRE|applied|\n";
    const tables = { "old list.md": { columns: { firma: "company", Stelle: "role", Stand: "status" } } };
    const { rows, findings } = readNote({ path: "old list.md", text }, { zone: "UTC", tables });
    expect(findings).toEqual([]);
    expect(rows).toMatchObject([{ company: "Acme", role: "SRE", status: "applied", row: { line: 3 } }]);
    expect(readNote({ path: "other.md", text }, { zone: "UTC", tables }).rows).toBeUndefined();
  });
});

describe("the dates of a table", () => {
  it("are read as its others are written, in whatever form, without a word", () => {
    const rows = rowsOf(
      "|Company|Role|Applied|\n|-|-|-|\n|Acme|SRE|05/11/2026|\n|Hooli|SRE|25/10/2026|\n|Initech|SRE|Nov 5, 2026|\n",
    );
    expect(rows.map(({ applied }) => applied?.toString())).toEqual(["2026-11-05", "2026-10-25", "2026-11-05"]);
  });

  it("are told where nothing shows which of two is meant", () => {
    const { rows, findings } = read("|Company|Role|Applied|\n|-|-|-|\n|Acme|SRE|05/11/2026|\n");
    expect(rows).toMatchObject([{ applied: undefined }]);
    expect(findings.map(({ check }) => check)).toEqual(["ambiguous-date"]);
  });
});

describe("a row's identity", () => {
  const HEAD = "|Company|Role|Status|\n|-|-|-|\n";
  const ROWS = ["|Acme|SRE|applied|", "|Hooli|Analyst|applied|", "|Ácme|S.R.E.|offer|"];

  it("is the same when rows are sorted, added, or say more", () => {
    const before = new Set(idsOf(HEAD + ROWS.join("\n")));
    const after = idsOf(`${HEAD}|New|Job|applied|\n${ROWS.toReversed().join("\n").replace("applied", "offer")}`);
    expect(before.size).toBe(3);
    expect(after.filter((id) => before.has(id))).toHaveLength(3);
  });

  it("has a number where two rows are called the same", () => {
    expect(idsOf(`${HEAD}|Acme|SRE|rejected|\n|Acme|SRE 2||\n|**Acme**|sre|applied|\n`)).toEqual([
      "tracker.md#acme-sre",
      "tracker.md#acme-sre-2",
      "tracker.md#acme-sre.2",
    ]);
  });

  it("is that of a column for it", () => {
    expect(idsOf("|ID|Company|Role|\n|-|-|-|\n|A-7|Acme|SRE|\n||Hooli|SRE|\n")).toEqual([
      "A-7",
      "tracker.md#hooli-sre",
    ]);
  });
});

describe("what is wrong with a table", () => {
  const messagesOf = (body: string): readonly string[] =>
    read(body).findings.map(({ check, message, range }) => `${range?.start} ${check} ${message}`);

  it("is told at the cell, once for all rows, and without a fix", () => {
    const body =
      "|Company|Role|Status|Applied|\n|-|-|-|-|\n|Acme|SRE|in talks|2026-11-31|\n|Hooli|SRE|in talks|2026-1-5|\n|Initech|SRE|in talks||\n";
    const { rows, findings } = read(body);
    expect(rows).toHaveLength(3);
    expect(rows?.every(({ hasUnknownStatus }) => hasUnknownStatus)).toBe(true);
    expect(findings.map(({ check }) => check)).toEqual(["unknown-status", "invalid-date"]);
    expect(findings[0]?.message).toMatch(/^Status: .*in talks.* \(and so in 2 more rows\)$/u);
    expect(findings.some(({ fix }) => fix)).toBe(false);
  });

  it("is a row without a company or a role", () => {
    expect(messagesOf("|Company|Role|Status|\n|-|-|-|\n||SRE|applied|\n|Acme||applied|\n")).toEqual([
      "59 missing-field company: missing, so that this row is not read; write the employer's name under Company",
      "74 missing-field role: missing; every row needs the job applied for; write it under Role",
    ]);
  });

  it("is a table without a column for the role, once", () => {
    expect(messagesOf("|Company|Status|\n|-|-|\n|Acme|applied|\n|Hooli|applied|\n")).toHaveLength(1);
  });

  it("is a file without such a table", () => {
    expect(messagesOf("Nothing yet.\n")).toEqual([
      "29 table-missing this file is to hold applications in a table, and has none; add one with columns such as Company, Role, Status, Applied",
    ]);
    expect(messagesOf("|Wo|Was|\n|-|-|\n|Acme|SRE|\n")[0]).toMatch(/^29 table-missing none of this file's tables/u);
  });

  it("is two columns for one field, and a misspelled one", () => {
    expect(messagesOf("|Company|Role|Statuss|Employer|\n|-|-|-|-|\n|Acme|SRE|applied|Acme|\n")).toEqual([
      expect.stringContaining("unknown-key Statuss: this column is not read; did you mean status?"),
      expect.stringContaining("duplicate-field Employer: this column and Company both hold company"),
    ]);
  });
});

describe("a large table", () => {
  const table = (rows: number): string =>
    `|Company|Role|Status|Applied|\n|-|-|-|-|\n${"|Acme|SRE|applied|2026-11-02|\n".repeat(rows)}`;

  it("is read up to a limit, and that is told", () => {
    const { rows, findings } = read(table(MOST_ROWS + 1));
    expect(rows).toHaveLength(MOST_ROWS);
    expect(findings.map(({ check }) => check)).toEqual(["too-many-entries"]);
  });

  it("takes a time that grows with its length", () => {
    expectLinear((count) => {
      expect(read(table(count)).rows).toHaveLength(Math.min(count, MOST_ROWS));
    }, 100_000);
  });
});
