import { createHash } from "node:crypto";
import { chmodSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureFolder, isInside } from "../files/index.js";
import { replaceFile } from "../write/index.js";
import { isOwn } from "./find-cache-folder.js";

/** In bytes: what is larger is made anew. */
const LARGEST = 32 * 1024 * 1024;
const MOST_KEPT = 100;
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** A folder of texts by name. Whatever has happened to one of them, it comes back as it was put there, or not at all. */
export class KeptTexts {
  readonly #folder: string;

  /** @param folder absolute; made when something is first kept */
  constructor(folder: string) {
    this.#folder = folder;
  }

  isInside(root: string): boolean {
    return isInside(root, this.#folder);
  }

  read(name: string): string | undefined {
    const path = join(this.#folder, name);
    try {
      if (!isOwn(this.#folder) || !isOwn(path)) return undefined;
      const stats = lstatSync(path);
      if (!stats.isFile() || stats.size > LARGEST) return undefined;
      const text = readFileSync(path, "utf8");
      const [seal = ""] = text.split("\n", 1);
      const body = text.slice(seal.length + 1);
      return seal === sealOf(name, body) ? body : undefined;
    } catch {
      return undefined;
    }
  }

  write(name: string, body: string): void {
    if (body.length > LARGEST) return;
    const path = join(this.#folder, name);
    try {
      ensureFolder(this.#folder, PRIVATE_FOLDER);
      if (!isOwn(this.#folder)) return;
      replaceFile(path, Buffer.from(`${sealOf(name, body)}\n${body}`));
      chmodSync(path, PRIVATE_FILE);
      this.#forgetOldest();
    } catch {
      // A disk that is full costs the time that would have been saved, nothing else.
    }
  }

  #forgetOldest(): void {
    const names = readdirSync(this.#folder);
    if (names.length <= MOST_KEPT) return;
    const ages = names.map((name) => ({ name, at: lstatSync(join(this.#folder, name)).mtimeMs }));
    const oldest = ages.toSorted((a, b) => a.at - b.at).slice(0, names.length - MOST_KEPT);
    for (const { name } of oldest) rmSync(join(this.#folder, name), { force: true });
  }
}

function sealOf(name: string, body: string): string {
  return createHash("sha256").update(`${name}\n${body}`).digest("hex");
}
