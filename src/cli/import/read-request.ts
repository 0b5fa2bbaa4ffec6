import { resolve } from "node:path";
import type { ColumnWishes } from "../../exchange/index.js";
import { echo, oneLine } from "../../text/index.js";
import type { DateOrder } from "../../time/index.js";
import { locateTyped, readTableFile, type Workspace } from "../../workspace/index.js";
import { readText, readTexts, UsageError, type Invocation } from "../command.js";
import type { Io } from "../io.js";

export interface ImportRequest {
  /** The file as the person knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wishes: ColumnWishes;
  readonly dates: DateOrder | undefined;
}

/** What was typed, and what the file holds. @throws UsageError, CannotRead */
export async function readRequest(
  invocation: Invocation,
  { root }: Pick<Workspace, "root">,
  io: Io,
): Promise<ImportRequest> {
  const [typed, ...more] = invocation.operands;
  if (typed === undefined || more.length > 0)
    throw new UsageError("import takes one file, as in: followthrough import tracker.csv; - is standard input");
  const name = typed === "-" ? "standard input" : oneLine(typed);
  const read = (): Uint8Array => readTableFile(locateTyped(root, resolve(io.cwd, typed), name), name);
  const bytes = typed === "-" ? await io.readStdin() : read();
  return { name, bytes, wishes: readTexts(invocation, "map").map(readWish), dates: readDates(invocation) };
}

function readDates(invocation: Invocation): DateOrder | undefined {
  const typed = readText(invocation, "dates");
  return typed === undefined ? undefined : typed === "dmy" ? "day-first" : "month-first";
}

function readWish(typed: string): ColumnWishes[number] {
  const at = typed.lastIndexOf("=");
  if (at > 0) return { title: typed.slice(0, at), meaning: typed.slice(at + 1) };
  throw new UsageError(`--map takes a column and what it holds, as in --map "List=status", not ${echo(typed)}`);
}
