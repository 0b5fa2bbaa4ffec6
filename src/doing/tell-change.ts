import type { Snapshot } from "../session/index.js";
import { oneLine } from "../text/index.js";
import { pathIn } from "../workspace/index.js";
import { describeNext } from "./describe-next.js";
import { describeWritten } from "./describe-written.js";
import type { WantedChange } from "./wanted-change.js";

/** What there is to say of a change: whole lines. */
export interface ToldChange {
  /** What happened, and what is written, where. */
  readonly lines: string;
  /** What comes next; empty where the note cannot be read then. */
  readonly next: string;
}

export function tellChange(
  { planned, asked, title }: WantedChange,
  { workspace, circumstances }: Pick<Snapshot, "workspace" | "circumstances">,
): ToldChange {
  const path = oneLine(pathIn(workspace.folder)(planned.path));
  const lines = [title, ...describeWritten(planned.changes, asked, path)];
  return {
    lines: lines.map((line) => `${line}\n`).join(""),
    next: planned.after ? describeNext(planned.after, circumstances) : "",
  };
}
