import { resolve } from "node:path";
import { evaluateLines } from "../../batch/index.js";
import { countPhrase } from "../../output/index.js";
import { BUILTIN_POLICIES } from "../../policy/index.js";
import { findPolicyFile, OWN_CHECKS } from "../../session/index.js";
import { multiLine } from "../../text/index.js";
import { findPeopleIn, writeAll } from "../batch/index.js";
import { readFlag, readText, readTexts, UsageError, type Invocation } from "../command.js";
import { addressOf } from "../describe-checks.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { readNow } from "../open.js";
import { readPersonZone } from "../person-zone.js";

/** Notes of any number of people as JSON Lines, judged one by one. A line that cannot be judged keeps no other back. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  if (readText(invocation, "config") !== undefined)
    throw new UsageError("batch reads each person's workspace file from their line or --people; leave --config out");
  if (!io.streams)
    throw new UsageError("batch reads lines from standard input: followthrough batch < notes.jsonl > answers.jsonl");
  const isQuiet = readFlag(invocation, "quiet");
  const folder = readText(invocation, "people");
  const people = folder === undefined ? undefined : findPeopleIn(io.cwd, folder);
  for (const { folder: unread, reason } of people?.unread ?? [])
    io.stderr.write(`${multiLine(`${unread} cannot be looked into: ${reason}`)}\n`);
  const policies = readTexts(invocation, "policy");
  // One clock for all lines, however long it takes.
  const start = io.now();
  const clock = { ...io, now: () => start };
  const { input, output } = io.streams();
  const lines = evaluateLines(input, {
    readNow: (zone) => readNow(invocation, zone, clock),
    zone: () => readPersonZone(undefined, invocation, io),
    policies,
    findFile: findPolicyFile({ root: resolve(io.cwd), typed: policies }),
    findPerson: people?.find,
    together: readFlag(invocation, "together"),
    forecast: readFlag(invocation, "forecast"),
    urlOf: (check) => (isDocumented(check) ? addressOf(check) : undefined),
  });
  const count = await writeAll(lines, output);
  if (!count) return EXIT.ok;
  const { notes, errors } = count;
  if (!isQuiet) io.stderr.write(`${describeCount(notes, errors)}\n`);
  return errors > 0 ? EXIT.unusable : EXIT.ok;
}

function describeCount(notes: number, errors: number): string {
  const judged = `${countPhrase(notes, "note")} judged`;
  return errors === 0 ? judged : `${judged}, ${countPhrase(errors, "line")} not: the answers with an error say why`;
}

const DOCUMENTED = new Set([
  ...Object.keys(OWN_CHECKS),
  ...Object.values(BUILTIN_POLICIES).flatMap(({ data }) => (data.checks ?? []).map(({ id }) => id)),
]);

function isDocumented(check: string): boolean {
  return DOCUMENTED.has(check);
}
