import type { Theme } from "../../words/index.js";
import { isNotesTitle, judgeTitle, type Standing } from "../titles/index.js";

/** Deeper than any heading: a line that heads what follows it, such as `**Timeline**`, counts as one. */
const LABEL = 7;

interface Section {
  readonly depth: number;
  readonly title: string;
  readonly standing: Standing;
  readonly isDraft: boolean;
  /** It says nothing of whose the lines below it are: the page's own title, a day, a month. */
  readonly isSilent: boolean;
  readonly isNotes: boolean;
}

/** Where in the body a line stands. */
export interface Whereabouts {
  readonly title: string;
  readonly kind: Standing["kind"];
  readonly theme: Theme;
  readonly isDraft: boolean;
  /** Below a heading for notes, and in no journal: what is dated there is no interview. */
  readonly isInNotes: boolean;
  /** Of a journal: the headings within it that are not known. */
  readonly inner: readonly string[];
}

/** The headings that are open at a line of the body, and what they say of it: of those that say something, the innermost. */
export class Sections {
  readonly #own: readonly string[];
  readonly #open: Section[] = [];
  #count = 0;
  #here: Whereabouts = { title: "", kind: "open", theme: "log", isDraft: false, isInNotes: false, inner: [] };

  /** @param own the workspace's own headings for a journal */
  constructor(own: readonly string[] | undefined) {
    this.#own = own ?? [];
  }

  get here(): Whereabouts {
    return this.#here;
  }

  judge(title: string): Standing {
    return judgeTitle(title, this.#own);
  }

  /** The headings that are open, from the outermost: the page's title, days and months aside. */
  get titles(): readonly string[] {
    return this.#open.flatMap(({ title, isSilent }) => (isSilent ? [] : [title]));
  }

  /**
   * @param standing what the heading says, if it is not what its title does
   * @param isTime it is a day or a month
   */
  enter(title: string, depth: number, standing = this.judge(title), isTime = false): void {
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop();
    this.#count++;
    // The page's own title names the employer and the job, and so may have any word.
    const isPageTitle = depth === 1 && this.#count === 1 && standing.kind !== "journal";
    const isDraft = /^\W*draft\s*:/iu.test(title);
    this.#open.push({
      ...{ depth, title, isDraft, isNotes: isNotesTitle(title), isSilent: isTime || isPageTitle },
      standing: isPageTitle && !isDraft ? { kind: "open" } : standing,
    });
    this.#look();
  }

  /** A line that heads the list below it, at this depth of lists. */
  enterLabel(title: string, depth: number, standing: Standing): void {
    this.enter(title, LABEL + depth, standing);
  }

  /** The labels of lists at this depth, or deeper ones, head nothing more. */
  leaveLabels(depth: number): void {
    const before = this.#open.length;
    while ((this.#open.at(-1)?.depth ?? 0) >= LABEL + depth) this.#open.pop();
    if (this.#open.length < before) this.#look();
  }

  #look(): void {
    const telling = this.#open.findLast(({ standing }) => standing.kind !== "open");
    const standing = telling?.standing ?? { kind: "open" };
    const outer = this.#open.findIndex((one) => one.standing.kind === "journal");
    const within = outer < 0 ? [] : this.#open.slice(outer + 1);
    this.#here = {
      title: this.#open.at(-1)?.title ?? "",
      kind: standing.kind,
      theme: standing.kind === "journal" ? standing.theme : "log",
      isDraft: this.#open.some(({ isDraft }) => isDraft),
      isInNotes: standing.kind === "open" && this.#open.some(({ isNotes }) => isNotes),
      inner: within.flatMap((one) => (one.isSilent || one.standing.kind !== "open" ? [] : [one.title])),
    };
  }
}
