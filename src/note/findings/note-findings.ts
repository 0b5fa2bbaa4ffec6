import { compareFindings, type Finding, type Fix } from "../../diagnostics/index.js";
import { findFirst, oneLine, type Range, wholeLetters } from "../../text/index.js";
import { NOTE_CHECKS, type NoteCheck } from "./checks.js";

/** Findings that hold even where the YAML around them is broken. */
const CERTAIN: ReadonlySet<string> = new Set<NoteCheck>([
  "front-matter-late",
  "front-matter-missing",
  "front-matter-too-long",
  "front-matter-unclosed",
  "invalid-utf8",
  "too-many-aliases",
  "too-many-entries",
  "yaml-syntax",
]);

/** Another place of the same note, and what it is there. */
export interface Related {
  readonly range: Range;
  readonly message: string;
}

/** Gathers the findings of one note. */
export class NoteFindings {
  readonly #file: string;
  readonly #text: string;
  readonly #found: Finding[];
  /** Stretches of broken YAML: start → end, the farthest for each start. */
  readonly #doubtful = new Map<number, number>();

  /**
   * @param text the note's, which ranges are offsets in
   * @param earlier what was found before; it is listed, too
   */
  constructor(file: string, text: string, earlier: readonly Finding[] = []) {
    this.#file = file;
    this.#text = text;
    this.#found = [...earlier];
  }

  /**
   * @param fix where there is one right answer
   * @param related another place of the note that has a part in it
   */
  report(check: NoteCheck, message: string, { start, end }: Range, fix?: Fix, related?: Related): void {
    const { severity } = NOTE_CHECKS[check];
    const range = wholeLetters(this.#text, { start, end });
    const file = this.#file;
    const finding: Finding = {
      ...{ check, severity, message: oneLine(message), file, range },
      ...(related && {
        related: [{ file, range: wholeLetters(this.#text, related.range), message: related.message }],
      }),
    };
    this.#found.push(fix ? { ...finding, fix: { ...fix, title: oneLine(fix.title) } } : finding);
  }

  /** What was read from this stretch is a guess, as the YAML in it is broken: findings about it would be noise. */
  doubt({ start, end }: Range): void {
    this.#doubtful.set(start, Math.max(end, this.#doubtful.get(start) ?? end));
  }

  /** Sorted by place. */
  list(): readonly Finding[] {
    const isDoubtful = this.#judgeDoubt();
    return this.#found
      .filter(({ check, range }) => !range || CERTAIN.has(check) || !isDoubtful(range.start))
      .sort(compareFindings);
  }

  /** Tells whether an offset lies in a doubtful stretch. */
  #judgeDoubt(): (at: number) => boolean {
    const stretches = [...this.#doubtful].sort(([a], [b]) => a - b);
    // For each stretch, the farthest end among it and those before it.
    let farthest = 0;
    const ends = stretches.map(([, end]) => (farthest = Math.max(farthest, end)));
    return (at) => at < (ends[findFirst(stretches, ([start]) => start > at) - 1] ?? 0);
  }
}
