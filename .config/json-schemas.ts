import { toJsonSchema } from "@valibot/to-json-schema";

/** The JSON Schemas that editors use, each from the schema that the program itself reads by. */
export async function jsonSchemas(): Promise<Record<string, unknown>> {
  const { ConfigSchema, noteJsonSchema, PolicySchema, ScenariosSchema } = await import("../dist/index.js");
  const options = { errorMode: "ignore", typeMode: "input" } as const;
  return {
    workspace: toJsonSchema(ConfigSchema, options),
    policy: toJsonSchema(PolicySchema, options),
    scenarios: toJsonSchema(ScenariosSchema, options),
    note: noteJsonSchema(),
  };
}
