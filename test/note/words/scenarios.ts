import { readFileSync } from "node:fs";
import type { Theme, WordsContext, WordsReading } from "../../../src/note/words/index.js";
import { PlainDate } from "../../../src/time/index.js";

/** A line, and what it says: as the log's grammar has it, and `-` for nothing. */
export interface Scenario {
  readonly line: string;
  readonly theme: Theme;
  /** A task that was checked. */
  readonly isDone: boolean;
  readonly says: string;
}

export const LANGUAGES = ["english", "german", "french", "spanish"] as const;

const KNOWN: ReadonlySet<string> = new Set("lena,hart,lena hart,weber,anna weber,mary,poe,mary poe".split(","));
/** Words of the application's company and role. */
const OWN: ReadonlySet<string> = new Set("northwind,senior,engineer".split(","));
const DAY = PlainDate.from("2026-11-04");

export function listScenarios(language: string): readonly Scenario[] {
  let heading = "log";
  return readFileSync(`test/note/words/scenarios/${language}.txt`, "utf8")
    .split("\n")
    .flatMap((row): Scenario[] => {
      if (row === "" || row.startsWith("#")) return [];
      if (/^\[[a-z-]+\]$/u.test(row)) {
        heading = row.slice(1, -1);
        return [];
      }
      const at = row.lastIndexOf("  ");
      const isDone = heading === "done";
      const theme = isDone ? "log" : (heading as Theme); // The test of the scenarios holds which there are.
      return [{ line: row.slice(0, at).trim(), theme, isDone, says: row.slice(at + 2) }];
    });
}

export function contextOf({ theme, isDone }: Pick<Scenario, "theme" | "isDone">): WordsContext {
  return {
    date: DAY,
    theme,
    hints: {},
    isKnown: (name) => KNOWN.has(name.toLowerCase()),
    isOwn: (name) => OWN.has(name.toLowerCase()),
    isDone,
  };
}

/** A reading in one line. */
export function show(reading: WordsReading | undefined): string {
  if (!reading) return "-";
  const entries = reading.entries.map(({ direction, kind, name, by, left_message, promised }) => {
    const lead = direction.value === "sent" ? "to" : "from";
    const person = name ? ` ${lead} ${name.value}` : "";
    const ends = [left_message ? ", left message" : "", promised ? `, promised ${promised.value.toString()}` : ""];
    return `${direction.value} ${kind.value}${person}${by ? ` by ${by.value}` : ""}${ends.join("")}`;
  });
  const interviews = reading.interviews.map((one) =>
    [
      "interview",
      one.kind?.value,
      one.date && `on ${one.date.value.toString()}`,
      one.time && `at ${one.time.value}`,
      one.with && `with ${one.with.value}`,
      one.promised_by && `promised ${one.promised_by.value.toString()}`,
      one.cancelled && "cancelled",
    ]
      .filter(Boolean)
      .join(" "),
  );
  const deadline = reading.deadline ? [`deadline ${reading.deadline.value.toString()}`] : [];
  const remark = reading.remark ? ` : ${reading.remark.value}` : "";
  return [...entries, ...interviews, ...deadline].join("; ") + remark;
}
