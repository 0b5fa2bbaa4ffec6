import { spawn } from "node:child_process";
import { oneLine, shorten } from "../../text/index.js";
import { findProgram, listProgramFolders } from "../../workspace/index.js";
import type { Io } from "../io.js";

export interface Notifier {
  /** Shows a text of a few lines; nobody waits for it. */
  readonly show: (text: string) => void;
}

export interface NotifierOptions {
  /** The workspace's folder, absolute: no program of its is run. */
  readonly root: string;
  /** Why notifications are not shown, in words that follow a colon. May be called for each. */
  readonly onFailure: (reason: string) => void;
}

/** A program that shows a notification, and how it is given the text. */
interface Way {
  readonly program: string;
  readonly args: (text: string) => readonly string[];
  readonly env?: (text: string) => Readonly<Record<string, string>>;
}

const TITLE = "followthrough";

/** In milliseconds: a program that takes longer is ended. */
const LONGEST = 10_000;

/**
 * In PowerShell, arguments become part of the program: the text comes as a variable of the environment instead. ToastText02
 * (5) is a title and a text; a toast needs the id of an installed program, and PowerShell is one.
 */
const TOAST = `$ErrorActionPreference = 'Stop'
[void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
$toast = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(5)
$lines = $toast.GetElementsByTagName('text')
[void]$lines.Item(0).AppendChild($toast.CreateTextNode('${TITLE}'))
[void]$lines.Item(1).AppendChild($toast.CreateTextNode($env:FOLLOWTHROUGH_NOTIFICATION))
$id = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'
$shown = [Windows.UI.Notifications.ToastNotification]::new($toast)
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($id).Show($shown)`;

/** What each desktop has, the one that is there first. The text is an argument or a variable, never part of a program. */
const WAYS: readonly Way[] = [
  {
    program: "osascript",
    args: (text) => [
      ...["-e", "on run argv", "-e", "display notification (item 2 of argv) with title (item 1 of argv)"],
      ...["-e", "end run", TITLE, text],
    ],
  },
  // The text may have markup in it (Desktop Notifications Specification 1.2, "Markup").
  { program: "notify-send", args: (text) => [`--app-name=${TITLE}`, "--", TITLE, escapeMarkup(text)] },
  {
    program: "powershell",
    args: () => ["-NoProfile", "-NonInteractive", "-Command", TOAST],
    env: (text) => ({ FOLLOWTHROUGH_NOTIFICATION: text }),
  },
];

/** The desktop's own notifications, by the program that it has for them. */
export function createNotifier({ root, onFailure }: NotifierOptions, { env }: Pick<Io, "env">): Notifier {
  const folders = listProgramFolders(env, root);
  for (const way of WAYS) {
    const program = findProgram(way.program, folders);
    if (program !== undefined)
      return {
        show: (text) => {
          show(clean(text), way, { program, env, onFailure });
        },
      };
  }
  onFailure(`none of ${WAYS.map(({ program }) => program).join(", ")} is installed`);
  return { show: () => undefined };
}

interface Showing extends Pick<NotifierOptions, "onFailure">, Pick<Io, "env"> {
  /** Absolute. */
  readonly program: string;
}

function show(text: string, way: Way, { program, env, onFailure }: Showing): void {
  const child = spawn(program, [...way.args(text)], {
    ...{ env: { ...env, ...way.env?.(text) }, stdio: "ignore", windowsHide: true },
    ...{ timeout: LONGEST, killSignal: "SIGKILL" },
  });
  child.on("error", (error) => {
    onFailure(`${way.program} cannot be started: ${error.message}`);
  });
  child.on("exit", (code) => {
    if (code !== 0) onFailure(`${way.program} failed${code === null ? "" : ` with exit code ${code}`}`);
  });
  // What is shown does not keep the program from ending.
  child.unref();
}

/** In characters: no desktop shows more. */
const LONGEST_LINE = 200;

/** Each line without control characters, and not longer than anybody reads. */
function clean(text: string): string {
  return text
    .split("\n")
    .map((line) => shorten(oneLine(line), LONGEST_LINE))
    .join("\n");
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
