/** How a program names a copy: by what the name of a file ends in, its extension aside. */
interface CopyName {
  readonly ending: RegExp;
  /** What is written in the brackets that are the ending. */
  readonly words?: RegExp;
  /** People name files so, too: only what is like the original is taken for a copy. */
  readonly isUncertain?: boolean;
}

/** `(Jo's conflicted copy 2026-11-02 (1))`. */
const IN_BRACKETS = / \(([^()]*)(?:\(\d+\))?\)$/u;

/**
 * What sync programs, file managers and git call a second version of a file: looked up in their sources and manuals. All
 * keep the extension, and put the copy beside the original.
 */
const COPY_NAMES: readonly CopyName[] = [
  // Dropbox: Jo's conflicted copy 2026-11-02. Nextcloud, ownCloud: conflicted copy Jo 2026-11-02 101112. Obsidian, Tresorit.
  { ending: IN_BRACKETS, words: /conflicted copy/iu },
  { ending: IN_BRACKETS, words: /in Konflikt stehende Kopie|copie en conflit|copia en conflicto/iu },
  // Dropbox, Nextcloud: names that differ in case or in Unicode's form.
  { ending: IN_BRACKETS, words: /^(?:(?:Case|Unicode Encoding|Whitespace|Selective Sync) Conflict|case clash from)/iu },
  // Seafile.
  { ending: IN_BRACKETS, words: /^SFConflict /u },
  // Syncthing; before 0.14.41 without the device.
  { ending: /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/u },
  // ownCloud and Nextcloud before 2.5.
  { ending: /_conflict(?:_[^_]*)?-\d{8}-\d{6}$/u },
  // Synology Drive.
  { ending: /_[^_]+_[A-Z][a-z]{2}-\d{2}-\d{4,6}-\d{4}_[A-Za-z]*Conflict(?:_\d+)?$/u },
  // Resilio, rclone.
  { ending: /\.conflict\d*$/iu },
  // pCloud and the old Google Drive.
  { ending: / \[conflict(?:ed)?\]$/iu },
  // A merge of git that was broken off.
  { ending: /_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+$/u },
  { ending: IN_BRACKETS, words: /\bconflict\b/iu, isUncertain: true },
  // iCloud, Finder.
  { ending: / (?:copy|Kopie|copie|copia)(?: \d{1,2})?$/u, isUncertain: true },
  { ending: / \d{1,2}$/u, isUncertain: true },
  // Windows, Google Drive, browsers.
  { ending: / - (?:Copy|Kopie|Copie|Copia)(?: \(\d{1,2}\))?$/u, isUncertain: true },
  { ending: / \(\d{1,2}\)$/u, isUncertain: true },
  // OneDrive: the name of the computer, which Windows writes in capitals.
  { ending: /-[A-Z][A-Z0-9-]{0,14}$/u, isUncertain: true },
];

/** What a path may be a copy of, going by its name. */
export interface PossibleOriginal {
  readonly path: string;
  readonly isUncertain: boolean;
}

/** Copies of copies have several endings: so many are looked at. */
const MOST_ENDINGS = 3;

/** The paths that this one may be a copy of, the likeliest first. `path` has forward slashes and is in NFC. */
export function listOriginals(path: string): readonly PossibleOriginal[] {
  const [, folder = "", stem = "", extension = ""] = PATH.exec(path) ?? [];
  // What git keeps of a file with conflicts.
  if (extension === ".orig" && stem.includes(".")) return [{ path: `${folder}${stem}`, isUncertain: false }];
  const originals: PossibleOriginal[] = [];
  let rest = { stem, isUncertain: false };
  while (originals.length < MOST_ENDINGS) {
    const shorter = cutEnding(rest.stem);
    if (!shorter) break;
    rest = { stem: shorter.stem, isUncertain: rest.isUncertain || shorter.isUncertain };
    originals.push({ path: `${folder}${rest.stem}${extension}`, isUncertain: rest.isUncertain });
  }
  return originals;
}

const PATH = /^(.*\/)?([^/]*?)(\.[^./]*)?$/su;

function cutEnding(stem: string): { readonly stem: string; readonly isUncertain: boolean } | undefined {
  for (const { ending, words, isUncertain = false } of COPY_NAMES) {
    const found = ending.exec(stem);
    if (!found || found.index === 0 || words?.test(found[1] ?? "") === false) continue;
    return { stem: stem.slice(0, found.index), isUncertain };
  }
  return undefined;
}
