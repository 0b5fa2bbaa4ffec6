// What ships beside the code: the built-in policies to read, JSON Schemas, and the manual page.
import { toJsonSchema } from "@valibot/to-json-schema";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import {
  ConfigSchema,
  DiagnosisSchema,
  ExportSchema,
  FindingsSchema,
  noteJsonSchema,
  PolicySchema,
  ProofSchema,
  ScenariosSchema,
  StatsSchema,
} from "../dist/schemas.js";
import { MANUAL } from "../dist/manual.js";

// To read, and to test: what the built-in policies say and what they are held to.
cpSync("src/policy/builtin", "dist/policies", { recursive: true, filter: (path) => !path.endsWith(".ts") });

// For editors: JSON Schemas, each from the schema by which the program itself reads.
const options = { errorMode: "ignore", typeMode: "input" };
const schemas = {
  workspace: toJsonSchema(ConfigSchema, options),
  policy: toJsonSchema(PolicySchema, options),
  scenarios: toJsonSchema(ScenariosSchema, options),
  note: noteJsonSchema(),
  findings: toJsonSchema(FindingsSchema, options),
  export: toJsonSchema(ExportSchema, options),
  proof: toJsonSchema(ProofSchema, options),
  doctor: toJsonSchema(DiagnosisSchema, options),
  stats: toJsonSchema(StatsSchema, options),
};
mkdirSync("dist/schema", { recursive: true });
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);

// For man.
mkdirSync("dist/man", { recursive: true });
writeFileSync("dist/man/followthrough.1", MANUAL);

// For init: files that it fills in and writes.
cpSync("src/init/templates", "dist/init", { recursive: true });

// For the browser: what the page needs beside it.
mkdirSync("dist/page", { recursive: true });
cpSync("src/output/page/browser", "dist/page", { recursive: true });
