import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What ships in dist/page, from where it comes from (.config/write-assets.js). */
export function readAsset(name: string): Uint8Array {
  const path = name === "mermaid.js" ? "node_modules/mermaid/dist/mermaid.min.js" : `src/output/page/browser/${name}`;
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
}
