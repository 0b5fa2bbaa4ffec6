import { toJsonSchema } from "@valibot/to-json-schema";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ConfigSchema, PolicySchema, ScenariosSchema } from "../../src/schemas.js";

/** What ships in dist/page, from where it comes from (.config/write-assets.js). */
export function readAsset(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../../src/output/page/browser/${name}`, import.meta.url)));
}

/** What ships in dist, likewise: the files that init fills in, and JSON Schemas. */
export function readShipped(path: string): Uint8Array {
  const [folder = "", name = ""] = path.split("/");
  if (folder === "init")
    return readFileSync(fileURLToPath(new URL(`../../src/init/templates/${name}`, import.meta.url)));
  const schema = SCHEMAS[name.replace(/\.json$/u, "")];
  if (folder !== "schema" || !schema) throw new Error(`${path} does not ship`);
  const json = toJsonSchema(schema, { errorMode: "ignore", typeMode: "input" });
  return new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
}

const SCHEMAS: Readonly<Record<string, Parameters<typeof toJsonSchema>[0]>> = {
  workspace: ConfigSchema,
  policy: PolicySchema,
  scenarios: ScenariosSchema,
};
