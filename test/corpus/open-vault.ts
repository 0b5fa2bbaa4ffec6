import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidInput, NoNotes, openHunt, type Hunt } from "../../src/index.js";
import { readExpected, type Expected } from "./read-expected.js";

export const VAULTS = "fixtures/ok/vaults";

/** The person's zone where the vault does not name one. */
export const ZONE = "Europe/Berlin";

/** What the names of those vaults begin with that no reader was tuned on. */
const HELD_OUT = "held-out-";

export interface Vault {
  readonly name: string;
  /** From the project's root. */
  readonly folder: string;
  readonly expected: Expected;
}

export function readVaults(): readonly Vault[] {
  return readdirSync(VAULTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(VAULTS, entry.name, "EXPECTED.yaml")))
    .map(({ name }) => {
      const folder = join(VAULTS, name);
      return { name, folder, expected: readExpected(readFileSync(join(folder, "EXPECTED.yaml"), "utf8")) };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether it, or a place in it, is of those vaults that no reader was tuned on. */
export function isHeldOut(name: string): boolean {
  return name.startsWith(HELD_OUT);
}

/**
 * The vault as the program sees it at the last of its moments; nothing where it finds no note in it, or refuses its workspace
 * file.
 */
export async function openVault({ folder, expected }: Vault): Promise<Hunt | undefined> {
  try {
    return await openHunt({ folder, now: [...expected.actions.keys()].at(-1) ?? "", zone: ZONE });
  } catch (error) {
    if (error instanceof NoNotes || error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** The paths of its markdown files, with forward slashes, in the order of the folder. */
export function listNotes({ folder }: Vault): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}
