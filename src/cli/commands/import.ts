import {
  countPhrase,
  decodeTable,
  describeImport,
  leaveOutKnown,
  planImport,
  readTable,
  type ImportPlan,
} from "../../exchange/index.js";
import { echo, oneLine } from "../../text/index.js";
import { createEachFile } from "../../workspace/index.js";
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
import { removeLeftovers } from "../outputs/index.js";
import { pathIn } from "../path-in.js";
import { askFor, mayAsk } from "../prompts/index.js";

/** Makes notes of a table's rows: shows first what becomes of each column, then asks. It writes over nothing. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const request = await readRequest(invocation, io);
  const { text, encoding } = decodeTable(request.bytes);
  const hunt = await openHunt(invocation, io, { mayFindNone: true });
  const { snapshot } = hunt;
  const table = await readTable(text);
  const plan = await settleDates(request, table, hunt, invocation, io);
  refuseProblems(request.name, text, plan.problems);
  const isForced = readFlag(invocation, "force");
  const known = isForced ? [] : listKnown(snapshot);
  const { fresh, leftOut } = isForced ? { fresh: plan.rows, leftOut: [] } : leaveOutKnown(plan.rows, known);
  const folder = await readFolder(invocation, snapshot, io.cwd);
  const notes = placeRows(fresh, folder, snapshot);
  const nameOf = pathIn(snapshot.workspace.folder);
  const isQuiet = readFlag(invocation, "quiet");
  if (!isQuiet) {
    const named = notes.map(({ row, path }) => ({ row, path: nameOf(path) }));
    io.stdout.write(describeImport({ file: request.name, encoding, table, plan, notes: named, leftOut }));
  }
  if (notes.length === 0) {
    if (!isQuiet) io.stdout.write("\nNothing to write.\n");
    return EXIT.ok;
  }
  if (readFlag(invocation, "dry-run")) {
    io.stderr.write(isQuiet ? "" : "Nothing was written: --dry-run\n");
    return EXIT.ok;
  }
  if (!(await isWanted(notes, invocation, io))) {
    io.stderr.write("Nothing was written.\n");
    return EXIT.ok;
  }
  writeNotes(notes, hunt, io);
  if (!isQuiet)
    io.stdout.write(
      `\nWrote ${countPhrase(notes.length, "note")} into ${oneLine(nameOf(folder === "" ? "." : folder))}.\n`,
    );
  return EXIT.ok;
}

/** Asks how days are to be read where the table does not show it. @throws UsageError where nobody can be asked */
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
  const [doubtful] = plan.undecided;
  if (!doubtful || plan.problems.length > 0) return plan;
  const [one, other] = doubtful.choices.map(String);
  const where = `${echo(doubtful.title)}: ${echo(doubtful.text)} in line ${doubtful.line} may be ${one ?? ""} or ${other ?? ""}, and no day of the column says which`;
  if (!mayAsk(io) || readFlag(invocation, "yes") || readFlag(invocation, "dry-run"))
    throw new UsageError(`${where}; say it: --dates dmy for the day first, --dates mdy for the month first`);
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

/** One after the other: a run that is ended leaves whole notes, and the next one goes on behind them. */
function writeNotes(notes: readonly PlacedRow[], { snapshot }: OpenHunt, io: Io): void {
  const { workspace } = snapshot;
  const nameOf = pathIn(workspace.folder);
  removeLeftovers(snapshot, io);
  const files = notes.map(({ row: { text }, path }) => ({
    ...{ base: workspace.root, path, content: text, name: oneLine(nameOf(path)) },
  }));
  createEachFile(files);
}
