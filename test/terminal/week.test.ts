import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { buildPackage } from "../dist/build-package.js";
import { requireProgram } from "../programs.js";
import { openTerminal, type Terminal } from "./open-terminal.js";

interface Key {
  /** Waited for before anything is typed. */
  readonly see: string;
  readonly type?: string;
  readonly press?: string;
  /** The screen is kept, with what is typed, before the key is pressed. */
  readonly look?: boolean;
}

interface Step {
  /** Markdown, for the page. */
  readonly tell?: string;
  /** As `--now` takes it, in the person's zone. */
  readonly at: string;
  readonly type: string;
  readonly keys?: readonly Key[];
  readonly exit?: number;
  /** On the page, or so many lines of it; true by default. */
  readonly shown?: boolean | number;
}

interface Week {
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const FOLDER = new URL(".", import.meta.url);
const PAGE = "docs/tutorial/a-week.md";
const TRANSCRIPT = new URL("week.txt", FOLDER);
const BEGIN =
  "<!-- the week of test/terminal/week.yaml, written by UPDATE=1 npm test -- test/terminal/week.test.ts -->\n";
const END = "<!-- end of the week -->\n";

const tmux = requireProgram("tmux");

it.runIf(tmux)(
  "a week in a real terminal, from init to an offer, is what the tour shows",
  async () => {
    const week = parse(readFileSync(new URL("week.yaml", FOLDER), "utf8")) as Week;
    const terminal = await openTerminal({ program: buildPackage().folder, files: week.files });
    const transcript: string[] = [];
    const page: string[] = [];
    for (const step of week.steps) {
      const { screens, exit } = await takeStep(step, terminal);
      transcript.push(...screens.map((screen) => `== ${step.at}\n${screen}\n`));
      page.push(step.tell ? `\n${step.tell.trimEnd()}\n` : "", block(screens.at(-1)!, step.shown ?? true));
      expect(exit, screens.at(-1)).toBe(step.exit ?? 0);
      expect(terminal.isCursorShown(), step.type).toBe(true);
    }
    const tour = joinBlocks(page.join(""));
    if (process.env.UPDATE) {
      writeFileSync(TRANSCRIPT, transcript.join("\n"));
      writeFileSync(PAGE, putIn(readFileSync(PAGE, "utf8"), tour));
    }
    expect(transcript.join("\n")).toBe(readFileSync(TRANSCRIPT, "utf8"));
    expect(putIn(readFileSync(PAGE, "utf8"), tour)).toBe(readFileSync(PAGE, "utf8"));
  },
  300_000,
);

/** What the screen shows when a key is to be looked at, and at the end without the shell's next prompt. */
async function takeStep({ at, type, keys = [] }: Step, terminal: Terminal) {
  const screens: string[] = [];
  await terminal.begin(type, at);
  for (const { see, type: typed, press, look = false } of keys) {
    await terminal.see(see);
    if (typed !== undefined) {
      terminal.type(typed);
      await terminal.see(typed);
    }
    if (look) screens.push(await terminal.atRest());
    if (press !== undefined) terminal.press(press);
  }
  const exit = await terminal.ended();
  return { screens: [...screens, terminal.screen().replace(/\n\$$/u, "")], exit };
}

function block(whole: string, shown: boolean | number): string {
  if (shown === false) return "";
  const screen = typeof shown === "number" ? `${whole.split("\n").slice(0, shown).join("\n")}\n…` : whole;
  return `\n\`\`\`console\n${screen}\n\`\`\`\n`;
}

/** Commands that nothing is told between stand in one block. */
function joinBlocks(markdown: string): string {
  return markdown.replaceAll("```\n\n```console\n", "\n").trimStart();
}

function putIn(page: string, tour: string): string {
  const [start, end] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  expect(start, "the page has a place for the week").toBeGreaterThan(BEGIN.length);
  return `${page.slice(0, start)}\n${tour}\n${page.slice(end)}`;
}
