import { addMeasures } from "./measure.js";
import { measureVault, type VaultMeasure } from "./measure-vault.js";
import { readVaults } from "./open-vault.js";

/** Every vault of the corpus, and all of them together. */
export async function measureVaults(): Promise<{
  readonly vaults: readonly VaultMeasure[];
  readonly total: Omit<VaultMeasure, "name">;
}> {
  const vaults: VaultMeasure[] = [];
  for (const vault of readVaults()) vaults.push(await measureVault(vault));
  return {
    vaults,
    total: {
      facts: addMeasures(vaults.map(({ facts }) => facts)),
      actions: addMeasures(vaults.map(({ actions }) => actions)),
      told: addMeasures(vaults.map(({ told }) => told)),
    },
  };
}
