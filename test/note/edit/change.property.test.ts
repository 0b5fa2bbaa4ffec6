import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { Application } from "../../../src/facts/index.js";
import { changeNote, loadMarkdown, readNote, type NoteChange } from "../../../src/note/index.js";
import { digestText } from "../../../src/text/index.js";
import { KeptChanges, replaceNote, takeBack } from "../../../src/workspace/index.js";
import { IS_THOROUGH } from "../../cases.js";
import { makeFolder } from "../../workspace/make-folder.js";
import { anyChange, anyNote } from "./arbitrary-notes.js";

beforeAll(loadMarkdown);

const OPTIONS = { zone: "Europe/Berlin" };

function read(text: string): Application {
  return readNote({ path: "acme.md", text }, OPTIONS).application!;
}

/** What a change of this kind may touch, and nothing else. */
const TOUCHES: Readonly<Record<string, readonly (keyof Application)[]>> = {
  entry: ["log"],
  status: ["status"],
  interview: ["interviews"],
  contact: ["contacts"],
  round: ["interviews"],
  skip: ["skip"],
  snooze_until: ["snooze_until"],
  deadline: ["deadline"],
  follow_up_on: ["reminders"],
  applied: ["applied"],
};

function kindOf(change: NoteChange): string {
  return "field" in change ? change.field : Object.keys(change)[0]!;
}

/** What the note says besides, by fact; places aside, which move with what is written. Whom the note knows, an entry's name may mean. */
function others(whole: Application, change: NoteChange): unknown {
  const log = whole.log.map((entry) => ({ ...entry, contact: undefined, contacts: undefined }));
  // Whoever takes part may be somebody of whom more is known now.
  const interviews = whole.interviews.map((one) => ({ ...one, with: one.with.map(({ key }) => key) }));
  const application = { ...whole, log, ...("contact" in change && { interviews }) };
  const touched: readonly string[] = [...TOUCHES[kindOf(change)]!, "body", "ignores", "hasNotes"];
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, one: unknown) => (["origins", "origin", "line"].includes(key) ? undefined : one)),
    );
  return plain(Object.fromEntries(Object.entries(application).filter(([key]) => !touched.includes(key))));
}

/** What the note's file holds when the change has been written and taken back. */
function undo(before: string, after: string, { root, state }: { root: string; state: string }): string {
  const path = join(root, "acme.md");
  const kept = KeptChanges.open({ env: { XDG_STATE_HOME: state }, root });
  if (typeof kept === "string") return kept;
  writeFileSync(path, before);
  const entry = kept.keep({ command: "log", files: [{ path: "acme.md", before, after: digestText(after) }] });
  replaceNote({ root, path: "acme.md", before, after });
  entry.close(["acme.md"]);
  takeBack(kept, root)?.takeBack();
  return readFileSync(path, "utf8");
}

const briefly = ({ log }: Application): readonly string[] =>
  log.map(({ date, direction, kind, name }) => `${date.toString()} ${direction} ${kind} ${name ?? ""}`).toSorted();

it(
  "whatever the note and the fact: what is written is read as that fact, and nothing else changes",
  { timeout: 600_000 },
  () => {
    const folders = { root: makeFolder(), state: makeFolder() };
    const tally = new Map<string, { written: number; refused: number; inBody: number }>();
    fc.assert(
      fc.property(anyNote, anyChange, (text, change) => {
        const kind = kindOf(change);
        const count = tally.get(kind) ?? { written: 0, refused: 0, inBody: 0 };
        tally.set(kind, count);
        const changed = changeNote({ path: "acme.md", text }, change, OPTIONS);
        if (!changed.ok) {
          count.refused++;
          expect(changed.reason).not.toBe("");
          return;
        }
        count.written++;
        if (changed.value.heading !== undefined) count.inBody++;
        const [before, after] = [read(text), read(changed.value.text)];
        expect(others(after, change)).toEqual(others(before, change));
        checkFact(change, before, after, changed.value.text);
        expect(lettersLost(text, changed.value.text)).toBeLessThanOrEqual(lettersThatMayGo(change));
        expect(changed.value.text.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
        if (!text.includes("\n")) expect(changed.value.text).not.toContain("\n");
        expect(undo(text, changed.value.text, folders)).toBe(text);
      }),
      { numRuns: IS_THOROUGH ? 3000 : 120 },
    );
    if (process.env.TALLY !== undefined) process.stdout.write(`${JSON.stringify([...tally])}\n`);
    // Too few would say nothing of how often.
    if (!IS_THOROUGH) return;
    const entries = tally.get("entry")!;
    expect(entries.written).toBeGreaterThan(entries.refused * 10);
    expect(entries.inBody).toBeGreaterThan(entries.written / 6);
  },
);

function checkFact(change: NoteChange, before: Application, after: Application, text: string): void {
  if ("entry" in change) {
    const { date, direction, kind, name, by, left_message, promised, remark } = change.entry;
    expect(after.log.length - before.log.length).toBeLessThanOrEqual(1);
    expect(after.log.filter((one) => one.date.equals(date))).toContainEqual(
      expect.objectContaining({
        direction,
        kind,
        left_message,
        ...(name !== undefined && { name }),
        ...(by !== undefined && { by }),
      }),
    );
    const added = after.log.find(
      (one) => one.date.equals(date) && one.kind === kind && (name === undefined || one.name === name),
    )!;
    expect(added.promised?.toString()).toBe(promised?.toString());
    if (remark !== undefined) expect(text).toContain(remark);
    if (after.log.length > before.log.length) {
      const all = [...briefly(after)];
      for (const one of briefly(before)) all.splice(all.indexOf(one), 1);
      expect(all).toEqual([`${date.toString()} ${direction} ${kind} ${name ?? ""}`]);
    }
  } else if ("interview" in change) {
    const { date, time, minutes, kind, place } = change.interview;
    expect(after.interviews).toHaveLength(before.interviews.length + 1);
    const own = after.interviews.filter((one) => one.date.equals(date));
    expect(own.map((one) => one.start?.toPlainTime().toString().slice(0, 5))).toContain(time);
    expect(
      own.map((one) => [one.minutes, one.kind, one.place, one.with.map(({ name }) => name).join()]),
    ).toContainEqual([minutes, kind, place, change.interview.with.join()]);
  } else if ("round" in change) {
    const one = after.interviews.find(({ round }) => round === change.round)!;
    if ("promised_by" in change) expect(one.promised_by?.toString()).toBe(change.promised_by.toString());
    else if ("went" in change) expect(one.went).toBe(change.went);
    else if ("with" in change) expect(one.with.map(({ name }) => name).slice(-change.with.length)).toEqual(change.with);
    else if (change.moved === "cancelled") expect(one.cancelled).toBe(true);
    else if (after.interviews.length === 1) {
      expect(one.date.toString()).toBe(change.moved.date.toString());
      expect(one.start?.toPlainTime().toString().slice(0, 5)).toBe(change.moved.time);
    }
    expect(after.interviews).toHaveLength(before.interviews.length);
  } else if ("status" in change) expect(after.status).toBe(change.status);
  else if ("unskip" in change) expect(after.skip.map(({ id }) => id)).not.toContain(change.unskip);
  else if ("skip" in change) expect(after.skip.map(({ id }) => id)).toContain(change.skip);
  else if ("contact" in change) {
    const { name, title, email, phone } = change.contact;
    const own = after.contacts.find((one) => one.name === name)!;
    const told = Object.entries({ title, email, phone }).filter(([, one]) => one !== undefined);
    expect(own).toMatchObject(Object.fromEntries(told));
    const others = (list: Application["contacts"]): readonly unknown[] =>
      list.filter((one) => one.name !== name).map(({ origins: _, ...one }) => one);
    expect(others(after.contacts)).toEqual(others(before.contacts));
    const known = before.contacts.find((one) => one.name === name);
    if (known)
      expect(own).toMatchObject(
        JSON.parse(JSON.stringify({ ...known, origins: undefined, hiring_manager: undefined })) as object,
      );
  } else if ("reminder" in change) throw new Error("no reminder is ended here");
  else if (change.field === "follow_up_on")
    expect(after.reminders.map(({ date }) => date.toString())).toEqual(change.date ? [change.date.toString()] : []);
  else if (change.field !== "last_contact") expect(after[change.field]?.toString()).toBe(change.date?.toString());
}

/** How much of the text before is gone between what is the same at its start and at its end. */
function lettersLost(before: string, after: string): number {
  let at = 0;
  for (const letter of after) if (letter === before[at]) at++;
  if (at === before.length) return 0;
  let start = 0;
  while (before[start] === after[start] && start < before.length) start++;
  let end = 0;
  while (before.at(-1 - end) === after.at(-1 - end) && end < before.length - start) end++;
  return before.length - start - end;
}

/** A day with its time, a line of one key; nothing where a fact is only added. */
function lettersThatMayGo(change: NoteChange): number {
  if ("field" in change || "round" in change || "contact" in change) return 60;
  return "status" in change ? 10 : 0;
}
