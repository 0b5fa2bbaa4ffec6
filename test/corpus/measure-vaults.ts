import { addMeasures } from "./measure.js";
import { measureVault, type VaultMeasure } from "./measure-vault.js";
import { isHeldOut, readVaults } from "./open-vault.js";

/** Several vaults together. */
export type Total = Omit<VaultMeasure, "name">;

/** Every vault of the corpus, and all of them together: those that the readers were tuned on apart from the others. */
export async function measureVaults(): Promise<{
  readonly vaults: readonly VaultMeasure[];
  readonly tuned: Total;
  readonly heldOut: Total;
}> {
  const vaults: VaultMeasure[] = [];
  for (const vault of readVaults()) vaults.push(await measureVault(vault));
  return {
    vaults,
    tuned: addVaults(vaults.filter(({ name }) => !isHeldOut(name))),
    heldOut: addVaults(vaults.filter(({ name }) => isHeldOut(name))),
  };
}

export function addVaults(vaults: readonly Total[]): Total {
  return {
    facts: addMeasures(vaults.map(({ facts }) => facts)),
    actions: addMeasures(vaults.map(({ actions }) => actions)),
    told: addMeasures(vaults.map(({ told }) => told)),
  };
}
