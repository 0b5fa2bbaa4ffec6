import { join } from "node:path";
import { isOwnReport, type Examination, type Observation } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import { formatMoment, Instant, type ZonedDateTime } from "../../time/index.js";
import { changedAt, foreseeOutput, readOutput } from "../../workspace/index.js";
import { isOwnFeed, placeInWorkspace, renderOutputs, type OutputPlace } from "../outputs/index.js";

/** Calendar and report: whether they are there, say what the notes say, and can be written. Nothing is. */
export async function examineOutputs(snapshot: Snapshot, now: ZonedDateTime): Promise<Examination> {
  const { calendar, report } = snapshot.workspace.config;
  const outputs = [
    { id: "calendar-file", key: "calendar", ...placeInWorkspace(snapshot, calendar.file), isOwn: isOwnFeed },
    { id: "report-file", key: "report", ...placeInWorkspace(snapshot, report.file), isOwn: isOwnReport },
  ];
  const foreseen = outputs.map((output) => ({ output, reason: foreseeOutput(output) }));
  const canBeMade = foreseen.every(({ reason }) => reason === undefined) && snapshot.notes.length > 0;
  const rendered = canBeMade ? (await renderOutputs(snapshot, { flags: {}, isForced: false })).outputs : [];
  return {
    id: "outputs",
    title: "Calendar and report",
    observations: foreseen.map(({ output, reason }) => {
      const content = rendered.find(({ path }) => path === output.path)?.content;
      return { id: output.id, ...examineOutput(output, { reason, content, snapshot, now }) };
    }),
  };
}

interface Examined {
  /** Why it cannot be written. */
  readonly reason: string | undefined;
  /** As it is to be; nothing where that is not known. */
  readonly content: string | Uint8Array | undefined;
  readonly snapshot: Snapshot;
  readonly now: ZonedDateTime;
}

function examineOutput(
  place: OutputPlace & { readonly key: string },
  { reason, content, snapshot, now }: Examined,
): Omit<Observation, "id"> {
  const name = oneLine(place.name);
  if (reason !== undefined)
    return {
      ...{ verdict: "problem", text: `${name} cannot be written: ${reason}` },
      mend: `mend that, or name another file in followthrough.yaml: ${place.key}: {file: …}`,
    };
  const writtenAt = changedAt(join(place.root, place.path));
  if (writtenAt === undefined) return { verdict: "note", text: `${name} is not there yet`, mend: WRITES };
  const when = formatMoment(Instant.fromEpochMilliseconds(Math.floor(writtenAt)).toZonedDateTimeISO(now.timeZoneId));
  const written = `${name}, of ${when}`;
  if (content === undefined) return { verdict: "ok", text: written };
  if (readOutput(place) === content) return { verdict: "ok", text: `${written}, says what the notes say` };
  const newer = findNewer(snapshot, writtenAt);
  if (newer !== undefined)
    return { verdict: "problem", text: `${written}, is older than ${oneLine(newer)}`, mend: WRITES };
  return { verdict: "note", text: `${written}, is of another day, or was made with other options`, mend: WRITES };
}

const WRITES = "followthrough writes it; followthrough watch and serve keep it up to date";

/** A note that was written since. */
function findNewer({ notes, workspace }: Snapshot, writtenAt: number): string | undefined {
  return notes.find(({ path }) => (changedAt(join(workspace.root, path)) ?? 0) > writtenAt)?.path;
}
