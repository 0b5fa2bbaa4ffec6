import {
  countPhrase,
  formatExportCsv,
  formatExportJson,
  formatProofCsv,
  formatProofJson,
  formatProofMarkdown,
  inPeriod,
  listProof,
} from "../../output/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";
import { readFlag, readText, UsageError, type Answered, type Invocation } from "../command.js";
import { EXIT, type Io } from "../io.js";
import { openHunt, validityOf, type OpenHunt } from "../open.js";
import { readDay } from "../select/index.js";

/** All applications with their facts; with `--proof`, what was done in a period. Problems of notes are told by `check`. */
export async function run(invocation: Invocation, io: Io): Promise<Answered> {
  const isProof = readFlag(invocation, "proof");
  const write = isProof ? prepareProof(invocation) : prepareExport(invocation);
  const hunt = await openHunt(invocation, io);
  const { text, note = "" } = write(hunt);
  io.stdout.write(text);
  if (!readFlag(invocation, "quiet")) io.stderr.write(note);
  const { snapshot } = hunt;
  const next = { validUntil: validityOf(snapshot, invocation), root: snapshot.workspace.root, written: [] };
  return { code: EXIT.ok, next };
}

type Write = (hunt: OpenHunt) => { readonly text: string; readonly note?: string };

function prepareExport(invocation: Invocation): Write {
  for (const name of ["from", "to"])
    if (readText(invocation, name) !== undefined)
      throw new UsageError(`--${name} belongs to --proof; --since and --until say when applications began`);
  const format = readText(invocation, "format") ?? "csv";
  if (format === "md") throw new UsageError("--format md belongs to --proof; export writes csv or json");
  return ({ snapshot: { evaluation } }) => {
    const [since, until] = [readDay(evaluation.now, invocation, "since"), readDay(evaluation.now, invocation, "until")];
    const period = { ...(since && { since }), ...(until && { until }) };
    refuseBackwards(since, until, "--since", "--until");
    const { within, undated } = inPeriod(evaluation.notes, period);
    const text = format === "json" ? formatExportJson(within, evaluation.now, period) : formatExportCsv(within);
    const note = undated === 0 ? "" : `${countPhrase(undated, "application")} without any day left out\n`;
    return { text, note };
  };
}

const PERIOD = "--proof takes a period: followthrough export --proof --from 2026-11-01 --to 2026-11-30";

function prepareProof(invocation: Invocation): Write {
  for (const name of ["since", "until"])
    if (readText(invocation, name) !== undefined)
      throw new UsageError(`--${name} does not go with --proof; --from and --to say the period`);
  if (readText(invocation, "from") === undefined || readText(invocation, "to") === undefined)
    throw new UsageError(PERIOD);
  const format = readText(invocation, "format") ?? "md";
  return ({ snapshot: { evaluation, workspace, locate } }) => {
    const [from, to] = [readDay(evaluation.now, invocation, "from"), readDay(evaluation.now, invocation, "to")];
    if (!from || !to) throw new UsageError(PERIOD);
    refuseBackwards(from, to, "--from", "--to");
    const proof = listProof(evaluation.notes, { from, to });
    if (format === "csv") return { text: formatProofCsv(proof) };
    if (format === "json") return { text: formatProofJson(proof, { from, to }, locate) };
    return { text: formatProofMarkdown(proof, { from, to, name: workspace.config.me.name }) };
  };
}

function refuseBackwards(first: PlainDate | undefined, last: PlainDate | undefined, one: string, other: string): void {
  if (first && last && compareDates(first, last) > 0)
    throw new UsageError(`${one} ${first.toString()} comes after ${other} ${last.toString()}`);
}
