import type { Finding, Ignore, IgnoredCheck } from "../../diagnostics/index.js";
import { findFirst } from "../../text/index.js";

/** What a note's comments ignore of its findings. */
export interface IgnoreMatches {
  /** The reason that the first comment which covers a finding gives. */
  readonly reasons: ReadonlyMap<Finding, string>;
  /** Checks of comments that have something to ignore. */
  readonly used: ReadonlySet<IgnoredCheck>;
  /** Whether a comment would have a finding of this check to ignore, whatever checks it names. */
  readonly isOver: (comment: Ignore, check: string) => boolean;
}

/**
 * Finds what comments cover. A thousand comments may cover a thousand findings each: per check, the findings are sorted by
 * place, and each is taken once, by the first comment that covers it.
 */
export function matchIgnores(findings: readonly Finding[], comments: readonly Ignore[]): IgnoreMatches {
  const reasons = new Map<Finding, string>();
  const used = new Set<IgnoredCheck>();
  const shelves = new Map<string, Shelf>();
  for (const [check, found] of groupByCheck(findings)) shelves.set(check, new Shelf(found));
  for (const { checks, reason, covers } of comments) {
    if (reason === undefined) continue;
    // A check that a comment names twice is used by its first naming.
    for (const [id, named] of new Map(checks.toReversed().map((one) => [one.id, one] as const))) {
      const shelf = shelves.get(id);
      for (const { start, end } of shelf ? covers : []) {
        if (shelf?.has(start, end)) used.add(named);
        for (const finding of shelf?.take(start, end) ?? []) reasons.set(finding, reason);
      }
    }
  }
  const isOver = (comment: Ignore, check: string): boolean =>
    comment.covers.some(({ start, end }) => shelves.get(check)?.has(start, end) === true);
  return { reasons, used, isOver };
}

function groupByCheck(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group) group.push(finding);
    else groups.set(finding.check, [finding]);
  }
  return groups;
}

interface Placed {
  readonly finding: Finding;
  readonly start: number;
}

/** The findings of one check by place, each of which can be taken once. */
class Shelf {
  readonly #placed: readonly Placed[];
  /** By index: the index from which on the next one is to be looked for that is left; one more than there are findings. */
  readonly #next: number[];

  constructor(findings: readonly Finding[]) {
    const placed = findings.flatMap((finding) => (finding.range ? [{ finding, start: finding.range.start }] : []));
    this.#placed = placed.sort((a, b) => a.start - b.start);
    this.#next = Array.from({ length: placed.length + 1 }, (_, at) => at);
  }

  /** Whether a finding begins between two offsets, the ends included, be it taken or not. */
  has(start: number, end: number): boolean {
    const first = this.#placed[this.#indexOf(start)];
    return first !== undefined && first.start <= end;
  }

  /** Takes those that begin between two offsets, the ends included, and that nobody has taken before. */
  take(start: number, end: number): readonly Finding[] {
    const taken: Finding[] = [];
    let at = this.#findLeft(this.#indexOf(start));
    for (let one = this.#placed[at]; one && one.start <= end; one = this.#placed[at]) {
      taken.push(one.finding);
      this.#next[at] = at + 1;
      at = this.#findLeft(at + 1);
    }
    return taken;
  }

  #indexOf(start: number): number {
    return findFirst(this.#placed, (one) => one.start >= start);
  }

  /** The first that is left at an index or behind it; whoever asks again for what lies between goes there at once. */
  #findLeft(from: number): number {
    let left = from;
    while ((this.#next[left] ?? left) !== left) left = this.#next[left] ?? left;
    for (let at = from; at !== left;) {
      const next = this.#next[at] ?? left;
      this.#next[at] = left;
      at = next;
    }
    return left;
  }
}
