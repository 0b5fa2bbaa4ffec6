import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { InvalidInput, pointOf } from "../../diagnostics/index.js";
import {
  countLater,
  formatAgenda,
  formatAgendaCsv,
  formatAgendaJson,
  formatLine,
  leftOutPhrase,
} from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import { becauseIn } from "../because.js";
import { hasLinks, usesColor, widthOf } from "../terminal.js";
import { readFlag, readText, UsageError, type Answered, type Invocation } from "../command.js";
import { EXIT, type Io } from "../io.js";
import { openHunt, validityOf, type OpenHunt } from "../open.js";
import { readLastDay, selectNotes, type Selection } from "../select/index.js";
import { judge } from "../verdict.js";

/** What is due, for a person or for a program. Problems of notes are told by `check`; here they do not fail. */
export async function run(invocation: Invocation, io: Io): Promise<Answered> {
  const format = readText(invocation, "format") ?? "text";
  if (format !== "text" && readText(invocation, "by") !== undefined)
    throw new UsageError(`--by parts the agenda that people read; --format ${format} has no parts`);
  const { snapshot } = await openFor(format, invocation, io);
  const selection = selectNotes(snapshot.evaluation, invocation);
  io.stdout.write(WRITERS[format]?.(selection, snapshot, invocation, io) ?? "");
  const code = readText(invocation, "fail-on") === undefined ? EXIT.ok : judge(selection.evaluation, invocation);
  return { code, next: { validUntil: validityOf(snapshot, invocation), root: snapshot.workspace.root, written: [] } };
}

type Writer = (selection: Selection, snapshot: Snapshot, invocation: Invocation, io: Io) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  text: ({ evaluation, others }, { workspace }, invocation, io) => {
    const by = readText(invocation, "by");
    const isLinked = hasLinks(io, io.stdout);
    return formatAgenda(evaluation, {
      color: usesColor(invocation, io, io.stdout),
      width: widthOf(io.stdout),
      forecast: readFlag(invocation, "forecast"),
      lastDay: readLastDay(evaluation.now, invocation),
      otherApplications: others,
      ...((by === "day" || by === "company") && { by }),
      ...(isLinked && { urlOf: ({ path }) => pathToFileURL(join(workspace.root, path)).href }),
    });
  },
  json: ({ evaluation, others }, snapshot, invocation) =>
    formatAgendaJson(evaluation, {
      because: becauseIn(snapshot).action,
      locate: snapshot.locate,
      lastDay: readLastDay(evaluation.now, invocation),
      otherApplications: others,
    }),
  csv: ({ evaluation, others }, _, invocation, io) => {
    const lastDay = readLastDay(evaluation.now, invocation);
    const leftOut = { applications: others, later: countLater(evaluation, lastDay) };
    const phrase = readFlag(invocation, "quiet") ? undefined : leftOutPhrase(leftOut, lastDay, evaluation.now);
    if (phrase !== undefined) io.stderr.write(`${phrase}\n`);
    return formatAgendaCsv(evaluation, { forecast: readFlag(invocation, "forecast"), lastDay });
  },
  // A prompt is no place for colour by itself: a shell would count its escapes as letters.
  line: ({ evaluation }, _, invocation) =>
    formatLine(evaluation, { color: readFlag(invocation, "color"), lastDay: readLastDay(evaluation.now, invocation) }),
};

/** Where the workspace file or a policy is wrong, the prompt says where; what is wrong there is told as ever. */
async function openFor(format: string, invocation: Invocation, io: Io): Promise<OpenHunt> {
  try {
    return await openHunt(invocation, io, { forecast: format !== "line" });
  } catch (error) {
    if (format === "line" && error instanceof InvalidInput && !(error instanceof UsageError))
      io.stdout.write(`not read: ${placeOf(error)}\n`);
    throw error;
  }
}

/** `followthrough.yaml:4` */
function placeOf({ findings: [first], texts }: InvalidInput): string {
  if (!first) return "";
  const point = pointOf({ range: first.range, text: texts.get(first.file) });
  return oneLine(point ? `${first.file}:${point.line}` : first.file);
}
