import {
  ProcessExecution,
  RelativePattern,
  Task,
  TaskPanelKind,
  TaskRevealKind,
  tasks,
  window,
  workspace,
  type TaskExecution,
  type WorkspaceFolder,
} from "vscode";

/** In milliseconds. */
const LATE = 2000;

/**
 * Runs the program that ships with the extension in the folder's terminal, where somebody answers its questions. As a task: what it
 * has said stays to be read when it has ended, however it ends.
 */
export async function runProgram(program: string, args: readonly string[]): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) {
    void window.showInformationMessage("Open the folder of your job search first (File, Open Folder).");
    return;
  }
  // What a restricted workspace says is read, and nothing is run by it; a keyboard shortcut may ask for it all the same.
  if (!workspace.isTrusted) {
    void window.showInformationMessage("In a restricted workspace nothing is run.");
    return;
  }
  const name = args.join(" ");
  const execution = new ProcessExecution(process.execPath, [program, ...args], {
    cwd: folder.uri.fsPath,
    env: { ELECTRON_RUN_AS_NODE: "1" },
  });
  const task = new Task({ type: "followthrough", command: name }, folder, name, "followthrough", execution, []);
  task.presentationOptions = {
    reveal: TaskRevealKind.Always,
    panel: TaskPanelKind.Dedicated,
    focus: true,
    clear: true,
  };
  const running = await tasks.executeTask(task);
  if (args[0] === "new") openWhatIsMade(folder, running);
}

/** A note that the program makes while it runs is what somebody wants to write in. */
function openWhatIsMade(folder: WorkspaceFolder, running: TaskExecution): void {
  const made = workspace.createFileSystemWatcher(new RelativePattern(folder, "**/*.md"), false, true, true);
  made.onDidCreate(async (uri) => {
    await window.showTextDocument(uri);
  });
  const ended = tasks.onDidEndTask(({ execution }) => {
    if (execution !== running) return;
    ended.dispose();
    // The editor tells of files a little later.
    setTimeout(() => {
      made.dispose();
    }, LATE);
  });
}
