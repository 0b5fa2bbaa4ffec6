// What ships beside the code: the built-in policies to read, and JSON Schemas.
import { toJsonSchema } from "@valibot/to-json-schema";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { ConfigSchema, noteJsonSchema, PolicySchema, ScenariosSchema } from "../dist/schemas.js";

// To read, and to test: what the built-in policies say and what they are held to.
cpSync("src/policy/builtin", "dist/policies", { recursive: true, filter: (path) => !path.endsWith(".ts") });

// For editors: JSON Schemas, each from the schema by which the program itself reads.
const options = { errorMode: "ignore", typeMode: "input" };
const schemas = {
  workspace: toJsonSchema(ConfigSchema, options),
  policy: toJsonSchema(PolicySchema, options),
  scenarios: toJsonSchema(ScenariosSchema, options),
  note: noteJsonSchema(),
};
mkdirSync("dist/schema", { recursive: true });
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
