import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPolicy, openSession, type Session, type SessionOptions } from "../../src/session/index.js";
import { parseNow, type ZonedDateTime } from "../../src/time/index.js";
import { IS_THOROUGH } from "../cases.js";
import { makeFolder } from "../workspace/make-folder.js";
import { describeSnapshot } from "./describe-snapshot.js";

const ZONE = "Europe/Berlin";

/** Some paths, in folders, of which a few only become notes; some are called what programs call copies of others. */
const PATHS = Array.from({ length: 25 }, (_, at) => {
  const name = at % 5 === 4 ? `n${at - 4}${[" 2", " (conflicted copy 2026-11-02)"][at % 2]}` : `n${at}`;
  return `${["", "jobs/", "jobs/old/", "away/"][at % 4]}${name}.md`;
});

const anyText = fc
  .record({
    company: fc.constantFrom("Acme", "Hooli", "Initech"),
    id: fc.constantFrom("", "", "", "id: one\n", "id: two\n"),
    country: fc.constantFrom("", "", "", "country: DE\n", "country: XX\n"),
    zone: fc.constantFrom("", "", "timezone: America/New_York\n", "timezone: Nowhere\n"),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    status: fc.constantFrom(
      "",
      "",
      "status: applied\n",
      "status: in talks\n",
      "statsu: applied\n",
      "status: rejected\n",
    ),
    log: fc.constantFrom(
      "",
      "log: [2026-11-03 received reply]\n",
      "log: [2026-11-18 sent follow-up by email]\n",
      "log: [nonsense\n",
    ),
    snooze: fc.constantFrom("", "", "", "snooze_until: 2026-11-20\n", "skip: [thank-you, same-application]\n"),
    body: fc.constantFrom(
      "",
      "\nI liked them.\n",
      "\n## Draft: follow-up\n\nHello Adda,\n",
      "\n<!-- followthrough-ignore duplicate-id: as I see it -->\n",
      "\n<!-- followthrough-ignore same-application, conflicted-copy: as I see it -->\n",
    ),
  })
  .map(
    ({ company, id, country, zone, day, hour, status, log, snooze, body }) =>
      `---\ncompany: ${company}\nrole: SRE\n${id}${country}${zone}${status}${log}${snooze}contacts: [{name: Ada Lovelace, phone: "1"}]\n` +
      `interviews: [{date: 2026-11-${String(day).padStart(2, "0")} ${String(hour).padStart(2, "0")}:30, with: Ada Lovelace}]\n---\n${body}`,
  );

const anyRow = fc
  .record({
    company: fc.constantFrom("Acme", "Hooli", "Initech", "~~Acme~~"),
    status: fc.constantFrom("applied", "rejected", "in talks"),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ company, status, day }) => `| ${company} | SRE | ${status} | 2026-11-${String(day).padStart(2, "0")} |\n`);

const anyTable = fc
  .record({
    flag: fc.constantFrom("followthrough: table", "tags: [jobs]"),
    comment: fc.constantFrom("", "", "<!-- followthrough-ignore same-application, unknown-status: as I see it -->\n\n"),
    rows: fc.array(anyRow, { maxLength: 5 }),
  })
  .map(
    ({ flag, comment, rows }) =>
      `---\n${flag}\n---\n${comment}| Company | Role | Status | Interview |\n|---|---|---|---|\n${rows.join("")}`,
  );

const anyNote = fc.oneof(
  { arbitrary: anyTable, weight: 2 },
  { arbitrary: anyText, weight: 6 },
  { arbitrary: fc.constantFrom("# A page\n", "", "---\nname: Ada\n---\n"), weight: 1 },
);

const CONFIGS = [
  undefined,
  "",
  "me: {timezone: America/New_York}\n",
  "notes: [jobs/**/*.md]\n",
  "statuses: {in talks: interviewing}\n",
  "fields: {statsu: status}\n",
  "checks: {duplicate-id: info, interviewer-unknown: off}\n",
  "settings: {wait_without_date: 3 days}\n",
  "policy: [default, own.yaml]\n",
  "policy: email-only\n",
  "tables: [n3.md, jobs/n1.md, {file: n8.md, columns: {Role: status}}]\n",
  "report: {file: n1.md}\n",
  "policy: nothing-of-the-kind\n",
];
const POLICIES = [
  undefined,
  "settings: {reply_grace: 5 days}\n",
  "rules: [{id: thank-you, off: true}]\n",
  "rules: [\n",
];
const IGNORES = [undefined, "away/\n", "n2.md\n", "*\n"];

type Step =
  | { readonly kind: "write" | "overlay"; readonly path: string; readonly text: string | undefined }
  | { readonly kind: "release"; readonly path: string }
  | { readonly kind: "rename"; readonly path: string; readonly to: string }
  | { readonly kind: "file"; readonly path: string; readonly text: string | undefined }
  | { readonly kind: "clock"; readonly minutes: number };

const anyPath = fc.constantFrom(...PATHS);
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom("write", "overlay"),
      path: anyPath,
      text: fc.option(anyNote, { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("release"), path: anyPath }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("rename"),
      path: fc.constantFrom(...PATHS, "jobs", "away"),
      to: fc.constantFrom("gone", "jobs/deep", "n99.md", "jobs/n98.md"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("file"),
      path: fc.constant("followthrough.yaml"),
      text: fc.constantFrom(...CONFIGS),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("file"),
      path: fc.constant("own.yaml"),
      text: fc.constantFrom(...POLICIES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("file"),
      path: fc.constantFrom(".gitignore", "jobs/.gitignore"),
      text: fc.constantFrom(...IGNORES),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("clock"),
      minutes: fc.constantFrom(0, 1, 30, 90, 600, 1440, 7 * 1440, 30 * 1440, -1440),
    }),
  },
);

/** A folder, its session, and what a session that is opened anew would say. */
class World {
  readonly root: string;
  readonly overlay = new Map<string, Buffer | undefined>();
  now: ZonedDateTime;
  session: Session | undefined;

  constructor(root: string) {
    this.root = root;
    const now = parseNow("2026-11-10T09:00", ZONE);
    if (!now.ok) throw new Error(now.reason);
    this.now = now.value;
  }

  async open(): Promise<Session> {
    const options: SessionOptions = { cwd: this.root, zone: () => ZONE, forecast: true, texts: this.overlay };
    return openSession(await openPolicy(options), options);
  }

  /** @returns the paths that changed where they are stored */
  store(step: Exclude<Step, { kind: "clock" }>): readonly string[] {
    const at = (path: string): string => join(this.root, path);
    try {
      if (step.kind === "rename") {
        mkdirSync(dirname(at(step.to)), { recursive: true });
        renameSync(at(step.path), at(step.to));
        return [step.path, step.to];
      }
      if (step.kind !== "write" && step.kind !== "file") return [];
      if (step.text === undefined) rmSync(at(step.path), { force: true });
      else {
        mkdirSync(dirname(at(step.path)), { recursive: true });
        writeFileSync(at(step.path), step.text);
      }
      return [step.path];
    } catch {
      return []; // It cannot be done where things stand so.
    }
  }

  async take(step: Step): Promise<void> {
    if (step.kind === "clock") {
      this.now = this.now.add({ minutes: step.minutes });
      return;
    }
    const changed = this.store(step);
    if (step.kind === "overlay")
      this.overlay.set(step.path, step.text === undefined ? undefined : Buffer.from(step.text));
    if (step.kind === "release") this.overlay.delete(step.path);
    if (!this.session) this.session = await this.open();
    else if (step.kind === "overlay") await this.session.setText(step.path, step.text);
    else if (step.kind === "release") await this.session.release(step.path);
    else await this.session.refresh(changed);
  }
}

async function tell(act: () => Promise<string>): Promise<string> {
  try {
    return await act();
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const at = (session: Session, now: ZonedDateTime): string =>
  describeSnapshot(session.current(now.withTimeZone(session.zone)));

/** What is said of each note alone is what is said of it among all. */
function expectSameAlone(session: Session, now: ZonedDateTime): void {
  const moment = now.withTimeZone(session.zone);
  const { evaluation, notes } = session.current(moment);
  for (const { path } of notes) {
    const alone = session.look(path, moment);
    expect(alone?.findings, path).toEqual(evaluation.findings.filter(({ file }) => file === path));
    expect(alone?.suppressed, path).toEqual(evaluation.suppressed.filter(({ finding }) => finding.file === path));
  }
}

describe("a session that is told of every change", () => {
  it("says the same as one that is opened anew", async () => {
    const told = { same: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyPath, anyNote), { minLength: 10, maxLength: 25 }),
        fc.array(steps, { minLength: 3, maxLength: 12 }),
        async (notes, sequence) => {
          const world = new World(makeFolder({ ".git": null, ...Object.fromEntries(notes) }));
          for (const [index, step] of sequence.entries()) {
            const kept = await tell(async () => {
              await world.take(step);
              // What could not be read the last time is tried again, whatever has changed.
              if (world.session) await world.session.refresh([]);
              world.session ??= await world.open();
              return at(world.session, world.now);
            });
            if (index % 4 !== 3 && index < sequence.length - 1) continue; // Opening all anew is what takes the time.
            const anew = await tell(async () => at(await world.open(), world.now));
            expect(kept).toBe(anew);
            if (world.session) expectSameAlone(world.session, world.now);
            told[anew.startsWith("refused") ? "refused" : "same"]++;
          }
        },
      ),
      { numRuns: Number(process.env.SEQUENCES ?? (IS_THOROUGH ? 200 : 12)) },
    );
    expect(told.same).toBeGreaterThan(told.refused);
    // A dozen sequences may well have none.
    if (IS_THOROUGH) expect(told.refused).toBeGreaterThan(0);
  }, 3_600_000);
});
