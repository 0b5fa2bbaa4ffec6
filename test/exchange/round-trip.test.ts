import fc from "fast-check";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../workspace/make-folder.js";

const CONFIG = "me: {timezone: Europe/Berlin}\n";

interface ExportedApplication {
  readonly company: string;
  readonly role: string;
}

async function exportFrom(root: string, format: string): Promise<string> {
  return (await runCli(["export", "--format", format], { cwd: root })).stdout;
}

/** What a table can hold of the facts: not where they stand, nor how an interview went. */
async function factsIn(root: string): Promise<readonly unknown[]> {
  const { applications } = JSON.parse(await exportFrom(root, "json")) as { applications: ExportedApplication[] };
  return applications
    .map((application) => ({ ...application, id: "", path: "", line: null, status_unclear: false }))
    .toSorted((a, b) => `${a.company} ${a.role}`.localeCompare(`${b.company} ${b.role}`));
}

/** Names that a person may have, and a spreadsheet may take for something else. */
const WORDS = [
  "Acme",
  "Müller & Söhne",
  "=cmd",
  "@home",
  "-10 %",
  "Ford; Sons",
  'The "Lab"',
  "O'Neil",
  "A, B and C",
  "日本電気",
  "1e5",
];
const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-10-${String(one).padStart(2, "0")}`);

const entry = fc
  .tuple(
    day,
    fc.constantFrom("sent application", "sent follow-up", "received reply", "received invitation"),
    fc.boolean(),
  )
  .map(([date, what, isByPhone]) => `${date} ${what}${isByPhone ? " by phone" : ""}`);

const note = fc
  .record({
    status: fc.constantFrom("applied", "interviewing", "rejected", "offer", undefined),
    applied: fc.option(day, { nil: undefined }),
    link: fc.constantFrom("https://acme.example/jobs?id=1&x=2", undefined),
    contact: fc.constantFrom(
      "{name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example, phone: +1 212 555 0100}",
      "{name: Grace Hopper}",
      undefined,
    ),
    interview: fc.constantFrom("{date: 2026-11-05 14:00, kind: video, minutes: 45}", "{date: 2026-11-06}", undefined),
    log: fc.array(entry, { maxLength: 4 }),
  })
  .map(({ status, applied, link, contact, interview, log }) =>
    [
      status && `status: ${status}`,
      applied && `applied: ${applied}`,
      link && `link: ${link}`,
      contact && `contacts:\n  - ${contact}`,
      interview && `interviews:\n  - ${interview}`,
      log.length > 0 &&
        `log:\n${log
          .toSorted()
          .map((one) => `  - ${one}`)
          .join("\n")}`,
    ]
      .filter(Boolean)
      .join("\n"),
  );

describe("what is exported and imported", () => {
  it("says the same as before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(note, { minLength: 1, maxLength: 5 }), async (notes) => {
        const files = notes.map((yaml, at) => {
          const company = JSON.stringify(WORDS[at % WORDS.length]);
          return [`applications/n${at}.md`, `---\ncompany: ${company}\nrole: Role ${at}\n${yaml}\n---\n`] as const;
        });
        const from = makeFolder({ "followthrough.yaml": CONFIG, ...Object.fromEntries(files) });
        const to = makeFolder({ "followthrough.yaml": CONFIG });
        writeFileSync(join(to, "all.csv"), await exportFrom(from, "csv"));
        const { code, stderr } = await runCli(["import", "all.csv", "--yes"], { cwd: to });
        expect(stderr).toBe("");
        expect(code).toBe(0);
        expect(await factsIn(to)).toEqual(await factsIn(from));
      }),
      { numRuns: 40 },
    );
  });

  it("keeps each name that a spreadsheet could take for a formula", async () => {
    const files = WORDS.map(
      (name, at) => [`n${at}.md`, `---\ncompany: ${JSON.stringify(name)}\nrole: Role ${at}\n---\n`] as const,
    );
    const from = makeFolder({ "followthrough.yaml": CONFIG, ...Object.fromEntries(files) });
    const csv = await exportFrom(from, "csv");
    expect(csv).not.toMatch(/^[=+\-@]/mu);
    const to = makeFolder({ "followthrough.yaml": CONFIG, "all.csv": csv });
    await runCli(["import", "all.csv", "--yes"], { cwd: to });
    expect(await factsIn(to)).toEqual(await factsIn(from));
  });
});
