import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A file's content, a link's target, or nothing for an empty folder. */
export type Item = string | Uint8Array | { readonly link: string } | null;

/** A real folder with these files for one test, by path; gone afterwards. */
export function makeFolder(items: Readonly<Record<string, Item>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "followthrough-")));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  fillFolder(root, items);
  return root;
}

export function fillFolder(root: string, items: Readonly<Record<string, Item>>): void {
  for (const [path, item] of Object.entries(items)) {
    const target = join(root, path);
    mkdirSync(item === null ? target : dirname(target), { recursive: true });
    if (item === null) continue;
    if (typeof item === "string" || item instanceof Uint8Array) writeFileSync(target, item);
    else symlinkSync(item.link, target);
  }
}

export const NOTE = "---\ncompany: Acme\nrole: Engineer\n---\n";

/** Of a folder whose notes are alike on purpose: that they ask for the same twice is not what is tested. */
export const ALIKE = { "followthrough.yaml": "checks: {same-application: off}\n" };
