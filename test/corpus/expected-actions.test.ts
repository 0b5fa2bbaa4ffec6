import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { measureActions } from "./measure-vault.js";
import { openVault, readVaults, type Vault } from "./open-vault.js";
import { writePlainly } from "./write-plainly.js";

/** The vault's applications, each said in the front matter's own words. */
function writeVault({ folder, expected }: Vault): string {
  const config = join(folder, "followthrough.yaml");
  const zone = existsSync(config) ? /^me: .*$/mu.exec(readFileSync(config, "utf8"))?.[0] : undefined;
  const notes = [...expected.files].flatMap(([path, { applications }]) =>
    applications.map((events, index) => [index === 0 ? path : `${path}.${index}.md`, writePlainly(events)] as const),
  );
  return makeFolder({ "followthrough.yaml": `${zone ?? ""}\n`, ...Object.fromEntries(notes) });
}

// Both were written by hand, from the notes and from the design's semantics: here they prove each other.
describe("what is expected to be due follows from what is expected to be read", () => {
  it.each(readVaults().map((vault) => [vault.name, vault] as const))("%s", async (_, vault) => {
    const written = { ...vault, folder: writeVault(vault) };
    const { wrong, missed } = measureActions(written, await openVault(written));
    expect(wrong.map(({ text }) => text)).toEqual([]);
    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});
