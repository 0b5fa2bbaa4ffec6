import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../workspace/make-folder.js";

interface Imported {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, by file name. */
  readonly notes: Readonly<Record<string, string>>;
}

async function importing(table: string | Uint8Array, ...flags: readonly string[]): Promise<Imported> {
  const cwd = makeFolder({ "followthrough.yaml": "me: {timezone: Europe/Berlin}\n", applications: null });
  writeFileSync(join(cwd, "t.csv"), table);
  const outcome = await runCli(["import", "t.csv", "--yes", ...flags], { cwd });
  const folder = join(cwd, "applications");
  const notes = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
  return { ...outcome, notes: Object.fromEntries(notes) };
}

/** UTF-16, with its byte-order mark or without it. */
function wide(text: string, order: "little" | "big", mark = true): Uint8Array {
  const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le");
  return order === "little" ? bytes : bytes.swap16();
}

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
const head = (text: string | undefined): string => text?.split("---\n")[1] ?? "";

/** A table and the front matter of the one note that it makes. */
const READ: Readonly<Record<string, readonly [table: string | Uint8Array, front: string]>> = {
  "with Excel's line of what parts the cells": [
    "sep=;\r\nCompany;Role\r\nAcme;Dev, Senior\r\n",
    "company: Acme\nrole: Dev, Senior\n",
  ],
  "with that line in quotes, behind a byte-order mark": [
    '\uFEFF"sep=;"\r\nCompany;Role\r\nAcme;Dev, Senior\r\n',
    "company: Acme\nrole: Dev, Senior\n",
  ],
  "with that line as it is saved once more": ["SEP=;;\rCompany;Role\rAcme;Dev\r", "company: Acme\nrole: Dev\n"],
  "parted by tabs, with other separators, and a tab in quotes": [
    'Company\tRole\tTeam\nAcme\tDev, Senior; lead\t"A\tB"\n',
    "company: Acme\nrole: Dev, Senior; lead\nTeam: A\tB\n",
  ],
  "parted by vertical bars": [
    "Company|Role|Applied\nAcme|Dev, Senior|2026-10-01\n",
    "company: Acme\nrole: Dev, Senior\napplied: 2026-10-01\n",
  ],
  "in UTF-16, little end first": [wide("Company,Role\r\nMüller,日本\r\n", "little"), "company: Müller\nrole: 日本\n"],
  "in UTF-16, big end first": [wide("Company,Role\r\nMüller,日本\r\n", "big"), "company: Müller\nrole: 日本\n"],
  "in UTF-16 without its mark": [
    wide("Company,Role\r\nMüller,日本\r\n", "little", false),
    "company: Müller\nrole: 日本\n",
  ],
  "in Windows-1252": [
    latin("Company,Role\r\nM\xFCller \x96 S\xF6hne,Caf\xE9\r\n"),
    "company: Müller – Söhne\nrole: Café\n",
  ],
  "with a header in quotes, of several lines": [
    '\uFEFF"Company\r\nname","Role ","Date of\napplication"\r\n"Acme","Dev","2026-10-01"\r\n',
    "company: Acme\nrole: Dev\napplied: 2026-10-01\n",
  ],
  "with two columns of a name": [
    "Company,Role,Score,Score\nAcme,Dev,3,4\n",
    'company: Acme\nrole: Dev\nScore: "3"\nScore 2: "4"\n',
  ],
  "with empty columns behind, and more of them in some rows": [
    "Company,Role,,\nAcme,Dev,,,,,\n,,,,\n",
    "company: Acme\nrole: Dev\n",
  ],
  "with empty lines above": ["\n\r\n\nCompany,Role\nAcme,Dev\n", "company: Acme\nrole: Dev\n"],
  "with a year of two digits": [
    "Company,Role,Applied\nAcme,Dev,13/10/26\n",
    "company: Acme\nrole: Dev\napplied: 2026-10-13\n",
  ],
  "with a day in words": [
    'Company,Role,Applied\nAcme,Dev,"Tue, October 13, 2026"\n',
    "company: Acme\nrole: Dev\napplied: 2026-10-13\n",
  ],
  "with a day in words of German": [
    "Firma;Stelle;Beworben am\nAcme;Dev;13. Oktober 2026\n",
    "company: Acme\nrole: Dev\napplied: 2026-10-13\n",
  ],
  "with a day as spreadsheets shorten it": [
    "Company,Role,Applied\nAcme,Dev,13-Oct-26\n",
    "company: Acme\nrole: Dev\napplied: 2026-10-13\n",
  ],
  "with a moment elsewhere": [
    "Company,Role,Applied\nAcme,Dev,2026-10-13T22:30:00Z\n",
    "company: Acme\nrole: Dev\napplied: 2026-10-14\n",
  ],
  "with a number for the day, which is left as it is": [
    "Company,Role,Applied\nAcme,Dev,46308\n",
    'company: Acme\nrole: Dev\nApplied (column): "46308"\n',
  ],
  "with line ends of all kinds": ["Company,Role\r\nAcme,Dev\n\r", "company: Acme\nrole: Dev\n"],
};

/** A table, and the lines and words of what is told; nothing is written. */
const REFUSED: Readonly<Record<string, readonly [table: string | Uint8Array, told: RegExp]>> = {
  "a year that may stand first or last": [
    "Company,Role,Applied\nAcme,Dev,26-10-13\nGlobex,Dev,26-10-27 14:00\n",
    /^t\.csv:2:1: .*26-10-13 may have its year first or last; .*\nt\.csv:3:1: .*26-10-27 14:00 may/u,
  ],
  "a year of two digits that is none of these years": [
    "Company,Role,Applied\nAcme,Dev,13/10/99\n",
    /13\/10\/99 has no year of four digits/u,
  ],
  "a day without a year": [
    'Company,Role,Applied\nAcme,Dev,"Oct 13"\nGlobex,Dev,2026-10-01\n',
    /^t\.csv:2:1: .*has no year/u,
  ],
  "two columns of a name that both hold one field": [
    "Company,Role,Applied,Applied\nAcme,Dev,2026-10-01,2026-10-02\n",
    /Applied and Applied 2 both hold applied; .*--map "Applied 2=applied"/u,
  ],
  "letters of UTF-8 and others": [
    Buffer.concat([Buffer.from("Company,Role\nMüller,Dev\n"), latin("Caf\xE9,Dev\n")]),
    /^t\.csv:3:1: .*this line is not UTF-8, as others of the file are/u,
  ],
  "letters as a Mac has them": [latin("Company,Role\nAcme,D\x8Fv\n"), /^t\.csv:2:1: .*neither UTF-8 nor Windows-1252/u],
  "a spreadsheet's own file": [
    latin("PK\x03\x04\x14\x00"),
    /a spreadsheet's own file, not a table in text; save it there as CSV/u,
  ],
  "no row": ["Company,Role\n", /no row below its header/u],
  nothing: ["", /no row below its header/u],
  "a title above the header": [
    "My search,,\n,,\nCompany,Role,Status\nAcme,Dev,Applied\n",
    /line 3 reads like the header; take out the lines above it/u,
  ],
  "a line of its own for what a page says": [
    "<!DOCTYPE html>\n<p>Sign in</p>\n",
    /no column is known to hold the company; cells are parted by/u,
  ],
};

describe("a strange table", () => {
  it.each(Object.entries(READ))("%s is read", async (_, [table, front]) => {
    const { code, stderr, notes } = await importing(table);
    expect(stderr).toBe("");
    expect(Object.values(notes).map(head)).toEqual([front]);
    expect(code).toBe(0);
  });

  it.each(Object.entries(REFUSED))("that has %s is told, and not guessed at", async (_, [table, told]) => {
    const { code, stderr, notes } = await importing(table);
    expect(stderr).toMatch(told);
    expect(notes).toEqual({});
    expect(code).toBe(2);
  });

  it("has its days with the year last where one of them shows it", async () => {
    const { notes } = await importing("Company,Role,Applied\nAcme,Dev,03-10-26\nGlobex,Dev,26-10-26\n");
    expect(Object.values(notes).map(head)).toEqual([
      "company: Acme\nrole: Dev\napplied: 2026-10-03\n",
      "company: Globex\nrole: Dev\napplied: 2026-10-26\n",
    ]);
  });

  it("has its breaks within quotes counted once, and kept", async () => {
    const table =
      'Company,Role,Notes\r\nAcme,Dev,"one\r\ntwo\r\n\r\nfour"\r\nGlobex,Dev,"a\rb"\r\n,Dev,\r\n"In,Dev\r\n';
    const { stderr } = await importing(table);
    expect(stderr).toMatch(/^t\.csv:8:1: .*empty; .*\nt\.csv:9:1: .*never closed/u);
    const { notes } = await importing(table.split("\r\n,Dev")[0] ?? "");
    expect(notes["acme-dev.md"]).toContain("## Notes\n\none\ntwo\n\nfour\n");
    expect(notes["globex-dev.md"]).toContain("## Notes\n\na\nb\n");
  });

  it("has its stage beside a status told of, and taken for the status where the person says so", async () => {
    const table = "Company,Role,Status,Stage\nAcme,Dev,Active,Phone Screen\nGlobex,Dev,Closed,Rejected\n";
    const plain = await importing(table);
    expect(plain.stdout).toContain(
      'it is not read beside Status; if it says more: --map "Stage=status" --map "Status=keep"',
    );
    const mapped = await importing(table, "--map", "Stage=status", "--map", "Status=keep");
    expect(mapped.stdout).toContain("Globex · Dev, rejected");
    expect(head(mapped.notes["acme-dev.md"])).toBe(
      "company: Acme\nrole: Dev\nstatus: Phone Screen\nStatus (column): Active\n",
    );
  });

  it("has the words of a stage explained where there is no status", async () => {
    const { stdout } = await importing("Company,Role,Stage\nAcme,Dev,Phone Screen\n");
    expect(stdout).toContain("Statuses, as their words are read:\n  Phone Screen (1) → interviewing\n");
  });

  it("has cells of 1 MB", async () => {
    const long = "long words ".repeat(100_000);
    const { code, notes } = await importing(`Company,Role,Notes,Mine\nAcme,Dev,"${long}","${long}"\n`);
    expect(code).toBe(0);
    expect(notes["acme-dev.md"]?.split(long.trim())).toHaveLength(3);
  });
});
