import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Application } from "../../src/facts/index.js";
import { readNote } from "../../src/note/index.js";
import { formatDay, PlainDate } from "../../src/time/index.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../workspace/make-folder.js";
import { countKeys, countKeysOfEdits, countKeysWithTab, countNotes } from "./count-keys.js";
import { carryOut } from "./carry-out.js";
import { readCommands, readDiary, readNotes, WORKSPACE } from "./read-diary.js";

const FIGURES = new URL("keys.txt", import.meta.url);

const FIRST = PlainDate.from("2026-11-02");

it("the six weeks by commands: each evening the notes say the same as those that were edited by hand", async () => {
  const files = { "followthrough.yaml": WORKSPACE, ...readNotes() };
  const hand = { keys: 0, notes: 0, places: 0 };
  const left = { keys: 0, places: 0 };
  const keys = { commands: 0, whole: 0, completed: 0 };
  const [byHand, typed] = [makeFolder(files), makeFolder(files)];
  const names = Object.keys(readNotes()).map((path) => path.replace(/\.md$/u, ""));
  const commands = new Map(readCommands().map((one) => [one.day, one]));
  for (const [index, { day, edits = [] }] of readDiary().entries()) {
    const date = FIRST.add({ days: index });
    expect(formatDay(date, { year: false })).toBe(day);
    hand.keys += countKeysOfEdits(edits);
    hand.notes += countNotes(edits);
    hand.places += edits.length;
    for (const edit of edits) carryOut(byHand, edit);
    const { type = [], by_hand = [], differs = {} } = commands.get(day) ?? {};
    left.keys += countKeysOfEdits(by_hand);
    left.places += by_hand.length;
    for (const edit of by_hand) carryOut(typed, edit);
    for (const command of type) {
      keys.commands += 1;
      keys.whole += countKeys(command);
      keys.completed += countKeysWithTab(command, names);
      const argv = splitWords(command);
      const { code, stderr } = await runCli([...argv, "--now", `${date.toString()}T21:00`], { cwd: typed });
      expect(code, `${day}, ${command}: ${stderr}`).toBe(0);
    }
    const [wanted, facts] = [readFacts(byHand), readFacts(typed)];
    const others = Object.keys(wanted).filter((path) => JSON.stringify(wanted[path]) !== JSON.stringify(facts[path]));
    for (const path of others) if (!(path in differs)) expect(facts[path], `${day}, ${path}`).toEqual(wanted[path]);
    expect(others, day).toEqual(Object.keys(differs));
    commands.delete(day);
  }
  expect([...commands.keys()]).toEqual([]);
  const told = `By hand: ${hand.places} edits, notes opened ${hand.notes} times, ${hand.keys} keys.
By commands: ${keys.commands} commands, ${keys.whole} keys typed whole, ${keys.completed} with the shell's completion;
and by hand what no command says: ${left.places} edits, ${left.keys} keys.
`;
  const figures = [keys.commands, keys.completed, left.keys, hand.keys].map((count) => count.toLocaleString("en"));
  const page = readFileSync("docs/how-to/every-day.md", "utf8").replace(/\s+/gu, " ");
  for (const figure of figures) expect(page.slice(page.indexOf("six weeks with twelve"))).toContain(` ${figure} `);
  if (process.env.UPDATE) writeFileSync(FIGURES, told);
  expect(told).toBe(readFileSync(FIGURES, "utf8"));
}, 300_000);

/** As a shell does. */
function splitWords(command: string): string[] {
  return Array.from(command.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, plain]) => quoted ?? plain ?? "");
}

/** What each note says, by path, wherever in the note it stands. */
function readFacts(cwd: string): Readonly<Record<string, unknown>> {
  const paths = readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return Object.fromEntries(
    paths.toSorted().map((path) => {
      const text = readFileSync(join(cwd, path), "utf8");
      const { application } = readNote({ path, text }, { zone: "Europe/Berlin" });
      return [path, application && withoutPlaces(application)];
    }),
  );
}

function withoutPlaces({ log, interviews, contacts, ...rest }: Application): unknown {
  return JSON.parse(
    JSON.stringify({ ...rest, interviews, contacts: [...contacts].toSorted(), log }, (key, value: unknown) =>
      key === "origins" || key === "origin" || key === "body" || key === "text" ? undefined : value,
    ),
  );
}
