/** What the build makes the JSON Schemas of. */
export { noteJsonSchema } from "./note/index.js";
// Not by way of output/index.ts: the bundler would then load this schema with every command.
export { DiagnosisSchema } from "./output/diagnosis/diagnosis-schema.js";
export { ExportSchema } from "./output/export/export-schema.js";
export { ProofSchema } from "./output/export/proof-schema.js";
export { FindingsSchema } from "./output/findings/findings-schema.js";
export { StatsSchema } from "./output/stats/stats-schema.js";
export { PolicySchema } from "./policy/index.js";
export { ScenariosSchema } from "./scenario/index.js";
export { ConfigSchema } from "./workspace/index.js";
