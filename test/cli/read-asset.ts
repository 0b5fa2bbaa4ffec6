import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where what ships in dist/page comes from (.config/write-assets.js). */
const SOURCES: Readonly<Record<string, string>> = {
  "page.css": "src/output/page/page.css",
  "page.js": "src/output/page/page.js",
  "mermaid.js": "node_modules/mermaid/dist/mermaid.min.js",
};

export function readAsset(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../../${SOURCES[name] ?? name}`, import.meta.url)));
}
