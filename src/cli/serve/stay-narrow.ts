import { type Finding, InvalidInput } from "../../diagnostics/index.js";
import type { FoundNotes, Workspace } from "../../workspace/index.js";
import { chooseCalendar, type CalendarFlags } from "../calendar-options.js";

/**
 * While it is served, a change of the workspace file never opens what was closed: whoever made it (a pull, another
 * branch, a file half written) may not know that it is published the next moment. The person does when they start anew.
 *
 * @throws InvalidInput, with the place in the file as it is now
 */
export function stayNarrow(last: Workspace, now: Workspace, flags: CalendarFlags): void {
  const file = now.configFile ?? "";
  const findings: Finding[] = [];
  const refuse = (key: string, message: string): void => {
    const { valueOrigins } = now.config;
    const range = valueOrigins.get(key) ?? valueOrigins.get(key.split(".", 1)[0] ?? "") ?? { start: 0, end: 0 };
    findings.push({ check: "invalid-value", severity: "error", message: `${key}: ${message}; ${MEND}`, range, file });
  };
  const [wasPrivate, isPrivate] = [last, now].map(({ config }) => chooseCalendar(config, flags).private);
  if (wasPrivate === true && isPrivate === false) refuse("calendar.private", "what is served as private stays private");
  if (wasPrivate === true && last.config.calendar.secret !== undefined && now.config.calendar.secret === undefined)
    refuse("calendar.secret", "it is no longer here, and without it guesses can be tested against the feed");
  if (last.config.notes && !now.config.notes)
    refuse("notes", "it is no longer here, and without it other files could be shown");
  if (findings.length > 0) throw new InvalidInput(findings, new Map([[file, now.configText ?? ""]]));
}

const MEND = "put back what it was, or start followthrough serve anew";

/**
 * A note that cannot be read now, but could before, is not gone: subscribers would lose its dates.
 *
 * @param before the paths of the notes that are served
 * @throws InvalidInput
 */
export function missNothing({ findings }: FoundNotes, before: ReadonlySet<string>): void {
  const known = new Set([...before].flatMap(listFolders));
  const lost = findings.filter(({ check, file }) => check === "unreadable-file" && known.has(file));
  if (lost.length > 0) throw new InvalidInput(lost);
}

/** The path itself and the folders that it lies in; "." is the workspace's. */
function listFolders(path: string): readonly string[] {
  const names = path.split("/");
  return [".", ...names.map((_, index) => names.slice(0, index + 1).join("/"))];
}
