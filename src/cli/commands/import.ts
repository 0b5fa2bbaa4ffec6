import {
  countPhrase,
  decodeTable,
  describeImport,
  leaveOutKnown,
  planImport,
  readTable,
  type ImportPlan,
} from "../../exchange/index.js";
import type { Snapshot } from "../../session/index.js";
import { echo, multiLine, oneLine } from "../../text/index.js";
import { dayOfMoment } from "../../time/index.js";
import { readFlag, UsageError, type Invocation } from "../command.js";
import {
  listKnown,
  placeRows,
  readFolder,
  readRequest,
  refuseProblems,
  type ImportRequest,
  type PlacedRow,
} from "../import/index.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt, type OpenHunt } from "../open.js";
import { pathIn } from "../path-in.js";
import { askFor, mayAsk } from "../prompts/index.js";
import { listFailures, writeNotes } from "../writing/index.js";

/** Makes notes of a table's rows: shows first what becomes of each column, then asks. It writes over nothing. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const hunt = await openHunt(invocation, io, { mayFindNone: true });
  const { snapshot } = hunt;
  const request = await readRequest(invocation, snapshot.workspace, io);
  const { text, encoding, problem } = decodeTable(request.bytes);
  refuseProblems(request.name, text, problem ? [problem] : []);
  const today = dayOfMoment(snapshot.circumstances.now);
  const table = await readTable(text);
  const plan = await settleDates(request, table, hunt, invocation, io);
  const seen = { file: request.name, encoding, table, plan, today };
  const isQuiet = readFlag(invocation, "quiet");
  const isDry = readFlag(invocation, "dry-run");
  // What columns are taken for may be why their cells cannot be read.
  if (isDry && !isQuiet && plan.problems.length > 0)
    io.stdout.write(describeImport({ ...seen, notes: [], leftOut: [] }));
  refuseProblems(request.name, text, plan.problems);
  const isForced = readFlag(invocation, "force");
  const known = isForced ? [] : listKnown(snapshot);
  const { fresh, leftOut } = isForced ? { fresh: plan.rows, leftOut: [] } : leaveOutKnown(plan.rows, known);
  const folder = await readFolder(invocation, snapshot, io.cwd);
  const notes = placeRows(fresh, folder, snapshot);
  const nameOf = pathIn(snapshot.workspace.folder);
  if (!isQuiet) {
    const named = notes.map(({ row, path }) => ({ row, path: nameOf(path) }));
    io.stdout.write(describeImport({ ...seen, notes: named, leftOut }));
  }
  if (notes.length === 0) {
    if (!isQuiet) io.stdout.write("\nNothing to write.\n");
    return EXIT.ok;
  }
  if (isDry) {
    const isOpen = plan.undecided.length > 0;
    const mend = isOpen ? "; to write, say --dates dmy or --dates mdy, too" : "";
    io.stderr.write(isQuiet ? "" : `Nothing was written: --dry-run${mend}\n`);
    return EXIT.ok;
  }
  if (!(await isWanted(notes, invocation, io))) {
    io.stderr.write("Nothing was written.\n");
    return EXIT.ok;
  }
  return writeRows(notes, oneLine(nameOf(folder === "" ? "." : folder)), { snapshot, invocation, io });
}

/** @param where the folder, as the person knows it */
function writeRows(
  notes: readonly PlacedRow[],
  where: string,
  { snapshot, invocation, io }: { readonly snapshot: Snapshot; readonly invocation: Invocation; readonly io: Io },
): ExitCode {
  const wanted = notes.map(({ row: { text }, path }) => ({ path, before: undefined, after: text }));
  const { written, failures, isKept } = writeNotes("import", wanted, { snapshot, io });
  io.stderr.write(listFailures(failures.map(({ message }) => multiLine(message))));
  if (!readFlag(invocation, "quiet") && written.length > 0) {
    io.stdout.write(`\nWrote ${countPhrase(written.length, "note")} into ${where}.\n`);
    if (isKept) io.stderr.write("Undo: followthrough undo\n");
  }
  return failures.length === 0 ? EXIT.ok : EXIT.unusable;
}

/**
 * Asks how days are to be read where the table does not show it; a preview shows them both ways instead. @throws UsageError where nobody
 * can be asked
 */
async function settleDates(
  { wishes, dates }: ImportRequest,
  table: Parameters<typeof planImport>[0],
  { session, snapshot: { workspace, policy } }: OpenHunt,
  invocation: Invocation,
  io: Io,
): Promise<ImportPlan> {
  const { fields, statuses, body, journals } = workspace.config;
  const reading = { zone: session.zone, fields, statuses, body, journals, readsBody: policy.needs.sections };
  const plan = await planImport(table, { reading, wishes, dates });
  const [column] = plan.undecided;
  const [doubtful] = column?.days ?? [];
  if (!column || !doubtful || plan.problems.length > 0 || readFlag(invocation, "dry-run")) return plan;
  const [one, other] = doubtful.choices.map(String);
  const where = `${echo(column.title)}: ${echo(doubtful.text)} in line ${doubtful.line} may be ${one ?? ""} or ${other ?? ""}, and no day of the column says which`;
  if (!mayAsk(io) || readFlag(invocation, "yes"))
    throw new UsageError(
      `${where}; say it: --dates dmy for the day first, --dates mdy for the month first (--dry-run shows the days both ways)`,
    );
  const choices = [
    { value: "day-first", label: `the day first: ${one ?? ""}` },
    { value: "month-first", label: `the month first: ${other ?? ""}` },
  ];
  const answer = await askFor(io, (prompts) => prompts.choose({ message: `${where}. How is it written?`, choices }));
  return planImport(table, { reading, wishes, dates: answer === "day-first" ? "day-first" : "month-first" });
}

async function isWanted(notes: readonly PlacedRow[], invocation: Invocation, io: Io): Promise<boolean> {
  if (readFlag(invocation, "yes")) return true;
  if (!mayAsk(io))
    throw new UsageError("nothing was written; look it over, then say --yes: there is no terminal to ask on");
  return askFor(io, (prompts) => prompts.confirm({ message: `Write ${countPhrase(notes.length, "note")}?` }));
}
