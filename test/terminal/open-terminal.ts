import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { onTestFinished, vi } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";

/** Starting Node on a busy machine takes a while. */
const LONGEST_WAIT = 30_000;
/** Between two looks at a screen that show the same when it is at rest. */
const AT_REST = 150;

let count = 0;

/** A shell in a real terminal (tmux), as somebody would use it who has just installed the program. */
export interface Terminal {
  /** The person's home folder, absolute. The shell begins there. */
  readonly home: string;
  /** Letters, as they are typed. */
  readonly type: (text: string) => void;
  /** Keys by the names that tmux has for them: Enter, Down, C-c. */
  readonly press: (...keys: readonly string[]) => void;
  /** What stands on the screen, without blank lines at its end. */
  readonly screen: () => string;
  /** The same, once nothing moves any more. */
  readonly atRest: () => Promise<string>;
  /** Waits until the screen shows it. */
  readonly see: (text: string | RegExp) => Promise<void>;
  /** Types a command on an empty screen and waits until it has begun. @param now for every command of the program from now on */
  readonly begin: (command: string, now: string) => Promise<void>;
  /** Waits until the command has ended. Its exit code. */
  readonly ended: () => Promise<number>;
  readonly resize: (columns: number) => void;
  readonly isCursorShown: () => boolean;
}

export interface TerminalOptions {
  /** The folder of the built program. */
  readonly program: string;
  readonly files?: Readonly<Record<string, string>>;
  /** More of the shell's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** 80 columns wide. The clock is what `--now` says: the shell adds it to each command. */
export async function openTerminal({ program, files = {}, env = {} }: TerminalOptions): Promise<Terminal> {
  const home = makeFolder(files);
  const codes = join(home, ".codes");
  writeFileSync(codes, "");
  writeFileSync(
    join(home, ".shell"),
    `unset HISTFILE
PS1='$ '
PROMPT_COMMAND='echo $? >>"${codes}"'
followthrough() { "${process.execPath}" "${program}/bin/followthrough.js" "$@" --now "$NOW"; }
`,
  );
  const socket = `followthrough-${process.pid}-${++count}`;
  const tmux = (...argv: string[]): string =>
    execFileSync("tmux", ["-u", "-L", socket, "-f", "/dev/null", ...argv], { cwd: home, encoding: "utf8" });
  const { PATH = "" } = process.env;
  const world = { HOME: home, PATH, TZ: "Europe/Berlin", LC_ALL: "C.UTF-8", TERM: "tmux-256color", ...env };
  const shell = ["env", "-i", ...Object.entries(world).map(([name, value]) => `${name}=${value}`)];
  tmux("new-session", "-d", "-x", "80", "-y", "100", ...shell, "bash", "--rcfile", join(home, ".shell"), "-i");

  const countEnded = (): number => readFileSync(codes, "utf8").split("\n").length - 1;
  const waitFor = (test: () => boolean, what: () => string): Promise<void> =>
    vi.waitFor(
      () => {
        if (!test()) throw new Error(what());
      },
      { timeout: LONGEST_WAIT, interval: 30 },
    );
  const screen = (): string => tmux("capture-pane", "-p").trimEnd();
  const type = (text: string): void => {
    tmux("send-keys", "-l", "--", text);
  };
  const press = (...keys: readonly string[]): void => {
    tmux("send-keys", ...keys);
  };
  const see = (text: string | RegExp): Promise<void> =>
    waitFor(
      () => (typeof text === "string" ? screen().includes(text) : text.test(screen())),
      () => `the screen never shows ${String(text)}:\n${screen()}`,
    );
  const atRest = async (): Promise<string> => {
    for (let last = ""; ;) {
      await setTimeout(AT_REST);
      const now = screen();
      if (now === last) return now;
      last = now;
    }
  };
  let ended = 0;
  /** Each prompt of the shell ends a command, the first one the shell's own start. */
  const untilPrompt = async (): Promise<number> => {
    ended += 1;
    await waitFor(
      () => countEnded() >= ended,
      () => `the command does not end:\n${screen()}`,
    );
    await see(/(?:^|\n)\$$/u);
    return Number(readFileSync(codes, "utf8").split("\n")[ended - 1]);
  };
  onTestFinished(() => {
    tmux("kill-server");
  });
  await untilPrompt();
  return {
    ...{ home, type, press, screen, atRest, see },
    begin: async (command, now) => {
      type(`NOW=${now}; clear`);
      press("Enter");
      await untilPrompt();
      await see(/^\$$/u);
      type(command);
      press("Enter");
    },
    ended: untilPrompt,
    resize: (columns) => {
      tmux("resize-window", "-x", String(columns));
    },
    isCursorShown: () => tmux("display-message", "-p", "#{cursor_flag}").trim() === "1",
  };
}
