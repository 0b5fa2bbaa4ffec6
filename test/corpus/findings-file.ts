import { join } from "node:path";
import { VAULTS } from "./open-vault.js";

/** The list with the judgements. */
export const FINDINGS = join(VAULTS, "FINDINGS.md");
