import type * as v from "valibot";
import { PolicySchema } from "../policy/index.js";
import { ScenariosSchema } from "../scenario/index.js";
import { ConfigSchema } from "../workspace/index.js";
import policy from "./examples/policy.yaml";
import scenarios from "./examples/scenarios.yaml";
import workspace from "./examples/workspace.yaml";

/** A kind of file that steers the program. */
export interface FileFormat {
  /** What people call such a file. */
  readonly name: "policy" | "scenario file" | "workspace file";
  readonly schema: v.GenericSchema;
  /** A whole file that has every key, which the tests load and run. */
  readonly example: { readonly text: string; readonly data: unknown };
}

export const FILE_FORMATS: readonly FileFormat[] = [
  { name: "policy", schema: PolicySchema, example: policy },
  { name: "scenario file", schema: ScenariosSchema, example: scenarios },
  { name: "workspace file", schema: ConfigSchema, example: workspace },
];
