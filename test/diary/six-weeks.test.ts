import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatDay, PlainDate } from "../../src/time/index.js";
import { readAgendaJson, type AgendaAction } from "../cli/agenda-json.js";
import { runCli } from "../cli/run-cli.js";
import { readEvents } from "../output/calendar-lines.js";
import { makeFolder } from "../workspace/make-folder.js";
import { carryOut } from "./carry-out.js";
import { readDiary, readNotes, WORKSPACE } from "./read-diary.js";

const FIRST = PlainDate.from("2026-11-02");

const DUE: ReadonlySet<string> = new Set(["open", "overdue"]);

it("six weeks with twelve applications, from a phone screen to an offer: each morning what a careful reader says", async () => {
  const cwd = makeFolder({ "followthrough.yaml": WORKSPACE, ...readNotes() });
  const diary = readDiary();
  const mornings: { day: string; due: string[]; unwanted: string[]; problems: string[] }[] = [];
  const rules = new Set<string>();
  const uids = new Map<string, string>();
  for (const [index, { day, not = {}, edits = [] }] of diary.entries()) {
    const date = FIRST.add({ days: index });
    expect(formatDay(date, { year: false })).toBe(day);
    const { agenda, problems } = await look(cwd, date);
    const found = agenda.actions.filter(({ state, projected }) => !projected && DUE.has(state));
    const due = found.map(describe).toSorted();
    const unwanted = Object.keys(not).filter((one) => due.some((text) => `${text} `.startsWith(`${one} `)));
    mornings.push({ day, due, unwanted, problems: problems.map(({ file, check }) => `${file} ${check}`) });

    // On Mondays the feed is written, and what is due stands in it.
    if (date.dayOfWeek === 1) {
      const feed = await writeFeed(cwd, date);
      expect(feed).toEqual(expect.arrayContaining(found.map(({ uid }) => `${uid}@followthrough`)));
    }
    // An action has one UID for ever, whatever becomes of its file.
    for (const { application, key, uid } of agenda.actions) {
      const name = `${application.company} ${key}`;
      expect(uids.get(name) ?? uid, name).toBe(uid);
      uids.set(name, uid);
    }
    for (const { rule } of found) rules.add(rule);
    for (const edit of edits) carryOut(cwd, edit);
  }
  expect(mornings).toEqual(
    diary.map(({ day, due, problems = [] }) => ({ day, due: due.toSorted(), unwanted: [], problems })),
  );
  // It was a life: all that the two policies can ask for was asked for, the handwritten card aside.
  expect([...rules].toSorted()).toEqual([
    "application-follow-up",
    "application-move-on",
    "first-follow-up",
    "move-on",
    "offer-deadline",
    "second-follow-up",
    "thank-you",
  ]);
}, 120_000);

/** What the person looks at in the morning: what is due, and the problems, which are more than hints. */
async function look(cwd: string, date: PlainDate) {
  const options = ["--format", "json", "--no-cache", "--now", `${date.toString()}T07:00`];
  const agenda = readAgendaJson((await runCli(["agenda", ...options], { cwd })).stdout);
  const { code, stdout } = await runCli(["check", ...options], { cwd });
  const { findings } = JSON.parse(stdout) as { findings: { file: string; check: string; severity: string }[] };
  expect(code).toBe(findings.some(({ severity }) => severity === "error") ? 1 : 0);
  return { agenda, problems: findings.filter(({ severity }) => severity !== "info") };
}

/** The UIDs of the feed that a whole run writes over last week's. */
async function writeFeed(cwd: string, date: PlainDate): Promise<readonly string[]> {
  const { code, stderr } = await runCli(["run", "--no-cache", "--now", `${date.toString()}T07:00`], { cwd });
  expect(code, stderr).toBe(0);
  return readEvents(readFileSync(join(cwd, "follow-ups.ics"), "utf8")).map(({ uid }) => uid);
}

/** `kestrel thank-you to Tom Reuter by email, late`. */
function describe({ application, rule, to, via, state }: AgendaAction): string {
  const names = to.map(({ name }) => name).join(", ");
  const note = application.id.replace(/\.md$/u, "");
  return [
    `${note} ${rule}`,
    names === "" ? "" : ` to ${names}`,
    via === null ? "" : ` by ${via}`,
    state === "overdue" ? ", late" : "",
  ].join("");
}
