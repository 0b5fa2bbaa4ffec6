import { createFiles } from "../../workspace/index.js";
import { oneLine } from "../../text/index.js";
import { readFlag, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import type { OpenHunt } from "../open.js";
import { byTheirNames, removeLeftovers } from "../outputs/index.js";
import { pathIn } from "../path-in.js";

/** A note that is to be made. */
export interface NewFileWish {
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
  /** What is said of it. */
  readonly told: string;
}

/** Makes a note where no file is, or shows it (`--dry-run`), and says so. @throws CannotWrite */
export function writeNewFile(
  { snapshot }: OpenHunt,
  { path, text, told }: NewFileWish,
  { invocation, io }: { readonly invocation: Invocation; readonly io: Io },
): ExitCode {
  const { workspace } = snapshot;
  const isQuiet = readFlag(invocation, "quiet");
  if (readFlag(invocation, "dry-run")) {
    io.stdout.write(text);
    io.stderr.write(isQuiet ? "" : `${told}Nothing was written: --dry-run\n`);
    return EXIT.ok;
  }
  const name = oneLine(pathIn(workspace.folder)(path));
  removeLeftovers(snapshot, io);
  byTheirNames([{ path, name }], () => {
    createFiles([{ base: workspace.root, path, content: text, name }]);
  });
  io.stdout.write(isQuiet ? "" : told);
  return EXIT.ok;
}
